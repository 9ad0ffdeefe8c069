import { formatInstant } from '../calendar/moment.ts';
import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { type AttainmentData, attainmentOf, type Ranked } from './attainment.ts';
import { addedUp, type BacklogData, backlogOf } from './backlog.ts';
import { byClass, type ClassData, type RecurringData, recurring, refOf, type TicketRef } from './causes.ts';
import { type ClockData, clockData } from './clock-data.ts';
import { DEFINITIONS } from './definitions.ts';
import type { DeskRows } from './desk-rows.ts';
import { isWithin } from './period.ts';
import { type CloseKind, isEscalated, type TicketRow } from './ticket-row.ts';
import { seconds, type TimesData, timesOf } from './times.ts';

/** Figures of a period, as `steward report --format json` prints them. Moments are ISO 8601 in the zone of their desk. */
export interface Figures {
  readonly version: 1;
  readonly desks: readonly DeskData[];
  readonly definitions: Readonly<Record<string, string>>;
  readonly attainment: readonly AttainmentData[];
  readonly turns: readonly TurnData[];
  readonly breaches: readonly ClockData[];
  readonly unowned: UnownedData;
  readonly tickets: TicketsData;
  readonly reopened: ShareData;
  readonly one_touch: ShareData & { readonly without_answer: number };
  readonly early_pauses: ShareData;
  readonly hand_overs: HandOversData;
  readonly escalations: CausesData;
  readonly causes: CausesData & {
    readonly recurring: readonly RecurringData[];
    readonly by_month: readonly MonthlyClassData[];
  };
  readonly unresolved: CausesData;
  readonly backlog: readonly BacklogData[];
  readonly self_service: readonly SelfServiceData[];
  /** Every clock that counts, for whoever wants other figures. */
  readonly clocks: readonly ClockData[];
}

