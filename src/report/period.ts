import type { CivilMonth } from '../calendar/civil-month.ts';
import { monthsBetween } from '../calendar/civil-month.ts';
import { civilStarts } from '../calendar/civil-starts.ts';
import { DAY, earlier, earliest, type Instant } from '../calendar/instant.ts';

/** What a report covers: `[from, to)` in a desk's zone, as it stood at its end, or, where that is to come, by now. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
  readonly zone: string;
  /** The end, or the moment of the report where that comes first. */
  readonly asOf: Instant;
  /** The last instant that belongs to it. */
  readonly last: Instant;
  readonly months: readonly CivilMonth[];
}

export function periodOf(from: Instant, to: Instant, zone: string, now: Instant): Period {
  const asOf = earliest(to, now);
  const last = asOf === to ? earlier(to, 1) : asOf;
  return { from, to, zone, asOf, last, months: monthsBetween(from, to, zone) };
}

/** Whether something that happened is of the period. */
export function isWithin({ from, to }: Pick<Period, 'from' | 'to'>, at: Instant | null): at is Instant {
  return at !== null && at >= from && at < to;
}

/** The month of an instant of the period: `2026-11`. */
export function monthOf({ months }: Period, at: Instant): string {
  return (months.findLast(({ from }) => from <= at) ?? months[0])?.name ?? '';
}

/** A stretch of a period for figures over time. */
export interface Bucket {
  /** The date on which it begins. */
  readonly name: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** Days for up to two weeks, weeks that begin on Mondays for up to half a year, else months. The first and the last may be cut. */
export function bucketsOf({ from, to, asOf, zone }: Period): Bucket[] {
  const days = (to - from) / DAY;
  const every = days <= 14 ? 'day' : days <= 183 ? 'week' : 'month';
  const starts = civilStarts(from, asOf, zone, every);
  return starts.map(({ at, name }, index) => ({
    name,
    from: at,
    to: starts[index + 1]?.at ?? asOf,
  }));
}
