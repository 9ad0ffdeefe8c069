import { type Instant, later } from '../calendar/instant.ts';
import type { Facts } from '../documents/index.ts';
import type { Clock } from '../sla/clock.ts';
import type { Wait } from '../ticket/ticket.ts';
import { isAsked } from './asked.ts';
import type { Case } from './case.ts';

/** A wait in which the customer is silent. */
export interface Silence {
  readonly wait: Wait;
  readonly cycle: number;
  /** The clock at whose end the ticket is closed; null: it stays open. */
  readonly clock: Clock | null;
}

/** The customer's silence at an instant; null: nobody waits for them. */
export function silenceAt({ life, clocks }: Case, at: Instant): Silence | null {
  const waits = life.silentWaits;
  const index = waits.findLastIndex(({ from, to }) => from <= at && (to === null || at < to));
  const wait = waits[index];
  if (wait === undefined) return null;
  const cycle = index + 1;
  const clock = clocks.find((one) => one.name === 'pending_close' && one.cycle === cycle && one.live);
  return { wait, cycle, clock: clock ?? null };
}

/** What is still to be answered, for its customer. */
export function unanswered(c: Case, wait: Wait, closes: Instant | null): Facts['reminder'] {
  const { ticket, policy } = c;
  const { requester, missing } = ticket;
  const { reopenWithin } = policy.waiting.pending;
  const asked = ticket.messages.findLast(({ role, substantive }) => role === 'staff' && substantive);
  return {
    to: requester.kind === 'human' ? [requester.login] : [],
    asker: asked?.by.login ?? null,
    missing: isAsked(c) ? missing : [],
    since: wait.from,
    closes,
    reopens: closes === null || reopenWithin === 0 ? null : later(closes, reopenWithin),
  };
}

/** By when the ticket is closed unless its customer answers; null: it is not, or was not although that is over. */
export function closesAt(c: Case, asOf: Instant): Instant | null {
  const clock = silenceAt(c, asOf)?.clock ?? null;
  const due = clock?.due ?? null;
  const over = clock?.breachedAt ?? null;
  // A severity that came late may have put the end into the past in this very second.
  return due === null || due < asOf || (over !== null && over <= asOf) ? null : due;
}
