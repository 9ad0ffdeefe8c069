import { describe, expect, it } from 'vitest';
import {
  PUBLISHED_AT,
  PUBLISHED_FAULTS,
  type PublishedFault,
} from '../../../src/ticket/form/published-faults.ts';
import { parseFormTemplate } from '../../../src/ticket/form/template.ts';

/** A form with a fault, and how it is told: line and column, code, nearest word, and whether what is allowed is listed. */
type Told = readonly [place: string, code: string, nearest?: string | undefined, allowed?: string];
type Example = readonly [form: string, ...told: Told[]];

const withBody = (...lines: string[]): string =>
  ['name: Coffee machine', 'description: It is broken', 'body:', ...lines, ''].join('\n');
const BEANS = '- { type: input, attributes: { label: Beans } }';
const TYPES = 'markdown input textarea dropdown checkboxes upload';
const TOP = 'name description title labels type assignees projects body';

/** One or more examples for each entry of GitHub's list: one without any would not compile. */
const EXAMPLES: Readonly<Record<PublishedFault, readonly Example[]>> = {
  'required-top-level-key-name-is-missing': [
    [`description: It is broken\nbody:\n${BEANS}\n`, ['1:1', 'missing-key']],
    [`name: Coffee machine\nbody:\n${BEANS}\n`, ['1:1', 'missing-key']],
  ],
  'key-must-be-a-string': [
    [`name: Coffee machine\ndescription: off\nbody:\n${BEANS}\n`, ['2:14', 'wrong-type']],
    [`name: Coffee machine\ndescription: 2.50\nbody:\n${BEANS}\n`, ['2:14', 'wrong-type']],
    [withBody(BEANS, 'title: "  "'), ['5:8', 'bad-form']],
    [withBody(BEANS, 'assignees: ""'), ['5:12', 'bad-form']],
    [withBody(BEANS, 'labels: [kitchen, " "]'), ['5:19', 'bad-form']],
    [withBody(BEANS, 'projects: ""'), ['5:11', 'bad-form']],
    [withBody(BEANS, 'type: [Bug]'), ['5:7', 'wrong-type']],
  ],
  'input-is-not-a-permitted-key': [
    [withBody(BEANS, 'asignees: ana'), ['5:1', 'unknown-key', 'assignees', TOP]],
    [withBody(BEANS, 'colour: red'), ['5:1', 'unknown-key', undefined, TOP]],
  ],
  'forbidden-keys': [
    [withBody(BEANS, 'on: monday'), ['5:1', 'unknown-key', undefined, TOP]],
    [withBody(BEANS, 'No: 7'), ['5:1', 'unknown-key', undefined, TOP]],
    [
      withBody('- { type: input, y: 1, attributes: { label: Beans } }'),
      ['4:18', 'unknown-key', undefined, 'type id attributes validations visible'],
    ],
  ],
  'body-must-contain-at-least-one-non-markdown-field': [
    [withBody('- { type: markdown, attributes: { value: Stay calm. } }'), ['4:1', 'bad-form']],
  ],
  'body-must-have-unique-ids': [
    [
      withBody(
        '- { type: input, id: cup, attributes: { label: Small cup } }',
        '- { type: input, id: cup, attributes: { label: Large cup } }',
      ),
      ['5:22', 'duplicate-name'],
    ],
  ],
  'body-must-have-unique-labels': [[withBody(BEANS, BEANS), ['5:39', 'duplicate-name']]],
  'labels-are-too-similar': [
    [withBody(BEANS, '- { type: textarea, attributes: { label: "beans!" } }'), ['5:42', 'duplicate-name']],
    [
      withBody(BEANS, '- { type: textarea, id: beans, attributes: { label: Kinds } }'),
      ['5:53', 'duplicate-name'],
    ],
  ],
  'checkboxes-must-have-unique-labels': [
    [
      withBody(BEANS, '- { type: checkboxes, attributes: { label: Empty, options: [{ label: Beans }] } }'),
      ['5:61', 'duplicate-name'],
    ],
    [
      withBody(
        '- { type: checkboxes, attributes: { label: Empty, options: [{ label: Milk }, { label: Milk }] } }',
      ),
      ['4:78', 'duplicate-name'],
    ],
  ],
  'bodyi-required-key-type-is-missing': [
    [withBody(BEANS, '- { attributes: { label: Milk } }'), ['5:3', 'missing-key', undefined, TYPES]],
  ],
  'bodyi-x-is-not-a-valid-input-type': [
    [
      withBody(BEANS, '- { type: textaera, attributes: { label: Milk } }'),
      ['5:11', 'unknown-value', 'textarea', TYPES],
    ],
    [
      withBody(BEANS, '- { type: slider, attributes: { label: Milk } }'),
      ['5:11', 'unknown-value', undefined, TYPES],
    ],
  ],
  'bodyi-required-attribute-key-value-is-missing': [
    [withBody(BEANS, '- { type: markdown }'), ['5:3', 'missing-key', undefined, 'value']],
    [withBody(BEANS, '- { type: markdown, attributes: {} }'), ['5:33', 'missing-key']],
    [withBody(BEANS, '- { type: input, attributes: { description: Of milk } }'), ['5:30', 'missing-key']],
    [withBody(BEANS, '- { type: dropdown, attributes: { label: Milk } }'), ['5:33', 'missing-key']],
  ],
  'bodyi-label-must-be-a-string': [
    [withBody('- { type: input, attributes: { label: true } }'), ['4:39', 'wrong-type']],
    [withBody('- { type: input, attributes: { label: 1.3 } }'), ['4:39', 'wrong-type']],
    [withBody('- { type: input, attributes: { label: Beans, placeholder: "" } }'), ['4:59', 'bad-form']],
  ],
  'bodyi-id-can-only-contain-numbers-letters---_': [
    [withBody('- { type: input, id: two words, attributes: { label: Beans } }'), ['4:22', 'bad-form']],
    [withBody('- { type: input, id: größe, attributes: { label: Beans } }'), ['4:22', 'bad-form']],
  ],
  'bodyi-x-is-not-a-permitted-key': [
    [
      withBody('- { type: input, attribute: 1, attributes: { label: Beans } }'),
      ['4:18', 'unknown-key', 'attributes', 'type id attributes validations visible'],
    ],
  ],
  'bodyi-label-contains-forbidden-word': [
    [withBody('- { type: input, attributes: { label: Password } }'), ['4:39', 'bad-form']],
    [withBody('- { type: textarea, attributes: { label: Old passwords } }'), ['4:42', 'bad-form']],
  ],
  'bodyi-x-is-not-a-permitted-attribute': [
    [
      withBody('- { type: input, attributes: { label: Beans, placeholer: Arabica } }'),
      ['4:46', 'unknown-key', 'placeholder', 'label description placeholder value'],
    ],
    [
      withBody('- { type: input, attributes: { label: Beans, render: text } }'),
      ['4:46', 'unknown-key', undefined, 'label description placeholder value'],
    ],
  ],
  'bodyi-options-must-be-unique': [
    [
      withBody('- { type: dropdown, attributes: { label: Cup, options: [large, small, large] } }'),
      ['4:71', 'duplicate-name'],
    ],
  ],
  'bodyi-options-must-not-include-the-reserved-word-none': [
    [
      withBody('- { type: dropdown, attributes: { label: Milk, options: [Oat, None] } }'),
      ['4:63', 'bad-form'],
    ],
  ],
  'bodyi-options-must-not-include-booleans-please-wrap-values-such-as-yes-and-true-in-quotes': [
    [
      withBody('- { type: dropdown, attributes: { label: Cold, options: [Yes, false, "no", Tepid] } }'),
      ['4:58', 'wrong-type'],
      ['4:63', 'wrong-type'],
    ],
  ],
  'body-cannot-be-empty-error': [
    ['name: Coffee machine\ndescription: It is broken\n', ['1:1', 'missing-key']],
    ['name: Coffee machine\ndescription: It is broken\nbody:\n', ['3:6', 'missing-key']],
    ['name: Coffee machine\ndescription: It is broken\nbody: []\n', ['3:7', 'missing-key']],
    [`name: Coffee machine\ndescription: It is broken\n---\nbody:\n${BEANS}\n`, ['3:1', 'bad-form']],
  ],
};

