import type { OwnComment } from '../../ticket/marker.ts';
import { ownComments } from '../../ticket/marker.ts';
import type { Decision, NoticeDecision } from '../../rules/decision.ts';
import type { Actor } from '../../ticket/issue.ts';
import { labelKey } from '../../ticket/labels.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import type { Ruling } from '../../rules/decide.ts';
import { formatNumbers, MOST_NUMBERS, parseNumbers } from '../numbers.ts';
import type { DeskIssue } from '../desk-issue.ts';

/** Ticket number → keys of notices that people were told of elsewhere than on the ticket. */
export type Delivered = ReadonlyMap<number, ReadonlySet<string>>;

const LINE = /^<!-- steward told ([\w:.,= -]+) -->/;

/** A hidden line that says which notices a digest tells: `breach:first_response:1=3,5-9`. Consecutive numbers are told as a range. */
export function deliveredLine(delivered: Delivered): string {
  const numbers = new Map<string, number[]>();
  for (const [number, keys] of delivered)
    for (const key of keys) numbers.set(key, [...(numbers.get(key) ?? []), number]);
  const words = [...numbers].map(([key, list]) => `${key}=${formatNumbers(list)}`);
  return `<!-- steward told ${words.join(' ')} -->`;
}

/** A comment on the desk's issue that tells of many tickets. */
export interface Digest {
  readonly comment: OwnComment;
  readonly delivered: Delivered;
}

/** The digests on the desk's issue, oldest first. */
export function digestsOn(board: DeskIssue | null, identity: Actor): Digest[] {
  const comments = board === null ? [] : ownComments(board.issue, identity);
  return comments.flatMap((comment) => {
    const words = LINE.exec(comment.text)?.[1]?.split(' ');
    return words === undefined ? [] : [{ comment, delivered: deliveredIn(words) }];
  });
}

function deliveredIn(words: readonly string[]): Delivered {
  const delivered = new Map<number, Set<string>>();
  let left = MOST_NUMBERS;
  for (const word of words) {
    const [key = '', list = ''] = word.split('=');
    const numbers = parseNumbers(list, left);
    left -= numbers.length;
    for (const number of numbers) delivered.set(number, (delivered.get(number) ?? new Set()).add(key));
  }
  return delivered;
}

/** What several records tell together. */
export function merged(all: readonly Delivered[]): Delivered {
  const delivered = new Map<number, ReadonlySet<string>>();
  for (const [number, keys] of all.flatMap((one) => [...one]))
    delivered.set(number, new Set([...(delivered.get(number) ?? []), ...keys]));
  return delivered;
}

/** Notices of what is overdue may come by the hundred; others come one by one, as somebody does something. */
export function isOverdue({ notice }: NoticeDecision): boolean {
  return 'clock' in notice;
}

/** The notices of what is overdue that are still to be given about a ticket, of those that may be given now. */
export function undelivered(
  { case: { ticket }, decisions }: Ruling,
  notices: readonly NoticeDecision[],
  delivered: Delivered,
): NoticeDecision[] {
  const said = new Set(ticket.ownComments.flatMap(({ marker }) => marker.keys));
  const elsewhere = delivered.get(ticket.issue.number);
  return notices.filter(
    (d) => !said.has(d.key) && elsewhere?.has(d.key) !== true && !isRecorded(d, decisions, ticket, said),
  );
}

/**
 * Whether the ticket's label says that it was told, although no word of it stands on the ticket: then a digest told it,
 * or a run with too many notices left it at the label.
 */
function isRecorded(
  { rule, deadline, late = false }: NoticeDecision,
  decisions: readonly Decision[],
  ticket: Ticket,
  said: ReadonlySet<string>,
): boolean {
  if (late || [...said].some((key) => key.startsWith(`${rule}:`))) return false;
  return decisions.some(
    (d) =>
      d.kind === 'label' &&
      d.record &&
      d.rule === rule &&
      (ticket.labels.get(labelKey(d.label.name))?.putByUs ?? []).some((at) => at >= deadline),
  );
}
