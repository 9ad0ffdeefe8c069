import type { Problem } from '../errors.ts';

/** What is wrong with one piece of text, before it is known where in a document the text stands. */
export type Fault = Omit<Problem, 'path' | 'at'>;

/** Tells a fault from the value that a parser would have returned. */
export function isFault(value: object): value is Fault {
  return 'code' in value && 'message' in value;
}
