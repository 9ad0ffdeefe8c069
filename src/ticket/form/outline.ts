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
  readonly hidden: readonly WantedLine[];
}

/** A line like a wanted heading, at the line's beginning, where GitHub writes them. */
export interface WantedLine {
  /** Offset of the line. */
  readonly start: number;
  readonly text: string;
  /** What it is wanted as. */
  readonly name: string;
  /** Alone between blank lines, as GitHub writes the headings of a form. */
  readonly apart: boolean;
}

/** A text that is looked through for headings. */
export class Outliner {
  readonly #source: string;
  readonly #wanted: Wanted;
  /** In order, wherever they stand. */
  readonly #lines: readonly WantedLine[];
  readonly #whole: Piece;

  /** @param source with line feeds alone */
  constructor(source: string, wanted: Wanted) {
    this.#source = source;
    this.#wanted = wanted;
    this.#lines = wantedLines(source, wanted);
    this.#whole = readPiece(source, 0, source.length);
  }

  /**
   * The headings, in order. A fence or HTML block that shows signs of having been left open does not swallow the wanted
   * headings after it: it ends at the first of them, and what follows is read afresh.
   */
  likely(): Outline {
    let pieces = [this.#whole];
    for (let pass = 0; pass < PASSES; pass += 1) {
      const missing = missingFrom(pieces, this.#wanted);
      if (missing.apart.size === 0) break;
      const sought = this.#lines.filter(({ name, apart }) => (apart ? missing.apart : missing.any).has(name));
      const next = pieces.flatMap((piece) => this.#cut(piece, hiddenIn(this.#source, piece, sought)));
      if (next.length === pieces.length) break;
      pieces = next;
    }
    const apart = this.#lines.filter((line) => line.apart);
    const hidden = pieces.flatMap(({ blocks }) => blocks.flatMap((block) => within(block, apart)));
    return { headings: headingsOf(pieces), hidden };
  }

  /** The headings if blocks end at every wanted one that looks like GitHub's, signs or no signs. */
  cut(): Outline {
    const cuts = this.#whole.unread ? [] : this.#lines.flatMap(({ start, apart }) => (apart ? [start] : []));
    return { headings: headingsOf(this.#cut(this.#whole, cuts)), hidden: [] };
  }

  /** @param cuts offsets at which something else begins */
  #cut(piece: Piece, cuts: readonly number[]): Piece[] {
    if (cuts.length === 0) return [piece];
    const edges = [piece.start, ...cuts, piece.end];
    return [...cuts, piece.end].map((end, index) => readPiece(this.#source, edges[index] ?? end, end));
  }
}

function headingsOf(pieces: readonly Piece[]): Heading[] {
  return pieces.flatMap((piece) => piece.headings);
}

function wantedLines(source: string, wanted: Wanted): WantedLine[] {
  const lines: WantedLine[] = [];
  for (const { index: start, 0: line, 1: run = '', 2: text = '' } of source.matchAll(HEADING_LINE)) {
    const key = headingKey(text);
    const name = wantedKey(run.length, key);
    if (!wanted.has(name)) continue;
    const apart = blankBefore(source, start) && blankAfter(source, start + line.length);
    lines.push({ start, text: key, name, apart });
  }
  return lines;
}

/** Not of the text's first line, which stands in no block. */
const HEADING_LINE = /(?<=\n)(#{1,6})[ \t]([^\n]*)/g;

/** A stretch of the text that is read as a document of its own. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly headings: readonly Heading[];
  /** Fences and HTML blocks: what hides headings. */
  readonly blocks: readonly Block[];
  /** It would take more reading than a text is given: it has no headings here. */
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
  const underlined = raw.lastIndexOf('\n');
  const atx = level > 0 && underlined === -1;
  const text = atx
    ? raw.slice(level)
    : level === 0
      ? raw.trim().replace(/^(?:\*\*|__)(.*?)(?:\*\*|__)(:?)$/, '$1$2')
      : raw.slice(0, underlined);
  const line = source.lastIndexOf('\n', start) + 1;
  const lineEnd = source.indexOf('\n', end);
  const rest = source.slice(end, lineEnd === -1 ? source.length : lineEnd);
  const key = headingKey(text);
  const closed = atx && text.includes('#') ? headingKey(text.replace(/[ \t]#+[ \t]*$/, '')) : key;
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
  const headings = headingsOf(pieces);
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
 * Offsets of sought lines inside fences and HTML blocks, where there are signs that a block was never meant to reach
 * them: a block left open, an opener inside a block, or a fence that opens right above.
 */
function hiddenIn(source: string, { blocks }: Piece, sought: readonly WantedLine[]): number[] {
  const hidden = blocks.map((block) => ({ block, lines: within(block, sought) }));
  const suspicious = hidden.some(
    ({ block, lines: [first] }) => block.open || (first !== undefined && isSuspicious(source, block, first)),
  );
  return suspicious ? hidden.flatMap(({ lines }) => lines.map(({ start }) => start)) : [];
}

/** @param first the first sought line in the block */
function isSuspicious(source: string, { start, end }: Block, first: WantedLine): boolean {
  // A bare fence right above was meant to close another.
  if (first.apart && /^(?:`+|~+)[ \t]*\n\s*$/.test(source.slice(start, first.start))) return true;
  return /\n(?: {0,3}(?:`{3,}|~{3,})[ \t]*[^\s`~]|<!--)/.test(source.slice(first.start, end));
}

/** The lines that stand in a block, behind its first. */
function within({ start, end }: Block, lines: readonly WantedLine[]): readonly WantedLine[] {
  return lines.slice(firstFrom(lines, start + 1), firstFrom(lines, end));
}

/** The index of the first line that begins at an offset or behind it. */
function firstFrom(lines: readonly WantedLine[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
