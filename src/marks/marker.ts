/**
 * The version of the grammar of everything hidden that the desk writes into GitHub. The first is written without a
 * word; a later one puts `v2` in front of the keys, which this one passes over: it reads what it knows.
 */
export const GRAMMAR_VERSION = 1;

/** A hidden first line by which a later run knows its own comment. It counts only in a comment by the desk's identity. */
export interface Marker {
  /** What the comment tells: `status`, `post-mortem`, `breach:first_response:1`. */
  readonly keys: readonly string[];
  /** For the living comment: the state of the ticket it was rendered for, as `asOf` writes it. */
  readonly asOf: string | null;
}

const FIRST_LINE = /^<!-- steward (?:v\d+ )?([\w:. -]+?)(?: as-of=([\w:.+-]+))? -->(?:\r?\n|$)/;

function markerLine({ keys, asOf }: Marker): string {
  return `<!-- steward ${keys.join(' ')}${asOf === null ? '' : ` as-of=${asOf}`} -->`;
}

/** A text under the hidden line that says what it tells. */
export function marked(keys: readonly string[], text: string, asOf: string | null = null): string {
  return `${markerLine({ keys, asOf })}\n${text}`;
}

/** The marker that a text begins with, and what stands below it; null where it has none. Whoever wrote it: that is the caller's to judge. */
export function readMarker(body: string): { readonly marker: Marker; readonly text: string } | null {
  const match = FIRST_LINE.exec(body);
  if (match === null) return null;
  const marker = { keys: (match[1] ?? '').split(' '), asOf: match[2] ?? null };
  return { marker, text: body.slice(match[0].length) };
}
