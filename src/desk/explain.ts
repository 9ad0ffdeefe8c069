import type { Calendar } from '../calendar/calendar.ts';
import { earlier, earliest, type Instant, instant, latest } from '../calendar/instant.ts';
import { formatForPeople, formatOpenTime } from '../calendar/moment.ts';
import type { Clock } from '../sla/clock.ts';
import { snoozedUntil } from '../sla/nudges.ts';
import type { Policy } from '../policy/policy.ts';
import { valueAt } from '../ticket/ticket.ts';
import { oneLine } from '../documents/escape.ts';
import { phrases } from '../languages/en/phrases.ts';
import type { Effect } from '../plan/effect.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** How many characters wide a drawn timeline is. */
const WIDTH = 60;

/** How many lines a clock may have about updates that were missed. */
const MOST_MISSED = 4;

interface Measured {
  readonly ticket: Ticket;
  readonly clocks: readonly Clock[];
}

/** Everything the desk knows about one ticket, so that a customer and a lead who disagree can settle it. Plain text. */
export function explainText(
  evaluation: Measured & { readonly wake: Instant | null; readonly effects: readonly Effect[] },
  policy: Policy,
  now: Instant,
): string {
  const { wake, effects } = evaluation;
  const look = wake === null ? 'nothing changes without a new event' : formatForPeople(wake, policy.timezone);
  const changes =
    effects.length === 0
      ? 'Nothing to change on GitHub.'
      : `${String(effects.length)} changes to make on GitHub.`;
  return [...ticketLines(evaluation, policy, now, 'staff', [`next look  ${look}`]), changes].join('\n');
}

/** The same without what only the next run is about. Customers are shown what was promised to them. */
export function ticketText(
  measured: Measured,
  policy: Policy,
  now: Instant,
  to: 'staff' | 'customer',
): string {
  return ticketLines(measured, policy, now, to, []).join('\n').trimEnd();
}

function customerWords(customer: Ticket['customer']): string {
  if (customer === null) return '';
  const words = [customer.name, customer.tier, customer.vip ? 'VIP' : null].filter((word) => word !== null);
  return ` (${words.join(', ')})`;
}

function ticketLines(
  { ticket, clocks }: Measured,
  policy: Policy,
  now: Instant,
  to: 'staff' | 'customer',
  more: readonly string[],
): string[] {
  const time = (at: Instant | null): string => (at === null ? '-' : formatForPeople(at, policy.timezone));
  const snoozed = to === 'staff' ? snoozedUntil(ticket, now) : null;
  const shown = clocks.filter(({ set }) => to === 'staff' || set === 'promise');
  const lines = [
    `#${String(ticket.issue.number)}  ${oneLine(ticket.issue.title)}`,
    `as of ${time(now)}; times in ${policy.timezone}`,
    '',
    `opened     ${time(ticket.openedAt)}: ${phrases.reason(ticket.begunBy)}`,
    `for        @${ticket.requester.login}${customerWords(ticket.customer)}`,
    `form       ${ticket.form === null ? 'none recognised' : `${ticket.form.name} (${ticket.form.file})`}`,
    ...(ticket.form?.doubts ?? []).map((doubt) => `           doubt: ${oneLine(phrases.doubt(doubt))}`),
    ...(ticket.severity.length === 0
      ? ['severity   not set']
      : ticket.severity.map(
          (c) =>
            `severity   ${c.severity ?? 'taken away'} since ${time(c.at)}: ${oneLine(phrases.reason(c.why))}`,
        )),
    ...ticket.overruled.map(
      (c) =>
        `not obeyed ${c.severity ?? ''}, asked for by @${c.by.login} at ${time(c.at)} by an edit of the form`,
    ),
    ...(ticket.missing.length === 0
      ? []
      : [`missing    ${oneLine(ticket.missing.map(({ label }) => label).join(', '))}`]),
    `owner      ${(valueAt(ticket.owners, now) ?? []).map((login) => `@${login}`).join(', ') || 'nobody'}`,
    ...(snoozed === null ? [] : [`snoozed    until ${time(snoozed)}: staff are not reminded, pages go on`]),
    ...more,
    '',
  ];
  for (const clock of shown)
    lines.push(...clockLines(clock, policy.calendars.get(clock.calendar), now, time), '');
  lines.push(shown.length === 0 ? 'No rule of the policy promises anything for this ticket.' : LEGEND, '');
  return lines;
}

