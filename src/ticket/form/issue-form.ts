import type { LocatedProblem, ProblemCode } from '../../errors.ts';
import { readYaml, type Located, type LocatedMap } from '../../policy/located.ts';
import { quote, suggestion } from '../../policy/words.ts';
import type { FieldKind, FormField, FormOption, FormTemplate } from './form.ts';
import { headingKey } from './heading-key.ts';

const TOP_KEYS = ['name', 'description', 'title', 'labels', 'type', 'assignees', 'projects', 'body'];
const ELEMENT_KEYS = ['type', 'id', 'attributes', 'validations', 'visible'];
const ATTRIBUTE_KEYS: Readonly<Record<FieldKind | 'markdown', readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
  upload: ['label', 'description'],
};
const ELEMENT_TYPES = Object.keys(ATTRIBUTE_KEYS);

/** Words that older YAML takes for true and false. GitHub warns of them as options. */
const TRUTH_WORDS = /^(?:y|yes|n|no|true|false|on|off)$/i;

/** Reads an issue form. Faults that GitHub would refuse are told; what can be read in spite of them is. */
export function parseIssueForm(
  file: string,
  text: string,
): { template: FormTemplate | null; problems: LocatedProblem[] } {
  const { tree, problems } = readYaml(text, file);
  if (tree === null) {
    if (problems.length === 0) problems.push(fault(file, 'bad-form', 'The file is empty.', [], null));
    return { template: null, problems };
  }
  const reader = new FormReader(file, text);
  const template = reader.form(tree);
  return { template, problems: [...problems, ...reader.problems] };
}

type Path = readonly (string | number)[];

