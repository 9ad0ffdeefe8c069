import { type Milliseconds, SECOND } from '../calendar/instant.ts';
import { type Measured, Percentiles } from './percentile.ts';

/** A percentile of times, in whole seconds. */
export interface PercentileData {
  readonly seconds: number;
  /** It cannot be told, but it is more than that. */
  readonly more_than: boolean;
}

/** How long some things took. */
export interface TimesData {
  /** How many were over in the period. */
  readonly stopped: number;
  /** How many still went on at its end. */
  readonly unfinished: number;
  /** Null: there were none. */
  readonly median: PercentileData | null;
  readonly p90: PercentileData | null;
  readonly p95: PercentileData | null;
}

export function timesOf(times: readonly Measured[]): TimesData {
  const percentiles = new Percentiles(times);
  const at = (share: number): PercentileData | null => {
    const found = percentiles.at(share);
    return found === null ? null : { seconds: seconds(found.value), more_than: found.moreThan };
  };
  const unfinished = times.filter(({ running }) => running).length;
  return { stopped: times.length - unfinished, unfinished, median: at(0.5), p90: at(0.9), p95: at(0.95) };
}

/** Whole seconds, halves rounded up. What interpolation leaves behind a millisecond is none of it. */
export function seconds(span: Milliseconds): number {
  return Math.round(Math.round(span) / SECOND);
}
