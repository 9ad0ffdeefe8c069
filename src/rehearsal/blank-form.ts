import { parse } from 'yaml';

/** One element of a form as its author wrote it, as far as a browser shows it. */
export interface Shown {
  readonly type: string;
  /** By what its answer is known: its id, or its label. */
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  readonly value: string;
  readonly render: string | null;
  readonly required: boolean;
  readonly multiple: boolean;
  /** Index of the option that is chosen at first; null: none. */
  readonly chosen: number | null;
  readonly options: readonly { readonly label: string; readonly required: boolean }[];
}

/** A form, or a classic template, that nobody has filled in yet. */
export interface BlankForm {
  readonly file: string;
  readonly name: string;
  readonly about: string;
  readonly title: string;
  readonly labels: readonly string[];
  /** The elements of a form; null: a classic template. */
  readonly elements: readonly Shown[] | null;
  /** What a classic template begins with. */
  readonly body: string;
}

/** What config.yml says of what is beside the forms. */
export interface Chooser {
  readonly blank: boolean;
  readonly links: readonly { readonly name: string; readonly about: string }[];
}

type Loose = Readonly<Record<string, unknown>>;

const FOLDER = '.github/ISSUE_TEMPLATE/';

/** The forms and templates that GitHub offers whoever opens an issue, in its order. */
export function blankForms(files: Readonly<Record<string, string>>): BlankForm[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(FOLDER) && /^[^/]+\.(?:ya?ml|md)$/i.test(path.slice(FOLDER.length)))
    .map(([path, text]) => [path.slice(FOLDER.length), text] as const)
    .filter(([file]) => !/^config\.ya?ml$/i.test(file))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([file, text]) =>
      /\.md$/i.test(file) ? (templateOf(file, text) ?? []) : (formOf(file, text) ?? []),
    );
}

export function chooserOf(files: Readonly<Record<string, string>>): Chooser {
  const config = loose(files[`${FOLDER}config.yml`] ?? files[`${FOLDER}config.yaml`] ?? '');
  return {
    blank: config.blank_issues_enabled !== false,
    links: list(config.contact_links).map((link) => ({ name: text(link.name), about: text(link.about) })),
  };
}

function formOf(file: string, source: string): BlankForm | null {
  const form = loose(source);
  if (text(form.name) === '') return null;
  return {
    ...{ file, name: text(form.name), about: text(form.description), title: text(form.title), body: '' },
    labels: words(form.labels),
    elements: list(form.body).map(elementOf),
  };
}

function elementOf(element: Loose): Shown {
  const attributes = map(element.attributes);
  const preset = attributes.default;
  return {
    type: text(element.type),
    key: text(element.id) || text(attributes.label),
    label: text(attributes.label),
    description: text(attributes.description),
    placeholder: text(attributes.placeholder),
    value: text(attributes.value),
    render: typeof attributes.render === 'string' ? attributes.render : null,
    required: map(element.validations).required === true,
    multiple: attributes.multiple === true,
    chosen: typeof preset === 'number' ? preset : null,
    options: (Array.isArray(attributes.options) ? (attributes.options as unknown[]) : []).map((option) =>
      typeof option === 'object' && option !== null
        ? { label: text((option as Loose).label), required: (option as Loose).required === true }
        : { label: text(option), required: false },
    ),
  };
}

function templateOf(file: string, source: string): BlankForm | null {
  const [, head = '', body = ''] = /^---\r?\n([^]*?)\r?\n---[^\n]*\n?([^]*)$/.exec(source) ?? [];
  const front = loose(head);
  if (text(front.name) === '') return null;
  return {
    ...{ file, name: text(front.name), about: text(front.about), title: text(front.title) },
    ...{ body: body.trimStart(), labels: words(front.labels), elements: null },
  };
}

function loose(source: string): Loose {
  try {
    return map(parse(source));
  } catch {
    return {};
  }
}

function map(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

function list(value: unknown): Loose[] {
  return Array.isArray(value) ? (value as unknown[]).map(map) : [];
}

function text(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}

function words(value: unknown): string[] {
  const all =
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? (value as unknown[]).map(text) : [];
  return all.map((one) => one.trim()).filter((one) => one !== '');
}