class FormReader {
  readonly problems: LocatedProblem[] = [];
  readonly #file: string;
  readonly #lines: readonly string[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#lines = text.split(/\r\n|\n|\r/);
  }

  form(tree: Located): FormTemplate | null {
    if (tree.kind !== 'map') {
      this.#problem('bad-form', 'A form is a map with the keys name, description and body.', [], tree);
      return null;
    }
    this.#knownKeys(tree, TOP_KEYS, []);
    const name = this.#text(tree, 'name', [], true);
    const description = this.#text(tree, 'description', [], true);
    const fields = this.#body(tree);
    if (fields.length === 0) return null;
    const base = this.#file.slice(this.#file.lastIndexOf('/') + 1);
    return {
      file: base,
      kind: 'form',
      name: name ?? base,
      description: description ?? '',
      title: this.#text(tree, 'title', [], false) ?? '',
      labels: this.#names(tree, 'labels'),
      type: this.#text(tree, 'type', [], false),
      assignees: this.#names(tree, 'assignees'),
      fields,
    };
  }

  #body(tree: LocatedMap): FormField[] {
    const body = tree.entries.get('body')?.value;
    if (body === undefined) {
      this.#problem('missing-key', 'A form needs a body: the list of its fields.', ['body'], tree);
      return [];
    }
    if (body.kind !== 'list') {
      this.#problem('wrong-type', 'The body of a form is a list of elements.', ['body'], body);
      return [];
    }
    const fields: FormField[] = [];
    const ids = new Set<string>();
    const labels = new Set<string>();
    for (const [index, item] of body.items.entries()) {
      const path = ['body', index];
      const field = this.#element(item, path);
      if (field === null) continue;
      fields.push(field);
      this.#unique(ids, field.id, 'id', [...path, 'id'], item);
      this.#unique(labels, headingKey(field.label), 'label', [...path, 'attributes', 'label'], item);
    }
    const faulty = this.problems.some((problem) => problem.path[0] === 'body');
    if (fields.length === 0 && !faulty) {
      this.#problem('bad-form', 'The body has no field to answer.', ['body'], body);
    }
    return fields;
  }

  #element(item: Located, path: Path): FormField | null {
    if (item.kind !== 'map') {
      this.#problem('wrong-type', 'An element of the body is a map with a type and attributes.', path, item);
      return null;
    }
    this.#knownKeys(item, ELEMENT_KEYS, path);
    const type = this.#text(item, 'type', path, true);
    if (type === null) return null;
    if (!isElementType(type)) {
      const message = `${quote(type)} is no type of element.`;
      const place = item.entries.get('type')?.value ?? item;
      this.#problem('unknown-value', message, [...path, 'type'], place, suggestion(type, ELEMENT_TYPES));
      return null;
    }
    const attributes = item.entries.get('attributes')?.value;
    if (attributes?.kind !== 'map') {
      this.#problem('missing-key', 'The element has no attributes.', [...path, 'attributes'], item);
      return null;
    }
    const within = [...path, 'attributes'];
    this.#knownKeys(attributes, ATTRIBUTE_KEYS[type], within);
    if (type === 'markdown') {
      this.#text(attributes, 'value', within, true);
      return null;
    }
    const label = this.#text(attributes, 'label', within, true);
    if (label === null) return null;
    const options =
      type === 'dropdown' || type === 'checkboxes' ? this.#options(attributes, type, within) : [];
    return {
      id: this.#id(item, path),
      label: label.trim(),
      kind: type,
      required: this.#required(item, path),
      multiple: this.#truth(attributes, 'multiple', within),
      options,
      render: type === 'textarea' ? this.#text(attributes, 'render', within, false) : null,
      level: 3,
      initial: this.#initial(attributes, options, within),
      line: item.place.line,
    };
  }

  #id(item: LocatedMap, path: Path): string | null {
    const id = this.#text(item, 'id', path, false);
    if (id !== null && !/^[\w-]+$/.test(id)) {
      const message = `The id ${quote(id)} may hold letters, digits, - and _ alone.`;
      this.#problem('bad-form', message, [...path, 'id'], item.entries.get('id')?.value ?? item);
    }
    return id;
  }

  #required(item: LocatedMap, path: Path): boolean {
    const validations = item.entries.get('validations')?.value;
    return validations?.kind === 'map' && this.#truth(validations, 'required', [...path, 'validations']);
  }

  #options(attributes: LocatedMap, type: 'dropdown' | 'checkboxes', path: Path): FormOption[] {
    const node = attributes.entries.get('options')?.value;
    const within = [...path, 'options'];
    if (node?.kind !== 'list' || node.items.length === 0) {
      this.#problem('missing-key', `The ${type} have no list of options.`, within, node ?? attributes);
      return [];
    }
    const options: FormOption[] = [];
    const seen = new Set<string>();
    for (const [index, item] of node.items.entries()) {
      const here = [...within, index];
      const option = type === 'dropdown' ? this.#choice(item, here) : this.#checkbox(item, here);
      if (option === null) continue;
      options.push(option);
      this.#unique(seen, option.label, 'option', here, item);
    }
    return options;
  }

  #choice(item: Located, path: Path): FormOption | null {
    const label = this.#scalar(item, path);
    if (label === null) return null;
    if (TRUTH_WORDS.test(label) && !/["'|>]/.test(this.#written(item).charAt(0))) {
      const message = `${quote(label)} without quotation marks may be read as true or false.`;
      this.#problem('wrong-type', message, path, item, { severity: 'warning' });
    }
    if (label.toLowerCase() === 'none') {
      const message = 'GitHub keeps the option "None" for itself: it stands for no answer.';
      this.#problem('bad-form', message, path, item);
    }
    return { label, required: false };
  }

  #checkbox(item: Located, path: Path): FormOption | null {
    if (item.kind !== 'map') {
      this.#problem('wrong-type', 'A checkbox is a map with a label.', path, item);
      return null;
    }
    this.#knownKeys(item, ['label', 'required', 'visible'], path);
    const label = this.#text(item, 'label', path, true);
    return label === null ? null : { label: label.trim(), required: this.#truth(item, 'required', path) };
  }

  #initial(attributes: LocatedMap, options: readonly FormOption[], path: Path): string | null {
    const chosen = attributes.entries.get('default')?.value;
    if (chosen === undefined) return this.#text(attributes, 'value', path, false);
    const index = chosen.kind === 'scalar' ? chosen.value : null;
    const option = typeof index === 'number' ? options[index] : undefined;
    if (option !== undefined) return option.label;
    const message = `The default is the number of an option, from 0 to ${options.length - 1}.`;
    this.#problem('bad-form', message, [...path, 'default'], chosen);
    return null;
  }

  /** Labels and assignees: a list of names, or one text with commas between them. */
  #names(map: LocatedMap, key: string): string[] {
    const node = map.entries.get(key)?.value;
    if (node === undefined || (node.kind === 'scalar' && node.value === null)) return [];
    const names =
      node.kind === 'list'
        ? node.items.map((item, index) => this.#scalar(item, [key, index]))
        : (this.#scalar(node, [key])?.split(',') ?? []);
    return names.flatMap((name) => (name === null || name.trim() === '' ? [] : [name.trim()]));
  }

  #truth(map: LocatedMap, key: string, path: Path): boolean {
    const node = map.entries.get(key)?.value;
    if (node === undefined) return false;
    if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
    this.#problem('wrong-type', `${quote(key)} is true or false.`, [...path, key], node);
    return false;
  }

  #text(map: LocatedMap, key: string, path: Path, needed: boolean): string | null {
    const node = map.entries.get(key)?.value;
    const absent = node === undefined || (node.kind === 'scalar' && node.value === null);
    if (absent && !needed) return null;
    const text = absent ? null : this.#scalar(node, [...path, key]);
    if (needed && (absent || text?.trim() === '')) {
      this.#problem('missing-key', `${quote(key)} is missing or empty.`, [...path, key], node ?? map);
      return null;
    }
    return text;
  }

  /** Text as it was written, so that a version 1.10 stays one. */
  #scalar(node: Located, path: Path): string | null {
    if (node.kind !== 'scalar' || node.value === null) {
      this.#problem('wrong-type', 'Here stands a text.', path, node);
      return null;
    }
    if (typeof node.value === 'string') return node.value;
    return /^[^\s,\]#]+/.exec(this.#written(node))?.[0] ?? String(node.value);
  }

  /** The line of the file from where a value begins. */
  #written({ place }: Located): string {
    return this.#lines[place.line - 1]?.slice(place.column - 1) ?? '';
  }

  #knownKeys(map: LocatedMap, allowed: readonly string[], path: Path): void {
    for (const [key, entry] of map.entries) {
      if (allowed.includes(key)) continue;
      const problem = fault(
        this.#file,
        'unknown-key',
        `${quote(key)} is no key of this element.`,
        [...path, key],
        entry,
      );
      this.problems.push({ ...problem, at: 'key', ...suggestion(key, allowed) });
    }
  }

  #unique(seen: Set<string>, name: string | null, what: string, path: Path, node: Located): void {
    if (name === null) return;
    if (seen.has(name)) {
      this.#problem('duplicate-name', `The ${what} ${quote(name)} stands in the form twice.`, path, node);
    }
    seen.add(name);
  }

  #problem(code: ProblemCode, message: string, path: Path, node: Located, more: object = {}): void {
    this.problems.push({ ...fault(this.#file, code, message, path, node), ...more });
  }
}

function fault(
  file: string,
  code: ProblemCode,
  message: string,
  path: Path,
  node: Located | { key: { line: number; column: number } } | null,
): LocatedProblem {
  const place = node === null ? null : 'key' in node ? node.key : node.place;
  return { code, message, path, file, line: place?.line ?? 1, column: place?.column ?? 1, severity: 'error' };
}

function isElementType(type: string): type is FieldKind | 'markdown' {
  return Object.hasOwn(ATTRIBUTE_KEYS, type);
}
