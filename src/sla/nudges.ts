import { earliest, type Instant, latest, type Milliseconds, NEVER } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ticket } from '../ticket/ticket.ts';

/**
 * When staff may be nudged about a ticket: in the hours that the policy names, and not while somebody has put it off.
 * Pages, and what customers are told, keep to neither.
 */
export interface Nudged {
  readonly ticket: Pick<Ticket, 'snoozed'>;
  readonly policy: Pick<Policy, 'nudgeHours'>;
}

export function isNudgeable({ ticket, policy }: Nudged, at: Instant): boolean {
  return (policy.nudgeHours?.isOpen(at) ?? true) && snoozedUntil(ticket, at) === null;
}

/** The first instant, from one on, at which staff may be nudged. */
export function nextNudge({ ticket, policy }: Nudged, from: Instant): Instant {
  let at = from;
  for (;;) {
    const open = policy.nudgeHours?.nextOpening(at) ?? at;
    const until = snoozedUntil(ticket, open);
    if (until === null) return open;
    at = until;
  }
}

/** For how much of a stretch staff could be nudged. */
export function nudgeTime({ ticket, policy }: Nudged, from: Instant, to: Instant): Milliseconds {
  const open = (a: Instant, b: Instant): Milliseconds =>
    a >= b ? 0 : (policy.nudgeHours?.between(a, b) ?? b - a);
  const quiet = snoozes(ticket).map((snooze) => open(latest(snooze.from, from), earliest(snooze.until, to)));
  return quiet.reduce((left, span) => left - span, open(from, to));
}

/** Until when somebody has put the nudges off at an instant; null: nobody has. */
export function snoozedUntil(ticket: Nudged['ticket'], at: Instant): Instant | null {
  return snoozes(ticket).find(({ from, until }) => from <= at && at < until)?.until ?? null;
}

function snoozes({ snoozed }: Nudged['ticket']): { readonly from: Instant; readonly until: Instant }[] {
  return snoozed.flatMap(({ at, value }, index) => {
    const until = earliest(value ?? at, snoozed[index + 1]?.at ?? NEVER);
    return until > at ? [{ from: at, until }] : [];
  });
}
