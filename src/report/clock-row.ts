import { type Instant, later, type Milliseconds, SECOND } from '../calendar/instant.ts';
import type { Case, Circumstances } from '../rules/case.ts';
import { DerivedCase } from '../rules/derived-case.ts';
import type { Clock } from '../sla/clock.ts';
import type { ClockName, ClockSet } from '../sla/clock-name.ts';
import { isWithin, type Period } from './period.ts';
import type { StandingAt } from './standing-at.ts';
import { standingAt } from './standing-at.ts';

/** How a clock stood at the end of a period. `running`: neither stopped nor due. */
export type Outcome = 'met' | 'missed' | 'running' | 'cancelled';

/** One clock of one ticket, as a period's figures count it. */
export interface ClockRow extends StandingAt {
  readonly repository: string;
  readonly number: number;
  readonly clock: ClockName;
  readonly set: ClockSet;
  readonly cycle: number;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly startedAt: Instant;
  readonly due: Instant | null;
  /** When it stopped, came due while it ran, or was cancelled; null: it runs and is not due. */
  readonly decidedAt: Instant | null;
  /** It was decided before the period, and stopped in it or still ran at its end. */
  readonly isEarlier: boolean;
  /** When it stopped or was cancelled; null: it still ran. */
  readonly endedAt: Instant | null;
  /** Open time that had run by its end, or by that of the period. */
  readonly elapsed: Milliseconds;
  readonly target: Milliseconds;
  readonly targetText: string;
  readonly calendar: string;
  readonly zone: string;
  /** Of updates: intervals that passed without one until then. Of others: 1, where it was missed. */
  readonly missed: number;
}

/** A case as one version of the policy judges it, and while which that version held. */
export interface HeldCase {
  readonly case: Case;
  readonly from: Instant;
  readonly until: Instant;
}

interface Decided {
  readonly clock: Clock;
  readonly outcome: Outcome;
  readonly at: Instant | null;
  readonly by: HeldCase;
}

/**
 * The clocks of a ticket that count in a period: those that were decided in it, and those that still ran at its end or
 * stopped in it, decided before. Each is judged by the version of the policy that held when it was decided.
 *
 * @param versions oldest first
 */
export function clockRows(versions: readonly HeldCase[], period: Period): ClockRow[] {
  const decided = new Map<string, Decided>();
  for (const by of versions) {
    const isLast = by === versions.at(-1);
    for (const clock of by.case.clocks) {
      const key = `${clock.set} ${clock.name} ${String(clock.cycle)}`;
      if (clock.startedAt >= period.to || decided.has(key)) continue;
      const { outcome, at } = outcomeOf(clock, period);
      const isOfVersion = at !== null && at >= by.from && at < by.until;
      if (isOfVersion || (isLast && at === null)) decided.set(key, { clock, outcome, at, by });
    }
  }
  return [...decided.values()].flatMap((one) => rowOf(one, period));
}

function rowOf({ clock, outcome, at, by }: Decided, period: Period): ClockRow[] {
  const { last, from } = period;
  const endedAt = endOf(clock, period);
  const isEarlier = at !== null && at < from;
  const counts =
    at === null || isWithin(period, at) || (outcome !== 'cancelled' && stillCounts(endedAt, period));
  if (!counts) return [];
  const { ticket } = by.case;
  const then = at === null || outcome !== 'missed' ? clock : asBroken(clock, at, by.case);
  return [
    {
      repository: by.case.ticket.facts[0]?.value.repository ?? '',
      number: ticket.issue.number,
      clock: clock.name,
      set: clock.set,
      cycle: clock.cycle,
      rule: then.rule,
      outcome,
      startedAt: clock.startedAt,
      due: then.due,
      decidedAt: at,
      isEarlier,
      endedAt,
      elapsed: clock.elapsed,
      target: then.target,
      targetText: then.targetText,
      calendar: then.calendar,
      zone: then.zone,
      missed: clock.missed.filter((missed) => missed < period.to).length,
      ...standingAt(by.case, at ?? last),
    },
  ];
}

/** A clock as it was promised when it was broken, where something about its ticket has changed since. */
function asBroken(clock: Clock, at: Instant, c: Case): Clock {
  if (!c.ticket.facts.some((change) => change.at > at)) return clock;
  const before = new DerivedCase(c.ticket, { ...circumstancesOf(c), now: later(at, SECOND) });
  const isSame = (other: Clock): boolean =>
    other.name === clock.name && other.set === clock.set && other.cycle === clock.cycle;
  return before.clocks.find(isSame) ?? clock;
}

function circumstancesOf({ policy, policySince, identity, teams, now }: Case): Circumstances {
  return { policy, policySince, identity, teams, now };
}

/** Whether a clock that was decided before stopped in the period or outlasted it. */
function stillCounts(endedAt: Instant | null, { from }: Period): boolean {
  return endedAt === null || endedAt >= from;
}

function endOf({ endedAt }: Clock, { to }: Period): Instant | null {
  return endedAt !== null && endedAt < to ? endedAt : null;
}

/** What became of a clock by the end of a period, and when that was decided. What happens at the very end comes after it. */
function outcomeOf(clock: Clock, period: Period): { readonly outcome: Outcome; readonly at: Instant | null } {
  const endedAt = endOf(clock, period);
  const breachedAt = clock.breachedAt !== null && clock.breachedAt < period.to ? clock.breachedAt : null;
  if (endedAt !== null && clock.state === 'cancelled') return { outcome: 'cancelled', at: endedAt };
  if (breachedAt !== null) return { outcome: 'missed', at: breachedAt };
  if (endedAt !== null) return { outcome: 'met', at: endedAt };
  return { outcome: 'running', at: null };
}
