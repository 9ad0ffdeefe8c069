import type { LocatedProblem } from '../../errors.ts';
import type { Located } from '../../policy/located.ts';
import { readYaml } from '../../policy/yaml.ts';
import type { FormTemplate } from './form.ts';
import { Outliner } from './outline.ts';
import { TemplateReader } from './template-reader.ts';

const FRONT_KEYS = ['name', 'about', 'title', 'labels', 'type', 'assignees', 'projects'];

/**
 * Reads a classic Markdown template: front matter with name, labels and title, then a text whose headings (or, where
 * it has none, whose lines in bold) are taken for fields.
 */
export function parseClassicTemplate(
  file: string,
  text: string,
): { template: FormTemplate | null; problems: LocatedProblem[] } {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/.exec(source);
  // The line break stands for the opening rule, so that problems are told on the right line.
  const yaml = `\n${front?.[1] ?? ''}`;
  const { tree, problems } = readYaml(yaml, file);
  const base = file.slice(file.lastIndexOf('/') + 1);
  const template: FormTemplate = {
    file: base,
    kind: 'markdown',
    name: textOf(tree, 'name') || base,
    description: textOf(tree, 'about'),
    title: textOf(tree, 'title'),
    labels: namesOf(tree, 'labels'),
    type: textOf(tree, 'type') || null,
    assignees: namesOf(tree, 'assignees'),
    fields: sectionsOf(source, front?.[0].length ?? 0),
  };
  if (problems.length > 0) return { template, problems };
  return { template, problems: [...frontFaults(new TemplateReader(file, yaml, 'markdown'), tree, file)] };
}

/** GitHub offers nobody a template without a name, and passes over what it does not know. */
function frontFaults(reader: TemplateReader, tree: Located | null, file: string): readonly LocatedProblem[] {
  if (tree?.kind === 'map') {
    reader.neededText(tree, 'name', []);
    reader.knownKeys(tree, FRONT_KEYS, []);
  } else {
    const place = tree?.place ?? { file, line: 1, column: 1 };
    const hints = { allowed: FRONT_KEYS, severity: 'warning' } as const;
    reader.problem(
      'missing-key',
      'The template begins with no map of its name and labels.',
      ['name'],
      { place },
      hints,
    );
  }
  return reader.problems;
}

function sectionsOf(source: string, begin: number): FormTemplate['fields'] {
  const body = source.slice(begin);
  const { headings: all } = new Outliner(body, new Map()).likely();
  const headed = all.filter((heading) => heading.level > 0);
  const headings = headed.length > 0 ? headed : all;
  let line = source.slice(0, begin).split('\n').length;
  let counted = 0;
  return headings.map((heading, index) => {
    line += body.slice(counted, heading.start).split('\n').length - 1;
    counted = heading.start;
    return {
      id: null,
      label: heading.text,
      kind: 'textarea',
      required: false,
      multiple: false,
      options: [],
      render: null,
      level: heading.level,
      initial: body.slice(heading.end, headings[index + 1]?.start).trim(),
      line,
    };
  });
}

function textOf(tree: Located | null, key: string): string {
  const node = tree?.kind === 'map' ? tree.entries.get(key)?.value : undefined;
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : '';
}

function namesOf(tree: Located | null, key: string): string[] {
  const node = tree?.kind === 'map' ? tree.entries.get(key)?.value : undefined;
  const names =
    node?.kind === 'list'
      ? node.items.map((item) => (item.kind === 'scalar' && item.value !== null ? String(item.value) : ''))
      : textOf(tree, key).split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