/** A desk that a report covers. */
export interface DeskData {
  readonly repository: string;
  readonly time_zone: string;
  readonly from: string;
  readonly to: string;
  readonly as_of: string;
  readonly by_owner: boolean;
  /** The versions of the policy that held, oldest first. */
  readonly policies: readonly {
    readonly commit: string | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** What could not be read, one sentence each: figures lack it. */
  readonly faults: readonly string[];
}

export interface TurnData {
  readonly turn: 'desk' | 'customer' | 'third_party';
  readonly seconds: number;
  /** Of all the time in which tickets were open; null: none was. */
  readonly share: number | null;
  /** How many tickets had any of it. */
  readonly tickets: number;
}

export interface UnownedData extends TimesData {
  /** Those that nobody owned at the end, the oldest first. */
  readonly now: readonly (TicketRef & { readonly since: string; readonly seconds: number })[];
}

export interface TicketsData {
  readonly opened: number;
  readonly opened_by_severity: readonly { readonly severity: string | null; readonly tickets: number }[];
  readonly closed: Readonly<Record<CloseKind, number>>;
  readonly open_at_end: number;
}

/** Some of what there was. */
export interface ShareData {
  readonly of: number;
  readonly count: number;
  /** Null: there was nothing. */
  readonly share: number | null;
  readonly tickets: readonly TicketRef[];
}

export interface HandOversData {
  readonly by_people: number;
  readonly taken_back: number;
  readonly by_policy: number;
  readonly tickets: readonly TicketRef[];
  readonly to: readonly { readonly group: string | null; readonly hand_overs: number }[];
}

export interface CausesData {
  readonly tickets: number;
  readonly by_class: readonly ClassData[];
}

export interface MonthlyClassData extends ClassData {
  readonly month: string;
}

export interface SelfServiceData {
  readonly name: string;
  readonly answered: number;
  readonly kept: number;
  readonly came_back: readonly TicketRef[];
}

/** A desk's rows, and what of them could not be read. */
export interface ReportedDesk {
  readonly rows: DeskRows;
  readonly faults: readonly string[];
}

/** Of several desks: what the first ranks, then what others do besides. */
function rankedOf(all: readonly Ranked[]): Ranked {
  const names = (of: keyof Ranked): string[] => [...new Set(all.flatMap((one) => one[of]))];
  return { severity: names('severity'), tier: names('tier') };
}

/** The figures of some desks together. */
export function figuresOf(desks: readonly ReportedDesk[]): Figures {
  const each = desks.map(({ rows }) => ({ desk: rows, tickets: rows.tickets, clocks: rows.clocks }));
  const tickets = each.flatMap((one) => one.tickets);
  const urls = new Map(tickets.map((one) => [`${one.repository}#${String(one.number)}`, one]));
  const counted = each.flatMap(({ desk: { period, byOwner }, clocks }) =>
    clocks.map((row) => ({ row, period, byOwner })),
  );
  const clocks = counted.map((one) =>
    clockData(one, urls.get(`${one.row.repository}#${String(one.row.number)}`)),
  );
  const closed = tickets.filter(({ closes }) => closes.length > 0);
  const escalated = tickets.filter(isEscalated);
  const unresolved = tickets.filter(isUnresolved);
  return {
    version: 1,
    desks: desks.map(deskData),
    definitions: DEFINITIONS,
    attainment: attainmentOf(counted, rankedOf(each.map(({ desk }) => desk.ranked))),
    turns: turnsOf(tickets),
    breaches: clocks
      .filter(({ outcome, earlier }) => outcome === 'missed' && !earlier)
      .sort((a, b) => (b.overdue_seconds ?? 0) - (a.overdue_seconds ?? 0)),
    unowned: unownedOf(each),
    tickets: ticketsOf(each),
    reopened: reopenedOf(tickets),
    one_touch: oneTouchOf(tickets),
    early_pauses: earlyPausesOf(tickets),
    hand_overs: handOversOf(tickets),
    escalations: { tickets: escalated.length, by_class: byClass(escalated) },
    causes: {
      tickets: closed.length,
      by_class: byClass(closed),
      recurring: recurring(closed),
      by_month: monthlyOf(each),
    },
    unresolved: { tickets: unresolved.length, by_class: byClass(unresolved) },
    backlog: addedUp(each.map(({ desk, tickets: some }) => backlogOf(some, desk.period))),
    self_service: selfServiceOf(tickets),
    clocks,
  };
}

type Each = readonly { readonly desk: DeskRows; readonly tickets: readonly TicketRow[] }[];

function deskData({ rows: { repository, period, policies, byOwner }, faults }: ReportedDesk): DeskData {
  const moment = (at: Instant): string => formatInstant(at, period.zone);
  return {
    repository,
    time_zone: period.zone,
    from: moment(period.from),
    to: moment(period.to),
    as_of: moment(period.asOf),
    by_owner: byOwner,
    policies: policies.map(({ commit, from, to }) => ({
      commit,
      from: from === null ? null : moment(from),
      to: to === null ? null : moment(to),
    })),
    faults,
  };
}

function turnsOf(tickets: readonly TicketRow[]): TurnData[] {
  const names = ['desk', 'customer', 'third_party'] as const;
  const sums = names.map((turn) => sumOf(tickets.map(({ turns }) => turns[turn])));
  const all = sumOf(sums);
  return names.map((turn, index) => ({
    turn,
    seconds: seconds(sums[index] ?? 0),
    share: all === 0 ? null : (sums[index] ?? 0) / all,
    tickets: tickets.filter(({ turns }) => turns[turn] > 0).length,
  }));
}

function sumOf(spans: readonly Milliseconds[]): Milliseconds {
  return spans.reduce((sum, span) => sum + span, 0);
}

function unownedOf(each: Each): UnownedData {
  const spells = each.flatMap(({ desk: { period }, tickets }) =>
    tickets.flatMap((ticket) =>
      ticket.unowned.flatMap(({ from, to, taken }) => {
        const running = to > period.last;
        return running || (isWithin(period, to) && taken)
          ? [{ ticket, period, from, running, elapsed: (running ? period.asOf : to) - from }]
          : [];
      }),
    ),
  );
  return {
    ...timesOf(spells),
    now: spells
      .filter(({ running }) => running)
      .sort((a, b) => b.elapsed - a.elapsed)
      .map(({ ticket, period, from, elapsed }) => ({
        ...refOf(ticket),
        since: formatInstant(from, period.zone),
        seconds: seconds(elapsed),
      })),
  };
}

function ticketsOf(each: Each): TicketsData {
  const opened = each.flatMap(({ desk, tickets }) =>
    tickets.filter(({ openedAt }) => isWithin(desk.period, openedAt)),
  );
  const severities = Map.groupBy(opened, ({ severity }) => severity);
  const closes = each.flatMap(({ tickets }) => tickets.flatMap((ticket) => ticket.closes));
  const closed = (kind: CloseKind): number => closes.filter((close) => close.kind === kind).length;
  return {
    opened: opened.length,
    opened_by_severity: [...severities]
      .map(([severity, some]) => ({ severity, tickets: some.length }))
      .sort((a, b) => b.tickets - a.tickets || ((a.severity ?? '') < (b.severity ?? '') ? -1 : 1)),
    closed: {
      completed: closed('completed'),
      no_answer: closed('no_answer'),
      not_planned: closed('not_planned'),
      duplicate: closed('duplicate'),
    },
    open_at_end: each.flatMap(({ desk: { period }, tickets }) =>
      tickets.filter(({ open }) => (open.at(-1)?.to ?? period.from) > period.last),
    ).length,
  };
}

function shareOf(of: number, count: number, tickets: readonly TicketRow[]): ShareData {
  return { of, count, share: of === 0 ? null : count / of, tickets: tickets.map(refOf) };
}

function reopenedOf(tickets: readonly TicketRow[]): ShareData {
  const of = (ticket: TicketRow): TicketRow['closes'] =>
    ticket.closes.filter(({ kind }) => kind === 'completed');
  const undone = (ticket: TicketRow): number => of(ticket).filter(({ reopened }) => reopened !== null).length;
  return shareOf(
    tickets.flatMap(of).length,
    sumOf(tickets.map(undone)),
    tickets.filter((ticket) => undone(ticket) > 0),
  );
}

function oneTouchOf(tickets: readonly TicketRow[]): Figures['one_touch'] {
  const solved = tickets.filter(({ solvedWith }) => solvedWith !== null);
  const once = solved.filter(({ solvedWith, isSolvedOnce }) => solvedWith === 1 && isSolvedOnce);
  return {
    ...shareOf(solved.length, once.length, once),
    without_answer: solved.filter(({ solvedWith }) => solvedWith === 0).length,
  };
}

function earlyPausesOf(tickets: readonly TicketRow[]): ShareData {
  return shareOf(
    sumOf(tickets.map(({ waits }) => waits.pending)),
    sumOf(tickets.map(({ waits }) => waits.although)),
    tickets.filter(({ waits }) => waits.although > 0),
  );
}

function handOversOf(tickets: readonly TicketRow[]): HandOversData {
  const all = tickets.flatMap(({ handOvers }) => handOvers);
  const byPeople = all.filter(({ by }) => by === 'people');
  return {
    by_people: byPeople.length,
    taken_back: byPeople.filter(({ takenBack }) => takenBack).length,
    by_policy: all.length - byPeople.length,
    tickets: tickets.filter(({ handOvers }) => handOvers.length > 0).map(refOf),
    to: [...Map.groupBy(all, ({ to }) => to)]
      .map(([group, some]) => ({ group, hand_overs: some.length }))
      .sort((a, b) => b.hand_overs - a.hand_overs || ((a.group ?? '') < (b.group ?? '') ? -1 : 1)),
  };
}

/** Its last close in the period stands, and solved nothing. */
function isUnresolved({ closes }: TicketRow): boolean {
  const last = closes.at(-1);
  return last?.reopened === null && last.kind !== 'completed';
}

function monthlyOf(each: Each): MonthlyClassData[] {
  const names = new Set(each.flatMap(({ desk }) => desk.period.months.map(({ name }) => name)));
  return [...names].sort().flatMap((month) => {
    const closed = each.flatMap(({ desk, tickets }) => {
      const there = desk.period.months.find(({ name }) => name === month);
      return there === undefined
        ? []
        : tickets.filter(({ closes }) => isWithin(there, closes.at(-1)?.at ?? null));
    });
    return byClass(closed).map((one) => ({ month, ...one }));
  });
}

function selfServiceOf(tickets: readonly TicketRow[]): SelfServiceData[] {
  const answered = tickets.flatMap((ticket) =>
    ticket.selfService === null ? [] : [{ ticket, ...ticket.selfService }],
  );
  return [...Map.groupBy(answered, ({ name }) => name)]
    .map(([name, some]) => {
      const back = some.filter(({ cameBack }) => cameBack);
      return {
        name,
        answered: some.length,
        kept: some.length - back.length,
        came_back: back.map(({ ticket }) => refOf(ticket)),
      };
    })
    .sort((a, b) => b.answered - a.answered || (a.name < b.name ? -1 : 1));
}
