import type { Markup } from '../page/markup.ts';
import type { AttainmentData } from '../report/attainment.ts';
import { nameOfClock, openTime, percent } from '../report/figure-words.ts';
import { figure, figureTable } from './dashboard-parts.ts';
import { nameOf, NONE } from './row-table.ts';

/** How clocks were kept, one line each, with the heading of what they are broken down by. */
export function clockTable(rows: readonly AttainmentData[], heading: string | null): Markup {
  return figureTable(
    heading === null ? 'Clocks' : `Clocks by ${heading.toLowerCase()}`,
    [
      'Clock',
      ...(heading === null ? [] : [heading]),
      'Kept',
      'Met',
      'Missed',
      'Running',
      'Missed before',
      'Cancelled',
      'Median',
      'p90',
      'p95',
    ],
    rows.map((row) => {
      const which = {
        clock: nameOfClock(row),
        ...(row.by === 'all' || row.by === 'form'
          ? {}
          : { [row.by]: row.value === null ? null : nameOf(row.value) }),
      };
      const count = (of: number, outcome: string) => figure(of, 'clocks', { ...which, outcome });
      return [
        nameOfClock(row),
        ...(heading === null ? [] : [row.value === null ? NONE : nameOf(row.value)]),
        percent(row.attainment),
        count(row.met, 'met'),
        count(row.missed, 'missed'),
        count(row.running, 'running'),
        count(row.missed_before, 'missed before'),
        count(row.cancelled, 'cancelled'),
        ...[row.median, row.p90, row.p95].map(openTime),
      ];
    }),
    heading === null ? 1 : 2,
  );
}
