import { formatDay, formatForPeople } from '../calendar/moment.ts';
import { code, cut, plain } from '../documents/escape.ts';
import type { LocatedProblem } from '../errors.ts';
import type { Policy } from '../policy/policy.ts';
import type { PromisedClock } from '../policy/promised-clock.ts';
import type { LateTicket, Month } from './month.ts';

/** What a pull request that sets up a desk tells of. */
export interface ProposalFacts {
  /** Page of the repository. */
  readonly url: string;
  readonly branch: string;
  /** How the text is written anew. */
  readonly command: string;
  readonly policyFile: string;
  /** Null: it has errors. */
  readonly policy: Policy | null;
  /** The policy's errors. */
  readonly problems: readonly LocatedProblem[];
  /** The workflow's path and text; null: the branch has none. */
  readonly workflow: { readonly path: string; readonly text: string } | null;
  /** Labels that forms name and the repository does not have. */
  readonly missingLabels: readonly string[];
  /** Null: it is not known; where that is GitHub's doing, `monthFault` says why. */
  readonly month: Month | null;
  readonly monthFault: string | null;
}

export const PROPOSAL_TITLE = 'Set up a support desk';

/** So many tickets, targets, labels and errors are listed one by one. */
const TICKETS = 20;
const TARGETS = 20;
const LABELS = 20;
const PROBLEMS = 10;
/** Longest name, and longest sentence, that somebody else wrote. */
const NAME = 60;
const TITLE = 100;
const SENTENCE = 300;

const CLOCKS: readonly (readonly [clock: PromisedClock, words: string])[] = [
  ['first_response', 'first response'],
  ['next_response', 'next response'],
  ['update', 'update'],
  ['resolution', 'resolution'],
];
const CLOCK_WORDS = new Map(CLOCKS);

/**
 * The text of the pull request, Markdown. Nobody is mentioned in it and no issue is referred to in a way that would show
 * there: links to tickets are relative, which GitHub does not follow up.
 */
