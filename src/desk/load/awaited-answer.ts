import type { Instant } from '../../calendar/instant.ts';
import { latest } from '../../calendar/instant.ts';
import { isKey, type KeyKind } from '../../marks/key.ts';
import type { IssueRef } from '../../plan/effect.ts';
import { loadAt } from '../../policy/sections/workload.ts';
import type { Case } from '../../rules/case.ts';
import { firstResponse, nextResponse } from '../../sla/clocks/response.ts';
import { selects } from '../../ticket/facts.ts';
import { isOpenTicket } from '../../ticket/ticket.ts';
import { waitOf } from '../open-waits.ts';

/** An answer that a customer waits for who may be told that it takes longer. */
export interface AwaitedAnswer {
  readonly issue: IssueRef;
  /** Login of who asks; null: an account that cannot be called. */
  readonly requester: string | null;
  /** Since when they wait. */
  readonly since: Instant;
  /** By when an answer is promised, where that can still be kept; null: nothing is, or not any more. */
  readonly due: Instant | null;
  /** A promise of an answer is broken. */
  readonly isLate: boolean;
  /** When they were told last that there is much to do, be it by the acknowledgement; null: never. */
  readonly toldAt: Instant | null;
  /** The desk has written on the ticket before. */
  readonly isKnown: boolean;
  /** Somebody deleted words of the desk since they wait: nothing is said again. */
  readonly isDeleted: boolean;
}

/** When a customer was told last, by a comment of its own, that there is unusually much to do; null: never. */
export function toldOfLoad(c: Pick<Case, 'ticket'>): Instant | null {
  return lastOf(c, 'unusual-load');
}

function lastOf(
  { ticket: { ownMarks } }: Pick<Case, 'ticket'>,
  ...kinds: readonly KeyKind[]
): Instant | null {
  const told = [...ownMarks].flatMap(([key, at]) => (kinds.some((kind) => isKey(kind, key)) ? at : []));
  return told.length === 0 ? null : told.reduce((a, b) => latest(a, b));
}

/** The answer that a ticket waits for, where the policy wants its customer to be told; null: none. */
export function awaitedAnswer(c: Case): AwaitedAnswer | null {
  const { ticket, policy, life, clocks, now } = c;
  const { issue, requester, ownMarks } = ticket;
  const customers = loadAt(policy, now)?.customers ?? null;
  if (customers === null || !isOpenTicket(ticket) || issue.locked || waitOf(ticket, now) !== undefined)
    return null;
  const facts = ticket.facts.at(-1)?.value;
  if (facts === undefined || facts.project || !selects(customers.when, facts)) return null;
  const open = [...firstResponse(life), ...nextResponse(life)].find(({ end }) => end === null);
  if (open === undefined || open.startedAt > now) return null;
  const promised = clocks.filter(
    ({ name, set, live }) =>
      live && set === 'promise' && (name === 'first_response' || name === 'next_response'),
  );
  const isLate = promised.some(({ breachedAt }) => breachedAt !== null);
  return {
    issue: { id: issue.id, number: issue.number },
    requester: requester.kind === 'human' ? requester.login : null,
    since: open.startedAt,
    due: isLate ? null : (promised[0]?.due ?? null),
    isLate,
    toldAt: lastOf(c, 'unusual-load', 'busy'),
    isKnown: ownMarks.size > 0,
    isDeleted: ticket.ownDeletions.some((at) => at >= open.startedAt),
  };
}
