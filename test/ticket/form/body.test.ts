import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../../src/languages/en/phrases.ts';
import { formToJson, parseBody } from '../../../src/ticket/form/body.ts';
import type { FormTemplate } from '../../../src/ticket/form/form.ts';
import { field, form, options, rendered } from './github.ts';

const severity = field('Severity', {
  id: 'severity',
  kind: 'dropdown',
  options: options('Low', 'High', 'Critical'),
});
const bug = form(
  field('Summary', { kind: 'input' }),
  severity,
  field('What happened?'),
  field('Logs', { render: 'shell' }),
  field('Systems', { kind: 'dropdown', multiple: true, options: options('Mail', 'Shop, web', 'Shop') }),
  field('Terms', { kind: 'checkboxes', options: options('I agree', 'I have `read` it') }),
  field('Screenshots', { kind: 'upload' }),
);

const read = (template: FormTemplate, body: string) => formToJson(parseBody(template, body), english.doubt);
const filled = [
  'Down',
  [1],
  'It broke.\n\nTwice.',
  'a\n  b',
  [0, 1],
  [1],
  '![a](https://example.org/a.png)',
] as const;

describe('a body as GitHub writes it', () => {
  it('gives every answer in the shape of its field', () => {
    for (const lineEnd of ['\n', '\r\n']) {
      expect(read(bug, rendered(bug, filled, lineEnd))).toEqual({
        fields: {
          Summary: 'Down',
          Severity: 'High',
          'What happened?': 'It broke.\n\nTwice.',
          Logs: { text: 'a\n  b', language: 'shell' },
          Systems: ['Mail', 'Shop, web'],
          Terms: [
            { label: 'I agree', checked: false },
            { label: 'I have `read` it', checked: true },
          ],
          Screenshots: '![a](https://example.org/a.png)',
        },
        doubts: [],
      });
    }
  });

  it('gives null for what nobody answered', () => {
    const { fields, doubts } = read(bug, rendered(bug, []));
    expect(doubts).toEqual([]);
    expect(fields).toEqual({
      Summary: null,
      Severity: null,
      'What happened?': null,
      Logs: null,
      Systems: null,
      Terms: [
        { label: 'I agree', checked: false },
        { label: 'I have `read` it', checked: false },
      ],
      Screenshots: null,
    });
  });

  it('takes `_No response_` for no answer, whoever wrote it, but not inside an answer', () => {
    const two = form(field('A'), field('B'));
    expect(read(two, '### A\n\n_No response_\n\n### B\n\n_No response_ so far').fields).toEqual({
      A: null,
      B: '_No response_ so far',
    });
    expect(read(two, rendered(two, ['None', String.raw`\_No response\_`])).fields).toEqual({
      A: 'None',
      B: String.raw`\_No response\_`,
    });
  });

  it('numbers labels that the form uses twice', () => {
    const twice = form(field('Version'), field('Version'), field('Version (2)'), field('__proto__'));
    const { fields, doubts } = read(twice, rendered(twice, ['1', '2', '3', 'x']));
    expect(Object.entries(fields)).toEqual([
      ['Version', '1'],
      ['Version (3)', '2'],
      ['Version (2)', '3'],
      ['__proto__', 'x'],
    ]);
    expect(doubts).toEqual([]);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });

  it.each([
    '`brew doctor` output',
    'a / b',
    'C#',
    'C ##',
    '*x* _y_',
    'می‌شود',
    'Label\n',
    '1. a',
    '<b>',
    '|',
    '[ ]',
  ])('knows the label %j', (label) => {
    const template = form(field(label.trim()), field('B'));
    const { fields, doubts } = read(template, `### ${label}\n\none\n\n### B\n\ntwo`);
    expect(fields).toEqual({ [label.trim()]: 'one', B: 'two' });
    expect(doubts).toEqual([]);
  });

  it('ignores joiners that differ between form and body', () => {
    expect(read(form(field('می‌شود')), '### میشود\n\none').fields).toEqual({ می‌شود: 'one' });
  });
});

