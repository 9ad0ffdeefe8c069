/**
 * What reading a text costs that was made to be slow to read: CPU time in milliseconds of everything the desk does with
 * texts, for each text of the hostile corpus as long as GitHub takes (64 KB). Beside it the Markdown reader that GitHub's
 * dialect has for JavaScript, alone, of the same text (`--peer no`: without; some take it minutes). At last five
 * comments of such a text, each with a command, by somebody whom the desk does not obey, through the whole engine.
 *
 *     node test/bench/texts.ts [--only NAME] [--peer no]
 */
import { parseArgs } from 'node:util';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { instant, later, MINUTE } from '../../src/calendar/instant.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { assess } from '../../src/desk/assess.ts';
import type { Snapshot } from '../../src/desk/snapshot.ts';
import { code, fence, oneLine, plain } from '../../src/documents/escape.ts';
import { secretsIn } from '../../src/text/credentials.ts';
import { isTooMuch } from '../../src/ticket/mdast.ts';
import { formsOf } from '../../src/ticket/form/match.ts';
import { recordsOf } from '../../src/ticket/own-records.ts';
import { rosterOf } from '../../src/ticket/roster.ts';
import { Said } from '../../src/ticket/said.ts';
import { readWriteUp } from '../../src/ticket/write-up-text.ts';
import { policyOf } from '../desk/story.ts';
import { field, form, options } from '../ticket/form/github.ts';
import { commanded, HOSTILE } from '../ticket/hostile-texts.ts';
import { commentBy, issueBy } from '../ticket/issue.ts';

const START = instant(Date.UTC(2026, 10, 2, 10));
const FORM = form(
  field('A'),
  field('B', { kind: 'dropdown', options: options('x', 'y') }),
  field('C', { kind: 'checkboxes', options: options('x', 'y') }),
  field('D', { render: 'shell' }),
);
const forms = formsOf([FORM, { ...FORM, file: 'other.yml', name: 'Other' }]);
const VOCABULARY = {
  ...{
    severities: ['high', 'low'],
    components: [],
    hasStatusPage: false,
    pressing: [],
    asks: [],
    groups: ['tier-1'],
    instructions: [],
    approvers: [],
    myGroups: [],
    mine: false,
    stages: [],
    shipping: null,
    replies: [],
    forms: [],
    timezone: 'UTC',
  },
  ...({ language: 'de', spoken: true, factors: ['bug'] } as const),
  ...{ staff: () => ['ana'], me: 'ana', at: START, here: { repository: 'acme/helpdesk', number: 7 } },
};

interface Work {
  /** Texts made of one, each of them read by itself. */
  readonly variants: (text: string) => readonly string[];
  readonly read: (text: string) => unknown;
}

const itself = (text: string): string[] => [text];
/** As it is, and as long as it may be for Markdown still to be read, both below what only that can tell. */
const comments = (text: string): string[] => [
  ...commanded(text),
  ...commanded(bounded(text)).map((comment) => `- <q></q>\n\n${comment}`),
];
const bodies = (text: string): string[] => [
  ...[text, `### A\n\n${text}\n\n### B\n\nx`, `### C\n\n${text}`],
  ...[`  ### A\n\n${bounded(text)}\n\n### B\n\nx`, `### C\n\n- x\n${bounded(text)}`],
];

const SHORT = ['U', 'V', 'W', 'X', 'Y', 'Z'].map((heading) => `  ### ${heading}`);
const identified = (body: string): unknown => forms.identify({ title: '', body, labels: [], type: null });

