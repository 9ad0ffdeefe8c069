/** The clocks of a ticket of the year, straight from its events and the words of docs/semantics.md and docs/numbers.md. */
import type { Issue } from '../../../src/ticket/issue.ts';
import type { Hours } from './hours.ts';
import { ALL_DAY } from './hours.ts';
import type { Severity } from './year.ts';
import { CUSTOMERS, PROMISES, STAFF } from './year.ts';

const SECOND = 1000;
const HOUR = 3_600_000;

export interface Since<T> {
  readonly at: number;
  readonly value: T;
}

export interface Span {
  readonly from: number;
  /** Infinity: it goes on. */
  readonly to: number;
}

/** A wait; for the customer, whether they had the last word as it began. */
export interface Wait extends Span {
  readonly spokeLast?: boolean;
}

interface Stretch extends Span {
  readonly how: 'stopped' | 'cancelled' | null;
}

/** What became of a ticket by the end of a time. */
export interface Life {
  readonly opened: number;
  readonly severities: readonly Since<Severity | null>[];
  readonly owners: readonly Since<readonly string[]>[];
  readonly groups: readonly Since<string | null>[];
  readonly stretches: readonly Stretch[];
  readonly closes: readonly { at: number; reason: string; by: string }[];
  readonly reopens: readonly { at: number; by: string }[];
  readonly answers: readonly number[];
  readonly questions: readonly number[];
  readonly pending: readonly Wait[];
  readonly onHold: readonly Span[];
  readonly handOvers: readonly { at: number; withdrawn: number }[];
  /** When it was answered with ready instructions. */
  readonly selfService: number | null;
}

/** One clock. */
export interface OracleClock {
  readonly clock: string;
  readonly set: string;
  readonly cycle: number;
  readonly rule: string;
  readonly outcome: 'met' | 'missed' | 'running' | 'cancelled';
  readonly started: number;
  readonly due: number | null;
  readonly decided: number | null;
  readonly ended: number | null;
  readonly elapsed: number;
  readonly hours: number;
  readonly calendar: string;
  /** It was broken, though it may have been cancelled since. */
  readonly broke: boolean;
}

/** Reads an issue's events before an end. Null: it was not there. */
export function lifeOf(issue: Issue, end: number): Life | null {
  const opened = issue.createdAt as number;
  if (opened >= end) return null;
  const author = issue.author.login;
  const asks = CUSTOMERS[author]?.name;
  const isCustomer = (login: string): boolean =>
    login === author || (asks !== undefined && CUSTOMERS[login]?.name === asks);
  const moved = new Set(issue.events.flatMap((event) => (event.kind === 'labeled' ? [event.label] : [])));
  // A label that nobody is on record to have put on before it was taken off came with the issue.
  const firstMoves = new Map<string, string>();
  for (const event of issue.events)
    if ((event.kind === 'labeled' || event.kind === 'unlabeled') && !firstMoves.has(event.label))
      firstMoves.set(event.label, event.kind);
  const came = [
    ...issue.labels.filter((label) => !moved.has(label)),
    ...[...firstMoves].flatMap(([label, kind]) => (kind === 'unlabeled' ? [label] : [])),
  ];
  const severityOf = (label: string): Severity | null =>
    label.startsWith('severity: ') ? (label.slice(10) as Severity) : null;
  const first = came.map(severityOf).find((severity) => severity !== null);
  const severities: Since<Severity | null>[] = first === undefined ? [] : [{ at: opened, value: first }];
  const owners: Since<readonly string[]>[] = [{ at: opened, value: [] }];
  const groups: Since<string | null>[] = [];
  const stretches: Stretch[] = [];
  const closes: { at: number; reason: string; by: string }[] = [];
  const reopens: { at: number; by: string }[] = [];
  const answers: number[] = [];
  const questions: number[] = [];
  const pending: Wait[] = [];
  const onHold: Wait[] = [];
  const handOvers: { at: number; withdrawn: number }[] = [];
  let selfService: number | null = null;
  let openSince: number | null = opened;
  let lastWord: 'staff' | 'customer' = 'customer';
  const finish = (spans: Wait[], at: number): void => {
    const last = spans.at(-1);
    if (last?.to === Infinity) spans[spans.length - 1] = { ...last, to: at };
  };
  for (const event of issue.events) {
    const at = event.at as number;
    if (at >= end) break;
    const by = event.actor.login;
    if (event.kind === 'comment') {
      if (event.body.includes('self-service:')) selfService ??= at;
      if (STAFF.includes(by)) {
        answers.push(at);
        lastWord = 'staff';
      } else if (isCustomer(by)) {
        questions.push(at);
        lastWord = 'customer';
        finish(pending, at);
      }
    } else if (event.kind === 'labeled') {
      const severity = severityOf(event.label);
      if (severity !== null) severities.push({ at, value: severity });
      if (event.label === 'status: pending' && openSince !== null)
        pending.push({ from: at, to: Infinity, spokeLast: lastWord === 'customer' });
      if (event.label === 'status: on hold' && openSince !== null) onHold.push({ from: at, to: Infinity });
      if (event.label === 'group: tier-2') {
        handOvers.push({ at, withdrawn: Infinity });
        groups.push({ at, value: 'tier-2' });
      }
    } else if (event.kind === 'unlabeled') {
      if (severityOf(event.label) !== null) severities.push({ at, value: null });
      if (event.label === 'status: pending') finish(pending, at);
      if (event.label === 'status: on hold') finish(onHold, at);
      const last = handOvers.at(-1);
      if (event.label === 'group: tier-2' && last !== undefined) {
        last.withdrawn = at;
        groups.push({ at, value: null });
      }
    } else if (event.kind === 'assigned' || event.kind === 'unassigned') {
      const { login } = event.assignee;
      const had = owners.at(-1)?.value ?? [];
      const value = event.kind === 'assigned' ? [...had, login] : had.filter((one) => one !== login);
      owners.push({ at, value });
    } else if (event.kind === 'closed') {
      const isWithdrawn = by === author && answers.length === 0;
      const how = event.reason === 'completed' && !isWithdrawn ? 'stopped' : 'cancelled';
      stretches.push({ from: openSince ?? at, to: at, how });
      closes.push({ at, reason: event.reason, by });
      openSince = null;
      finish(pending, at);
      finish(onHold, at);
    } else if (event.kind === 'reopened') {
      reopens.push({ at, by });
      openSince = at;
    }
  }
  if (openSince !== null) stretches.push({ from: openSince, to: Infinity, how: null });
  return {
    ...{ opened, severities, owners, groups, stretches, closes, reopens, answers, questions },
    ...{ pending, onHold, handOvers, selfService },
  };
}

