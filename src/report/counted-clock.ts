import type { ClockRow } from './clock-row.ts';
import { monthOf, type Period } from './period.ts';

/** A clock, and the period of its desk. */
export interface Counted {
  readonly row: ClockRow;
  readonly period: Period;
  /** Whether its desk has figures of single owners. */
  readonly byOwner: boolean;
}

/** The month that a clock is counted in: that of its decision, or, where that lies outside the period, of its end. */
export function monthIn({ row, period }: Pick<Counted, 'row' | 'period'>): string {
  const { decidedAt, endedAt, isEarlier } = row;
  return monthOf(period, decidedAt === null || isEarlier ? (endedAt ?? period.last) : decidedAt);
}
