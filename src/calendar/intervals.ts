import { earliest, type Instant, latest } from './instant.ts';

/** Open time within a stretch: sorted, disjoint, never touching, half-open `[opens[i], closes[i])`. */
export interface Intervals {
  readonly opens: readonly Instant[];
  readonly closes: readonly Instant[];
}

/** Yields a calendar's open time within `[from, to)`, cut at both ends. */
export type IntervalSource = (from: Instant, to: Instant) => Intervals;

/** Collects intervals in any order, overlapping or not, and cuts them to one stretch of time. */
export class IntervalBuilder {
  readonly #from: Instant;
  readonly #to: Instant;
  readonly #pairs: [open: Instant, close: Instant][] = [];

  constructor(from: Instant, to: Instant) {
    this.#from = from;
    this.#to = to;
  }

  add(open: Instant, close: Instant): void {
    const from = latest(open, this.#from);
    const to = earliest(close, this.#to);
    if (from < to) this.#pairs.push([from, to]);
  }

  /** What was added, as one set of time: overlapping and touching intervals become one. */
  merged(): Intervals {
    this.#pairs.sort((a, b) => a[0] - b[0]);
    const opens: Instant[] = [];
    const closes: Instant[] = [];
    let end = -Infinity;
    for (const [open, close] of this.#pairs) {
      if (open > end) {
        opens.push(open);
        closes.push(close);
        end = close;
      } else if (close > end) {
        closes[closes.length - 1] = close;
        end = close;
      }
    }
    return { opens, closes };
  }
}
