import type { Block } from './block.ts';
import { headingKey } from './heading-key.ts';
import { layoutOf } from './layout.ts';

/** A heading of the document itself (not of a quotation or list), or a line in bold that serves as one. */
export interface Heading {
  /** Offset of its line. */
  readonly start: number;
  /** Offset after its text, before its line break. */
  readonly end: number;
  /** 1 to 6; 0: in bold. */
  readonly level: number;
  readonly text: string;
  /** Its text for comparison: as it stands, and without a closing run of `#`. */
  readonly keys: readonly string[];
  /** Alone between blank lines, as GitHub writes the headings of a form. */
  readonly apart: boolean;
}

/** How often a heading of each key and level is looked for: `3 Severity` → 1. */
export type Wanted = ReadonlyMap<string, number>;

export function wantedKey(level: number, key: string): string {
  return `${level} ${key}`;
}

/** Each pass costs a reading of the text; each frees at least one heading. Only text made to hurt needs more. */
const PASSES = 8;

export interface Outline {
  readonly headings: readonly Heading[];
  /** Lines like wanted headings as GitHub writes them, that stand in a fence or HTML all the same. */
  readonly hidden: readonly HiddenHeading[];
  /** Some of the text would take more reading than a text is given: it has no headings here. */
  readonly unread: boolean;
}

export interface HiddenHeading {
  /** Offset of its line. */
  readonly start: number;
  readonly text: string;
}

/**
 * The headings of a text, in order. A fence or HTML block that somebody left open does not swallow the wanted
 * headings after it: it ends at the first of them, and what follows is read afresh.
 *
 * @param source with line feeds alone
 * @param always end blocks at every wanted heading that looks like GitHub's, sign or no sign that they were left open
 */
export function outline(source: string, wanted: Wanted, always = false): Outline {
  let pieces = [readPiece(source, 0, source.length)];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const missing = always ? null : missingFrom(pieces, wanted);
    if (missing?.apart.size === 0) break;
    const next = pieces.flatMap((piece) => {
      const cuts = hiddenIn(source, piece, missing, wanted);
      if (cuts.length === 0) return [piece];
      const edges = [piece.start, ...cuts, piece.end];
      return cuts.concat(piece.end).map((end, index) => readPiece(source, edges[index] ?? end, end));
    });
    if (next.length === pieces.length) break;
    pieces = next;
  }
  return {
    headings: pieces.flatMap((piece) => piece.headings),
    hidden: pieces.flatMap(({ blocks }) => blocks.flatMap((block) => wantedWithin(source, block, wanted))),
    unread: pieces.some(({ unread }) => unread),
  };
}

/** A stretch of the text that is read as a document of its own. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly headings: readonly Heading[];
  /** Fences and HTML blocks: what hides headings. */
  readonly blocks: readonly Block[];
  readonly unread: boolean;
}

function readPiece(source: string, start: number, end: number): Piece {
  const layout = layoutOf(source.slice(start, end));
  if (layout === null) return { start, end, headings: [], blocks: [], unread: true };
  return {
    start,
    end,
    headings: layout.headings.map((place) =>
      heading(source, start + place.start, start + place.end, place.level),
    ),
    blocks: layout.blocks.map((block) => ({ ...block, start: start + block.start, end: start + block.end })),
    unread: false,
  };
}

