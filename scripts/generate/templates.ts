import { format } from 'prettier';
import { FILTERS, TAGS } from '../../src/documents/engine.ts';
import type { Fields } from '../../src/documents/field.ts';
import type { DocumentName } from '../../src/documents/index.ts';
import { DOCUMENT_NAMES, DOCUMENTS } from '../../src/documents/index.ts';
import { WORDINGS } from '../../src/languages/documents.ts';

/** The reference of what the desk writes, from the documents themselves: path from the root → content. */
export async function generateTemplateArtifacts(): Promise<Record<string, string>> {
  return { 'docs/templates.md': await format(reference(), { parser: 'markdown', printWidth: 110 }) };
}

function reference(): string {
  return [INTRODUCTION, ...DOCUMENT_NAMES.map(section)].join('\n\n');
}

const OWN_FILTERS = [
  '| `code` | a name as inline code |',
  '| `fence` | a text of many lines as a block of code |',
  '| `mention` | calls somebody whom the desk chose; for anything else it prints plain text |',
];

const INTRODUCTION = `<!-- Generated from src/documents/ by scripts/generate.ts; change that instead. -->

# The desk’s words

Every comment of the desk ([the gallery](gallery.md) shows them all) is made from a template in [Liquid](https://liquidjs.com/tags/overview.html). A policy picks
the language of the built-in ones (${Object.keys(WORDINGS)
  .map((language) => `\`${language}\``)
  .join(', ')}) and may replace each by a file of the repository:

\`\`\`yaml
language: de
templates:
  status: .github/steward/status.md
  refusal: .github/steward/refusal.md
\`\`\`

\`steward check\` tries each file with a sample in which everything occurs, every branch of it, and names what is wrong
with line and column. A template that fails all the same, when it is used, gives way to the built-in text, with a
warning: no comment is lost. The built-in texts are the best ones to start from: the English ones stand in
src/documents/, others in a folder of src/languages/ each.

What a variable holds is escaped when it is printed, always: text by people cannot become markup, a link, or a call to
anybody. A template cannot call people by an @ of its own, and cannot write the hidden marks by which the desk knows
its comments. Times, durations and names of clocks come in the policy’s language.

Tags: ${[...TAGS].map((tag) => `\`${tag}\``).join(', ')}. Filters: ${[...FILTERS]
  .toSorted()
  .map((filter) => `\`${filter}\``)
  .join(', ')}, and these of the desk’s own:

| Filter | Makes |
| --- | --- |
${OWN_FILTERS.join('\n')}`;

function section(name: DocumentName): string {
  const { about, fields } = DOCUMENTS[name];
  return [
    `## \`${name}\``,
    about,
    ['| Variable | Kind | Meaning |', '| --- | --- | --- |', ...rows('', fields)].join('\n'),
  ].join('\n\n');
}

/** The rows of fields; those of a list's entries are written with `[]`. */
function rows(prefix: string, fields: Fields): string[] {
  return Object.entries(fields).flatMap(([key, { about, kind, inner }]) => {
    const name = prefix + key;
    const own = about === '' ? [] : [`| \`${name}\` | ${kind} | ${about} |`];
    const dots = kind === 'list' ? '[].' : '.';
    return inner === undefined ? own : [...own, ...rows(`${name}${dots}`, inner)];
  });
}
