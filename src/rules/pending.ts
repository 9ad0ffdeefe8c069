import type { Instant } from '../calendar/instant.ts';
import type { Clock } from '../sla/clock.ts';
import { remindedAt, silentWaits } from '../sla/reminders.ts';
import { CLOSED_FOR_SILENCE } from '../ticket/closures.ts';
import type { Wait } from '../ticket/ticket.ts';
import type { Decision } from './decision.ts';
import type { Unanswered } from './document.ts';
import { isAsked } from './missing-info.ts';
import type { Case, Rule } from './rule.ts';
import { isNews, isOpen } from './rule.ts';

/**
 * A customer who was asked and does not answer is reminded once, and then the ticket is closed, as the policy says.
 * Only while that is news: what has waited since long before the desk looked stays open, and nobody is written to.
 */
export const pending: Rule = (c) => {
  const { ticket, policy, now } = c;
  if (!isOpen(c) || ticket.issue.locked) return [];
  const waits = silentWaits(ticket);
  const index = waits.findLastIndex(({ from, to }) => from <= now && (to === null || now < to));
  const wait = waits[index];
  if (wait === undefined) return [];
  const cycle = index + 1;
  const clock = closing(c, cycle);
  const closed = clock?.breachedAt ?? null;
  if (clock !== undefined && closed !== null) return silent(c, wait, cycle, clock, closed);
  const at = remindedAt(wait, policy);
  if (at === null || at > now || !isNews(c, at) || ticket.ownDeletions.some((deleted) => deleted >= at))
    return [];
  return [
    {
      kind: 'answer',
      rule: 'pending',
      because: 'The customer has not answered yet.',
      deadline: at,
      key: `remind:${String(cycle)}`,
      answer: { kind: 'reminder', reminder: unanswered(c, wait, clock?.due ?? null) },
    },
  ];
};

/** By when the ticket is closed unless its customer answers; null: it is not, or that was long ago. */
export function closesAt(c: Case, asOf: Instant): Instant | null {
  const waits = silentWaits(c.ticket);
  const index = waits.findLastIndex(({ from, to }) => from <= asOf && (to === null || asOf < to));
  const due = index === -1 ? null : (closing(c, index + 1)?.due ?? null);
  return due === null || asOf - due > c.policy.news ? null : due;
}

function closing({ clocks }: Case, cycle: number): Clock | undefined {
  return clocks.find((clock) => clock.name === 'pending_close' && clock.cycle === cycle && clock.live);
}

/** Nobody answered in time: words that say so, and how to go on, then the close. */
function silent(c: Case, wait: Wait, cycle: number, clock: Clock, at: Instant): Decision[] {
  if (!isNews(c, clock.newsAt ?? at)) return [];
  const because = `The customer has not answered within ${clock.targetText}.`;
  const meta = { rule: 'pending', because, deadline: at };
  const key = `${CLOSED_FOR_SILENCE}:${String(cycle)}`;
  return [
    { kind: 'answer', ...meta, key, answer: { kind: 'silence', silence: unanswered(c, wait, at) } },
    { kind: 'state', ...meta, state: 'closed', reason: 'not_planned' },
  ];
}

function unanswered(c: Case, wait: Wait, closes: Instant | null): Unanswered {
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
    reopens: closes === null || reopenWithin === 0 ? null : closes + reopenWithin,
    timezone: policy.timezone,
  };
}