/** What the desk does with texts. */
const WORK: Readonly<Record<string, Work>> = {
  commands: { variants: comments, read: (text) => new Said(text).commands },
  substance: { variants: comments, read: (text) => new Said(text).hasSubstance },
  arguments: {
    variants: (text) => [text.replaceAll(/[\r\n]/g, ' ')],
    read: (text) => COMMANDS.map((command) => command.read(text, VOCABULARY)),
  },
  // What was read last is remembered: each time others come between.
  form: { variants: bodies, read: (body) => [...SHORT, body].map(identified) },
  'write-up': {
    variants: (text) => [text, bounded(text)].map((one) => `## Contributing factors\n\n${one}`),
    read: (text) => readWriteUp(text, ['bug']),
  },
  secrets: { variants: itself, read: (text) => [...secretsIn(text)] },
  escaping: { variants: itself, read: (text) => [plain, code, fence, oneLine].map((escape) => escape(text)) },
};

/** The longest beginning of a text that its Markdown is read of, with a little room. */
function bounded(text: string): string {
  let [least, most] = [0, text.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (isTooMuch(`${text.slice(0, middle)}\n\n### A\n- x\n- x\n- x\n- x\n`)) most = middle - 1;
    else least = middle;
  }
  return text.slice(0, least);
}

const { values } = parseArgs({ options: { only: { type: 'string' }, peer: { type: 'string' } } });
const texts = [...HOSTILE].filter(([name]) => values.only === undefined || name === values.only);
// What is measured is the reading, not the compiler.
for (const work of Object.values(WORK))
  for (const text of HOSTILE.values()) dearest(work, text.slice(0, 200));

const columns = [...Object.keys(WORK), ...(values.peer === 'no' ? [] : ['Markdown alone'])];
console.log(['64 KB of'.padEnd(42), ...columns].join('  '));
let worst = 0;
for (const [name, text] of texts) {
  const costs = Object.values(WORK).map((work) => dearest(work, text));
  worst = Math.max(worst, ...costs);
  const shown = costs.map((ms) => ms.toFixed(1));
  if (values.peer !== 'no') shown.push(alone(text));
  console.log(
    [name.padEnd(42), ...shown.map((cell, i) => cell.padStart(columns[i]?.length ?? 0))].join('  '),
  );
}
console.log(`\nThe most that anything took: ${worst.toFixed(1)} ms`);

const policy = await policyOf('version: 1\ntimezone: Europe/Berlin\nteam: { staff: [ana] }\n');
const identity = { login: 'steward', kind: 'bot' } as const;
const snapshot: Omit<Snapshot, 'issues'> = {
  ...{ policy, identity, forms, repository: 'acme/helpdesk', policySince: null, labels: [], sweep: null },
  roster: rosterOf(policy.team, { teams: new Map(), collaborators: null }),
  recordsOn: recordsOf({ policy, identity }),
  now: later(START, 60 * MINUTE),
};
console.log('\nFive comments of it, each with a command, by a stranger: judged in');
event('Hello.');
for (const [name, text] of texts) {
  const costs = commanded(text).map((comment) =>
    cost(() => event(comment))
      .toFixed(1)
      .padStart(6),
  );
  console.log([name.padEnd(42), ...costs].join('  '));
}

function event(body: string): void {
  const passer = { login: 'passer', kind: 'human' } as const;
  const events = Array.from({ length: 5 }, (_, index) =>
    commentBy(passer, later(START, index * MINUTE), `C${String(index)}`, body),
  );
  const issue = issueBy({ login: 'cus', kind: 'human' }, START, { events, body: 'It fails.' });
  assess({ ...snapshot, issues: [issue] });
}

/** What the dearest of the variants of a text costs. */
function dearest({ variants, read }: Work, text: string): number {
  return Math.max(...variants(text).map((variant) => cost(() => read(variant))));
}

/** What the Markdown reader alone takes for a text; some nest so deep that it runs out of stack. */
function alone(text: string): string {
  const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  try {
    return cost(() => fromMarkdown(text, extensions), 1).toFixed(1);
  } catch (error) {
    if (error instanceof RangeError) return 'fails';
    throw error;
  }
}

/** CPU time in milliseconds, the garbage collector's included: the least of some, since others may share the machine. */
function cost(work: () => unknown, times = 3): number {
  const costs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}
