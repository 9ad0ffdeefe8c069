import type { Shares } from '../time-spent/statement.ts';

/** What a statement of working time says in one language. Names and times come as they are shown. */
export interface StatementWords {
  readonly title: (customer: string, month: string) => string;
  /** In whose days it counts. */
  readonly zone: (zone: string) => string;
  /** A time as hours and minutes. */
  readonly time: (minutes: number) => string;
  /** Headings of the sums, and of the columns that say where a time went. */
  readonly shares: Readonly<Record<keyof Shares, string>>;
  readonly total: string;
  /** What the contract includes in a month; null: no end of it. */
  readonly entitled: (time: string | null) => string;
  readonly remaining: string;
  /** Of over and outside. */
  readonly agreed: string;
  readonly open: string;
  readonly charges: string;
  readonly agreedBy: (login: string, day: string) => string;
  readonly lines: string;
  readonly columns: Readonly<Record<'day' | 'ticket' | 'who' | 'note' | 'time' | 'counted', string>>;
  readonly agreedShort: string;
  readonly openShort: string;
  readonly tickets: string;
  readonly nothing: string;
}
