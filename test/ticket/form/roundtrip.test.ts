import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../../src/languages/en/phrases.ts';
import { formToJson, parseBody } from '../../../src/ticket/form/body.ts';
import type { FieldValue, FormField, FormTemplate } from '../../../src/ticket/form/form.ts';
import { headingKey } from '../../../src/ticket/form/heading-key.ts';
import { field, form, options, rendered, type Given } from './github.ts';

const word = fc.constantFrom(
  'Mail',
  'Shop',
  'Web (in, out)',
  'C++',
  '`R`',
  'none of it',
  '日本語',
  '1.10',
  'a/b',
  'é',
);
const label = fc
  .tuple(fc.constantFrom('What', 'Where?', '`code` for', 'می‌شود', 'A / B', '#', 'x*', '1.', '<b>'), word)
  .map((parts) => parts.join(' '));

const kind: fc.Arbitrary<Partial<FormField>> = fc.oneof(
  fc.constant({ kind: 'input' as const }),
  fc.constant({ kind: 'upload' as const }),
  fc.constant({}),
  fc.constant({ render: 'shell' }),
  fc
    .record({
      kind: fc.constantFrom('dropdown' as const, 'checkboxes' as const),
      multiple: fc.boolean(),
      labels: fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
    })
    .map(({ labels, ...rest }) => ({ ...rest, options: options(...labels) })),
);

const template: fc.Arbitrary<FormTemplate> = fc
  .uniqueArray(fc.tuple(label, kind), { minLength: 1, maxLength: 7, selector: ([name]) => headingKey(name) })
  .map((fields) => form(...fields.map(([name, more]) => field(name, more))));

/** What people and attackers paste; `@` becomes the label of a field: of an earlier one, unless a test says else. */
const fragment = fc.constantFrom(
  ...[
    'text',
    ' ',
    '  two  ',
    '\n',
    '\n\n',
    '\n\n\n',
    '\t',
    '    ',
    '\u202eabc\u2066',
    '\u200b',
    '😀',
    '\u0000',
  ],
  ...['```', '\n```\n', '\n```js\n', '\n~~~\n', '\n````\n', '`', '\n    code\n'],
  ...[
    '\n### Own\n',
    '\n\n### @\n\n',
    '\n# Top\n\n',
    '\n#### @\n',
    '\nUnder\n---\n',
    '\n===\n',
    '\n**Bold**\n',
    '###',
  ],
  ...[
    '\n| a | b |\n|---|---|\n| ### c | d |\n',
    '\n> ### @\n',
    '\n- x\n\n  ### @\n',
    '\n1. a\n',
    '\n- [x] done\n',
    '* * *',
  ],
  ...[
    '\n<!-- a -->\n',
    '\n<!--\n\nb\n',
    '-->',
    '\n<pre>\n',
    '</pre>',
    '\n<details>\n\n',
    '\n<script>\n',
    '<img src=x>',
  ],
  ...[
    '_No response_',
    'None',
    '---',
    '\n---\n',
    '\n[a]: b\n',
    '\n[^1]: c\n',
    '{{ x }}',
    '${y}',
    '&lt;',
    '\\',
    '\r',
  ],
);
const prose = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));

/** What may end an answer early, or swallow those that follow. */
const trap = fc.constantFrom(
  ...['\n\n### @\n\n', '\n### @\nHigh\n', '\n\n```\n### @\n\nHigh\n```\n', '\n\n~~~js\n\n### @\n\n~~~\n'],
  ...[
    '\n<!--\n\n### @\n\n-->\n',
    '\n<pre>\n\n### @\n\n</pre>\n',
    '\n    ### @\n',
    '\n### @\n\n_No response_\n',
  ],
);
const traps = fc.array(fc.oneof(fragment, trap), { maxLength: 8 }).map((parts) => parts.join(''));

/** @param named the label of which field stands for `@` in the answer to another */
function answers(
  of: FormTemplate,
  said: fc.Arbitrary<string> = prose,
  named = (index: number): string => of.fields[index - 1]?.label ?? 'Own',
): fc.Arbitrary<Given[]> {
  return fc.tuple(
    ...of.fields.map((each, index): fc.Arbitrary<Given> => {
      if (each.kind === 'dropdown' || each.kind === 'checkboxes') {
        const several = each.kind === 'checkboxes' || each.multiple;
        return fc.subarray([...each.options.keys()], { maxLength: several ? each.options.length : 1 });
      }
      const text = said.map((words) => words.replaceAll('@', () => named(index)).replace(/\r+\n/g, '\n'));
      return each.kind === 'input' ? text.map((words) => words.replace(/\s+/g, ' ')) : text;
    }),
  );
}