function toldOf(form: string): { see: string | undefined; told: Told }[] {
  return parseFormTemplate('a.yml', form).problems.map((problem) => {
    const { line, column, code, nearest, allowed, see } = problem;
    const place = `${String(line)}:${String(column)}`;
    const told: Told = allowed === undefined ? [place, code] : [place, code, nearest, allowed.join(' ')];
    return { see, told };
  });
}

describe('each fault in forms that GitHub publishes', () => {
  const entries = Object.entries(EXAMPLES).flatMap(([entry, examples]) =>
    examples.map(([form, ...told]) => ({ entry, form, told })),
  );

  it.each(entries)('is told with its place: $entry in $form', ({ entry, form, told }) => {
    const see = `${PUBLISHED_AT}#${entry}`;
    expect(toldOf(form)).toEqual(told.map((one) => ({ see, told: one })));
  });

  it('is none of a form without one, nor of a classic template', () => {
    expect(toldOf(withBody(BEANS))).toEqual([]);
    const classic = parseFormTemplate('a.md', '---\non: x\n---\n# A\n').problems;
    expect(classic.map(({ see }) => see)).toEqual([undefined, undefined]);
  });

  it('is told in our own words', () => {
    for (const words of Object.values(PUBLISHED_FAULTS)) expect(words).toMatch(/^An? |^The |^One |^Two /);
  });
});
