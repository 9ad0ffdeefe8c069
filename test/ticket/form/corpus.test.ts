import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../../src/languages/en/phrases.ts';
import { formToJson, parseBody } from '../../../src/ticket/form/body.ts';
import type { FormTemplate } from '../../../src/ticket/form/form.ts';
import { identifyForm } from '../../../src/ticket/form/match.ts';
import { parseFormTemplate } from '../../../src/ticket/form/template.ts';

/** Other people's forms and bodies, beside the project where somebody put them; not part of it. */
const corpus = join(import.meta.dirname, '../../../../shared/corpus');
const present = existsSync(join(corpus, 'bodies.json'));

interface Reviewed {
  readonly expected: Record<string, unknown>;
  readonly absent_labels: readonly string[];
  readonly notes: string | null;
}

const read = (...path: string[]): string => readFileSync(join(corpus, ...path), 'utf8');

function templateAt(path: string): FormTemplate {
  const { template } = parseFormTemplate(path, read('forms', path));
  if (template === null) throw new Error(`${path} cannot be read.`);
  return template;
}

describe.runIf(present)('real forms and bodies', () => {
  const forms = present
    ? readdirSync(join(corpus, 'forms'), { recursive: true, encoding: 'utf8' }).filter(
        (path) => /\.ya?ml$/.test(path) && !path.endsWith('config.yml'),
      )
    : [];
  const bodies = present
    ? (JSON.parse(read('bodies.json')) as { file: string; template: string | null }[])
    : [];

  it.each(forms)('the form %s has no fault', (path) => {
    const { template, problems } = parseFormTemplate(path, read('forms', path));
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(template?.fields).not.toHaveLength(0);
  });

  it.each(bodies.filter(({ template }) => template !== null))(
    '$file reads as reviewed',
    ({ file, template }) => {
      const of = templateAt(template ?? '');
      const body = read(file);
      const parsed = formToJson(parseBody(of, body), english.doubt);
      expect(Object.keys(parsed.fields)).toEqual(of.fields.map(({ label }) => label));
      const reviewed = file.replace(/\.md$/, '.expected.json');
      if (!existsSync(join(corpus, reviewed))) return;
      const { expected, absent_labels: absent, notes } = JSON.parse(read(reviewed)) as Reviewed;
      if (notes?.includes('tolerant parse') === true && parsed.doubts.length > 0) return;
      expect(parsed.fields).toEqual({
        ...Object.fromEntries(absent.map((label) => [label, null])),
        ...expected,
      });
      if (absent.length > 0) expect(parsed.doubts).not.toEqual([]);
    },
  );

  it.each(bodies)('no form makes the parser fail on $file', ({ file }) => {
    const body = read(file);
    const all = forms.map(templateAt);
    for (const of of all.slice(0, 6)) expect(parseBody(of, body).fields).toHaveLength(of.fields.length);
    const match = identifyForm(all, { title: '', body, labels: [], type: null });
    if (match !== null) expect(match.parsed.fields.some(({ value }) => value !== null)).toBe(true);
  });
});
