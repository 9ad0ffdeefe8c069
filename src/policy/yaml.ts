import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { LocatedProblem, Problem } from '../errors.ts';
import type { Located, LocatedEntry, LocatedMap, Place } from './located.ts';
import { quote } from '../text/quote.ts';

/** GitHub's GraphQL hands out the text of blobs up to this many bytes. */
const MAX_BYTES = 512_000;
/** Far more than any policy needs; aliases that multiply reach it long before memory runs short. */
const MAX_NODES = 50_000;
const MAX_DEPTH = 40;
const TOO_DEEP = 'This is nested too deeply';
/** The parser works its way down every level, and is slow where there is no end of them. */
const MAX_OPEN = 1000;
/** After this many syntax errors the rest is noise. */
const MAX_SYNTAX_PROBLEMS = 20;
/** The fault of a file with a separator of documents in it. */
export const ONE_DOCUMENT = 'Only one YAML document fits in this file';

/**
 * Reads YAML 1.2 into a located tree. All syntax errors are collected; the tree is null when there is any, and null
 * without a problem when the file holds no value at all. A key that cannot be used (written twice, `__proto__`) is
 * reported and left out. Never throws on any text.
 *
 * @param aliases refused: every anchor and alias is told, and followed all the same
 */
export function readYaml(
  text: string,
  file: string,
  aliases: 'followed' | 'refused' = 'followed',
): { tree: Located | null; problems: LocatedProblem[] } {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    const message = `The file has more than ${MAX_BYTES} bytes`;
    return { tree: null, problems: [locatedProblem('too-large', message, { file, line: 1, column: 1 })] };
  }
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reader = new Reader(source, file, aliases === 'refused');
  const tree = reader.read();
  return { tree, problems: reader.problems };
}

function locatedProblem(
  code: Problem['code'],
  message: string,
  place: Place,
  more: Partial<Problem> = {},
): LocatedProblem {
  return { code, path: [], message, ...more, ...place, severity: 'error' };
}

/** Whether far more is opened than any policy nests, be it never closed. */
function isTooDeep(source: string): boolean {
  let open = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    if (open > MAX_OPEN) return true;
  }
  return new RegExp(`(?:[-?] +){${String(MAX_OPEN)}}`).test(source);
}

class Reader {
  readonly problems: LocatedProblem[] = [];
  readonly #source: string;
  readonly #file: string;
  readonly #refusesAliases: boolean;
  /** Where each line begins. Counted here, because the parser’s own count goes wrong on broken documents. */
  readonly #lines: readonly number[];
  /** What aliases stand for, as far as it is read: an anchor may be given again further on. */
  readonly #anchors = new Map<string, Node>();
  /** Aliases being followed, to notice one that leads to itself. */
  readonly #following = new Set<unknown>();
  #nodes = 0;

  constructor(source: string, file: string, refusesAliases: boolean) {
    this.#source = source;
    this.#file = file;
    this.#refusesAliases = refusesAliases;
    this.#lines = [0, ...source.matchAll(/\n/g).map(({ index }) => index + 1)];
  }

  read(): Located | null {
    if (isTooDeep(this.#source)) {
      this.#fault(TOO_DEEP, 0);
      return null;
    }
    let document: Document.Parsed;
    try {
      document = parseDocument(this.#source, {
        prettyErrors: false,
        uniqueKeys: false,
        strict: true,
      });
    } catch (error) {
      this.#fault(error instanceof Error ? error.message : 'The file cannot be read as YAML', 0);
      return null;
    }
    for (const fault of [...document.errors, ...document.warnings]) {
      const message = fault.code === 'MULTIPLE_DOCS' ? ONE_DOCUMENT : fault.message;
      this.#fault(message, fault.pos[0]);
    }
    if (this.problems.length > 0 || document.contents === null) return null;
    try {
      return this.#node(document.contents, [], this.#place(0));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.problems.push(locatedProblem(error.code, error.message, error.place));
      return null;
    }
  }

