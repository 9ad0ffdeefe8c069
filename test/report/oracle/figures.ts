/** Every figure of a report, the slow way: from lists of clocks and lives, by the words of docs/numbers.md. */
import { DateTime } from 'luxon';
import type { Issue } from '../../../src/ticket/issue.ts';
import type { Life, OracleClock, Span } from './clocks.ts';
import { at, clocksOf, lifeOf } from './clocks.ts';
import { officeOf } from './hours.ts';
import type { OracleDesk } from './year.ts';
import { CUSTOMERS, DESKS } from './year.ts';

interface Ticket {
  readonly desk: OracleDesk;
  readonly issue: Issue;
  readonly life: Life;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

interface Row {
  readonly ticket: Ticket;
  readonly clock: OracleClock;
  readonly earlier: boolean;
  readonly severity: string | null;
  readonly owners: readonly string[];
  readonly group: string | null;
  readonly month: string;
}

/** The time that a report covers: two dates and, where it is not over, a moment. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly now: number;
}

/** What `steward report` should say of a year, but for definitions, policies and faults. */
export function oracleFigures(year: ReadonlyMap<string, readonly Issue[]>, asked: Asked): unknown {
  const tickets: Ticket[] = [];
  const rows: Row[] = [];
  for (const desk of DESKS) {
    const office = officeOf(desk);
    const [from, to] = [asked.from, asked.to].map((date) =>
      DateTime.fromISO(date, { zone: desk.zone }).toMillis(),
    );
    if (from === undefined || to === undefined) throw new Error('no time');
    const end = Math.min(to, asked.now);
    for (const issue of year.get(desk.repository) ?? []) {
      const life = lifeOf(issue, end < to ? end + 1 : to);
      if (life === null) continue;
      const ticket = { desk, issue, life, from, to, end };
      const mine = clocksOf(life, office, end).flatMap((clock) => rowOf(ticket, clock));
      rows.push(...mine);
      const last = life.stretches.at(-1)?.to ?? 0;
      if (last >= from || mine.length > 0) tickets.push(ticket);
    }
  }
  return {
    attainment: attainment(rows),
    turns: turns(tickets),
    breaches: rows
      .filter(({ clock, earlier }) => clock.outcome === 'missed' && !earlier)
      .map(data)
      .sort((a, b) => (b.overdue_seconds ?? 0) - (a.overdue_seconds ?? 0)),
    unowned: unowned(tickets),
    tickets: counts(tickets),
    reopened: reopened(tickets),
    one_touch: oneTouch(tickets),
    early_pauses: earlyPauses(tickets),
    hand_overs: handOvers(tickets),
    escalations: causes(tickets.filter(escalated)),
    causes: {
      ...causes(tickets.filter((one) => closesIn(one).length > 0)),
      recurring: recurring(tickets.filter((one) => closesIn(one).length > 0)),
      by_month: monthly(tickets),
    },
    unresolved: causes(tickets.filter(unresolved)),
    backlog: backlog(tickets, asked),
    self_service: selfService(tickets),
    clocks: rows.map(data),
  };
}

const within = ({ from, to }: Ticket, moment: number): boolean => moment >= from && moment < to;

function lastOf({ to, end }: Ticket): number {
  return end < to ? end : to - 1;
}

function rowOf(ticket: Ticket, clock: OracleClock): Row[] {
  const { decided, ended, outcome } = clock;
  const earlier = decided !== null && decided < ticket.from;
  const isOld = outcome === 'cancelled' || (ended !== null && ended < ticket.from);
  if (earlier && isOld) return [];
  const { life, desk } = ticket;
  const moment = decided ?? lastOf(ticket);
  const first = life.severities[0];
  const counted = decided === null || earlier ? (ended ?? lastOf(ticket)) : decided;
  return [
    {
      ...{ ticket, clock, earlier },
      severity: first === undefined ? null : at(life.severities, moment, first.value),
      owners: at(life.owners, moment, []),
      group: at(life.groups, moment, null),
      month: DateTime.fromMillis(counted, { zone: desk.zone }).toFormat('yyyy-MM'),
    },
  ];
}

function iso(moment: number | null, { zone }: OracleDesk): string | null {
  return moment === null ? null : DateTime.fromMillis(moment, { zone }).toISO({ suppressMilliseconds: true });
}

function data({ ticket, clock, ...row }: Row) {
  const { desk, issue } = ticket;
  const customer = CUSTOMERS[issue.author.login];
  const overdue =
    clock.outcome === 'missed' && clock.decided !== null
      ? Math.max(0, (clock.ended ?? ticket.end) - clock.decided) / 1000
      : null;
  return {
    ...{ repository: desk.repository, number: issue.number, url: issue.url },
    ...{ clock: clock.clock, set: clock.set, cycle: clock.cycle, rule: clock.rule, outcome: clock.outcome },
    ...{ earlier: row.earlier, severity: row.severity, tier: customer?.tier, customer: customer?.name },
    ...{ form: null, group: row.group, components: [], owners: row.owners, month: row.month },
    started_at: iso(clock.started, desk),
    due: iso(clock.due, desk),
    decided_at: iso(clock.decided, desk),
    ended_at: iso(clock.ended, desk),
    elapsed_seconds: clock.elapsed / 1000,
    target_seconds: clock.hours * 3600,
    target: `${String(clock.hours)}h`,
    calendar: clock.calendar,
    time_zone: desk.zone,
    overdue_seconds: overdue,
    missed: clock.broke ? 1 : 0,
  };
}

/** Percentiles after Kaplan and Meier by Efron's way: what runs hands its share on to all that took longer. */
function percentile(
  times: readonly { readonly elapsed: number; readonly running: boolean }[],
  share: number,
): { seconds: number; more_than: boolean } | null {
  if (times.length === 0) return null;
  const sorted = times.toSorted((a, b) => a.elapsed - b.elapsed || (a.running ? 1 : 0) - (b.running ? 1 : 0));
  const count = sorted.length;
  const shares = sorted.map(() => 1 / count);
  for (const [index, { running }] of sorted.entries()) {
    if (!running || index === count - 1) continue;
    for (let to = index + 1; to < count; to += 1)
      shares[to] = (shares[to] ?? 0) + (shares[index] ?? 0) / (count - 1 - index);
    shares[index] = 0;
  }
  let before = 0;
  const points = sorted.flatMap(({ elapsed, running }, index) => {
    const place = count === 1 ? 0 : (before * count) / (count - 1);
    before += shares[index] ?? 0;
    return running ? [] : [{ elapsed, place }];
  });
  const tiny = 1e-9;
  const lower = points.findLast(({ place }) => place <= share + tiny);
  const upper = points.find(({ place }) => place >= share - tiny);
  const round = (value: number): number => Math.round(Math.round(value) / 1000);
  if (lower !== undefined && upper !== undefined) {
    const part = upper.place - lower.place <= tiny ? 0 : (share - lower.place) / (upper.place - lower.place);
    return { seconds: round(lower.elapsed + part * (upper.elapsed - lower.elapsed)), more_than: false };
  }
  const longest = sorted[count - 1];
  if (longest?.running === false) return { seconds: round(longest.elapsed), more_than: false };
  const position = share * (count - 1);
  const floor = sorted[Math.floor(position)]?.elapsed ?? 0;
  const ceiling = sorted[Math.ceil(position)]?.elapsed ?? 0;
  return { seconds: round(floor + (position % 1) * (ceiling - floor)), more_than: true };
}

function timesOf(times: readonly { readonly elapsed: number; readonly running: boolean }[]) {
  const unfinished = times.filter(({ running }) => running).length;
  return {
    stopped: times.length - unfinished,
    unfinished,
    median: percentile(times, 0.5),
    p90: percentile(times, 0.9),
    p95: percentile(times, 0.95),
  };
}

function attainment(rows: readonly Row[]): unknown[] {
  const dimensions: Record<string, (row: Row) => readonly (string | null)[]> = {
    all: () => [null],
    severity: ({ severity }) => [severity],
    tier: ({ ticket }) => [CUSTOMERS[ticket.issue.author.login]?.tier ?? null],
    customer: ({ ticket }) => [CUSTOMERS[ticket.issue.author.login]?.name ?? null],
    owner: ({ owners }) => (owners.length === 0 ? [null] : owners),
    group: ({ group }) => [group],
    month: ({ month }) => [month],
  };
  return ['first_response', 'next_response', 'resolution', 'ownership'].flatMap((clock) => {
    const some = rows.filter((row) => row.clock.clock === clock);
    return Object.entries(dimensions).flatMap(([by, valuesOf]) => {
      const values = [...new Set(some.flatMap(valuesOf))];
      if (by !== 'all' && values.every((value) => value === null)) return [];
      const named = values.filter((value) => value !== null).sort();
      return [...named, ...values.filter((value) => value === null)].map((value) => {
        const mine = some.filter((row) => valuesOf(row).includes(value));
        const now = mine.filter(({ earlier }) => !earlier);
        const count = (outcome: string): number => now.filter((row) => row.clock.outcome === outcome).length;
        const [met, missed] = [count('met'), count('missed')];
        return {
          ...{ clock, set: clock === 'ownership' ? 'desk' : 'promise', by, value, met, missed },
          attainment: met + missed > 0 ? met / (met + missed) : null,
          missed_running: now.filter(({ clock: one }) => one.outcome === 'missed' && one.ended === null)
            .length,
          running: count('running'),
          missed_before: mine.filter(({ earlier }) => earlier).length,
          cancelled: count('cancelled'),
          ...timesOf(
            mine.flatMap(({ clock: one }) =>
              one.outcome === 'cancelled' ? [] : [{ elapsed: one.elapsed, running: one.ended === null }],
            ),
          ),
        };
      });
    });
  });
}

const ref = ({ desk, issue }: Ticket) => ({
  repository: desk.repository,
  number: issue.number,
  url: issue.url,
});

const inAny = (spans: readonly Span[], moment: number): boolean =>
  spans.some(({ from, to }) => from <= moment && moment < to);

/** Whose turn it was, moment by moment between any two changes. */
function turns(tickets: readonly Ticket[]): unknown[] {
  const sums = { desk: 0, customer: 0, third_party: 0 };
  const counted = { desk: 0, customer: 0, third_party: 0 };
  for (const { life, from, end } of tickets) {
    const { stretches, pending, onHold } = life;
    const edges = [...stretches, ...pending, ...onHold].flatMap((span) => [span.from, span.to]);
    const moments = [...new Set([from, end, ...edges])]
      .filter((one) => one >= from && one <= end)
      .sort((a, b) => a - b);
    const mine = { desk: 0, customer: 0, third_party: 0 };
    for (const [index, moment] of moments.entries()) {
      const next = moments[index + 1];
      if (next === undefined || !inAny(stretches, moment)) continue;
      const turn = inAny(pending, moment) ? 'customer' : inAny(onHold, moment) ? 'third_party' : 'desk';
      mine[turn] += next - moment;
    }
    for (const turn of ['desk', 'customer', 'third_party'] as const) {
      sums[turn] += mine[turn];
      if (mine[turn] > 0) counted[turn] += 1;
    }
  }
  const all = sums.desk + sums.customer + sums.third_party;
  return (['desk', 'customer', 'third_party'] as const).map((turn) => ({
    turn,
    seconds: Math.round(sums[turn] / 1000),
    share: all === 0 ? null : sums[turn] / all,
    tickets: counted[turn],
  }));
}

function unowned(tickets: readonly Ticket[]): unknown {
  const spells = tickets.flatMap((ticket) =>
    ticket.life.stretches.flatMap((stretch) =>
      ticket.life.owners.flatMap(({ at: since, value }, index) => {
        const taken = ticket.life.owners[index + 1]?.at ?? Infinity;
        const from = Math.max(since, stretch.from);
        const to = Math.min(taken, stretch.to);
        if (value.length > 0 || from >= to) return [];
        const running = to === Infinity;
        if (!running && (!within(ticket, to) || to === stretch.to)) return [];
        return [{ ticket, from, running, elapsed: (running ? ticket.end : to) - from }];
      }),
    ),
  );
  return {
    ...timesOf(spells),
    now: spells
      .filter(({ running }) => running)
      .sort((a, b) => b.elapsed - a.elapsed)
      .map(({ ticket, from, elapsed }) => ({
        ...ref(ticket),
        since: iso(from, ticket.desk),
        seconds: Math.round(elapsed / 1000),
      })),
  };
}

const closesIn = (ticket: Ticket): Life['closes'] =>
  ticket.life.closes.filter((close) => within(ticket, close.at));

function reopenedAfter({ life }: Ticket, close: number): number | null {
  return life.reopens.find((one) => one.at > close)?.at ?? null;
}

function counts(tickets: readonly Ticket[]): unknown {
  const opened = tickets.filter((ticket) => within(ticket, ticket.life.opened));
  const severityOf = (ticket: Ticket): string | null =>
    at(ticket.life.severities, lastOf(ticket), ticket.life.severities[0]?.value ?? null);
  const severities = [...new Set(opened.map(severityOf))];
  const closed = (reason: string): number =>
    tickets.flatMap(closesIn).filter((close) => close.reason === reason).length;
  return {
    opened: opened.length,
    opened_by_severity: severities
      .map((severity) => ({ severity, tickets: opened.filter((one) => severityOf(one) === severity).length }))
      .sort((a, b) => b.tickets - a.tickets || ((a.severity ?? '') < (b.severity ?? '') ? -1 : 1)),
    closed: {
      completed: closed('completed'),
      no_answer: 0,
      not_planned: closed('not_planned'),
      duplicate: closed('duplicate'),
    },
    open_at_end: tickets.filter(({ life }) => life.stretches.at(-1)?.to === Infinity).length,
  };
}

function shareOf(of: number, count: number, tickets: readonly Ticket[]) {
  return { of, count, share: of === 0 ? null : count / of, tickets: tickets.map(ref) };
}

function reopened(tickets: readonly Ticket[]): unknown {
  const completed = (ticket: Ticket): Life['closes'] =>
    closesIn(ticket).filter(({ reason }) => reason === 'completed');
  const undone = (ticket: Ticket): number =>
    completed(ticket).filter((close) => reopenedAfter(ticket, close.at) !== null).length;
  return shareOf(
    tickets.flatMap(completed).length,
    tickets.reduce((sum, ticket) => sum + undone(ticket), 0),
    tickets.filter((ticket) => undone(ticket) > 0),
  );
}

function oneTouch(tickets: readonly Ticket[]): unknown {
  const solved = tickets.filter((ticket) => {
    const last = ticket.life.closes.at(-1);
    return last?.reason === 'completed' && within(ticket, last.at) && reopenedAfter(ticket, last.at) === null;
  });
  const answers = ({ life }: Ticket): number =>
    life.answers.filter((one) => one <= (life.closes.at(-1)?.at ?? 0)).length;
  const once = solved.filter((ticket) => answers(ticket) === 1 && ticket.life.closes.length === 1);
  return {
    ...shareOf(solved.length, once.length, once),
    without_answer: solved.filter((ticket) => answers(ticket) === 0).length,
  };
}

function earlyPauses(tickets: readonly Ticket[]): unknown {
  const begun = (ticket: Ticket) => ticket.life.pending.filter(({ from }) => within(ticket, from));
  const early = (ticket: Ticket) => begun(ticket).filter(({ spokeLast }) => spokeLast);
  return shareOf(
    tickets.flatMap(begun).length,
    tickets.flatMap(early).length,
    tickets.filter((ticket) => early(ticket).length > 0),
  );
}

const handed = (ticket: Ticket) => ticket.life.handOvers.filter((one) => within(ticket, one.at));

function escalated(ticket: Ticket): boolean {
  return handed(ticket).some(({ withdrawn }) => withdrawn === Infinity);
}

function handOvers(tickets: readonly Ticket[]): unknown {
  const all = tickets.flatMap(handed);
  return {
    by_people: all.length,
    taken_back: all.filter(({ withdrawn }) => withdrawn < Infinity).length,
    by_policy: 0,
    tickets: tickets.filter((ticket) => handed(ticket).length > 0).map(ref),
    to: all.length === 0 ? [] : [{ group: 'tier-2', hand_overs: all.length }],
  };
}

/** `bug (api)` of every such line of the whole ticket, each once, in the order in which they came. */
function causesOn({ issue }: Ticket): { class: string; component: string }[] {
  const lines = issue.events.flatMap((event) =>
    event.kind === 'comment' ? [...event.body.matchAll(/^\/factor (\w+) \((\w+)\)/gm)] : [],
  );
  const found = new Map(
    lines.map(([, name = '', component = '']) => [`${name} ${component}`, { class: name, component }]),
  );
  return [...found.values()];
}

const customersOf = (tickets: readonly Ticket[]): number =>
  new Set(tickets.map(({ issue }) => CUSTOMERS[issue.author.login]?.name)).size;

function byClass(tickets: readonly Ticket[]) {
  const classes = (ticket: Ticket): readonly (string | null)[] => {
    const names = [...new Set(causesOn(ticket).map((cause) => cause.class))];
    return names.length === 0 ? [null] : names;
  };
  return [...new Set(tickets.flatMap(classes))]
    .map((name) => {
      const mine = tickets.filter((ticket) => classes(ticket).includes(name));
      return { class: name, tickets: mine.map(ref), customers: customersOf(mine) };
    })
    .sort((a, b) => {
      if (a.class === null || b.class === null) return a.class === null ? 1 : -1;
      return b.tickets.length - a.tickets.length || (a.class < b.class ? -1 : 1);
    });
}

function causes(tickets: readonly Ticket[]) {
  return { tickets: tickets.length, by_class: byClass(tickets) };
}

function recurring(tickets: readonly Ticket[]): unknown[] {
  const keys = new Map(
    tickets.flatMap(causesOn).map((cause) => [`${cause.class} (${cause.component})`, cause]),
  );
  return [...keys]
    .map(([key, cause]) => {
      const mine = tickets.filter((ticket) =>
        causesOn(ticket).some((one) => one.class === cause.class && one.component === cause.component),
      );
      return {
        key,
        class: cause.class,
        component: cause.component,
        tickets: mine.map(ref),
        customers: customersOf(mine),
      };
    })
    .filter((one) => one.tickets.length > 1)
    .sort((a, b) => b.tickets.length - a.tickets.length || (a.key < b.key ? -1 : 1))
    .map(({ key: _, ...one }) => one);
}

function monthly(tickets: readonly Ticket[]): unknown[] {
  const monthOf = (ticket: Ticket): string | null => {
    const last = closesIn(ticket).at(-1);
    return last === undefined
      ? null
      : DateTime.fromMillis(last.at, { zone: ticket.desk.zone }).toFormat('yyyy-MM');
  };
  const months = [...new Set(tickets.map(monthOf))].filter((month) => month !== null).sort();
  return months.flatMap((month) =>
    byClass(tickets.filter((ticket) => monthOf(ticket) === month)).map((one) => ({ month, ...one })),
  );
}

function unresolved(ticket: Ticket): boolean {
  const last = closesIn(ticket).at(-1);
  return last !== undefined && last.reason !== 'completed' && reopenedAfter(ticket, last.at) === null;
}

/** By months for the year, by weeks for a month. */
function backlog(tickets: readonly Ticket[], { from, to, now }: Asked): unknown[] {
  const begin = DateTime.fromISO(from, { zone: 'UTC' });
  const finish = DateTime.fromISO(to, { zone: 'UTC' });
  const unit = finish.diff(begin, 'days').days > 183 ? 'month' : 'week';
  const names: string[] = [];
  for (let day = begin; day < finish; day = day.startOf(unit).plus({ [unit]: 1 }))
    names.push(day.toISODate() ?? '');
  return names.flatMap((name, index) => {
    const sum = { opened: 0, closed: 0, reopened: 0, open: 0, unowned: 0, pending: 0, on_hold: 0 };
    let isThere = false;
    for (const desk of DESKS) {
      const start = DateTime.fromISO(name, { zone: desk.zone }).toMillis();
      const over = DateTime.fromISO(names[index + 1] ?? to, { zone: desk.zone }).toMillis();
      if (start >= now) continue;
      isThere = true;
      // The last instant of it that there is: the first of the next is not of it, but for the very moment of the report.
      const isIn = (moment: number): boolean => moment >= start && moment < over && moment <= now;
      const isLast = names[index + 1] === undefined || over >= now;
      const end = isLast ? Math.min(over - 1, now) : over;
      for (const { life } of tickets.filter((ticket) => ticket.desk === desk)) {
        const { stretches, closes, reopens, opened, owners, pending, onHold } = life;
        if (isIn(opened)) sum.opened += 1;
        sum.closed += closes.filter((one) => isIn(one.at)).length;
        sum.reopened += reopens.filter((one) => isIn(one.at)).length;
        if (!inAny(stretches, end)) continue;
        sum.open += 1;
        if (at(owners, end, []).length === 0) sum.unowned += 1;
        if (inAny(pending, end)) sum.pending += 1;
        else if (inAny(onHold, end)) sum.on_hold += 1;
      }
    }
    return isThere ? [{ from: name, ...sum }] : [];
  });
}

function selfService(tickets: readonly Ticket[]): unknown[] {
  const answered = tickets.filter((ticket) => within(ticket, ticket.life.selfService ?? -1));
  if (answered.length === 0) return [];
  const back = answered.filter(
    ({ life }) =>
      life.reopens.some((one) => one.at > (life.selfService ?? 0)) ||
      life.questions.some((one) => one > (life.selfService ?? 0)),
  );
  return [
    {
      name: 'password',
      answered: answered.length,
      kept: answered.length - back.length,
      came_back: back.map(ref),
    },
  ];
}
