import { format } from 'prettier';
import { CATALOGUE } from '../../src/plan/messages/catalogue.ts';
import { DOCUMENT_NAMES, WORDINGS } from '../../src/plan/messages/documents.ts';
import { FILTERS, TAGS } from '../../src/plan/messages/engine.ts';
import { SAMPLES } from '../../src/plan/messages/samples.ts';

/** The reference of the desk's comments, from their catalogue: path from the root → content. */
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

const INTRODUCTION = `<!-- Generated from src/plan/messages/catalogue.ts by scripts/generate.ts; change that instead. -->

# The desk’s words

Every comment of the desk is made from a template in [Liquid](https://liquidjs.com/tags/overview.html). A policy picks
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
warning: no comment is lost. The built-in texts in src/plan/messages/en/ are the best ones to start from.

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

function section(name: keyof typeof CATALOGUE): string {
  const { about, variables } = CATALOGUE[name];
  return [
    `## \`${name}\``,
    about,
    '| Variable | Kind | Meaning |',
    '| --- | --- | --- |',
    ...rows('', variables, SAMPLES[name]),
  ]
    .join('\n')
    .replace('\n|', '\n\n|')
    .replace('\n', '\n\n');
}

/** The rows of a group of variables; those of a list's entries are written with `[]`. */
function rows(prefix: string, described: object, sample: object): string[] {
  const samples = new Map<string, unknown>(Object.entries(sample));
  return Object.entries(described).flatMap(([key, meaning]: [string, unknown]): string[] => {
    const name = prefix + key;
    const value = samples.get(key);
    if (typeof meaning === 'string') return [row(name, kindOf(value), meaning)];
    if (typeof meaning !== 'object' || meaning === null) throw new Error(`${name} is not described.`);
    if ('each' in meaning && 'about' in meaning && Array.isArray(value)) {
      const entry: unknown = value[0];
      const each = rows(`${name}[].`, meaning.each as object, entry as object);
      return [row(name, 'list', String(meaning.about)), ...each];
    }
    return rows(`${name}.`, meaning, value as object);
  });
}

function row(name: string, kind: string, meaning: string): string {
  return `| \`${name}\` | ${kind} | ${meaning} |`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object') ? 'list of logins' : 'list of texts';
  if (typeof value === 'boolean') return 'yes or no';
  if (typeof value === 'number') return 'number';
  return typeof value === 'object' ? 'Markdown' : 'text';
}
