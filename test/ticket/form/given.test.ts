import { describe, expect, it } from 'vitest';
import type { FieldValue, IdentifiedForm } from '../../../src/ticket/form/form.ts';
import { answerIn, choicesOf } from '../../../src/ticket/form/given.ts';
import { identifyForm } from '../../../src/ticket/form/match.ts';
import { field, form, rendered } from './github.ts';

const template = form(
  field('Kind ', { id: 'Area' }),
  field('area', { id: 'kind' }),
  field('Where', { kind: 'input' }),
);

function identified(): IdentifiedForm {
  const body = rendered(template, ['by id', 'by the other', 'here']);
  const form = identifyForm([template], { title: '', body, labels: [], type: null });
  if (form === null) throw new Error('The form was not found.');
  return form;
}

describe('an answer that a policy names', () => {
  it.each([
    ['area', 'by id'],
    [' AREA ', 'by id'],
    ['kind', 'by the other'],
    ['where', 'here'],
    [' Where', 'here'],
  ])('is found by its id before its label: %j', (name, value) => {
    expect(answerIn(identified(), name)).toMatchObject({ value, unsure: false });
  });

  it('is found by a label with blanks at its ends', () => {
    const [first] = template.fields;
    const form = identified();
    const fields = [{ ...(first ?? field('Kind ')), id: null }];
    expect(answerIn({ ...form, template: { ...form.template, fields } }, 'kind')?.value).toBe('by id');
  });

  it('is none without a form, nor in a form without the field', () => {
    expect(answerIn(null, 'area')).toBeNull();
    expect(answerIn(identified(), 'severity')).toBeNull();
  });
});

it.each<[string, FieldValue, string[]]>([
  ['nothing', null, []],
  ['a text', ' Mail ', ['Mail']],
  ['a blank text', ' ', []],
  ['several', ['Mail', '', ' Shop'], ['Mail', 'Shop']],
  ['a fence', { text: 'a\n', language: 'sh' }, ['a']],
  [
    'boxes',
    [
      { label: 'one', checked: true },
      { label: 'two', checked: false },
      { label: ' three ', checked: true },
    ],
    ['one', 'three'],
  ],
])('what somebody chose, of %s', (_, value, chosen) => {
  expect(choicesOf(value)).toEqual(chosen);
});
