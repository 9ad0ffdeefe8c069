import { type Instant, latest } from '../calendar/instant.ts';
import { formatInstant, parseInstant } from '../calendar/moment.ts';
import type { Schedule } from '../documents/promise-times.ts';
import type { StatusExtras } from '../documents/status-facts.ts';
import type { Clock } from '../sla/clock.ts';
import { REVISED } from '../ticket/revised.ts';
import { deskHours } from './plain-week.ts';
import { isAsked } from './asked.ts';
import type { Case } from './case.ts';

/** What a customer can expect, and what is expected of them. */
export function expectations(c: Case, promises: readonly Clock[], asOf: Instant): Partial<StatusExtras> {
  const { ticket } = c;
  const shipDate = shipDateOf(c);
  return {
    reference: referenceOf(c),
    schedules: schedulesOf(c, promises, asOf),
    ...(isAsked(c) ? { missing: ticket.missing } : {}),
    ...(ticket.shortNotice === null
      ? {}
      : { notice: { neededBy: ticket.shortNotice.neededBy, asked: ticket.shortNotice.atLeast } }),
    ...(shipDate === null ? {} : { shipDate }),
  };
}

/** What the ticket is called. */
export function referenceOf({ ticket, policy }: Case): string {
  const number = String(ticket.issue.number);
  return policy.reference?.replaceAll('{number}', number) ?? `#${number}`;
}

/** The hours of the promises that are open, calendar by calendar. */
function schedulesOf({ policy }: Case, promises: readonly Clock[], asOf: Instant): Schedule[] {
  const open = promises.filter(({ live }) => live);
  return [...Map.groupBy(open, ({ calendar }) => calendar)].flatMap(([name, clocks]) => {
    const calendar = policy.calendars.get(name);
    if (calendar === undefined) return [];
    return [{ hours: deskHours(calendar, asOf), clocks: clocks.map((clock) => clock.name) }];
  });
}

/** The day on which a finished change goes out; null: it has none, or waits for its customer's word. */
function shipDateOf(c: Case): Instant | null {
  const { ticket } = c;
  if (c.change !== null)
    return c.change.readySince === null ? null : (c.change.ships?.at ?? shipsFrom(c, c.change.readySince));
  const closure = ticket.closures.at(-1);
  if (closure?.reopenedAt !== null || closure.reason !== 'completed') return null;
  if (closure.at < REVISED) return shipsFrom(c, closure.at);
  if (ticket.signOffAsked !== null) return null;
  const confirmed = ticket.signals.findLast(({ kind }) => kind === 'signed_off');
  return shipsFrom(c, confirmed === undefined ? closure.at : latest(closure.at, confirmed.at));
}

/** The first of the policy's days from an instant on, on which a change such as this goes out; null: it has none. */
export function shipsFrom({ ticket, policy }: Case, from: Instant): Instant | null {
  const form = ticket.facts.at(-1)?.value.form ?? null;
  const day = form === null ? null : (policy.intake.forms.get(form)?.shipsOn ?? null);
  if (day === null) return null;
  const finished = formatInstant(from, policy.timezone).slice(0, 10);
  const [year = 0, month = 0, finishedOn = 0] = finished.split('-').map(Number);
  const months = year * 12 + month - 1 + (finishedOn > day ? 1 : 0);
  const date = [Math.floor(months / 12), (months % 12) + 1, day];
  return parseInstant(
    date.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
    policy.timezone,
  );
}
