import type { Located, LocatedMap } from '../../policy/located.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';
import { wordsOf } from './choice.ts';
import { isCodeLanguage, nearestCodeLanguage } from './code-language.ts';
import type { FieldKind, FormField, FormOption } from './form.ts';
import type { Path, TemplateReader } from './template-reader.ts';

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

/** Words that some readers of YAML take for true and false, if not GitHub's. */
const DOUBTFUL_WORDS = /^[yn]$/i;

/** A word that GitHub keeps out of the labels of texts, lest people publish what is secret. It publishes no list. */
const FORBIDDEN_WORD = /\bpasswords?\b/i;

/** Reads one element of a form's body. Null: it is Markdown alone, or cannot be read. */
export function readElement(reader: TemplateReader, item: Located, path: Path): FormField | null {
  if (item.kind !== 'map') {
    reader.problem('wrong-type', 'An element of the body is a map with a type and attributes.', path, item);
    return null;
  }
  reader.knownKeys(item, ELEMENT_KEYS, path);
  const type = reader.neededText(item, 'type', path, { allowed: ELEMENT_TYPES });
  if (type === null) return null;
  if (!isElementType(type)) {
    const message = `${quote(type)} is no type of element.`;
    const place = item.entries.get('type')?.value ?? item;
    const published = 'bodyi-x-is-not-a-valid-input-type';
    const hints = { ...suggestion(type, ELEMENT_TYPES), published } as const;
    reader.problem('unknown-value', message, [...path, 'type'], place, hints);
    return null;
  }
  const attributes = item.entries.get('attributes')?.value;
  if (attributes?.kind !== 'map') {
    const published = 'bodyi-required-attribute-key-value-is-missing';
    const hints = { allowed: ATTRIBUTE_KEYS[type], published } as const;
    reader.problem('missing-key', 'The element has no attributes.', [...path, 'attributes'], item, hints);
    return null;
  }
  const within = [...path, 'attributes'];
  reader.knownKeys(attributes, ATTRIBUTE_KEYS[type], within);
  if (type === 'markdown') {
    reader.neededText(attributes, 'value', within);
    return null;
  }
  const label = reader.neededText(attributes, 'label', within);
  if (label === null) return null;
  if (type === 'input' || type === 'textarea') {
    refuseForbidden(reader, attributes, label, within);
    reader.text(attributes, 'placeholder', within);
  }
  const chosen = type === 'dropdown' || type === 'checkboxes';
  const options = chosen ? optionsOf(reader, attributes, type, within) : [];
  const description = reader.text(attributes, 'description', within);
  return {
    id: idOf(reader, item, path),
    label: label.trim(),
    ...(description !== null && { description: description.trim() }),
    kind: type,
    required: isRequired(reader, item, type, path),
    multiple: reader.truth(attributes, 'multiple', within),
    options,
    render: type === 'textarea' ? languageOf(reader, attributes, within) : null,
    level: 3,
    initial: initialOf(reader, attributes, options, within),
    line: item.place.line,
  };
}

function isElementType(type: string): type is FieldKind | 'markdown' {
  return Object.hasOwn(ATTRIBUTE_KEYS, type);
}

/** The language in which GitHub puts an answer into a code block. */
function languageOf(reader: TemplateReader, attributes: LocatedMap, path: Path): string | null {
  const language = reader.text(attributes, 'render', path);
  if (language === null || isCodeLanguage(language)) return language;
  const nearest = nearestCodeLanguage(language);
  const hints = {
    allowed: [
      'a name, an alias or an extension that GitHub Linguist lists, such as shell, json, yaml or text',
    ],
    ...(nearest !== undefined && { nearest }),
  };
  const message = `${quote(language)} is no language that GitHub knows.`;
  const place = attributes.entries.get('render')?.value ?? attributes;
  reader.problem('unknown-value', message, [...path, 'render'], place, hints);
  return language;
}

function refuseForbidden(reader: TemplateReader, attributes: LocatedMap, label: string, path: Path): void {
  const word = FORBIDDEN_WORD.exec(label)?.[0];
  if (word === undefined) return;
  const message = `GitHub allows no label with the word ${quote(word)}: people would publish theirs. Name the field otherwise.`;
  const place = attributes.entries.get('label')?.value ?? attributes;
  const published = 'bodyi-label-contains-forbidden-word';
  reader.problem('bad-form', message, [...path, 'label'], place, { published });
}

