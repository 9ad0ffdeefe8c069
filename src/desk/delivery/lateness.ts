import type { DigestLine } from '../../documents/digest.ts';

/** A ticket as a digest lists it. */
export interface DigestEntry {
  readonly line: DigestLine;
  readonly to: readonly string[];
  /** Told because nobody is assigned; null: somebody is. */
  readonly group: string | null;
}

/** What of a ticket matters to how people are told of others. */
export interface Lateness {
  readonly number: number;
  /** Something about it became overdue within the last hour, or people were told then that it is. */
  readonly isOfWave: boolean;
  /** As a digest lists it that told of it before; null: nothing about it is overdue any more. */
  readonly overdue: DigestEntry | null;
}