describe('a body', () => {
  const two = form(field('Where'), field('B'));
  it.each([
    ['a mark of byte order', '\uFEFF### Where\n\nWeb\n\n### B\n\nb'],
    ['carriage returns for its line ends', '### Where\r\rWeb\r\r### B\r\rb'],
  ])('is read as any other, with %s', (_, text) => {
    expect(read(two, text)).toEqual({ fields: { Where: 'Web', B: 'b' }, doubts: [] });
  });
});

describe('a label inside an answer', () => {
  const three = form(field('A'), severity, field('B'));
  const answers = (body: string): unknown[] => Object.values(read(three, body).fields);

  it.each([
    ['a fence', '```\n### Severity\n\nCritical\n```'],
    ['an HTML comment', '<!--\n### Severity\n\nCritical\n-->'],
    ['a quotation', '> ### Severity\n>\n> Critical'],
    ['a list', '- x\n\n  ### Severity\n\n  Critical'],
    ['indented code', 'x\n\n    ### Severity\n\n    Critical'],
  ])('is part of it in %s', (_, answer) => {
    for (const given of [
      [answer, [0], 'b'],
      ['a', [0], answer],
    ] as const) {
      const parsed = read(three, rendered(three, given));
      expect(Object.values(parsed.fields)).toEqual([given[0], 'Low', given[2]]);
      expect(parsed.doubts).toEqual([]);
    }
  });

  it('belongs to the later answer when it repeats an earlier label', () => {
    const later = 'b\n\n### Severity\n\nCritical\n\n### A\n\nx';
    const parsed = read(three, rendered(three, ['a', [0], later]));
    expect(Object.values(parsed.fields)).toEqual(['a', 'Low', later]);
    expect(parsed.doubts).toHaveLength(2);
    expect(parsed.doubts[0]).toContain('"Severity"');
  });

  it('belongs to the earlier answer when a choice follows under the same label', () => {
    const early = 'a\n\n### Severity\n\nCritical';
    expect(answers(rendered(three, [early, [0], 'b']))).toEqual([early, 'Low', 'b']);
  });

  it('is any heading that the form does not know', () => {
    const own = 'x\n\n### Steps\n\n1. y\n\n#### Severity of it\n\n# Z';
    expect(read(three, rendered(three, [own, [1], own]))).toEqual({
      fields: { A: own, Severity: 'High', B: own },
      doubts: [],
    });
  });
});

describe('an answer that leaves something open', () => {
  const three = form(field('A'), severity, field('B'));

  it.each([
    '```\nopen',
    '~~~~ js\nopen\n~~~',
    '<!-- open',
    '<pre>\nopen',
    '<script>\nopen',
    '<![CDATA[ open',
    '<?open',
  ])('ends at the next heading of the form: %j', (open) => {
    for (const given of [
      [open, [2], 'b'],
      ['a', [2], open],
      [open, [2], '```\nb\n```\n\n> c'],
    ] as const) {
      expect(read(three, rendered(three, given))).toEqual({
        fields: { A: given[0], Severity: 'Critical', B: given[2] },
        doubts: [],
      });
    }
  });

  it('ends there too when another opening looks like its close, and says so', () => {
    const parsed = read(three, rendered(three, ['```\na', [2], '```\nb']));
    expect(parsed.fields).toEqual({ A: '```\na', Severity: 'Critical', B: '```\nb' });
    expect(parsed.doubts).toHaveLength(1);
  });

  it('ends at the heading that looks like GitHub’s, before one that somebody typed', () => {
    const answer = '```\n\n```\n### Severity\n\nHigh\n```';
    const parsed = read(three, rendered(three, [answer, [2], 'b']));
    expect(parsed.fields).toEqual({ A: answer, Severity: 'Critical', B: 'b' });
    expect(parsed.doubts).toEqual([
      'The heading "Severity" stands again in the answer to "A", where it was left.',
    ]);
  });

  it('is doubtful where its fence may have been closed by that of a later answer', () => {
    const parsed = read(form(field('A'), field('B')), '### A\n\n~~~\n\n### B\n\n~~~\n\n### B\n\nx');
    expect(parsed.fields).toEqual({ A: '~~~\n\n### B\n\n~~~', B: 'x' });
    expect(parsed.doubts).toEqual([
      'The heading "B" stands in code or HTML of the answer to "A", where it was left.',
    ]);
  });

  it('does not end in a fence that somebody closed', () => {
    const fence = '```\n### Severity\n\nCritical\n```';
    for (const body of [`### A\n\n${fence}\n\n### B\n\nb`, `### A\n\na\n\n### B\n\nb\n\n${fence}`]) {
      expect(read(three, body).fields.Severity, body).toBeNull();
    }
  });

  it('keeps HTML comments in the text', () => {
    const text = '<!-- please say --> nothing\n<!--\n\nmore\n\n-->';
    expect(read(three, rendered(three, [text, [0], text])).fields).toMatchObject({ A: text, B: text });
  });
});

