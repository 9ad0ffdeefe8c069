import { earliest, type Instant, latest, type Milliseconds } from '../calendar/instant.ts';
import type { Target } from '../policy/target.ts';
import type { Clock } from '../sla/clock.ts';
import { type Interval, intervalAt } from '../sla/phases.ts';
import { type UpdateRules, updateTarget } from '../sla/target-of-updates.ts';

/** How word was kept over a stretch of time: for good, whatever was said later. */
export interface CadenceRecord {
  /** One for each length of silence that was allowed, shortest first. */
  readonly phases: readonly CadencePhase[];
  /** Between two updates, or until now; null: nobody ever said anything. */
  readonly longestSilence: { readonly from: Instant; readonly to: Instant } | null;
}

export interface CadencePhase {
  readonly every: Interval & Pick<Target, 'calendar'>;
  /** Updates that came in time. */
  readonly kept: number;
  /** Intervals that passed without one. */
  readonly missed: number;
}

/**
 * How the updates of a ticket were kept between two instants: by what was promised to its customer, else by the desk's own
 * targets. An interval counts in the phase in which it began. One that the close ended, or that goes on, is neither kept
 * nor missed.
 *
 * @param clocks all of the ticket's
 * @param policy the one that they were measured by
 * @param to now, or the end of what is looked at
 */
export function cadenceRecord(
  clocks: readonly Clock[],
  policy: UpdateRules,
  from: Instant,
  to: Instant,
): CadenceRecord {
  const updates = clocks.filter(({ name }) => name === 'update');
  const set = updates.some((clock) => clock.set === 'promise') ? 'promise' : 'internal';
  const rounds = updates.filter(
    (clock) => clock.set === set && clock.startedAt < to && (clock.endedAt ?? to) >= from,
  );
  const counts = new Map<string, CadencePhase>();
  const count = (every: CadencePhase['every'], kept: number, missed: number): void => {
    const key = `${String(every.within)} ${every.calendar.name}`;
    const known = counts.get(key) ?? { every, kept: 0, missed: 0 };
    counts.set(key, { ...known, kept: known.kept + kept, missed: known.missed + missed });
  };
  let longest: CadenceRecord['longestSilence'] = null;
  for (const round of rounds) {
    const { startedAt, endedAt, endedBy, missed } = round;
    const silence = { from: latest(startedAt, from), to: earliest(endedAt ?? to, to) };
    if (longest === null || lengthOf(silence) > lengthOf(longest)) longest = silence;
    const target = updateTarget(policy, round);
    if (target === undefined) continue;
    const every = (begun: Instant): CadencePhase['every'] => {
      const { within, text } = intervalAt(target, round.cadence?.phasesFrom ?? startedAt, begun);
      return { within, text, calendar: target.calendar };
    };
    for (const [index, at] of missed.entries())
      if (at >= from && at < to) count(every(missed[index - 1] ?? startedAt), 0, 1);
    const isKept = missed.length === 0 && endedBy?.kind === 'answered';
    if (isKept && endedAt !== null && endedAt >= from && endedAt <= to) count(every(startedAt), 1, 0);
  }
  return {
    phases: [...counts.values()].sort((a, b) => a.every.within - b.every.within),
    longestSilence: longest,
  };
}

function lengthOf({ from, to }: { readonly from: Instant; readonly to: Instant }): Milliseconds {
  return to - from;
}
