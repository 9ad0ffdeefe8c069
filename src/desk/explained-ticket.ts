import type { Calendar } from '../calendar/calendar.ts';
import { earlier, earliest, type Instant, instant, latest, type Milliseconds } from '../calendar/instant.ts';
import { formatForPeople, formatOpenTime } from '../calendar/moment.ts';
import type { Clock } from '../sla/clock.ts';
import { snoozedUntil } from '../sla/nudges.ts';
import type { Policy } from '../policy/policy.ts';
import { valueAt } from '../ticket/ticket.ts';
import { isForStaff } from '../ticket/form/doubt.ts';
import { oneLine } from '../documents/escape.ts';
import type { ExplanationWords } from '../documents/explanation.ts';
import type { Phrases } from '../documents/phrases.ts';
import type { Wording } from '../languages/documents.ts';
import { documentsOf, WORDINGS } from '../languages/documents.ts';
import { AGREED_DATE } from '../sla/clock.ts';
import type { Effect } from '../plan/effect.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { withoutCustomer } from '../ticket/reason.ts';

/** How many characters wide a drawn timeline is. */
const WIDTH = 60;

/** How many lines a clock may have about updates that were missed. */
const MOST_MISSED = 4;

/** The words of one language. */
type Words = Pick<Wording, 'phrases' | 'explanation'>;

interface Measured {
  readonly ticket: Ticket;
  readonly clocks: readonly Clock[];
}

/** Everything the desk knows about one ticket, so that a customer and a lead who disagree can settle it. Plain text, in English. */
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
  const lines = ticketLines(evaluation, policy, now, { to: 'staff', next: look, ...WORDINGS.en });
  return [...lines, changes].join('\n');
}

/**
 * The same in the desk's language, for the ticket itself, where everybody reads along: without what only the next run is
 * about, and without who the customer is to the desk. Customers are shown what was promised to them.
 */
export function ticketText(
  measured: Measured,
  policy: Policy,
  now: Instant,
  to: 'staff' | 'customer',
): string {
  const { phrases, explanation } = documentsOf(policy);
  const lines = ticketLines(measured, policy, now, { to, next: null, phrases, explanation });
  return lines.join('\n').trimEnd();
}

function customerWords(customer: Ticket['customer']): string {
  if (customer === null) return '';
  const words = [customer.name, customer.tier, customer.vip ? 'VIP' : null].filter((word) => word !== null);
  return ` (${words.join(', ')})`;
}

interface Reader extends Words {
  readonly to: 'staff' | 'customer';
  /** What the next run is about, for whoever runs the desk; null: it is read on the ticket. */
  readonly next: string | null;
}

function ticketLines(
  { ticket, clocks }: Measured,
  policy: Policy,
  now: Instant,
  { to, next, phrases, explanation: words }: Reader,
): string[] {
  const labels = aligned(words.ticket, 1);
  const time = timeIn(policy, phrases);
  const snoozed = to === 'staff' ? snoozedUntil(ticket, now) : null;
  const shown = clocks.filter(({ set }) => to === 'staff' || set === 'promise');
  const { form, customer, requester } = ticket;
  const doubts = (form?.doubts ?? []).filter((doubt) => to === 'staff' || !isForStaff(doubt));
  const isPublic = next === null;
  const owners = (valueAt(ticket.owners, now) ?? []).map((login) => `@${login}`);
  const lines = [
    `#${String(ticket.issue.number)}  ${oneLine(ticket.issue.title)}`,
    words.asOf(time(now), policy.timezone),
    '',
    `${labels.opened}${time(ticket.openedAt)}: ${phrases.reason(ticket.begunBy)}`,
    `${labels.for}@${requester.login}${isPublic ? '' : customerWords(customer)}`,
    `${labels.form}${form === null ? words.noForm : `${form.name} (${form.file})`}`,
    ...doubts.map((doubt) => `${indent(labels)}${words.doubt(oneLine(phrases.doubt(doubt)))}`),
    ...(ticket.severity.length === 0 ? [`${labels.severity}${words.noSeverity}`] : []),
    ...ticket.severity.map(({ severity, at, why }) => {
      const told = isPublic ? withoutCustomer(why) : why;
      const because = told === null ? null : oneLine(phrases.reason(told));
      return `${labels.severity}${words.severity(severity, time(at), because)}`;
    }),
    ...ticket.overruled.map(
      ({ severity, at, by }) => `${labels.overruled}${words.overruled(severity ?? '', by.login, time(at))}`,
    ),
    ...(ticket.missing.length === 0
      ? []
      : [`${labels.missing}${oneLine(ticket.missing.map(({ label }) => label).join(', '))}`]),
    `${labels.owner}${owners.join(', ') || words.nobody}`,
    ...(snoozed === null ? [] : [`${labels.snoozed}${words.snoozed(time(snoozed))}`]),
    ...(next === null ? [] : [`${labels.next}${next}`]),
    '',
  ];
  for (const clock of shown)
    lines.push(
      ...clockLines(clock, policy.calendars.get(clock.calendar), now, { phrases, explanation: words }, time),
      '',
    );
  lines.push(shown.length === 0 ? words.nothing : words.legend, '');
  return lines;
}

