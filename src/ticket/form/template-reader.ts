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
    const text = this.#string(node, key, [...path, key], 'error');
    if (text?.trim() !== '') return text;
    const message = `${quote(key)} is empty. Write a text, or take the key out.`;
    this.problem('bad-form', message, [...path, key], node);
    return null;
  }

  neededText(
    map: LocatedMap,
    key: string,
    path: Path,
    severity: LocatedProblem['severity'] = 'error',
  ): string | null {
    const node = map.entries.get(key)?.value;
    const absent = node === undefined || (node.kind === 'scalar' && node.value === null);
    const text = absent ? null : this.#string(node, key, [...path, key], severity);
    if (!absent && text?.trim() !== '') return text;
    this.problem('missing-key', `${quote(key)} is missing or empty.`, [...path, key], node ?? map);
    return null;
  }

  /** Text that GitHub takes for text as well: not a number, nor a word that its YAML takes for true or false. */
  #string(node: Located, key: string, path: Path, severity: LocatedProblem['severity']): string | null {
    const text = this.scalar(node, path);
    if (text === null || node.kind !== 'scalar') return text;
    if (typeof node.value !== 'string' || this.isTruth(node)) {
      const message = `${quote(key)} must be text. Put it in quotation marks: "${text}".`;
      this.problem('wrong-type', message, path, node, { severity });
    }
    return text;
  }

  /** A word that GitHub's YAML takes for true or false, unless it stands in quotation marks. */
  isTruth(node: Located): boolean {
    if (node.kind !== 'scalar' || /["'|>]/.test(this.written(node).charAt(0))) return false;
    return /^(?:yes|no|true|false|on|off)$/i.test(String(node.value));
  }

  /** Text as it was written, so that a version 1.10 stays one. */
  scalar(node: Located, path: Path): string | null {
    if (node.kind !== 'scalar' || node.value === null) {
      this.problem('wrong-type', 'This must be text.', path, node);
      return null;
    }
    if (typeof node.value === 'string') return node.value;
    return /^[^\s,\]}#]+/.exec(this.written(node))?.[0] ?? String(node.value);
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
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() === '') {
      this.problem('bad-form', `${quote(key)} is empty. Write a name, or take the key out.`, [key], node);
    }
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
