import type { ClockName, ClockSet } from '../sla/clock-name.ts';
import type { ClockRow } from './clock-row.ts';
import { type Counted, monthIn } from './counted-clock.ts';
import type { TimesData } from './times.ts';
import { timesOf } from './times.ts';

/** What the clocks of a report are broken down by; `all`: not at all. */
export const DIMENSIONS = [
  ...['all', 'severity', 'tier', 'customer', 'form', 'owner', 'group', 'component', 'month'],
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** How one clock was kept, of all tickets or of some. */
export interface AttainmentData extends TimesData {
  readonly clock: ClockName;
  readonly set: ClockSet;
  readonly by: Dimension;
  /** Of `by`; null: none, or nobody. */
  readonly value: string | null;
  /** Decided in the period. */
  readonly met: number;
  readonly missed: number;
  /** Met of those that were decided; null: none was. */
  readonly attainment: number | null;
  /** Of those that were missed: they still ran at the end. */
  readonly missed_running: number;
  /** Neither stopped nor due at the end. */
  readonly running: number;
  /** Missed before the period, and stopped in it or still running at its end. */
  readonly missed_before: number;
  readonly cancelled: number;
}

/** Values that a policy ranks, the first in front. */
export type Ranked = Readonly<Record<'severity' | 'tier', readonly string[]>>;

/** Every clock's attainment and times: of all, then by each dimension, in the policy's order or that of the names. */
export function attainmentOf(counted: readonly Counted[], ranked: Ranked): AttainmentData[] {
  const clocks = Map.groupBy(
    counted,
    ({ row }) => `${String(SETS.indexOf(row.set))} ${CLOCKS[row.clock]} ${row.clock}`,
  );
  return [...clocks.keys()].sort().flatMap((key) => {
    const some = clocks.get(key) ?? [];
    const [first] = some;
    if (first === undefined) return [];
    const { clock, set } = first.row;
    return DIMENSIONS.flatMap((by) => {
      const groups = new Map<string | null, ClockRow[]>();
      for (const one of some)
        for (const value of valuesOf(one, by)) {
          const rows = groups.get(value);
          if (rows === undefined) groups.set(value, [one.row]);
          else rows.push(one.row);
        }
      const values = [...groups.keys()].sort(byName);
      if (by === 'severity' || by === 'tier') values.sort(byRank(ranked[by]));
      // Where nothing tells the tickets apart, one line says it all.
      if (by !== 'all' && values.every((value) => value === null)) return [];
      return values.map((value) => ({ clock, set, by, value, ...keptOf(groups.get(value) ?? []) }));
    });
  });
}

const SETS: readonly ClockSet[] = ['promise', 'internal', 'desk'];

/** The order in which a ticket meets them. */
const CLOCKS: Readonly<Record<ClockName, string>> = {
  first_response: '0',
  next_response: '1',
  update: '2',
  resolution: '3',
  triage: '4',
  ownership: '5',
  silence: '6',
  escalation: '7',
  pending_close: '8',
  write_up: '9',
};

/** What is not ranked any more comes last, none behind it. */
function byRank(names: readonly string[]): (a: string | null, b: string | null) => number {
  const rank = (value: string | null): number => {
    if (value === null) return names.length + 1;
    const at = names.indexOf(value);
    return at < 0 ? names.length : at;
  };
  return (a, b) => rank(a) - rank(b);
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}

/** A clock counts with each of several values. */
function valuesOf({ row, period, byOwner }: Counted, by: Dimension): readonly (string | null)[] {
  switch (by) {
    case 'all':
      return [null];
    case 'owner':
      return byOwner ? orNone(row.owners) : [];
    case 'component':
      return orNone(row.components);
    case 'month':
      return [monthIn({ row, period })];
    default:
      return [row[by]];
  }
}

function orNone(values: readonly string[]): readonly (string | null)[] {
  return values.length === 0 ? [null] : values;
}

function keptOf(rows: readonly ClockRow[]): Omit<AttainmentData, 'clock' | 'set' | 'by' | 'value'> {
  const count = (is: (row: ClockRow) => boolean): number => rows.filter(is).length;
  const met = count(({ outcome, isEarlier }) => outcome === 'met' && !isEarlier);
  const missed = count(({ outcome, isEarlier }) => outcome === 'missed' && !isEarlier);
  return {
    met,
    missed,
    attainment: met + missed === 0 ? null : met / (met + missed),
    missed_running: count((row) => row.outcome === 'missed' && !row.isEarlier && row.endedAt === null),
    running: count(({ outcome }) => outcome === 'running'),
    missed_before: count(({ outcome, isEarlier }) => outcome === 'missed' && isEarlier),
    cancelled: count(({ outcome }) => outcome === 'cancelled'),
    ...timesOf(
      rows
        .filter(({ outcome }) => outcome !== 'cancelled')
        .map(({ elapsed, endedAt }) => ({ elapsed, running: endedAt === null })),
    ),
  };
}
