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

/** Problems in the policy's own file, as their places and what may have been meant, or in words. */
async function told(
  text: string,
  templates = [bug],
  unreadable: string[] = [],
  inWords = false,
): Promise<string[]> {
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
    .map(({ line, column, nearest, message }) =>
      `${line}:${column} ${inWords ? message : (nearest ?? '')}`.trim(),
    );
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

  const idea: FormTemplate = {
    ...form(
      field('Who?', { id: 'who', kind: 'dropdown', options: options('All ', 'None yet') }),
      field(' How bad? ', { kind: 'dropdown', options: options('Low') }),
    ),
    ...{ file: 'idea.yml', name: 'Idea' },
  };

  it.each([
    ['sla: [{ name: x, first_response: 1h, when: { form: bgu.yml } }]', '4:52'],
    ['internal: [{ name: x, first_response: 1h, when: { form: bgu.yml } }]', '4:57'],
    ['escalation: [{ name: x, on: silence, when: { form: [idea.yml, bgu.yml] } }]', '4:63'],
    ['flags: [{ name: x, label: y, when: { form: bgu.yml } }]', '4:44'],
    ['incidents: { when: { form: bgu.yml } }', '4:28'],
    ['write_up: { done: written, when: { form: bgu.yml } }', '4:42'],
    ['sign_off: { when: { form: bgu.yml } }', '4:27'],
    [
      'self_service: [{ name: a, answers: { who: All }, instructions: Wait., when: { form: bgu.yml } }]',
      '4:85',
    ],
  ])('is told of whatever has a condition: %s', async (text, place) => {
    expect(await told(text, [bug, idea], [], true)).toEqual([
      `${place} The repository has no form "bgu.yml"`,
    ]);
  });

  it.each([
    ['intake: { forms: { bgu.yml: { severity: low } } }', '4:20 The repository has no form "bgu.yml"'],
    ['tickets: { when: { form: [any, bugs] } }', '4:32 The repository has no form "bugs"'],
    ['customers: { field: woh }', '4:21 The forms have no field "woh"'],
    ['customers: { requester_field: woh }', '4:31 The forms have no field "woh"'],
    [
      bugIntake('{ severity: { field: woh, sheet: systems.yml } }'),
      '4:50 The form bug.yml has no field "woh"',
    ],
    [bugIntake('{ severity: { field: what } }'), '4:50 The form bug.yml has no field "what"'],
    [bugIntake('{ severity: { matrix: [who, bad], map: {} } }'), '4:57 The form bug.yml has no field "bad"'],
    [
      bugIntake('{ severity: { field: severity, map: { Lo: low } } }'),
      '4:67 The field "How bad?" of bug.yml has no option "Lo"',
    ],
    [
      'intake: { severity: [{ field: who, map: { Each: low } }] }',
      '4:43 The field "Who?" has no option "Each"',
    ],
    [
      'intake: { severity: [{ field: how bad?, map: { Hi: low } }] }',
      '4:48 The field "How bad?" has no option "Hi"',
    ],
    [
      'self_service:\n  - { name: a, answers: { who: One }, instructions: Wait., when: { form: idea.yml } }',
      '5:32 The field "Who?" of idea.yml has no option "One"',
    ],
    [
      'self_service:\n  - { name: a, answers: { by when: x }, instructions: Wait., when: { form: idea.yml } }',
      '5:27 The form idea.yml has no field "by when"',
    ],
  ])('is told in words: %s', async (text, problem) => {
    expect(await told(text, [bug, idea], [], true)).toEqual([problem]);
  });

  it.each([
    'customers: { field: by when }',
    'customers: { requester_field: " BY WHEN " }',
    'tickets: { when: { form: [any, idea.yml] } }',
    'intake: { severity: [{ field: who, map: { " all ": low, One: low, none YET: low } }] }',
    bugIntake('{ severity: { field: by when, map: { whatever: low } } }'),
    'self_service:\n  - { name: a, answers: { by when: x }, instructions: Wait., when: { form: any } }',
  ])('is borne out by one of several forms: %s', async (text) => {
    expect(await told(text, [bug, idea])).toEqual([]);
  });
});

describe('the form of planned work', () => {
  const page = (keys: string): string =>
    `status_page: { name: Acme, since: 2026-12-01, maintenance_form: { ${keys} } }`;

  it('is there with its fields, and puts a label on its issues', async () => {
    const labelled = { ...bug, labels: ['maintenance'] };
    expect(await told(page('file: bug.yml, from: By when, to: who'), [labelled])).toEqual([]);
    expect(await told(page('file: bug.yml, from: By when, to: who'))).toEqual([expect.stringContaining(':')]);
    expect(await told(page('file: bgu.yml, from: By when, to: who'))).toEqual([
      expect.stringContaining('bug.yml'),
    ]);
    expect(await told(page('file: bug.yml, from: By wen, to: who'), [labelled])).toEqual([
      expect.stringContaining('By when'),
    ]);
    expect(await told(page('file: bug.yml, from: By when, to: who'), [bug], [], true)).toEqual([
      expect.stringContaining('puts no label on its issues'),
    ]);
  });
});
