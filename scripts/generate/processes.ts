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

/** What no story can play, and where it is shown: the row, what it asks for, and the place from the root. */
const ELSEWHERE: readonly (readonly [id: string, asks: string, place: string])[] = [
  ['S0-07', 'Staff know which mails a run would send before it does.', 'test/hosts/cli/steward.test.ts'],
  ['S0-67', 'Customers can read what they are promised.', 'test/hosts/cli/print-promises.test.ts'],
  ['S1-32', 'A ticket that was moved here counts from when it came.', 'test/sla/first-response.test.ts'],
  ['S2-03', 'Whoever opens a ticket chooses its form.', 'test/hosts/cli/init.test.ts'],
];

/** What is for people, or for later: the row, what it asks for, and how the desk helps. */
const ASIDE: readonly (readonly [id: string, asks: string, help: string])[] = [
  [
    'S0-10',
    'The hours are those of whoever provides support today.',
    'A calendar has one zone; where support follows the sun, a union of calendars makes one clock of them.',
  ],
  [
    'S0-57',
    'A project manager oversees timelines and may move deadlines.',
    'Dates agreed with customers (`/due`) stand on the agenda of the triage meeting; deadlines of development are kept elsewhere.',
  ],
  [
    'S0-58',
    'A team manager supports people.',
    'The desk counts tickets, not people: what is open, late and unowned stands on its own issue.',
  ],
  [
    'S1-03',
    'Problem resolution is one kind of support, engineering support another.',
    'Groups with labels of their own (`team.groups`), between which `/escalate` hands over.',
  ],
  [
    'S1-07',
    'Work with other vendors.',
    '`/hold vendor NAME until DATE` stands on the ticket, and the customer reads it.',
  ],
  [
    'S1-15',
    'Contacts see the tickets of their company.',
    'Who sees a repository, GitHub decides: a private one for each customer keeps them apart.',
  ],
  [
    'S1-23',
    'Whoever cannot take a shift finds somebody who does.',
    '`away` moves the turn on, `overrides` records a swap; asking each other is for people.',
  ],
  [
    'S2-13',
    'Whoever asks is the one who is responsible, or acts for them.',
    'Who asks is on the ticket; `/cc` brings in whoever is responsible.',
  ],
  [
    'S2-35',
    'Whoever is asked is there to work with the on-call.',
    'The page and the notice name the ticket, where both of them write; who answers is on record.',
  ],
  [
    'S4-04',
    'Support does not watch the channels of trials; it joins and leaves.',
    'A ticket comes by a form or by somebody on the staff; nothing else is watched.',
  ],
];

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
  parts.push(`## What no story can play\n\n${tableOfElsewhere()}\n`);
  parts.push(`## What is for people, or for later\n\n${tableOfAside()}\n`);
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

function tableOfElsewhere(): string {
  const lines = ELSEWHERE.map(([id, asks, place]) => `| ${id} | ${cell(asks)} | [${place}](../${place}) |`);
  return ['| row | what it asks for | where it is shown |', '| :-- | :-- | :-- |', ...lines].join('\n');
}

function tableOfAside(): string {
  const lines = ASIDE.map((row) => `| ${row.map(cell).join(' | ')} |`);
  return ['| row | what it asks for | how the desk helps |', '| :-- | :-- | :-- |', ...lines].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
