import type { Milliseconds } from '../calendar/instant.ts';

/** A time that was measured, or that is still being measured. */
export interface Measured {
  readonly elapsed: Milliseconds;
  /** It runs on: how long it takes in the end is not known, only that it takes longer. */
  readonly running: boolean;
}

/** A percentile of times. */
export interface Percentile {
  readonly value: Milliseconds;
  /** It cannot be told: it is more than the value, for certain. */
  readonly moreThan: boolean;
}

/** A time, with the share of all times that are shorter, scaled so that the shortest stands at 0 and the longest at 1. */
interface Point {
  readonly elapsed: Milliseconds;
  readonly place: number;
}

/**
 * Percentiles of times of which some still run, after Kaplan and Meier: what runs counts as longer than it is by now, and
 * its share goes to those that took longer. Between two times the value is interpolated. Where nothing runs this is the
 * plain percentile with linear interpolation (the `k`-th of `n` times stands at `(k − 1) / (n − 1)`), as spreadsheets
 * and most libraries have it.
 *
 * Where a percentile lies among those that outlast every finished one, it cannot be told: then it is more than it would be
 * if everything that runs were over now.
 */
export class Percentiles {
  readonly #sorted: readonly Measured[];
  readonly #points: readonly Point[];

  constructor(times: readonly Measured[]) {
    // Of two of one length the finished one comes first: the other takes longer.
    this.#sorted = times.toSorted((a, b) => a.elapsed - b.elapsed || Number(a.running) - Number(b.running));
    const count = this.#sorted.length;
    const points: Point[] = [];
    let surviving = 1;
    for (const [index, { elapsed, running }] of this.#sorted.entries()) {
      if (running) continue;
      points.push({ elapsed, place: count === 1 ? 0 : ((1 - surviving) * count) / (count - 1) });
      const atRisk = count - index;
      surviving *= (atRisk - 1) / atRisk;
    }
    this.#points = points;
  }

  /** @returns null where there are no times at all */
  at(share: number): Percentile | null {
    const longest = this.#sorted.at(-1);
    if (longest === undefined) return null;
    const last = this.#points.at(-1);
    // Sums of shares are off by less than that.
    if (last === undefined || (share > last.place + EPSILON && longest.running))
      return { value: plainPercentile(this.#sorted, share), moreThan: true };
    const above = this.#points.findIndex(({ place }) => place >= share - EPSILON);
    const [after, before] = [this.#points[above] ?? last, this.#points[above - 1]];
    if (before === undefined || above === -1) return { value: after.elapsed, moreThan: false };
    const between = (share - before.place) / (after.place - before.place);
    return {
      value: before.elapsed + Math.min(1, between) * (after.elapsed - before.elapsed),
      moreThan: false,
    };
  }
}

const EPSILON = 1e-9;

function plainPercentile(sorted: readonly Measured[], share: number): Milliseconds {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]?.elapsed ?? 0;
  const above = sorted[Math.ceil(at)]?.elapsed ?? below;
  return below + (at - Math.floor(at)) * (above - below);
}
