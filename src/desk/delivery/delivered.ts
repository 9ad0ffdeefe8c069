import { type Instant, later } from '../../calendar/instant.ts';
import { isKey } from '../../marks/key.ts';
import type { Delivered } from '../../marks/lists.ts';
import { readDelivered } from '../../marks/lists.ts';
import type { OwnComment } from '../../ticket/own-comments.ts';
import { ownComments } from '../../ticket/own-comments.ts';
import type { Decision, NoticeDecision } from '../../rules/decision.ts';
import type { Actor } from '../../ticket/issue.ts';
import { labelKey } from '../../ticket/labels.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import { LONGEST_RUN } from '../../rules/rule.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { DeskIssue } from '../desk-issue.ts';

/** A comment on the desk's issue that tells of many tickets. */
export interface Digest {
  readonly comment: OwnComment;
  readonly delivered: Delivered;
}

/** The digests on the desk's issue, oldest first. */
export function digestsOn(board: DeskIssue | null, identity: Actor): Digest[] {
  const comments = board === null ? [] : ownComments(board.issue, identity);
  return comments.flatMap((comment) => {
    const delivered = readDelivered(comment.text);
    return delivered === null ? [] : [{ comment, delivered }];
  });
}

/** Whether it stands for notices that were too many, and not for what one run found. */
export function isOfFlood({ comment }: Digest): boolean {
  return comment.marker.keys.some((key) => isKey('digest', key));
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
  return 'clock' in notice && notice.clock !== null;
}

/** The notices of what is overdue that are still to be given about a ticket, of those that may be given now. */
export function undelivered(
  { case: { ticket }, decisions }: Ruling,
  notices: readonly NoticeDecision[],
  delivered: Delivered,
): NoticeDecision[] {
  const said = new Set(ticket.ownMarks.keys());
  const elsewhere = delivered.get(ticket.issue.number);
  return notices.filter(
    (d) => !said.has(d.key) && elsewhere?.has(d.key) !== true && !isRecorded(d, decisions, ticket),
  );
}

/**
 * Whether the ticket's label says that it was told, although no word of it stands on the ticket: then a digest told it,
 * or a run with too many notices left it at the label. A label that followed a comment of its rule records that comment
 * and nothing else.
 */
function isRecorded(
  { rule, deadline, late = false }: NoticeDecision,
  decisions: readonly Decision[],
  ticket: Ticket,
): boolean {
  if (late) return false;
  const told = [...ticket.ownMarks].flatMap(([key, at]) => (isKey(rule, key) ? at : []));
  const isBare = (put: Instant): boolean => !told.some((at) => at <= put && put <= later(at, LONGEST_RUN));
  return decisions.some(
    (d) =>
      d.kind === 'label' &&
      d.record &&
      d.rule === rule &&
      (ticket.labels.get(labelKey(d.label.name))?.putByUs ?? []).some((at) => at >= deadline && isBare(at)),
  );
}
