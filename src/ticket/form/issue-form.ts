import type { LocatedProblem } from '../../errors.ts';
import type { Located, LocatedMap } from '../../policy/located.ts';
import { ONE_DOCUMENT, readYaml } from '../../policy/yaml.ts';
import { readElement } from './element.ts';
import type { FormField, FormTemplate } from './form.ts';
import { References } from './references.ts';
import { TemplateReader } from './template-reader.ts';

const TOP_KEYS = ['name', 'description', 'title', 'labels', 'type', 'assignees', 'projects', 'body'];

/** Reads an issue form. Faults that GitHub would refuse are told; what can be read in spite of them is. */
export function parseIssueForm(
  file: string,
  text: string,
): { template: FormTemplate | null; problems: LocatedProblem[] } {
  const { tree, problems } = readYaml(text, file, 'refused');
  const reader = new TemplateReader(file, text, 'form');
  if (tree === null) {
    const beginning = { place: { file, line: 1, column: 1 } };
    if (problems.length === 0) reader.problem('bad-form', 'The file is empty.', [], beginning);
    const others = problems.filter(({ message }) => message !== ONE_DOCUMENT);
    for (const place of problems.filter((problem) => !others.includes(problem))) {
      const message = 'GitHub finds no body below a line "---". Take the line out: a form is one document.';
      reader.problem('bad-form', message, [], { place }, { published: 'body-cannot-be-empty-error' });
    }
    return { template: null, problems: [...others, ...reader.problems] };
  }
  const template = readForm(reader, tree, file.slice(file.lastIndexOf('/') + 1));
  return { template, problems: [...problems, ...reader.problems] };
}

function readForm(reader: TemplateReader, tree: Located, file: string): FormTemplate | null {
  if (tree.kind !== 'map') {
    const hints = { allowed: TOP_KEYS };
    reader.problem('bad-form', 'A form is a map with the keys name, description and body.', [], tree, hints);
    return null;
  }
  reader.knownKeys(tree, TOP_KEYS, []);
  const name = reader.neededText(tree, 'name', []);
  const description = reader.neededText(tree, 'description', []);
  const rest = {
    title: reader.text(tree, 'title', []) ?? '',
    labels: reader.names(tree, 'labels'),
    type: reader.text(tree, 'type', []),
    assignees: reader.names(tree, 'assignees'),
  };
  reader.names(tree, 'projects');
  const fields = readBody(reader, tree);
  if (fields.length === 0) return null;
  return {
    file,
    kind: 'form',
    name: name ?? file,
    description: description ?? '',
    ...rest,
    fields,
  };
}

function readBody(reader: TemplateReader, tree: LocatedMap): FormField[] {
  const body = tree.entries.get('body')?.value;
  const isEmpty =
    body?.kind === 'scalar' ? body.value === null : body?.kind === 'list' && body.items.length === 0;
  if (body === undefined || isEmpty) {
    const message = 'A form needs a body: the list of its fields.';
    const published = 'body-cannot-be-empty-error';
    reader.problem('missing-key', message, ['body'], body ?? tree, { published });
    return [];
  }
  if (body.kind !== 'list') {
    reader.problem('wrong-type', 'The body of a form is a list of elements.', ['body'], body);
    return [];
  }
  const fields: FormField[] = [];
  const references = new References(reader);
  for (const [index, item] of body.items.entries()) {
    const path = ['body', index];
    const field = readElement(reader, item, path);
    if (field === null) continue;
    fields.push(field);
    references.add(field, item, path);
  }
  references.checkBoxes();
  const faulty = reader.problems.some((problem) => problem.path[0] === 'body');
  if (fields.length === 0 && !faulty) {
    const published = 'body-must-contain-at-least-one-non-markdown-field';
    reader.problem('bad-form', 'The body has no field to answer.', ['body'], body, { published });
  }
  return fields;
}