/** A value at a moment: that of the last entry by then. */
export function at<T>(history: readonly Since<T>[], moment: number, otherwise: T): T {
  return history.findLast((entry) => entry.at <= moment)?.value ?? otherwise;
}

interface Round {
  readonly from: number;
  readonly to: number;
  readonly how: 'stopped' | 'cancelled' | null;
  readonly gaps?: readonly Span[];
}

interface Promised {
  readonly from: number;
  readonly knownFrom: number;
  readonly rule: string | null;
  readonly calendar: string;
  readonly within: number;
}

type Promises = 'first_response' | 'next_response' | 'resolution';

export function clocksOf(life: Life, office: Hours, end: number): OracleClock[] {
  const hours = (calendar: string): Hours => (calendar === 'office' ? office : ALL_DAY);
  const promised = (clock: Promises): Promised[] => {
    const [first] = life.severities;
    return life.severities.map(({ at: from, value }, index) => {
      const promise = value === null ? null : PROMISES[value];
      return {
        from: index === 0 ? life.opened : from,
        knownFrom: index === 0 ? (first?.at ?? from) : from,
        rule: value,
        calendar: promise?.calendar ?? '',
        within: (promise?.[clock] ?? 0) * HOUR,
      };
    });
  };
  const owned: Promised[] = [
    { from: life.opened, knownFrom: life.opened, rule: 'ownership', calendar: 'office', within: 4 * HOUR },
  ];
  const waits = [...life.pending, ...life.onHold];
  const measured = (
    clock: string,
    set: string,
    rounds: readonly Round[],
    periods: readonly Promised[],
    stops: readonly Span[],
  ): OracleClock[] =>
    rounds.flatMap((round, index) => {
      const found = measure(round, periods, [...stops, ...(round.gaps ?? [])], hours, end);
      return found === null ? [] : [{ clock, set, cycle: index + 1, ...found }];
    });
  return [
    ...measured('first_response', 'promise', firstResponses(life), promised('first_response'), []),
    ...measured('next_response', 'promise', nextResponses(life), promised('next_response'), []),
    ...measured('resolution', 'promise', resolutions(life), promised('resolution'), waits),
    ...measured('ownership', 'desk', unowned(life), owned, waits),
  ];
}

function firstResponses({ stretches, answers }: Life): Round[] {
  const answer = answers[0] ?? Infinity;
  const rounds: Round[] = [];
  for (const { from, to, how } of stretches) {
    if (answer <= from) break;
    rounds.push(answer < to ? { from, to: answer, how: 'stopped' } : { from, to, how });
  }
  return rounds;
}