function clockLines(
  clock: Clock,
  hours: Calendar | undefined,
  now: Instant,
  time: (at: Instant | null) => string,
): string[] {
  const whose = {
    promise: 'promised to the customer',
    internal: "the desk's own target",
    desk: 'housekeeping',
  }[clock.set];
  const lines = [
    `${phrases.clocks[clock.name].toUpperCase()}${clock.cycle > 1 ? ` (round ${String(clock.cycle)})` : ''}: ${result(clock, time)}`,
    `  rule     ${clock.rule} (${whose}): within ${clock.targetText}, hours ${clock.calendar} in ${clock.zone}`,
    `  elapsed  ${formatOpenTime(clock.elapsed, clock.calendar)} of ${formatOpenTime(clock.target, clock.calendar)}`,
    `  due      ${clock.due === null ? 'not while the clock stands' : time(clock.due)}`,
  ];
  if (clock.warn !== null) lines.push(`  at risk  from ${time(clock.warn)}`);
  lines.push(...missedLines(clock.missed.slice(1), time));
  for (const segment of clock.segments) {
    const to = segment.to === null ? 'now' : time(segment.to);
    lines.push(`  ${segment.running ? 'ran    ' : 'stood  '}  ${time(segment.from)} to ${to}`);
    lines.push(
      `           from: ${oneLine(phrases.reason(segment.begunBy))}${segment.endedBy === null ? '' : `; until: ${oneLine(phrases.reason(segment.endedBy))}`}`,
    );
  }
  lines.push(`  ${drawing(clock, hours, now)}`);
  return lines;
}

/**
 * Updates that were missed after the first. Over weeks there are thousands: the other clocks must still be seen. They are
 * not counted, for not all of very many are on record.
 */
function missedLines(again: readonly Instant[], time: (at: Instant | null) => string): string[] {
  const line = (at: Instant): string => `  missed   again at ${time(at)}`;
  if (again.length <= MOST_MISSED) return again.map(line);
  const last = time(again.at(-1) ?? null);
  return [...again.slice(0, MOST_MISSED - 1).map(line), `  missed   again and again, last at ${last}`];
}

function result(clock: Clock, time: (at: Instant | null) => string): string {
  switch (clock.state) {
    case 'met':
      return `kept, at ${time(clock.endedAt)}`;
    case 'cancelled':
      return `cancelled, at ${time(clock.endedAt)} (${clock.endedBy === null ? '' : oneLine(phrases.reason(clock.endedBy))})`;
    case 'breached':
      // What the desk owes itself is due, not broken: nobody was promised it.
      if (clock.set === 'desk')
        return clock.live ? `due since ${time(clock.breachedAt)}` : `late, ended ${time(clock.endedAt)}`;
      return `BROKEN at ${time(clock.breachedAt)}${clock.live ? ', still open' : `; ended ${time(clock.endedAt)}`}`;
    case 'paused':
      return 'paused';
    case 'running':
      return 'running';
  }
}

const LEGEND = '= ran, - outside hours, . stood, ! ran past its breach, | due, > now';

/** A line of time, of equal stretches as long as the clock's life until now, its end or its deadline. */
function drawing(clock: Clock, hours: Calendar | undefined, now: Instant): string {
  const end = clock.endedAt ?? Math.max(now, clock.due ?? now);
  const span = Math.max(end - clock.startedAt, 1);
  const column = (at: Instant): number =>
    Math.min(WIDTH - 1, Math.max(0, Math.floor(((at - clock.startedAt) / span) * WIDTH)));
  const start = (cell: number): Instant => instant(Math.floor(clock.startedAt + (span * cell) / WIDTH));
  const cells = Array.from({ length: WIDTH }, () => ' ');
  for (const segment of clock.segments) {
    const until = earliest(segment.to ?? now, clock.endedAt ?? now);
    if (until <= segment.from) continue;
    for (let cell = column(segment.from); cell <= column(earlier(until, 1)); cell += 1) {
      const from = latest(segment.from, start(cell));
      const counted = hours?.between(from, earliest(until, start(cell + 1))) !== 0;
      cells[cell] = !segment.running ? '.' : counted ? '=' : '-';
    }
  }
  if (clock.breachedAt !== null) {
    for (let cell = column(clock.breachedAt); cell <= column(earlier(clock.endedAt ?? now, 1)); cell += 1) {
      if (cells[cell] === '=') cells[cell] = '!';
    }
  }
  if (clock.due !== null && clock.due <= end) cells[column(clock.due)] = '|';
  if (clock.endedAt === null && now <= end) cells[column(now)] = '>';
  return `[${cells.join('')}]`;
}
