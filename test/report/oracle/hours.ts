/** Open hours by the calendar on the wall: every window of two years is written out, and time is counted window by window. */
import { DateTime } from 'luxon';
import type { OracleDesk } from './year.ts';

export interface Hours {
  /** Open time between two moments. */
  between(from: number, to: number): number;
  /** The first moment by which so much time has been open. */
  add(from: number, span: number): number;
}

export const ALL_DAY: Hours = {
  between: (from, to) => Math.max(0, to - from),
  add: (from, span) => from + span,
};

/** Monday to Friday from nine to five, but on holidays. */
export function officeOf({ zone, holidays }: OracleDesk): Hours {
  const windows: { from: number; to: number }[] = [];
  for (
    let day = DateTime.fromISO('2026-11-01', { zone });
    day < DateTime.fromISO('2028-06-01', { zone });
    day = day.plus({ days: 1 })
  ) {
    if (day.weekday > 5 || holidays.includes(day.toISODate() ?? '')) continue;
    windows.push({ from: day.set({ hour: 9 }).toMillis(), to: day.set({ hour: 17 }).toMillis() });
  }
  /** The first window that is not over at a moment. */
  const first = (at: number): number => {
    let [low, high] = [0, windows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((windows[middle]?.to ?? Infinity) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    between(from, to) {
      let sum = 0;
      for (const window of windows.slice(first(from))) {
        if (window.from >= to) break;
        sum += Math.max(0, Math.min(window.to, to) - Math.max(window.from, from));
      }
      return sum;
    },
    add(from, span) {
      let left = span;
      for (const window of windows.slice(first(from))) {
        const begin = Math.max(window.from, from);
        if (left <= window.to - begin) return begin + left;
        left -= window.to - begin;
      }
      throw new Error('The windows do not reach so far');
    },
  };
}
