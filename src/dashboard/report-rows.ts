import { formatInstant } from '../calendar/moment.ts';
import type { ClockData } from '../report/clock-data.ts';
import { nameOfClock, TURN_NAMES } from '../report/figure-words.ts';
import type { Figures, ReportedDesk } from '../report/figures.ts';
import { isWithin, monthOf, type Period } from '../report/period.ts';
import { isEscalated, type TicketRow } from '../report/ticket-row.ts';
import type { Column, NamedTicket, RowTable } from './row-table.ts';
import { nameOf, wallMinutes } from './row-table.ts';

/** How a ticket was closed, as a word to filter by. */
export const CLOSE_WORDS = {
  completed: 'closed as completed',
  no_answer: 'closed without an answer',
  not_planned: 'closed as not planned',
  duplicate: 'closed as duplicate',
} as const;

/** What happened on a ticket in the time, as words to filter by. */
export const HAPPENED = {
  opened: 'opened',
  open: 'open at the end',
  unowned: 'unowned at the end',
  reopened: 'reopened',
  once: 'solved with one answer',
  early: 'waited although the customer had spoken',
  handedOver: 'handed over',
  escalated: 'escalated',
  unresolved: 'closed without a solution',
  selfService: 'ready instructions',
  cameBack: 'came back after instructions',
} as const;

/** What stands for causes of which nothing is on record. */
export const NO_CAUSE = 'nothing on record';

/** The most rows of a table: the page stays below a megabyte for a desk's year. */
const MOST = 20_000;

/** The tickets of a report, and the two tables over them, newest first. */
export interface ReportRows {
  readonly tickets: readonly NamedTicket[];
  readonly tables: readonly [tickets: RowTable, clocks: RowTable];
  /** How many rows found no room. */
  readonly left: number;
}

interface Placed {
  readonly ticket: TicketRow;
  readonly period: Period;
  readonly byOwner: boolean;
}

export function reportRows(figures: Figures, desks: readonly ReportedDesk[], customers: boolean): ReportRows {
  const all = desks.flatMap(({ rows: { tickets, period, byOwner } }) =>
    tickets.map((ticket): Placed => ({ ticket, period, byOwner })),
  );
  const placed = all.sort((a, b) => b.ticket.openedAt - a.ticket.openedAt).slice(0, MOST);
  const places = new Map(placed.map(({ ticket }, place) => [keyOf(ticket), place]));
  const clocks = figures.clocks
    .filter((one) => places.has(keyOf(one)))
    .sort((a, b) => Date.parse(b.started_at) - Date.parse(a.started_at));
  // What was missed, and what runs, is what readers look for.
  const first = (clock: ClockData): boolean => clock.outcome === 'missed' || clock.outcome === 'running';
  const kept =
    clocks.length <= MOST
      ? clocks
      : new Set([...clocks.filter(first), ...clocks.filter((one) => !first(one))].slice(0, MOST));
  const shown = clocks.length <= MOST ? clocks : clocks.filter((one) => new Set(kept).has(one));
  return {
    tickets: placed.map(({ ticket: { number, url, repository, title } }) => ({
      ...{ number, url, repository },
      title: nameOf(title),
    })),
    tables: [
      { name: 'tickets', rows: placed.length, columns: ticketColumns(placed, customers) },
      { name: 'clocks', rows: shown.length, columns: clockColumns(shown, places, customers) },
    ],
    left: all.length - placed.length + (figures.clocks.length - shown.length),
  };
}

function keyOf({ repository, number }: { readonly repository: string; readonly number: number }): string {
  return `${repository}#${String(number)}`;
}

function ticketColumns(placed: readonly Placed[], customers: boolean): Column[] {
  const words = (of: (one: Placed) => readonly (string | null)[]): (readonly string[])[] =>
    placed.map((one) => of(one).flatMap((word) => (word === null ? [] : nameOf(word))));
  return useful([
    { key: 'ticket', heading: 'Ticket', kind: 'ticket', cells: placed.map((_, place) => place) },
    { key: 'severity', heading: 'Severity', kind: 'words', cells: words(({ ticket }) => [ticket.severity]) },
    { key: 'tier', heading: 'Tier', kind: 'words', cells: words(({ ticket }) => [ticket.tier]) },
    ...(customers ? [customerColumn(words(({ ticket }) => [ticket.customer]))] : []),
    {
      ...{ key: 'owner', heading: 'Owner', kind: 'words' },
      cells: words(({ ticket, byOwner }) => (byOwner ? ticket.owners : [])),
    },
    { key: 'group', heading: 'Group', kind: 'words', cells: words(({ ticket }) => [ticket.group]) },
    {
      ...{ key: 'opened', heading: 'Opened', kind: 'moment' },
      cells: placed.map(({ ticket, period }) => wallMinutes(formatInstant(ticket.openedAt, period.zone))),
    },
    {
      ...{ key: 'month', heading: 'Month opened', kind: 'words', isHidden: true },
      cells: words(({ ticket: { openedAt }, period }) => [
        isWithin(period, openedAt) ? monthOf(period, openedAt) : 'before',
      ]),
    },
    { key: 'happened', heading: 'What happened', kind: 'words', cells: placed.map(happenedTo) },
    {
      ...{ key: 'turn', heading: 'Waited for', kind: 'words', isHidden: true },
      cells: placed.map(({ ticket: { turns } }) =>
        (['desk', 'customer', 'third_party'] as const).flatMap((turn) =>
          turns[turn] > 0 ? TURN_NAMES[turn] : [],
        ),
      ),
    },
    {
      ...{ key: 'cause', heading: 'Cause', kind: 'words' },
      cells: words(({ ticket }) => [...new Set(ticket.causes.map((cause) => cause.class))]),
    },
  ]);
}

