import type { Instant } from '../calendar/instant.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** A stretch in which a ticket was an incident. Half-open; a close does not end it. */
export interface IncidentStretch {
  readonly from: Instant;
  /** When it was taken back; null: it is one. */
  readonly to: Instant | null;
}

/** The stretches in which a ticket was an incident, until an instant. */
export function stretchesOf({ facts }: Ticket, now: Instant): IncidentStretch[] {
  const stretches: IncidentStretch[] = [];
  let from: Instant | null = null;
  for (const { at, value } of facts) {
    if (at > now) break;
    if (value.incident) from ??= at;
    else if (from !== null) {
      // Taken back in the very second, it never was one.
      if (at > from) stretches.push({ from, to: at });
      from = null;
    }
  }
  return from === null ? stretches : [...stretches, { from, to: null }];
}

export function isDuring(stretches: readonly IncidentStretch[], at: Instant): boolean {
  return stretches.some(({ from, to }) => from <= at && (to === null || at < to));
}
