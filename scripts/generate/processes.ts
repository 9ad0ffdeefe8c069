import { format } from 'prettier';
import { storyFiles, storyIn } from '../../test/scenarios/story.ts';

/** The processes by their number in a row's id: the preset that is made of each, and what it is. */
const PROCESSES = [
  ['msp', 'the first line of a provider, with a rotating second one'],
  ['ddev', 'tiers of support that hand over by severity'],
  ['support-ops', 'an operations desk inside a company'],
  ['outage', 'escalations that are treated as outages'],
  ['product', 'priority by severity and customer'],
] as const;

interface Row {
  readonly id: string;
  readonly asks: string;
  readonly file: string;
}

/** The page that says which story shows what a process asks for: path from the root → content. */
export async function generateProcessesArtifacts(): Promise<Record<string, string>> {
  const rows = storyFiles()
    .flatMap((file) => rowsOf(file))
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const parts = PROCESSES.map(([preset, about], index) => {
    const own = rows.filter(({ id }) => id.startsWith(`S${String(index)}-`));
    return own.length === 0 ? '' : `## \`${preset}\`: ${about}\n\n${tableOf(own)}\n`;
  });
  return { 'docs/processes.md': await format(`${INTRODUCTION}\n${parts.join('\n')}`, STYLE) };
}

const STYLE = { parser: 'markdown', printWidth: 120 } as const;

const INTRODUCTION = `<!-- Generated from the \`rows:\` of test/scenarios/*.yml by scripts/generate.ts; change those instead. -->

# What five support processes ask for

Each built-in preset is made of a support process that some team has written down. This page lists what those processes ask
for, row by row, as far as a story plays it: people do what it says on a GitHub of this machine, and at the moments that
matter the story looks at labels, owners, comments, mentions and pages. \`npm test\` plays every story twice, once with the
Action and once with the app, and both have to end the same. Rows are numbered by process, in the order of its text.
`;

function rowsOf(file: string): Row[] {
  return Object.entries(storyIn(file).rows).map(([id, asks]) => ({ id, asks, file }));
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ id, asks, file }, at) =>
      `| ${rows[at - 1]?.id === id ? '' : id} | ${cell(asks)} | [${file.replace('.yml', '')}](../test/scenarios/${file}) |`,
  );
  return ['| row | what it asks for | the story that shows it |', '| :-- | :-- | :-- |', ...lines].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