function idOf(reader: TemplateReader, item: LocatedMap, path: Path): string | null {
  const id = reader.text(item, 'id', path);
  if (id !== null && !/^[\w-]+$/.test(id)) {
    const message = `The id ${quote(id)} may hold letters, digits, - and _ alone.`;
    const published = 'bodyi-id-can-only-contain-numbers-letters---_';
    reader.problem('bad-form', message, [...path, 'id'], item.entries.get('id')?.value ?? item, {
      published,
    });
  }
  return id;
}

function isRequired(reader: TemplateReader, item: LocatedMap, type: FieldKind, path: Path): boolean {
  const validations = item.entries.get('validations')?.value;
  if (validations === undefined || (validations.kind === 'scalar' && validations.value === null))
    return false;
  const within = [...path, 'validations'];
  if (validations.kind !== 'map') {
    const hints = { allowed: ['required'] };
    reader.problem('wrong-type', 'Validations are a map, as in required: true.', within, validations, hints);
    return false;
  }
  // What may be uploaded is for GitHub to check.
  if (type !== 'upload') reader.knownKeys(validations, ['required'], within);
  return reader.truth(validations, 'required', within);
}

function optionsOf(
  reader: TemplateReader,
  attributes: LocatedMap,
  type: 'dropdown' | 'checkboxes',
  path: Path,
): FormOption[] {
  const node = attributes.entries.get('options')?.value;
  const within = [...path, 'options'];
  if (node?.kind !== 'list' || node.items.length === 0) {
    const published = 'bodyi-required-attribute-key-value-is-missing';
    const message = 'The element needs a list of options.';
    reader.problem('missing-key', message, within, node ?? attributes, { published });
    return [];
  }
  const options: FormOption[] = [];
  const seen = new Set<string>();
  for (const [index, item] of node.items.entries()) {
    const here = [...within, index];
    const option = type === 'dropdown' ? choiceOf(reader, item, here) : checkboxOf(reader, item, here);
    if (option === null) continue;
    options.push(option);
    reader.unique(seen, option.label, type === 'dropdown' ? 'option' : 'checkbox', here, item);
  }
  return options;
}

function choiceOf(reader: TemplateReader, item: Located, path: Path): FormOption | null {
  const label = reader.scalar(item, path);
  if (label === null) return null;
  if (wordsOf(label).length === 0) {
    reader.problem('bad-form', 'An option without a word cannot be told from no answer.', path, item);
  }
  if (reader.isTruth(item)) {
    const message = `GitHub takes ${label} for true or false. Put it in quotation marks: "${label}".`;
    const published =
      'bodyi-options-must-not-include-booleans-please-wrap-values-such-as-yes-and-true-in-quotes';
    reader.problem('wrong-type', message, path, item, { published });
  } else if (DOUBTFUL_WORDS.test(label) && !/["'|>]/.test(reader.written(item).charAt(0))) {
    const message = `${quote(label)} without quotation marks may be read as true or false.`;
    reader.problem('wrong-type', message, path, item, { severity: 'warning' });
  }
  if (label.toLowerCase() === 'none') {
    const message = 'GitHub keeps the option "None" for itself: it stands for no answer.';
    const published = 'bodyi-options-must-not-include-the-reserved-word-none';
    reader.problem('bad-form', message, path, item, { published });
  }
  return { label, required: false };
}

function checkboxOf(reader: TemplateReader, item: Located, path: Path): FormOption | null {
  if (item.kind !== 'map') {
    reader.problem('wrong-type', 'A checkbox is a map with a label.', path, item);
    return null;
  }
  reader.knownKeys(item, ['label', 'required', 'visible'], path);
  // Forms with bare words here are in use.
  const label = reader.neededText(item, 'label', path, { severity: 'warning' });
  return label === null ? null : { label: label.trim(), required: reader.truth(item, 'required', path) };
}

function initialOf(
  reader: TemplateReader,
  attributes: LocatedMap,
  options: readonly FormOption[],
  path: Path,
): string | null {
  const chosen = attributes.entries.get('default')?.value;
  if (chosen === undefined) return reader.text(attributes, 'value', path);
  const index = chosen.kind === 'scalar' ? chosen.value : null;
  const option = typeof index === 'number' ? options[index] : undefined;
  if (option !== undefined) return option.label;
  const message = `The default is the number of an option, from 0 to ${options.length - 1}.`;
  reader.problem('bad-form', message, [...path, 'default'], chosen);
  return null;
}