function meant(each: FormField, given: Given): FieldValue {
  if (typeof given === 'string') {
    const text = given.trim().replaceAll('\r', '\n');
    if (text === '' || (text === '_No response_' && each.render === null)) return null;
    return each.render === null ? text : { text, language: each.render };
  }
  const chosen = each.options.filter((_, index) => given?.includes(index)).map((option) => option.label);
  if (each.kind === 'checkboxes') {
    return each.options.map((option) => ({ label: option.label, checked: chosen.includes(option.label) }));
  }
  if (chosen.length === 0) return null;
  return each.multiple ? chosen : (chosen[0] ?? null);
}

describe('any form', () => {
  it('gives back what was filled in, whatever it was', () => {
    const filled = template.chain((of) =>
      fc.tuple(fc.constant(of), answers(of), fc.constantFrom('\n', '\r\n')),
    );
    fc.assert(
      fc.property(filled, ([of, given, lineEnd]) => {
        const parsed = parseBody(of, rendered(of, given, lineEnd));
        expect(parsed.fields.map(({ value }) => value)).toEqual(
          of.fields.map((each, index) => meant(each, given[index] ?? null)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('states a doubt wherever an answer that holds headings to come is not given back', () => {
    const filled = template.chain((of) => {
      const { length } = of.fields;
      return fc.nat({ max: length - 1 }).chain((ahead) =>
        fc.tuple(
          fc.constant(of),
          answers(of, traps, (index) => of.fields[(index + ahead) % length]?.label ?? ''),
        ),
      );
    });
    fc.assert(
      fc.property(filled, ([of, given]) => {
        const parsed = parseBody(of, rendered(of, given));
        if (parsed.doubts.length > 0) return;
        expect(parsed.fields.map(({ value }) => value)).toEqual(
          of.fields.map((each, index) => meant(each, given[index] ?? null)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('reads any text at all, and says the same twice', () => {
    fc.assert(
      fc.property(template, prose, (of, body) => {
        const parsed = formToJson(parseBody(of, body), english.doubt);
        expect(Object.keys(parsed.fields)).toHaveLength(of.fields.length);
        expect(formToJson(parseBody(of, body), english.doubt)).toEqual(parsed);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an answer of 65,536 characters', () => {
  const of = form(
    field('A'),
    field('B', { kind: 'dropdown', options: options('x', 'y') }),
    field('C', { render: 'shell' }),
    field('D'),
  );
  it.each([
    ['prose', 'lorem ipsum '],
    ['bidirectional text', '\u202eabc\u2066 \u05d0 '],
    ['a table', '| ### B | x |\n|---|---|\n'],
    ['fences', '```\n### B\n\ny\n```\n'],
    ['headings of its own', '### Own\n\n'],
    ['HTML', '<details><summary>### B</summary></details>\n'],
    ['quotations', '> ### B\n>\n> y\n\n'],
  ])('comes back whole: %s', (_, unit) => {
    const long = unit.repeat(Math.floor(65_536 / unit.length)).trim();
    for (const given of [
      [long, [0], 'a', 'b'],
      ['a', [1], long, long],
    ] as const) {
      const { fields } = parseBody(of, rendered(of, given));
      expect(fields.map(({ value }) => value)).toEqual(
        of.fields.map((each, index) => meant(each, given[index] ?? null)),
      );
    }
  });
});

describe('a body of 65,536 characters', () => {
  const of = form(
    field('A'),
    field('B', { kind: 'dropdown', options: options('x', 'y') }),
    field('C', { kind: 'dropdown', multiple: true, options: options('x', 'x, y') }),
    field('D', { kind: 'checkboxes', options: options('x') }),
    field('E', { render: 'shell' }),
    field('F'),
  );
  it.each([
    ['prose', 'lorem ipsum '],
    ['headings', '### A\n\n'],
    ['backwards', '### F\n\n### E\n\n### D\n\n### C\n\n### B\n\n### A\n\n'],
    ['near headings', '### AB\n\n'],
    ['open fences', '```\n\n### B\n\n'],
    ['open comments', '<!--\n\n### C\n\n'],
    ['nested quotations', '>'],
    ['commas', 'x, '],
    ['checkboxes', '- [x] x\n'],
    ['quotations', '> a\n\n'],
    ['quotations that go on without their sign', '> a\nb\n'],
    ['lists that go on without their indentation', '- a\nb\n'],
    ['a list within an item', '  - a\n'],
    ['quotations within an item', '  > a\n\n'],
    ['underlined headings', 'a\n---\n'],
  ])('is read in bounded time: %s', (_, unit) => {
    for (const begin of ['### A\n\n', '### D\n\n- x\n']) {
      const parsed = parseBody(of, `${begin}${unit.repeat((65_536 - begin.length) / unit.length)}`);
      expect(parsed.fields).toHaveLength(6);
    }
  });
});
