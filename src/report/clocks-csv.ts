import type { ClockData } from './clock-data.ts';
import type { Figures } from './figures.ts';

/** The columns of the table of clocks, in their order: docs/numbers.md says what each holds. */
export const CSV_COLUMNS = [
  ...['repository', 'number', 'url', 'clock', 'set', 'cycle', 'rule', 'outcome', 'earlier'],
  ...['severity', 'tier', 'customer', 'form', 'group', 'components', 'owners', 'month'],
  ...['started_at', 'due', 'decided_at', 'ended_at', 'elapsed_seconds', 'target_seconds', 'target'],
  ...['calendar', 'time_zone', 'overdue_seconds', 'missed'],
] as const satisfies readonly (keyof ClockData)[];

/** One row a clock, for spreadsheets (RFC 4180): several values in one cell are parted by semicolons. */
export function clocksCsv({ clocks }: Pick<Figures, 'clocks'>): string {
  const rows = clocks.map((clock) =>
    (CSV_COLUMNS as readonly (keyof ClockData)[]).map((name) => cell(clock[name])),
  );
  return [CSV_COLUMNS.map(String), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cell(value: ClockData[keyof ClockData]): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  // A spreadsheet would take it for a formula.
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
