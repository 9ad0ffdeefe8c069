import type { DocumentName } from '../documents/index.ts';
import type { Phrases } from '../documents/phrases.ts';

/** One language: the words that documents share, and the template of each. */
export interface Wording {
  readonly phrases: Phrases;
  readonly template: (name: DocumentName) => string;
}
