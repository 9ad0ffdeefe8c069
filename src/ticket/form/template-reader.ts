import type { LocatedProblem, ProblemCode } from '../../errors.ts';
import type { Located, LocatedMap, Place } from '../../policy/located.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';
import { PUBLISHED_AT, type PublishedFault } from './published-faults.ts';

export type Path = readonly (string | number)[];

type Hints = Pick<LocatedProblem, 'allowed' | 'nearest' | 'at'> & {
  severity?: LocatedProblem['severity'];
  /** The entry of GitHub's list that it is. */
  published?: PublishedFault;
};

/** Words that readers of YAML take for true and false, if they stand without quotation marks. */
const FORBIDDEN_KEY = /^(?:y|yes|n|no|true|false|on|off)$/i;

/** Takes values out of a template's YAML. What is not as it should be is told with its place, and read as nothing. */
export class TemplateReader {
  readonly problems: LocatedProblem[] = [];
  readonly #file: string;
  readonly #isForm: boolean;
  readonly #lines: readonly string[];

  constructor(file: string, text: string, kind: 'form' | 'markdown') {
    this.#file = file;
    this.#isForm = kind === 'form';
    this.#lines = text.split(/\r\n|\n|\r/);
  }

  text(map: LocatedMap, key: string, path: Path): string | null {
    const node = map.entries.get(key)?.value;
    if (node === undefined || (node.kind === 'scalar' && node.value === null)) return null;
    const text = this.#string(node, key, [...path, key], 'error');
    if (text?.trim() !== '') return text;
    const message = `${quote(key)} is empty. Write a text, or take the key out.`;
    this.problem('bad-form', message, [...path, key], node, { published: notText(path) });
    return null;
  }

  neededText(
    map: LocatedMap,
    key: string,
    path: Path,
    { severity = 'error', ...hints }: Pick<Hints, 'severity' | 'allowed'> = {},
  ): string | null {
    const node = map.entries.get(key)?.value;
    const absent = node === undefined || (node.kind === 'scalar' && node.value === null);
    const text = absent ? null : this.#string(node, key, [...path, key], severity);
    if (!absent && text?.trim() !== '') return text;
    const published =
      path.length === 0
        ? 'required-top-level-key-name-is-missing'
        : key === 'type'
          ? 'bodyi-required-key-type-is-missing'
          : 'bodyi-required-attribute-key-value-is-missing';
    const message = `${quote(key)} is missing or empty.`;
    this.problem('missing-key', message, [...path, key], node ?? map, { published, ...hints });
    return null;
  }

  /** Text that GitHub takes for text as well: not a number, nor a word that its YAML takes for true or false. */
  #string(node: Located, key: string, path: Path, severity: LocatedProblem['severity']): string | null {
    const text = this.scalar(node, path);
    if (text === null || node.kind !== 'scalar') return text;
    if (typeof node.value !== 'string' || this.isTruth(node)) {
      const message = `${quote(key)} must be text. Put it in quotation marks: "${text}".`;
      this.problem('wrong-type', message, path, node, { severity, published: notText(path) });
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
      this.problem('wrong-type', 'This must be text.', path, node, { published: notText(path) });
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
    const isList = node.kind === 'list';
    const texts = isList
      ? node.items.map((item, index) => this.scalar(item, [key, index]))
      : [this.scalar(node, [key])];
    for (const [index, text] of texts.entries()) {
      if (text?.trim() !== '') continue;
      const [path, at] = isList ? [[key, index], node.items[index] ?? node] : [[key], node];
      const message = `${quote(key)} ${isList ? 'holds an empty name' : 'is empty'}. Write a name, or take ${isList ? 'it' : 'the key'} out.`;
      this.problem('bad-form', message, path, at, { published: 'key-must-be-a-string' });
    }
    const names = isList ? texts : (texts[0]?.split(',') ?? []);
    return names.flatMap((name) => (name === null || name.trim() === '' ? [] : [name.trim()]));
  }

  /** The line of the file from where a value begins. */
  written({ place }: Located): string {
    return this.#lines[place.line - 1]?.slice(place.column - 1) ?? '';
  }

  knownKeys(map: LocatedMap, allowed: readonly string[], path: Path): void {
    for (const [key, entry] of map.entries) {
      if (allowed.includes(key)) continue;
      const place = { place: entry.key };
      const isForbidden = this.#isForm && FORBIDDEN_KEY.test(key);
      const message = isForbidden
        ? `GitHub forbids the key ${quote(key)}: YAML may take it for true or false.`
        : `${quote(key)} is no key ${path.length === 0 ? 'of a template' : 'of this element'}.`;
      const published = isForbidden ? 'forbidden-keys' : unknownKeyAt(path);
      const hints = { at: 'key', ...suggestion(key, allowed), published } as const;
      this.problem('unknown-key', message, [...path, key], place, hints);
    }
  }

  /** Tells the second use of a name. */
  unique(seen: Set<string>, name: string, what: 'option' | 'checkbox', path: Path, node: Located): void {
    if (seen.has(name)) {
      const published =
        what === 'option' ? 'bodyi-options-must-be-unique' : 'checkboxes-must-have-unique-labels';
      const message = `The ${what} ${quote(name)} stands in the form twice.`;
      this.problem('duplicate-name', message, path, node, { published });
    }
    seen.add(name);
  }

  problem(
    code: ProblemCode,
    message: string,
    path: Path,
    { place }: { place: Place },
    hints: Hints = {},
  ): void {
    const { line, column } = place;
    const { published, ...more } = hints;
    const see = this.#isForm && published !== undefined ? { see: `${PUBLISHED_AT}#${published}` } : {};
    const where = { file: this.#file, line, column };
    this.problems.push({ code, message, path, ...where, severity: 'error', ...more, ...see });
  }
}

/** The entry on what is no text: GitHub counts the elements of the body apart. */
function notText(path: Path): PublishedFault {
  return path[0] === 'body' ? 'bodyi-label-must-be-a-string' : 'key-must-be-a-string';
}

function unknownKeyAt(path: Path): PublishedFault {
  if (path.length === 0) return 'input-is-not-a-permitted-key';
  return path.includes('attributes')
    ? 'bodyi-x-is-not-a-permitted-attribute'
    : 'bodyi-x-is-not-a-permitted-key';
}
