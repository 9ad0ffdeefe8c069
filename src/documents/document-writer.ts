import type { DocumentName, Facts } from './index.ts';
import type { Phrases } from './phrases.ts';

/** Whoever puts documents into the words of one desk. */
export interface DocumentWriter {
  readonly phrases: Phrases;
  write<Name extends DocumentName>(name: Name, facts: Facts[Name]): string;
  /** With as many rows a table as fit, and how many those are. */
  fit<Name extends DocumentName>(
    name: Name,
    facts: Facts[Name],
    longest?: number,
  ): { readonly text: string; readonly rows: number };
}