/** Moments in words; what has none is a dash. */
function timeIn({ timezone }: Policy, { locale }: Phrases): (at: Instant | null) => string {
  return (at) => (at === null ? '-' : formatForPeople(at, timezone, locale));
}

/** Labels in front of lines, all as wide as the longest and a gap. */
function aligned<Name extends string>(labels: Readonly<Record<Name, string>>, gap: number): typeof labels {
  const all = Object.entries<string>(labels);
  const width = Math.max(...all.map(([, label]) => label.length)) + gap;
  return Object.fromEntries(all.map(([name, label]) => [name, label.padEnd(width)])) as typeof labels;
}

function indent(labels: Readonly<Record<string, string>>): string {
  return ' '.repeat(Object.values(labels)[0]?.length ?? 0);
}

function clockLines(
  clock: Clock,
  hours: Calendar | undefined,
  now: Instant,
  { phrases, explanation: words }: Words,
  time: (at: Instant | null) => string,
): string[] {
  const labels = aligned(words.clock, 2);
  const within = clock.targetText === AGREED_DATE ? null : clock.targetText;
  const span = (open: Milliseconds): string => formatOpenTime(open, clock.calendar, phrases.locale);
  const round = clock.cycle > 1 ? ` (${words.round(clock.cycle)})` : '';
  const lines = [
    `${phrases.clocks[clock.name].toUpperCase()}${round}: ${result(clock, { phrases, explanation: words }, time)}`,
    `  ${labels.rule}${words.rule(clock.rule, words.sets[clock.set], within, clock.calendar, clock.zone)}`,
    `  ${labels.elapsed}${words.elapsed(span(clock.elapsed), span(clock.target))}`,
    `  ${labels.due}${clock.due === null ? words.standing : time(clock.due)}`,
  ];
  if (clock.warn !== null) lines.push(`  ${labels.risk}${words.riskFrom(time(clock.warn))}`);
  lines.push(...missed(clock.missed.slice(1), words, time).map((line) => `  ${labels.missed}${line}`));
  for (const { from, to, running, begunBy, endedBy } of clock.segments) {
    const stretch = words.stretch(time(from), to === null ? null : time(to));
    lines.push(`  ${running ? labels.ran : labels.stood}${stretch}`);
    const ended = endedBy === null ? null : oneLine(phrases.reason(endedBy));
    lines.push(`  ${indent(labels)}${words.reasons(oneLine(phrases.reason(begunBy)), ended)}`);
  }
  lines.push(`  ${drawing(clock, hours, now)}`);
  return lines;
}

/**
 * Updates that were missed after the first. Over weeks there are thousands: the other clocks must still be seen. They are
 * not counted, for not all of very many are on record.
 */
function missed(
  again: readonly Instant[],
  words: ExplanationWords,
  time: (at: Instant | null) => string,
): string[] {
  const line = (at: Instant): string => words.missedAgain(time(at));
  if (again.length <= MOST_MISSED) return again.map(line);
  return [...again.slice(0, MOST_MISSED - 1).map(line), words.missedLast(time(again.at(-1) ?? null))];
}

function result(
  clock: Clock,
  { phrases, explanation: words }: Words,
  time: (at: Instant | null) => string,
): string {
  const [broken, ended] = [time(clock.breachedAt), time(clock.endedAt)];
  switch (clock.state) {
    case 'met':
      return words.kept(ended);
    case 'cancelled':
      return words.cancelled(ended, clock.endedBy === null ? '' : oneLine(phrases.reason(clock.endedBy)));
    case 'breached':
      // What the desk owes itself is due, not broken: nobody was promised it.
      if (clock.set === 'desk') return clock.live ? words.dueSince(broken) : words.lateEnded(ended);
      return words.broken(broken, clock.live ? null : ended);
    case 'paused':
      return phrases.paused;
    case 'running':
      return phrases.running;
  }
}

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