function heading(source: string, start: number, end: number, level: number): Heading {
  const raw = source.slice(start, end);
  const atx = level > 0 && raw.startsWith('#');
  const underlined = raw.lastIndexOf('\n');
  const text = atx
    ? raw.slice(level)
    : level === 0
      ? raw.trim().replace(/^(?:\*\*|__)(.*?)(?:\*\*|__)(:?)$/, '$1$2')
      : raw.slice(0, underlined);
  const line = source.lastIndexOf('\n', start) + 1;
  const lineEnd = source.indexOf('\n', end);
  const rest = source.slice(end, lineEnd === -1 ? source.length : lineEnd);
  const key = headingKey(text);
  const closed = atx ? headingKey(text.replace(/[ \t]#+[ \t]*$/, '')) : key;
  return {
    start: line,
    end: end + rest.length,
    level,
    text: closed === '' ? key : closed,
    keys: closed === key ? [key] : [key, closed],
    apart: blankBefore(source, line) && blankAfter(source, end + rest.length),
  };
}

function blankBefore(source: string, line: number): boolean {
  return line === 0 || line === 1 || source.charAt(line - 2) === '\n';
}

function blankAfter(source: string, end: number): boolean {
  return end >= source.length - 1 || source.charAt(end + 1) === '\n';
}

/** Wanted headings that the pieces do not show often enough. */
interface Missing {
  readonly any: ReadonlySet<string>;
  /** Counting those alone that look like GitHub's: somebody may have typed the others. */
  readonly apart: ReadonlySet<string>;
}

function missingFrom(pieces: readonly Piece[], wanted: Wanted): Missing {
  const headings = pieces.flatMap((piece) => piece.headings);
  return {
    any: lacking(headings, wanted),
    apart: lacking(
      headings.filter(({ apart }) => apart),
      wanted,
    ),
  };
}

function lacking(headings: readonly Heading[], wanted: Wanted): Set<string> {
  const left = new Map(wanted);
  for (const { level, keys } of headings) {
    for (const key of keys) {
      const name = wantedKey(level, key);
      const count = left.get(name);
      if (count !== undefined) left.set(name, count - 1);
    }
  }
  return new Set([...left].flatMap(([name, count]) => (count > 0 ? [name] : [])));
}

/**
 * Offsets of lines inside fences and HTML blocks that are missing headings, where there are signs that the block was
 * never meant to reach them: a block left open, an opener inside a block, or a fence that opens right above.
 *
 * @param missing null: take every wanted heading that looks like GitHub's, whatever the signs
 */
function hiddenIn(source: string, { blocks }: Piece, missing: Missing | null, wanted: Wanted): number[] {
  let suspicious = missing === null;
  const hidden: number[] = [];
  for (const { start, end, open } of blocks) {
    suspicious ||= open;
    const first = hidden.length;
    let position = start;
    let blank = true;
    for (const [index, line] of source.slice(start, end).split('\n').entries()) {
      const name = wantedName(line);
      const apart = name !== '' && standsApart(source, position, line);
      const sought =
        missing === null ? apart && wanted.has(name) : (apart ? missing.apart : missing.any).has(name);
      if (index > 0 && sought) {
        // A bare fence right above was meant to close another.
        suspicious ||=
          blank && apart && /^(?:`+|~+)[ \t]*$/.test(source.slice(start, source.indexOf('\n', start)));
        hidden.push(position);
      } else if (hidden.length > first) {
        suspicious ||= /^ {0,3}(?:`{3,}|~{3,})[ \t]*[^\s`]/.test(line) || line.startsWith('<!--');
      }
      if (index > 0 && line.trim() !== '') blank = false;
      position += line.length + 1;
    }
  }
  return suspicious ? hidden : [];
}

function wantedWithin(source: string, { start, end }: Block, wanted: Wanted): HiddenHeading[] {
  const found: HiddenHeading[] = [];
  let position = start;
  for (const line of source.slice(start, end).split('\n')) {
    if (position > start && wanted.has(wantedName(line)) && standsApart(source, position, line))
      found.push({ start: position, text: headingKey(line.replace(/^#+/, '')) });
    position += line.length + 1;
  }
  return found;
}

function standsApart(source: string, start: number, line: string): boolean {
  return blankBefore(source, start) && blankAfter(source, start + line.length);
}

/** What a line would be wanted as; empty: it is no heading at the line's beginning, where GitHub writes them. */
function wantedName(line: string): string {
  if (!line.startsWith('#')) return '';
  const match = /^(#{1,6})[ \t](.*)$/.exec(line);
  return match === null ? '' : wantedKey(match[1]?.length ?? 0, headingKey(match[2] ?? ''));
}
