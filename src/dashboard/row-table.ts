import { formatOpenTime } from '../calendar/moment.ts';
import { MINUTE, SECOND } from '../calendar/instant.ts';
import { oneShortLine } from '../documents/escape.ts';

/** A column of a table that a reader can sort and filter. */
export type Column =
  /** The ticket that a row is about, by its place among the tickets. */
  | (Headed & { readonly kind: 'ticket'; readonly cells: readonly number[] })
  /** Words, of which a row may have several: readers filter by them. */
  | (Headed & { readonly kind: 'words'; readonly cells: readonly (readonly string[])[] })
  /** Whole minutes of the wall's clock where the desk is; null: none. */
  | (Headed & { readonly kind: 'moment'; readonly cells: readonly (number | null)[] })
  /** Whole seconds; null: none. */
  | (Headed & { readonly kind: 'span'; readonly cells: readonly (number | null)[] });

interface Headed {
  /** In addresses: `outcome=missed`. */
  readonly key: string;
  readonly heading: string;
  /** Readers filter by it; it takes no room of its own. */
  readonly isHidden?: boolean;
}

/** A ticket as rows name it. */
export interface NamedTicket {
  readonly number: number;
  readonly url: string;
  readonly repository: string;
  readonly title: string;
}

export interface RowTable {
  /** What its rows are: `clocks`. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: number;
}

/** What stands for no word. */
export const NONE = '–';

/** Longest title, and name: enough to know a ticket by. */
const LONGEST = 80;

/** A name that people gave, as the page shows it and as its links filter by it. */
export function nameOf(text: string): string {
  return oneShortLine(text, LONGEST);
}

/** `2026-11-20T16:30:00+01:00` in minutes of the clock on that wall. */
export function wallMinutes(moment: string): number {
  return Math.floor(Date.parse(`${moment.slice(0, 16)}Z`) / MINUTE);
}

/** A cell as people read it. The script in the page writes the same. */
export function cellText(column: Exclude<Column, { kind: 'ticket' }>, row: number): string {
  switch (column.kind) {
    case 'words': {
      const words = column.cells[row] ?? [];
      return words.length === 0 ? NONE : words.join(', ');
    }
    case 'moment': {
      const at = column.cells[row] ?? null;
      return at === null ? NONE : new Date(at * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
    }
    case 'span': {
      const seconds = column.cells[row] ?? null;
      return seconds === null ? NONE : spanText(seconds);
    }
  }
}

function spanText(seconds: number): string {
  const span = seconds * SECOND;
  return formatOpenTime(span < MINUTE * 60 ? span : Math.round(span / MINUTE) * MINUTE, '');
}

/** The words of a column, in the order of their names, `–` last. */
export function wordsIn(cells: readonly (readonly string[])[]): string[] {
  const words = [...new Set(cells.flat())].sort();
  return cells.some((cell) => cell.length === 0) ? [...words, NONE] : words;
}
