import type { Calendar } from './calendar.ts';
import { DAY, EARLIEST, type Instant, instant, latest, LATEST, type Milliseconds } from './instant.ts';
import type { Intervals, IntervalSource } from './intervals.ts';

/** Open time is compiled a stretch at a time. */
const STRETCH = 364 * DAY;
const FIRST = Math.floor(EARLIEST / STRETCH);
const LAST = Math.floor(LATEST / STRETCH);

/** Compiled stretches kept at a time: two and a half centuries. Totals, a number each, are all kept. */
const KEPT = 256;

/** A stretch of the time line, compiled. */
interface Stretch {
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** Open time in this stretch before each opening. */
  readonly before: Float64Array;
  readonly total: Milliseconds;
}

export interface TimetableOptions {
  readonly name: string;
  readonly zone: string;
  readonly workingDay: Milliseconds;
  readonly source: IntervalSource;
  /** After this instant, a year without a closing means that there never will be one. */
  readonly settledAfter: Instant;
}

/**
 * A calendar with closing hours. Its open time is compiled to sorted intervals with running totals, as far as
 * questions reach; a question is then a few binary searches.
 *
 * `opened(at)`, the open time since a fixed origin, carries it all: `between` is a difference of two of its values and
 * `add` its inverse. Moments outside the years 1900 to 2299, and sums that lead there, are a RangeError.
 */
export class Timetable implements Calendar {
  readonly name: string;
  readonly zone: string;
  readonly always = false;
  readonly workingDay: Milliseconds;
  readonly #source: IntervalSource;
  readonly #settledAfter: Instant;
  readonly #stretches = new Map<number, Stretch>();
  /** `#totals[i]` is the open time from the origin to the start of stretch `#low + i`. */
  readonly #totals: Milliseconds[] = [0];
  #low: number | undefined;

  constructor({ name, zone, workingDay, source, settledAfter }: TimetableOptions) {
    this.name = name;
    this.zone = zone;
    this.workingDay = workingDay;
    this.#source = source;
    this.#settledAfter = settledAfter;
  }

  between(from: Instant, to: Instant): Milliseconds {
    return this.#opened(to) - this.#opened(from);
  }

  add(from: Instant, duration: Milliseconds): Instant {
    if (!(duration >= 0)) throw new RangeError(`Not a duration to add: ${String(duration)}`);
    if (duration === 0) return this.nextOpening(from);
    const target = this.#opened(from) + duration;
    const { index, total } = this.#stretchReaching(target, stretchOf(from));
    const { opens, before } = this.#stretch(index);
    const within = target - total;
    // The last interval with less than that before it: a target that fills one exactly ends at its closing.
    const last = lastBelow(before, within);
    return instant((opens[last] ?? 0) + within - (before[last] ?? 0));
  }

  isOpen(at: Instant): boolean {
    const { opens, closes } = this.#stretch(stretchOf(at));
    const last = lastAtMost(opens, at);
    return last >= 0 && at < (closes[last] ?? 0);
  }

  nextOpening(at: Instant): Instant {
    const here = this.#stretch(stretchOf(at));
    const last = lastAtMost(here.opens, at);
    if (last >= 0 && at < (here.closes[last] ?? 0)) return at;
    const next = here.opens[last + 1];
    if (next !== undefined) return instant(next);
    for (let index = stretchOf(at) + 1; ; index += 1) {
      const [opening] = this.#stretch(index).opens;
      if (opening !== undefined) return instant(opening);
    }
  }

  nextClosing(at: Instant): Instant | null {
    if (!this.isOpen(at)) return null;
    const settled = Math.min(LAST, stretchOf(latest(at, this.#settledAfter)) + 3);
    for (let index = stretchOf(at); index <= settled; index += 1) {
      const { opens, closes } = this.#stretch(index);
      const start = startOf(index);
      // An interval that ends with its stretch may go on in the next.
      if (start > at && opens[0] !== start) return start;
      const close = closes[lastAtMost(opens, Math.max(at, start))];
      if (close !== undefined && close < start + STRETCH) return instant(close);
    }
    return null;
  }

  /** Open time from the origin to `at`. */
  #opened(at: Instant): Milliseconds {
    const index = stretchOf(at);
    const total = this.#totalBefore(index);
    const { opens, closes, before } = this.#stretch(index);
    const last = lastAtMost(opens, at);
    if (last < 0) return total;
    return total + (before[last] ?? 0) + Math.min(at, closes[last] ?? 0) - (opens[last] ?? 0);
  }

  /** The first stretch, from `from` on, by whose end the open time since the origin reaches `target`. */
  #stretchReaching(target: Milliseconds, from: number): { index: number; total: Milliseconds } {
    let low = from;
    let high = from + 1;
    while (this.#totalBefore(high) < target) {
      low = high;
      high += 1;
    }
    return { index: low, total: this.#totalBefore(low) };
  }

  /** Open time from the origin, which is where the first question fell, to the start of a stretch. */
  #totalBefore(index: number): Milliseconds {
    // What no answer can be given to must not become the origin of all the others.
    if (this.#low === undefined) this.#stretch(index);
    let low = (this.#low ??= index);
    while (index < low) {
      low -= 1;
      this.#totals.unshift((this.#totals[0] ?? 0) - this.#stretch(low).total);
      this.#low = low;
    }
    while (index >= low + this.#totals.length) {
      const latest = this.#totals.length - 1;
      this.#totals.push((this.#totals[latest] ?? 0) + this.#stretch(low + latest).total);
    }
    return this.#totals[index - low] ?? 0;
  }

  #stretch(index: number): Stretch {
    let stretch = this.#stretches.get(index);
    if (stretch === undefined) {
      if (!(index >= FIRST && index <= LAST)) throw new RangeError('Outside the years 1900 to 2299');
      stretch = compile(this.#source(startOf(index), startOf(index + 1)));
      const [oldest] = this.#stretches.keys();
      if (oldest !== undefined && this.#stretches.size >= KEPT) this.#stretches.delete(oldest);
      this.#stretches.set(index, stretch);
    }
    return stretch;
  }
}

function stretchOf(at: Instant): number {
  return Math.floor(at / STRETCH);
}

function startOf(index: number): Instant {
  return instant(index * STRETCH);
}

function compile({ opens, closes }: Intervals): Stretch {
  const before = new Float64Array(opens.length);
  let total = 0;
  for (const [index, open] of opens.entries()) {
    before[index] = total;
    total += (closes[index] ?? open) - open;
  }
  return { opens: Float64Array.from(opens), closes: Float64Array.from(closes), before, total };
}

/** The index of the last element that is at most `limit`; -1 when none is. */
function lastAtMost(sorted: Float64Array, limit: number): number {
  let low = -1;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** The index of the last element that is less than `limit`; -1 when none is. */
function lastBelow(sorted: Float64Array, limit: number): number {
  let low = -1;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle;
    else high = middle;
  }
  return low;
}
