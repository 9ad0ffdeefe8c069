import { earliest, type Instant, latest, type Milliseconds, NEVER } from '../calendar/instant.ts';

/** A stretch of time: `[from, to)`. `NEVER`: it had no end yet. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Spans of time, which may overlap, as stretches that do not; as far as they were known at an instant. */
export function stretchesOf(
  spans: readonly { readonly from: Instant; readonly to: Instant | null }[],
  last: Instant,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const to = span.to === null || span.to > last ? NEVER : span.to;
    if (span.from > last || to <= span.from) continue;
    const before = stretches.at(-1);
    if (before !== undefined && before.to >= span.from)
      stretches[stretches.length - 1] = { from: before.from, to: latest(before.to, to) };
    else stretches.push({ from: span.from, to });
  }
  return stretches;
}

/** What two lists of stretches have in common. */
export function overlap(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const both = { from: latest(one.from, other.from), to: earliest(one.to, other.to) };
      return both.to > both.from ? [both] : [];
    }),
  );
}

/** What is left of stretches without others, which come in order. */
export function without(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some.flatMap(({ from, to }) => {
    const left: Stretch[] = [];
    let at = from;
    for (const other of others) {
      if (other.to <= at || other.from >= to) continue;
      if (other.from > at) left.push({ from: at, to: other.from });
      at = latest(at, other.to);
    }
    return at < to ? [...left, { from: at, to }] : left;
  });
}

/** How long stretches are together; each of them has an end. */
export function lengthOf(stretches: readonly Stretch[]): Milliseconds {
  return stretches.reduce((sum, { from, to }) => sum + (to - from), 0);
}

/** Whether an instant lies in one of some stretches. */
export function isIn(stretches: readonly Stretch[], at: Instant): boolean {
  return stretches.some(({ from, to }) => from <= at && at < to);
}
