import { formatDay } from '../calendar/moment.ts';
import type { Words } from './field.ts';
import { entry } from './field.ts';
import { number, text, texts, timeOf } from './kinds.ts';
import type { QueueReason } from './queue-reason.ts';
import type { TicketLine } from './ticket-line.ts';
import { TICKET_FIELDS, ticketFacts } from './ticket-line.ts';

/** One open ticket in its place in the queue. */
export interface QueueLine extends TicketLine {
  /** 1 for number one; 0 for a ticket that waits, which has no place among the others. */
  readonly place: number;
  /** Why it stands there, the weightiest first. */
  readonly why: readonly QueueReason[];
  /** Null: that is not told. */
  readonly customer: { readonly name: string | null; readonly tier: string | null } | null;
}

/** A reason as the desk's language says it. */
function reasonText(reason: QueueReason, words: Words): string {
  const { phrases, timezone } = words;
  return phrases.queueReason(reason, {
    time: (at) => timeOf(at, words),
    day: (at) => formatDay(at, timezone, phrases.locale),
  });
}

export const QUEUED = entry(
  {
    ...TICKET_FIELDS,
    place: number('Its place; 0 for one that waits.', 1),
    why: texts('Why it stands there, the weightiest reason first.', 'priority high'),
    customer: text('Its customer and their tier; empty where that is not told.', 'bigco, enterprise'),
  },
  ({ place, why, customer, ...line }: QueueLine, words) => ({
    ...ticketFacts(line, words),
    place,
    why: why.map((reason) => reasonText(reason, words)),
    customer: [customer?.name ?? [], customer?.tier ?? []].flat().join(', '),
  }),
);