function nextResponses({ stretches, answers, questions }: Life): Round[] {
  const rounds: Round[] = [];
  let over = answers[0] ?? Infinity;
  for (const asked of questions) {
    if (asked < over) continue;
    const stretch = stretches.find(({ from, to }) => from <= asked && asked < to);
    if (stretch === undefined) continue;
    const answer = answers.find((one) => one > asked) ?? Infinity;
    const round: Round =
      answer < stretch.to
        ? { from: asked, to: answer, how: 'stopped' }
        : { from: asked, to: stretch.to, how: stretch.how };
    rounds.push(round);
    over = round.to;
  }
  return rounds;
}

function resolutions({ opened, stretches }: Life): Round[] {
  return stretches.map(({ to, how }, index) => ({
    ...{ from: opened, to, how },
    gaps: stretches.slice(0, index).map((one, i) => ({ from: one.to, to: stretches[i + 1]?.from ?? one.to })),
  }));
}

function unowned({ stretches, owners }: Life): Round[] {
  return stretches.flatMap((stretch) =>
    owners.flatMap(({ at: since, value }, index): Round[] => {
      const taken = owners[index + 1]?.at ?? Infinity;
      const from = Math.max(since, stretch.from);
      if (value.length > 0 || from >= Math.min(taken, stretch.to)) return [];
      if (taken <= stretch.to && taken < Infinity) return [{ from, to: taken, how: 'stopped' }];
      return [{ from, to: stretch.to, how: stretch.how === null ? null : 'cancelled' }];
    }),
  );
}

/** Where a clock runs: its life without what makes it stand. */
function running({ from, to }: Span, stops: readonly Span[]): Span[] {
  let left: Span[] = [{ from, to }];
  for (const stop of stops)
    left = left.flatMap((one) =>
      [
        { from: one.from, to: Math.min(one.to, stop.from) },
        { from: Math.max(one.from, stop.to), to: one.to },
      ].filter((part) => part.from < part.to),
    );
  return left.sort((a, b) => a.from - b.from);
}

function measure(
  round: Round,
  periods: readonly Promised[],
  stops: readonly Span[],
  hoursOf: (calendar: string) => Hours,
  end: number,
): Omit<OracleClock, 'clock' | 'set' | 'cycle'> | null {
  if (periods.every(({ rule }) => rule === null)) return null;
  const runs = running(round, stops);
  const until = Math.min(round.to, end);
  const dueBy = ({ calendar, within }: Promised): number | null => {
    const hours = hoursOf(calendar);
    let left = within;
    for (const [index, run] of runs.entries()) {
      const isLast = index === runs.length - 1 && run.to === round.to;
      const length = isLast ? Infinity : hours.between(run.from, run.to);
      if (left <= length) return hours.add(run.from, left);
      left -= length;
    }
    return null;
  };
  let broken: number | null = null;
  for (const [index, period] of periods.entries()) {
    const from = Math.max(index === 0 ? round.from : period.from, round.from);
    const over = Math.min(periods[index + 1]?.from ?? Infinity, round.to);
    const due = period.rule === null || over <= from ? null : dueBy(period);
    if (due === null) continue;
    const gap = (round.gaps ?? []).find(
      (one) => one.from <= Math.max(due, from) && Math.max(due, from) < one.to,
    );
    const missed = gap?.to ?? Math.max(due, from);
    if (missed >= over) continue;
    broken = Math.max(missed, period.knownFrom);
    break;
  }
  if (broken !== null && broken >= end) broken = null;
  const isOver = round.to < end;
  const isCancelled = isOver && round.how === 'cancelled';
  const outcome = isCancelled ? 'cancelled' : broken !== null ? 'missed' : isOver ? 'met' : 'running';
  const inForce = (by: number): Promised | undefined =>
    periods.findLast((period, index) => index === 0 || period.from <= by);
  const last = inForce(isOver ? until - 1 : until);
  const then =
    outcome === 'missed' && broken !== null
      ? inForce(isOver ? Math.min(broken + SECOND, until - 1) : broken + SECOND)
      : last;
  if (last === undefined || then === undefined) return null;
  const elapsed = runs.reduce(
    (sum, run) =>
      sum + (run.from < until ? hoursOf(last.calendar).between(run.from, Math.min(run.to, until)) : 0),
    0,
  );
  return {
    rule: then.rule ?? '',
    outcome,
    started: round.from,
    due: dueBy(then),
    decided: outcome === 'missed' ? broken : isOver ? round.to : null,
    ended: isOver ? round.to : null,
    elapsed,
    hours: then.within / HOUR,
    calendar: then.calendar,
    broke: broken !== null,
  };
}
