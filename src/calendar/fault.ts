import type { Problem } from '../errors.ts';

/** What is wrong with one piece of text, before it is known where in a document the text stands. */
export type Fault = Omit<Problem, 'path' | 'at'>;

/** More allowed words than this help nobody on one line. */
const MOST_ALLOWED = 24;

/** The fault as sentences on one line: `… Allowed: … Did you mean "…"?` */
export function faultText({
  message,
  allowed = [],
  nearest,
}: Pick<Fault, 'message' | 'allowed'> & { readonly nearest?: string | undefined }): string {
  const parts = [/[.?!]$/.test(message) ? message : `${message}.`];
  if (allowed.length > 0) {
    const more = allowed.length > MOST_ALLOWED ? `, and ${allowed.length - MOST_ALLOWED} more` : '';
    parts.push(`Allowed: ${allowed.slice(0, MOST_ALLOWED).join(', ')}${more}.`);
  }
  if (nearest !== undefined) parts.push(`Did you mean "${nearest}"?`);
  return parts.join(' ').replaceAll(/[\s\u0085]+/g, ' ');
}

/** Tells a fault from the value that a parser would have returned. */
export function isFault(value: object): value is Fault {
  return 'code' in value && 'message' in value;
}
