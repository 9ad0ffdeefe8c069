import { format } from 'prettier';
import type { CommandName } from '../../src/commands/index.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import type { CommandSpec } from '../../src/commands/spec.ts';
import { verdictOn } from '../../src/ticket/commands/authority.ts';
import type { Principal } from '../../src/ticket/commands/command.ts';
import { usage } from '../../src/ticket/commands/interpret.ts';

const PEOPLE: readonly (readonly [string, Principal])[] = [
  ['Staff', { staff: true, customer: false, groups: [] }],
  ['Customer', { staff: false, customer: true, groups: [] }],
  ['Bystander', { staff: false, customer: false, groups: [] }],
  ['Bot', { staff: false, customer: false, groups: [] }],
];

/** The page on commands, from the table that decides who may give them: path from the root → content. */
export async function generateCommandArtifacts(): Promise<Record<string, string>> {
  const page = [
    '<!-- Generated from src/commands/ by scripts/generate.ts; change that instead. -->',
    '',
    '# Commands',
    '',
    'A command is `/name` at the beginning of a line in a comment, in a paragraph of its own: what stands in code, in a',
    'quotation, in a list or in the middle of a sentence is talk about commands. A comment may hold several, and text',
    'besides. A command counts from the moment at which it was written or edited in, with the authority of whoever wrote',
    'it then, and does once what it does, however often it is repeated.',
    '',
    'The desk answers with a reaction: 👍 done, 👎 refused, 😕 not understood. Of several commands in a comment the worst',
    'shows. Only where something went wrong there is a short comment with the nearest valid form. Commands that are older',
    'than the policy’s `news` are not answered any more; they count all the same.',
    '',
    '## What there is',
    '',
    '| Command | What it does |',
    '| :-- | :-- |',
    ...COMMANDS.map((spec) => `| \`${written(spec)}\` | ${spec.does} |`),
    '',
    'Words in capitals stand for your own, brackets for what may be left out, a bar for a choice. Several people are named',
    'one after another, with commas or “and” between them. In place of a form or a group of the policy, its name as the',
    'policy writes it is understood in any letter case.',
    '',
    'Dates are written as people write them: `friday`, `next monday`, `tomorrow 5pm`, `in 3 days`, `in 2 hours`, `1 December',
    '2026`, `Dec 1`, `1.12.2026` (day first), `2026-12-31`, `2026-12-31T17:00+01:00`, `noon`, `17h`; on a German desk in',
    'German words, too. They are told from the moment of the comment, in the zone of the desk unless a zone stands behind',
    'the time: an offset, `UTC`, or a name of the IANA database such as `America/New_York`. What readers would take for two',
    'dates (`1/12/2026`), times (`at 5`) or zones (`PST`) is not guessed: the answer names what it may be. Words behind a',
    'date are a note.',
    '',
    '## Who may give them',
    '',
    'Staff are the people of the policy’s roster. Customers are the requester, their colleagues by the policy, and',
    'whomever staff named with `/cc`. A requester who is on the roster may give both kinds. A policy may rename each',
    'command, switch it off, or open it to others under `commands:`.',
    '',
    `| Command | ${PEOPLE.map(([title]) => title).join(' | ')} |`,
    `| :-- | ${PEOPLE.map(() => ':-:').join(' | ')} |`,
    ...COMMANDS.map((spec) => `| \`/${spec.name}\` | ${verdicts(spec).join(' | ')} |`),
    '',
    '- **done**: it does what it says, if it can be understood and makes sense on the ticket as it stands.',
    '- **refused**: 👎, and one short comment that says whose it is.',
    '- **ignored**: no reaction and no comment. So are words after a slash that are nearly no command of the desk’s:',
    '  other bots have commands of their own.',
    '',
    '## By hand',
    '',
    'Where GitHub’s own page offers the same, it is the same, and whichever came last counts: a severity, a wait, an',
    'incident, a project and a form’s process are labels, too; to assign and to close are buttons. A date, a reason, a',
    'sign-off and questions to the desk exist as commands alone.',
  ].join('\n');
  return { 'docs/commands.md': await format(page, { parser: 'markdown', printWidth: 110 }) };
}

function written(spec: CommandSpec<CommandName>): string {
  return usage({ spec, word: spec.name }).replaceAll('|', '\\|');
}

function verdicts(spec: CommandSpec<CommandName>): string[] {
  return PEOPLE.map(([, principal]) => verdictOn({ spec, enabled: true, who: null }, principal));
}
