import type { LocatedProblem, ProblemCode } from '../../errors.ts';
import type { Located, LocatedMap, Place } from '../../policy/located.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';

export type Path = readonly (string | number)[];

type Hints = Pick<LocatedProblem, 'allowed' | 'nearest' | 'at'> & { severity?: LocatedProblem['severity'] };

/** Takes values out of a template's YAML. What is not as it should be is told with its place, and read as nothing. */
export class TemplateReader {
  readonly problems: LocatedProblem[] = [];
  readonly #file: string;
  readonly #lines: readonly string[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#lines = text.split(/\r\n|\n|\r/);
  }

  text(map: LocatedMap, key: string, path: Path): string | null {
    const node = map.entries.get(key)?.value;
    if (node === undefined || (node.kind === 'scalar' && node.value === null)) return null;
    return this.scalar(node, [...path, key]);
  }

  neededText(map: LocatedMap, key: string, path: Path): string | null {
    const node = map.entries.get(key)?.value;
    const absent = node === undefined || (node.kind === 'scalar' && node.value === null);
    const text = absent ? null : this.scalar(node, [...path, key]);
    if (!absent && text?.trim() !== '') return text;
    this.problem('missing-key', `${quote(key)} is missing or empty.`, [...path, key], node ?? map);
    return null;
  }

  /** Text as it was written, so that a version 1.10 stays one. */
  scalar(node: Located, path: Path): string | null {
    if (node.kind !== 'scalar' || node.value === null) {
      this.problem('wrong-type', 'This must be text.', path, node);
      return null;
    }
    if (typeof node.value === 'string') return node.value;
    return /^[^\s,\]#]+/.exec(this.written(node))?.[0] ?? String(node.value);
  }

  truth(map: LocatedMap, key: string, path: Path): boolean {
    const node = map.entries.get(key)?.value;
    if (node === undefined) return false;
    if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
    const allowed = { allowed: ['true', 'false'] };
    this.problem('wrong-type', `${quote(key)} is true or false.`, [...path, key], node, allowed);
    return false;
  }

  /** Labels and assignees: a list of names, or one text with commas between them. */
  names(map: LocatedMap, key: string): string[] {
    const node = map.entries.get(key)?.value;
    if (node === undefined || (node.kind === 'scalar' && node.value === null)) return [];
    const names =
      node.kind === 'list'
        ? node.items.map((item, index) => this.scalar(item, [key, index]))
        : (this.scalar(node, [key])?.split(',') ?? []);
    return names.flatMap((name) => (name === null || name.trim() === '' ? [] : [name.trim()]));
  }

  /** The line of the file from where a value begins. */
  written({ place }: Located): string {
    return this.#lines[place.line - 1]?.slice(place.column - 1) ?? '';
  }

  knownKeys(map: LocatedMap, allowed: readonly string[], path: Path): void {
    for (const [key, entry] of map.entries) {
      if (allowed.includes(key)) continue;
      const message = `${quote(key)} is no key ${path.length === 0 ? 'of a template' : 'of this element'}.`;
      const hints = { at: 'key', ...suggestion(key, allowed) } as const;
      this.problem('unknown-key', message, [...path, key], { place: entry.key }, hints);
    }
  }

  /** Tells the second use of a name. */
  unique(seen: Set<string>, name: string, what: string, path: Path, node: Located): void {
    if (seen.has(name)) {
      this.problem('duplicate-name', `The ${what} ${quote(name)} stands in the form twice.`, path, node);
    }
    seen.add(name);
  }

  problem(code: ProblemCode, message: string, path: Path, { place }: { place: Place }, hints?: Hints): void {
    const { line, column } = place;
    this.problems.push({ code, message, path, file: this.#file, line, column, severity: 'error', ...hints });
  }
}