describe('an answer in a code fence', () => {
  const logs = form(field('Logs', { render: 'shell' }), field('Then'));
  const first = (body: string): unknown => Object.values(read(logs, body).fields)[0];

  it.each(['a\n```\nb', '```\na\n```', '### Then\n\nx', '```js\n\n### a\n```', '  # x', '~~~', '<!--'])(
    'holds %j',
    (text) => {
      const parsed = read(logs, rendered(logs, [text, 'then']));
      expect(Object.values(parsed.fields)).toEqual([{ text: text.trim(), language: 'shell' }, 'then']);
    },
  );

  it('is unanswered when empty', () => {
    for (const empty of ['```shell\n```', '```shell\n\n```', '```shell\n \n\n```', '_No response_', '']) {
      expect(first(`### Logs\n\n${empty}\n\n### Then\n\nx`), empty).toBeNull();
    }
  });

  it('says when it was edited out of shape', () => {
    const cases = [
      ['plain', { text: 'plain', language: 'shell' }, 'does not begin with its code fence'],
      ['```js\na\n```', { text: 'a', language: 'js' }, null],
      ['````\na\n```\nb\n````', { text: 'a\n```\nb', language: 'shell' }, null],
      ['```shell\na\n```\n\nbelow', { text: 'a', language: 'shell' }, 'below the code fence'],
      [
        '```shell\na\n```\nand\n```shell\nb\n```',
        { text: 'a\n```\nand\n```shell\nb', language: 'shell' },
        'split by hand',
      ],
    ] as const;
    for (const [answer, value, doubt] of cases) {
      const parsed = read(logs, `### Logs\n\n${answer}\n\n### Then\n\nx`);
      expect(parsed.fields.Logs, answer).toEqual(value);
      if (doubt === null) expect(parsed.doubts, answer).toEqual([]);
      else expect(parsed.doubts.join(), answer).toContain(doubt);
    }
  });
});

describe('choices', () => {
  const choose = (labels: string[], answer: string) => {
    const template = form(field('C', { kind: 'dropdown', multiple: true, options: options(...labels) }));
    const { fields, doubts } = read(template, `### C\n\n${answer}`);
    return { chosen: fields.C, doubts: doubts.length };
  };

  it('may hold commas and parentheses', () => {
    const labels = ['Mail (in, out)', 'Shop, web', 'Web', 'a,b', 'None of these, really'];
    for (const label of labels) expect(choose(labels, label)).toEqual({ chosen: [label], doubts: 0 });
    expect(choose(labels, labels.join(', '))).toEqual({ chosen: labels, doubts: 0 });
  });

  it.each(['', ' ', ',', ', ,'])('are read though the option %j says nothing', (blank) => {
    expect(choose([blank, 'b'], 'b, x')).toEqual({ chosen: ['b', 'x'], doubts: 1 });
  });

  it('say when commas allow two readings', () => {
    expect(choose(['A', 'B', 'A, B'], 'A, B')).toEqual({ chosen: ['A, B'], doubts: 1 });
  });

  it('keep words that are no option, and say so', () => {
    expect(choose(['Matlab', 'Python'], 'matlab, Python , octave')).toEqual({
      chosen: ['matlab', 'Python', 'octave'],
      doubts: 2,
    });
    expect(read(form(severity), '### Severity\n\nreally bad')).toEqual({
      fields: { Severity: 'really bad' },
      doubts: ['"really bad" is no option of "Severity".'],
    });
  });

  it('take None for an answer only where it is an option', () => {
    expect(choose(['A'], 'None').chosen).toBeNull();
    expect(choose(['A', 'None'], 'None').chosen).toEqual(['None']);
  });
});

