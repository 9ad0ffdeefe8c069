import { earliest, type Instant, type Milliseconds } from '../calendar/instant.ts';
import type { Target } from '../policy/target.ts';
import type { Course, TargetPeriod } from './clock.ts';
import { type Interval, intervalAt, phaseEnd, phasesFrom } from './phases.ts';
import type { Ending, Segment } from './span.ts';
import { segments } from './span.ts';

/** A period of a clock's target, with what follows from it for the clock as a whole. */
export class Stint {
  readonly period: TargetPeriod;
  readonly target: Target;
  /** The clock's whole life, cut by what pauses it in this period. */
  readonly segments: readonly Segment[];
  /** The target as it is where the clock starts. */
  readonly first: Interval;
  /** The length that the target really grants. */
  readonly within: Milliseconds;
  /** From when phases count, where the target has some. */
  readonly phasesFrom: Instant;
  readonly #startedAt: Instant;
  #due: Instant | null | undefined;

  constructor(course: Course, index: number, period: TargetPeriod, target: Target, cut: readonly Segment[]) {
    this.period = period;
    this.target = target;
    this.segments = cut;
    this.#startedAt = course.startedAt;
    this.phasesFrom = phasesFrom(course, period);
    this.first = this.intervalFrom(course.startedAt);
    const { minimumRemaining, from } = period;
    const { within } = this.first;
    this.within =
      minimumRemaining !== null && isReplacement(course, index)
        ? Math.max(within, this.elapsed(from) + minimumRemaining)
        : within;
  }

  /** The interval that begins at an instant. */
  intervalFrom(begun: Instant): Interval {
    return intervalAt(this.target, this.phasesFrom, begun);
  }

  /**
   * Of the intervals after the one that ends once so much time has run: the end, as time that has run, of the last that is
   * over by a limit, as far as they are alike.
   */
  lastAlike(within: Milliseconds, limit: Instant): Milliseconds {
    const begun = this.after(within);
    if (begun === null || begun > limit) return within;
    const length = this.intervalFrom(begun).within;
    const change = phaseEnd(this.target, this.phasesFrom, begun);
    const passed = this.elapsed(change === null ? limit : earliest(change, limit)) - within;
    return within + Math.max(0, Math.floor(passed / length)) * length;
  }

  /** When the target is used up; null while the clock stands with no end in sight. */
  get due(): Instant | null {
    return (this.#due ??= this.after(this.within));
  }

  /** Open time that ran until an instant, on the target's calendar. */
  elapsed(at: Instant): Milliseconds {
    const { calendar } = this.target;
    let sum = 0;
    for (const segment of this.segments) {
      if (!segment.running || segment.from >= at) continue;
      sum += calendar.between(segment.from, earliest(segment.to ?? at, at));
    }
    return sum;
  }

  /**
   * The earliest instant at which so much time has run; null: it never will. An end of the clock does not limit it: it may
   * be overdue.
   */
  after(within: Milliseconds): Instant | null {
    const { calendar } = this.target;
    // Over in the second in which it began.
    if (this.segments.length === 0) return calendar.add(this.#startedAt, within);
    const last = this.segments.at(-1);
    let left = within;
    for (const segment of this.segments) {
      if (!segment.running) continue;
      if (segment.to === null || segment === last) return calendar.add(segment.from, left);
      const length = calendar.between(segment.from, segment.to);
      if (left > 0 ? left <= length : length > 0) return calendar.add(segment.from, left);
      left -= length;
    }
    return null;
  }
}

/** Whether a target takes another's place mid-flight: then a policy may grant a least remaining time. */
function isReplacement({ periods, startedAt }: Course, index: number): boolean {
  return periods.some(
    ({ target }, i) => i < index && target !== null && (periods[i + 1]?.from ?? 0) > startedAt,
  );
}

/** The stints of a course, worked out when they are asked for: most periods are over before a clock starts. */
export class Stints {
  readonly #course: Course;
  readonly #end: Ending | null;
  #last: Stint | null = null;

  /** Its end as far as it has come: until then a clock counts as if it went on. */
  constructor(course: Course, end: Ending | null) {
    this.#course = course;
    this.#end = end;
  }

  /** That of the period with an index; null where that sets no target. */
  at(index: number): Stint | null {
    const period = this.#course.periods[index];
    if (period === undefined || period.target === null) return null;
    const last = this.#last;
    if (last?.period === period) return last;
    // Most changes of a target leave what pauses the clock as it was.
    const isAlike =
      last?.period.pauses === period.pauses && last.target.whileOwned === period.target.whileOwned;
    const cut = isAlike ? last.segments : this.#segmentsOf(period);
    return (this.#last = new Stint(this.#course, index, period, period.target, cut));
  }

  #segmentsOf({ pauses: reasons, target }: TargetPeriod): readonly Segment[] {
    const { startedAt, startedBy, gaps, pauses } = this.#course;
    const unowned = target?.whileOwned === true ? this.#course.unowned : [];
    const waits = pauses.filter(({ reason }) => reasons.includes(reason));
    const end = this.#end;
    return segments(startedAt, end?.at ?? null, startedBy, end?.by ?? null, [...gaps, ...waits, ...unowned]);
  }
}