  #place(offset: number): Place {
    let line = 0;
    let beyond = this.#lines.length;
    while (beyond - line > 1) {
      const middle = Math.floor((line + beyond) / 2);
      if ((this.#lines[middle] ?? 0) <= offset) line = middle;
      else beyond = middle;
    }
    return { file: this.#file, line: line + 1, column: offset - (this.#lines[line] ?? 0) + 1 };
  }

  #fault(message: string, offset: number): void {
    const place = this.#place(offset);
    const told = this.problems.some((other) => other.line === place.line && other.column === place.column);
    if (told || this.problems.length >= MAX_SYNTAX_PROBLEMS) return;
    this.problems.push(locatedProblem('yaml-syntax', message, place));
  }

  #node(node: Node | null, path: readonly (string | number)[], parent: Place): Located {
    const place = node?.range ? this.#place(node.range[0]) : parent;
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES)
      throw new Unreadable('too-large', 'The aliases of this file multiply without end', place);
    if (path.length > MAX_DEPTH) throw new Unreadable('yaml-syntax', TOO_DEEP, place);
    if (isAlias(node)) return this.#alias(node, path, place);
    this.#anchor(node);
    if (isMap<Node, Node | null>(node)) return this.#map(node, path, place);
    if (isSeq<Node>(node)) {
      const items = node.items.map((item, index) => this.#node(item, [...path, index], place));
      return { kind: 'list', items, place };
    }
    const value: unknown = isScalar(node) ? node.value : null;
    if (
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      value === null
    ) {
      return { kind: 'scalar', value, place };
    }
    throw new Unreadable('yaml-syntax', 'This kind of YAML value has no use here', place);
  }

  #anchor(node: unknown): void {
    // What is read anew for an alias gives no name anew.
    if (this.#following.size > 0 || !(isCollection(node) || isScalar(node))) return;
    if (node.anchor === undefined) return;
    this.#anchors.set(node.anchor, node);
    // The range of a value begins after its anchor.
    const offset = this.#source.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0);
    this.#refuse(`The anchor "&${node.anchor}"`, this.#place(Math.max(0, offset)));
  }

  #refuse(what: string, place: Place): void {
    if (!this.#refusesAliases || this.#following.size > 0) return;
    const message = `${what} cannot stand in an issue form: GitHub knows no aliases there. Write the value out`;
    this.problems.push(locatedProblem('bad-form', message, place));
  }

  #alias(alias: Alias, path: readonly (string | number)[], place: Place): Located {
    const target = this.#anchors.get(alias.source);
    if (!target || this.#following.has(target)) {
      throw new Unreadable(
        'yaml-syntax',
        `The alias ${quote(alias.source)} leads nowhere or to itself`,
        place,
      );
    }
    this.#refuse(`The alias "*${alias.source}"`, place);
    this.#following.add(target);
    const value = this.#node(target, path, place);
    this.#following.delete(target);
    return value;
  }

  #map(map: YAMLMap<Node, Node | null>, path: readonly (string | number)[], place: Place): LocatedMap {
    const entries = new Map<string, LocatedEntry>();
    for (const pair of map.items) {
      const keyNode: unknown = pair.key;
      const key = isNode(keyNode) && keyNode.range ? this.#place(keyNode.range[0]) : place;
      if (!isScalar(keyNode) || keyNode.value === null) {
        throw new Unreadable('yaml-syntax', 'A key is a single word or text', key);
      }
      this.#anchor(keyNode);
      const name = keyNode.source ?? '';
      const here = [...path, name];
      if (name === '__proto__') {
        const message = '"__proto__" cannot be a name here';
        this.problems.push(locatedProblem('unknown-key', message, key, { path: here, at: 'key' }));
      } else if (entries.has(name)) {
        const message = `${quote(name)} is written twice in the same map`;
        this.problems.push(locatedProblem('duplicate-name', message, key, { path: here, at: 'key' }));
      } else {
        entries.set(name, { key, value: this.#node(pair.value, here, key) });
      }
    }
    return { kind: 'map', entries, place };
  }
}

/** Ends the reading of a document whose tree cannot be built to its end. */
class Unreadable extends Error {
  readonly code: Problem['code'];
  readonly place: Place;

  constructor(code: Problem['code'], message: string, place: Place) {
    super(message);
    this.code = code;
    this.place = place;
  }
}
