import type { Located } from '../../policy/located.ts';
import { quote } from '../../text/quote.ts';
import type { FormField } from './form.ts';
import { headingKey } from './heading-key.ts';
import type { Path, TemplateReader } from './template-reader.ts';

interface Referred {
  readonly field: FormField;
  readonly item: Located;
  readonly path: Path;
}

/** The names by which GitHub tells the fields of a form apart: a field's id or, where it has none, what its label comes to. */
export class References {
  readonly #reader: TemplateReader;
  readonly #byName = new Map<string, Referred>();
  readonly #groups: Referred[] = [];

  constructor(reader: TemplateReader) {
    this.#reader = reader;
  }

  /** Tells a field that cannot be told from one before it. */
  add(field: FormField, item: Located, path: Path): void {
    if (field.kind === 'checkboxes') this.#groups.push({ field, item, path });
    const name = field.id ?? referenceOf(field.label);
    const other = this.#byName.get(name)?.field;
    if (other === undefined) this.#byName.set(name, { field, item, path });
    else if (field.id !== null && other.id !== null) {
      const message = `The id ${quote(field.id)} stands in the form twice.`;
      const published = 'body-must-have-unique-ids';
      this.#reader.problem('duplicate-name', message, [...path, 'id'], valueAt(item, ['id']), { published });
    } else {
      const message = clash('label', field.label, other.label);
      const label = ['attributes', 'label'];
      const published = isSame(field.label, other.label)
        ? 'body-must-have-unique-labels'
        : 'labels-are-too-similar';
      const place = valueAt(item, label);
      this.#reader.problem('duplicate-name', message, [...path, ...label], place, { published });
    }
  }

  /** Tells checkboxes that cannot be told from a field. A checkbox can have no id, so the field needs one. */
  checkBoxes(): void {
    for (const { field, item, path } of this.#groups) {
      for (const [index, { label }] of field.options.entries()) {
        const other = this.#byName.get(referenceOf(label))?.field;
        if (other === undefined || other === field || other.id !== null) continue;
        const options = ['attributes', 'options', index];
        const message = clash('checkbox', label, other.label);
        const published = 'checkboxes-must-have-unique-labels';
        const place = valueAt(item, options);
        this.#reader.problem('duplicate-name', message, [...path, ...options], place, { published });
      }
    }
  }
}

function clash(what: string, label: string, other: string): string {
  const told = isSame(label, other)
    ? `The ${what} ${quote(label)} is the label of another field too.`
    : `The ${what} ${quote(label)} is too similar to the label ${quote(other)} for GitHub.`;
  return `${told} Change one of them, or give ${what === 'label' ? 'one of the fields' : 'the field'} an id of its own.`;
}

function isSame(label: string, other: string): boolean {
  return headingKey(label) === headingKey(other);
}

const SPELT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/** What a label comes to: its plain letters and digits in lower case, all else as single hyphens. */
function referenceOf(label: string): string {
  const plain = label
    .toLowerCase()
    .replace(/[ßæœøłđ]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const name = plain
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  // A label in another script leaves nothing behind, and is compared as it stands.
  return name === '' ? headingKey(label) : name;
}

/** The value at a path below a node, or as near to it as there is one. */
function valueAt(node: Located, path: Path): Located {
  let at = node;
  for (const key of path) {
    const next = childOf(at, key);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function childOf(node: Located, key: string | number): Located | undefined {
  if (node.kind === 'list') return node.items[Number(key)];
  return node.kind === 'map' ? node.entries.get(String(key))?.value : undefined;
}