describe('checkboxes that were edited', () => {
  const terms = form(field('T', { kind: 'checkboxes', options: options('one', 'two') }));
  it.each([
    ['- [x] one\n- [ ] two\n\nAnd more.', [true, false], 'beside the checkboxes'],
    ['- [x] one\nAnd more.\n- [x] two', [true, true], 'below the checkbox'],
    ['- [x] one\n  - not really\n- [x] two', [true, true], 'below the checkbox "one"'],
    ['- [x] one\n\n  not really\n- [x] two', [true, true], 'below the checkbox "one"'],
    ['- [x] one\n  - [x] two', [true, true], 'below the checkbox "one"'],
    ['- one\n- [x] two', [false, true], 'not written as a checkbox'],
    ['- [x] two', [false, true], 'is missing'],
    ['* [X] two\n* [x] one', [true, true], null],
  ])('%j', (answer, checked, doubt) => {
    const { fields, doubts } = read(terms, `### T\n\n${answer}`);
    expect(fields.T).toEqual(['one', 'two'].map((label, index) => ({ label, checked: checked[index] })));
    if (doubt === null) expect(doubts).toEqual([]);
    else expect(doubts.join()).toContain(doubt);
  });

  it('are kept when the form does not know them', () => {
    const { fields, doubts } = read(terms, '### T\n\n- [x] one\n- [ ] two\n- [x] three');
    expect(fields.T).toContainEqual({ label: 'three', checked: true });
    expect(doubts).toEqual(['"three" is no checkbox of "T".']);
  });
});

describe('headings that somebody changed', () => {
  const template = form(field('Where', { kind: 'input' }), field('What happened?'), severity, field('Else'));

  it('may have blanks at their ends, or an end mark', () => {
    const body =
      '###  Where  \n\nhere\n\n### What happened? ###\nthis\n### Severity\t\nHigh\n\n### Else\n\n_No response_';
    expect(read(template, body)).toEqual({
      fields: { Where: 'here', 'What happened?': 'this', Severity: 'High', Else: null },
      doubts: [],
    });
  });

  it('may all have another level', () => {
    const body = rendered(template, ['a', 'b', [1], 'c']).replaceAll('### ', '## ');
    const parsed = read(template, body);
    expect(Object.values(parsed.fields)).toEqual(['a', 'b', 'High', 'c']);
    expect(parsed.doubts).toEqual(['The headings of the form stand at level 2 in place of 3.']);
  });

  it('are taken for the field where nothing else can own them', () => {
    for (const heading of ['### What happend', '# What happened?', '### What happened then?']) {
      const body = rendered(template, ['a', 'b', [1], 'c']).replace('### What happened?', heading);
      const parsed = read(template, body);
      expect(Object.values(parsed.fields), heading).toEqual(['a', 'b', 'High', 'c']);
      expect(parsed.doubts.join(), heading).toContain('was taken for "What happened?"');
    }
    const chosen = rendered(template, ['a', 'b', [1], 'c']).replace('### Severity', '### Severity level');
    expect(read(template, chosen).fields).toMatchObject({ 'What happened?': 'b', Severity: 'High' });
  });

  it('stay in the answer above where they may be its own, and are named', () => {
    const body = rendered(template, ['a', 'b', [1], 'c']).replace(
      '### Severity\n\nHigh',
      '### Severty\n\nquite high',
    );
    const parsed = read(template, body);
    expect(Object.values(parsed.fields)).toEqual(['a', 'b\n\n### Severty\n\nquite high', null, 'c']);
    expect(parsed.doubts).toEqual([
      'The heading "### Severty" may be that of "Severity"; it was left in the answer to "What happened?".',
    ]);
  });

  it('may stand in another order', () => {
    const moved = form(...[2, 0, 1, 3].flatMap((index) => template.fields[index] ?? []));
    const parsed = read(template, rendered(moved, [[1], 'a', 'b', 'c']));
    expect(parsed.fields).toEqual({ Where: 'a', 'What happened?': 'b', Severity: 'High', Else: 'c' });
    expect(parsed.doubts).toEqual(['"Severity" stands elsewhere than in the form.']);
  });
});

