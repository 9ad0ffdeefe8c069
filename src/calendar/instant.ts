declare const epoch: unique symbol;

/**
 * A moment: milliseconds since the Unix epoch, UTC. Ticket events are whole seconds; calendars compute in milliseconds.
 * No other number passes for one: {@link later} and {@link earlier} move it, and two of them are a span apart.
 */
export type Instant = number & { readonly [epoch]: 'UTC' };

/** A span of time in milliseconds. */
export type Milliseconds = number;

/** A wall-clock reading, in no zone: milliseconds since 1970-01-01T00:00 on that wall. */
export type WallTime = Milliseconds;

export const SECOND: Milliseconds = 1000;
export const MINUTE: Milliseconds = 60 * SECOND;
export const HOUR: Milliseconds = 60 * MINUTE;
export const DAY: Milliseconds = 24 * HOUR;

/** The moment so many milliseconds after the Unix epoch. */
export function instant(milliseconds: number): Instant {
  return milliseconds as Instant;
}

/** The moment that is a span of time after another. */
export function later(at: Instant, span: Milliseconds): Instant {
  return instant(at + span);
}

/** The moment that is a span of time before another. */
export function earlier(at: Instant, span: Milliseconds): Instant {
  return instant(at - span);
}

/** The first of several moments; null: there are none. */
export function earliest(first: Instant, ...others: readonly Instant[]): Instant;
export function earliest(...moments: readonly Instant[]): Instant | null;
export function earliest(...moments: readonly Instant[]): Instant | null {
  return moments.length === 0 ? null : instant(Math.min(...moments));
}

/** The last of several moments; null: there are none. */
export function latest(first: Instant, ...others: readonly Instant[]): Instant;
export function latest(...moments: readonly Instant[]): Instant | null;
export function latest(...moments: readonly Instant[]): Instant | null {
  return moments.length === 0 ? null : instant(Math.max(...moments));
}

/** Several moments in order, each of them once. */
export function ascending(moments: readonly Instant[]): Instant[] {
  return moments.toSorted((a, b) => a - b).filter((at, index, all) => at !== all[index - 1]);
}

/** Before every moment: since when something holds that always did. */
export const ALWAYS = instant(-Infinity);

/** After every moment: when something happens that never will. */
export const NEVER = instant(Infinity);

/** The span of time in which Steward answers questions: from 1900 to the end of 2299, UTC. */
export const EARLIEST = instant(Date.UTC(1900, 0, 1));
export const LATEST = instant(Date.UTC(2300, 0, 1) - 1);