function customerColumn(cells: readonly (readonly string[])[]): Column {
  return { key: 'customer', heading: 'Customer', kind: 'words', cells };
}

function happenedTo({ ticket, period }: Placed): string[] {
  const last = ticket.closes.at(-1);
  const isOpen = (ticket.open.at(-1)?.to ?? period.from) > period.last;
  const is: readonly (readonly [boolean, string])[] = [
    [isWithin(period, ticket.openedAt), HAPPENED.opened],
    [isOpen, HAPPENED.open],
    [(ticket.unowned.at(-1)?.to ?? period.from) > period.last, HAPPENED.unowned],
    [
      ticket.closes.some(({ kind, reopened }) => kind === 'completed' && reopened !== null),
      HAPPENED.reopened,
    ],
    [ticket.solvedWith === 1 && ticket.isSolvedOnce, HAPPENED.once],
    [ticket.waits.although > 0, HAPPENED.early],
    [ticket.handOvers.length > 0, HAPPENED.handedOver],
    [isEscalated(ticket), HAPPENED.escalated],
    [last?.reopened === null && last.kind !== 'completed', HAPPENED.unresolved],
    [ticket.selfService !== null, HAPPENED.selfService],
    [ticket.selfService?.cameBack === true, HAPPENED.cameBack],
  ];
  const closes = new Set(ticket.closes.map(({ kind }) => CLOSE_WORDS[kind]));
  return [...is.flatMap(([holds, word]) => (holds ? word : [])), ...closes];
}

function clockColumns(
  clocks: readonly ClockData[],
  places: ReadonlyMap<string, number>,
  customers: boolean,
): Column[] {
  const words = (of: (clock: ClockData) => readonly (string | null)[]): (readonly string[])[] =>
    clocks.map((clock) => of(clock).flatMap((word) => (word === null ? [] : nameOf(word))));
  return useful([
    {
      ...{ key: 'ticket', heading: 'Ticket', kind: 'ticket' },
      cells: clocks.map((clock) => places.get(keyOf(clock)) ?? 0),
    },
    { key: 'clock', heading: 'Clock', kind: 'words', cells: clocks.map((clock) => [nameOfClock(clock)]) },
    { key: 'outcome', heading: 'Outcome', kind: 'words', cells: clocks.map((clock) => [outcomeOf(clock)]) },
    { key: 'severity', heading: 'Severity', kind: 'words', cells: words(({ severity }) => [severity]) },
    { key: 'tier', heading: 'Tier', kind: 'words', cells: words(({ tier }) => [tier]) },
    ...(customers ? [customerColumn(words(({ customer }) => [customer]))] : []),
    { key: 'owner', heading: 'Owner', kind: 'words', cells: words(({ owners }) => owners) },
    { key: 'group', heading: 'Group', kind: 'words', cells: words(({ group }) => [group]) },
    {
      ...{ key: 'component', heading: 'Component', kind: 'words' },
      cells: words(({ components }) => components),
    },
    { key: 'month', heading: 'Month', kind: 'words', cells: words(({ month }) => [month]) },
    {
      ...{ key: 'started', heading: 'Started', kind: 'moment' },
      cells: clocks.map(({ started_at: at }) => wallMinutes(at)),
    },
    { key: 'took', heading: 'Open time', kind: 'span', cells: clocks.map((one) => one.elapsed_seconds) },
    { key: 'target', heading: 'Target', kind: 'words', cells: words(({ target }) => [target]) },
    { key: 'overdue', heading: 'Overdue by', kind: 'span', cells: clocks.map((one) => one.overdue_seconds) },
  ]);
}

/** The outcome of a clock as a word to filter by. */
function outcomeOf({ outcome, earlier }: Pick<ClockData, 'outcome' | 'earlier'>): string {
  return earlier ? 'missed before' : outcome;
}

/** Without columns in which nothing stands. */
function useful(columns: readonly Column[]): Column[] {
  return columns.filter((column) => column.kind !== 'words' || column.cells.some((cell) => cell.length > 0));
}
