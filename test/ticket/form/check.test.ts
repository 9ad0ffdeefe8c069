import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { checkForms } from '../../../src/ticket/form/check.ts';
import type { FormTemplate } from '../../../src/ticket/form/form.ts';
import { field, form, options } from './github.ts';

const bug: FormTemplate = form(
  field('How bad?', { id: 'severity', kind: 'dropdown', options: options('Low', 'High') }),
  field('Who?', { id: 'who', kind: 'dropdown', options: options('All', 'One') }),
  field('By when', { kind: 'input' }),
);

async function told(text: string, templates = [bug], unreadable: string[] = []): Promise<string[]> {
  const { draft, locate } = await loadPolicy({
    text: `version: 1\nextends: ddev\ntimezone: UTC\n${text}`,
    file: 'steward.yml',
  });
  if (draft === null) throw new Error('The policy cannot be read.');
  const { errors, warnings } = checkForms(draft, templates, unreadable);
  expect(unreadable.length > 0 ? errors : warnings).toEqual([]);
  return [...errors, ...warnings]
    .map(locate)
    .filter(({ file }) => file === 'steward.yml')
    .map(({ line, column, nearest }) => `${line}:${column} ${nearest ?? ''}`.trim());
}

const bugIntake = (entry: string): string => `intake: { forms: { bug.yml: ${entry} } }`;

describe('what a policy says of forms', () => {
  it.each([
    ['{ severity: { field: "How bad?", map: { low: low, HIGH: high } }, required: [who, By when] }'],
    ['{ severity: { matrix: [who, severity], map: { All: { High: urgent }, One: { Low: low } } } }'],
    ['{ severity: low, notice: { field: By when, at_least: 2 weeks } }'],
  ])('may be borne out: %s', async (entry) => {
    expect(await told(bugIntake(entry))).toEqual([]);
  });

  it.each([
    [bugIntake('{ severity: { field: severty } }'), '4:50 severity'],
    [bugIntake('{ severity: { field: severity, map: { Hihg: high } } }'), '4:67 High'],
    [bugIntake('{ severity: { matrix: [woh, severity], map: {} } }'), '4:52 who'],
    [bugIntake('{ severity: { matrix: [who, severity], map: { Al: { High: low } } } }'), '4:75 All'],
    [bugIntake('{ severity: { matrix: [who, severity], map: { All: { Hgh: low } } } }'), '4:82 High'],
    [bugIntake('{ severity: low, required: [whom] }'), '4:57 who'],
    [bugIntake('{ severity: low, notice: { field: By wen, at_least: 2 weeks } }'), '4:63 By when'],
    ['customers: { field: woh }', '4:21 who'],
    ['tickets: { when: { form: bugs.yml } }', '4:26 bug.yml'],
    ['intake: { severity: [{ at_least: urgent, when: { form: bgu.yml } }] }', '4:56 bug.yml'],
    ['intake: { severity: [low, { at_least: urgent, when: { form: bgu.yml } }] }', '4:21 bug.yml'],
    [
      'self_service:\n  - { name: reset, answers: { who: Ome }, instructions: Wait., when: { form: any } }',
      '5:36 One',
    ],
  ])('is told with its place where no form bears it out: %s', async (text, problem) => {
    expect(await told(text)).toEqual([problem]);
  });

  it('is not judged by a form that cannot be read', async () => {
    expect(await told(bugIntake('{ severity: { field: severity } }'), [], ['bug.yml'])).toEqual([]);
    // What some form must bear out, that one may.
    expect(await told('customers: { field: woh }', [bug], ['other.yml'])).toEqual(['4:21 who']);
  });
});