describe('a form that changed since', () => {
  it('leaves new fields unanswered and old ones out, and says so', () => {
    const old = form(severity, field('Browser'), field('Text'));
    const now = form(severity, field('Text'), field('Region', { kind: 'input' }));
    const parsed = read(now, rendered(old, [[0], 'Firefox', 'b']));
    expect(parsed.fields).toEqual({ Severity: 'Low', Text: 'b', Region: null });
    expect(parsed.doubts).toEqual([
      'No heading was found for "Region": the text was edited, or the form changed since.',
      'The heading "Browser" below "Severity" is no field here: it and its text are left out.',
    ]);
  });

  it('has nothing to read in a text of another kind', () => {
    for (const [body, doubt] of [
      ['', 'The text is empty.'],
      ['It is broken!\n\n### Please\n\nhelp', 'Nothing in the text looks like the form "Bug".'],
    ] as const) {
      const parsed = read(bug, body);
      expect(new Set(Object.values(parsed.fields))).toEqual(new Set([null]));
      expect(parsed.doubts).toEqual([doubt]);
    }
  });

  it('names what stands above the first field', () => {
    expect(read(form(field('A')), 'Hello\n\n### A\n\nb')).toEqual({
      fields: { A: 'b' },
      doubts: ['Text above the first field belongs to none.'],
    });
  });
});

describe('an answer is unsure', () => {
  const told = (template: FormTemplate, body: string) => {
    const { fields, doubts } = parseBody(template, body);
    return {
      values: fields.map(({ value }) => value),
      unsure: fields.map(({ unsure }) => unsure),
      doubts: doubts.map(({ kind }) => kind),
    };
  };

  it('where doubtful words leave none, and where boxes are other than the form’s', () => {
    const logs = form(field('Logs', { render: 'sh' }));
    expect(told(logs, '### Logs\n\n```sh')).toEqual({
      values: [null],
      unsure: [true],
      doubts: ['open_fence'],
    });
    const terms = form(field('Terms', { kind: 'checkboxes', options: options('I agree') }));
    expect(told(terms, '### Terms\n\n- [x] I agree\n- [x] And more')).toMatchObject({
      unsure: [true],
      doubts: ['added_box'],
    });
  });

  it('not where there are words of which it is doubtful what they mean', () => {
    const logs = form(field('Logs', { render: 'sh' }));
    expect(told(logs, '### Logs\n\n```sh\na')).toMatchObject({ unsure: [false], doubts: ['open_fence'] });
    expect(told(form(severity), '### Severity\n\nGreat')).toMatchObject({
      ...{ values: ['Great'], unsure: [false], doubts: ['no_option'] },
    });
  });

  it('where the heading of a field that is missing stands in the code of another', () => {
    const three = form(field('A'), field('B'), severity);
    const body = '### A\n\nx\n\n### B\n\n```sh\n\n### Severity\n\nz\n```';
    expect(parseBody(three, body).doubts).toContainEqual({
      kind: 'heading_in_code',
      heading: 'Severity',
      field: 'B',
    });
    expect(told(three, body).unsure).toEqual([false, true, true]);
  });
});

describe('a line ends', () => {
  const line = field('A', { kind: 'input' });
  const values = (template: FormTemplate, body: string) => {
    const { fields, doubts } = parseBody(template, body);
    return [fields.map(({ value }) => value), doubts.map(({ kind }) => kind)];
  };

  it('at the heading of the next field, however empty both are', () => {
    expect(values(form(line, field('B'), field('C')), '### A\n\n### B\n\n### C\n\nc')).toEqual([
      [null, null, 'c'],
      [],
    ]);
  });

  it('at a heading that is none of the form’s, unless that is the answer', () => {
    expect(values(form(line), '### A\n\n### x')).toEqual([['### x'], []]);
    expect(values(form(line), '### A\n\n### x\n\nmore')).toEqual([[null], ['foreign_heading']]);
    expect(values(form(line), '### A\n\na\n\n### x\n\nmore')).toEqual([['a'], ['foreign_heading']]);
  });
});