export function proposalText(facts: ProposalFacts): string {
  const parts = [
    'This pull request sets up a support desk on the issues of this repository: it measures by when each ticket is answered and solved, says who has it, and tells your team before it is too late.',
    '**Nothing happens before you merge it.** The first run then labels the open tickets and notifies nobody. **Not for you? Close it**, and it is not proposed again.',
    ...faulty(facts),
    ...monthPart(facts),
    ...before(facts),
    ...(facts.policy === null ? [] : [targetsPart(facts.policy)]),
    files(facts),
    `Change whatever you like on the branch ${named(facts.branch)}: it is yours, and nothing of it is written over. ${named(facts.command)} then writes this text anew.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Whether a text on GitHub says the same: people's browsers end lines otherwise. */
export function isSameText(one: string, other: string): boolean {
  const bare = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return bare(one) === bare(other);
}

function faulty({ policy, problems, policyFile }: ProposalFacts): string[] {
  if (policy !== null && problems.length === 0) return [];
  const lines = problems
    .slice(0, PROBLEMS)
    .map(
      ({ file, line, code: fault, message }) =>
        `> - ${named(`${file}:${String(line)}`)} ${fault}: ${plain(message, SENTENCE)}`,
    );
  const more = problems.length - lines.length;
  const count = counted(problems.length, 'error');
  return [
    [
      '> [!CAUTION]',
      `> **The policy on this branch has ${count}**, and does not work yet. ${named(`steward check ${policyFile}`)} shows them, too.`,
      ...lines,
      ...(more > 0 ? [`> - … and ${String(more)} more.`] : []),
    ].join('\n'),
  ];
}

function monthPart({ month, monthFault, policy }: ProposalFacts): string[] {
  if (policy === null) return [];
  const title = '### Your last month with this policy';
  if (month === null)
    return monthFault === null
      ? []
      : [title, `It could not be judged. ${plain(monthFault, SENTENCE)} Run the command again.`];
  const { from, to, tickets, late, isWhole } = month;
  const span = `between ${formatDay(from, policy.timezone)} and ${formatDay(to, policy.timezone)}`;
  if (tickets === 0) return [title, `No ticket was opened ${span}.`];
  const overdue = late.filter(({ missed }) => missed !== null);
  const unowned = late.filter(({ isUnowned }) => isUnowned);
  const promises = policy.sla.length + policy.internal.length > 0;
  const first = `Of ${counted(tickets, 'ticket')} opened ${span}${isWhole ? '' : ' (as many as could be looked at)'}`;
  const times = promises ? `**${String(overdue.length)} would have been overdue** and ` : '';
  const owners = `**${String(unowned.length)} would have been without an owner${policy.ownership === null ? ' to this day' : ' for too long'}**`;
  const none = promises ? '' : ' The policy sets no times, so none would have been overdue.';
  return [title, `${first}, ${times}${owners}.${byClock(overdue)}${none}`, ...ticketTable(late, policy)];
}

/** How many missed which time first. */
function byClock(overdue: readonly LateTicket[]): string {
  const counts = CLOCKS.flatMap(([clock, words]) => {
    const many = overdue.filter(({ missed }) => missed?.clock === clock).length;
    return many === 0 ? [] : [`${words} ${String(many)}`];
  });
  return counts.length === 0 ? '' : ` Missed first: ${counts.join(', ')}.`;
}

function ticketTable(late: readonly LateTicket[], { timezone }: Policy): string[] {
  if (late.length === 0) return [];
  const order = late.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.number - a.number);
  const rows = order.slice(0, TICKETS).map(({ number, title, isOpen, missed, isUnowned }) => {
    const time =
      missed === null
        ? ''
        : `${CLOCK_WORDS.get(missed.clock) ?? ''}, ${formatForPeople(missed.due, timezone)}`;
    const link = `[${String(number)}](../issues/${String(number)})`;
    return `| ${link} ${plain(title, TITLE)} | ${isOpen ? 'open' : 'closed'} | ${time} | ${isUnowned ? 'yes' : ''} |`;
  });
  const shown =
    rows.length < late.length ? `${String(rows.length)} of these ${String(late.length)}` : 'These';
  return [
    `<details><summary>${shown} tickets, those that are still open first</summary>`,
    ['| Ticket | State | Missed, was due | No owner |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n'),
    '</details>',
  ];
}

/** What a person has to do, as far as there is anything. */
function before({ workflow, missingLabels, url }: ProposalFacts): string[] {
  const list: string[] = [];
  if (workflow !== null && /uses:\s*OWNER\//.test(workflow.text))
    list.push(`In ${named(workflow.path)}, put the owner of Steward’s repository for ${named('OWNER')}.`);
  if (missingLabels.length > 0) {
    const names = missingLabels.slice(0, LABELS).map(named).join(', ');
    const more = missingLabels.length - LABELS;
    list.push(
      `Your forms name labels that [do not exist](${url}/labels): ${names}${more > 0 ? ` and ${String(more)} more` : ''}. GitHub leaves such labels out, so make them.`,
    );
  }
  return list.length === 0 ? [] : ['### Before you merge', list.map((line) => `- [ ] ${line}`).join('\n')];
}

function targetsPart({ sla, internal, severities, team, published }: Policy): string {
  const rules = [...sla, ...internal];
  const who = team.staff?.slice(0, LABELS).map(({ login }) => named(login)) ?? [];
  const staff = who.length === 0 ? 'whoever may triage on GitHub' : who.join(', ');
  const names = severities.slice(0, LABELS).map(({ name }) => named(name));
  const times =
    published || sla.length > 0
      ? 'promised to customers, who read them on their ticket'
      : 'targets of your own: customers do not read them';
  const head = [`Severities: ${names.join(', ')}. Staff: ${staff}. Times are ${times}.`];
  if (rules.length > 0) {
    const rows = rules.slice(0, TARGETS).map(({ name, targets }) => {
      const cells = CLOCKS.map(([clock]) => {
        const target = targets[clock];
        return target === undefined ? '' : named(`${target.text} ${target.calendar.name}`);
      });
      return `| ${named(name)} | ${cells.join(' | ')} |`;
    });
    const more = rules.length - rows.length;
    head.push(
      [
        `| Rule | ${CLOCKS.map(([, words]) => words).join(' | ')} |`,
        '| :-- | :-- | :-- | :-- | :-- |',
        ...rows,
        ...(more > 0 ? [`| … and ${String(more)} more | | | | |`] : []),
      ].join('\n'),
    );
  }
  return ['<details><summary>What the policy asks for</summary>', ...head, '</details>'].join('\n\n');
}

function files({ policyFile, workflow }: ProposalFacts): string {
  const list = [
    `${named(policyFile)}: the policy. What it does not say, the process that it extends does.`,
    workflow === null
      ? 'No workflow: something else has to run the desk, such as the App.'
      : `${named(workflow.path)}: runs the desk on events and on a schedule, with the least permissions that a desk needs; what it costs stands at its top.`,
  ];
  return ['### The files', list.map((line) => `- ${line}`).join('\n')].join('\n\n');
}

/** A name that is nobody's markup, and mentions nobody. */
function named(text: string): string {
  return code(cut(text, NAME), true);
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
