import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/ticket/form/body.ts';
import { parseFormTemplate, sharedNames } from '../../../src/ticket/form/template.ts';
import { field, form } from './github.ts';

const whole = `name: Bug
description: Something broke
title: "[Bug]: "
labels: [bug, "needs: triage"]
type: Bug
assignees: octocat, hubot
body:
  - type: markdown
    attributes:
      value: Thanks!
  - type: input
    id: version
    attributes:
      label: Version
      value: '1.10'
    validations:
      required: true
  - type: textarea
    attributes:
      label: |
        Logs
      render: shell
  - type: dropdown
    id: severity
    attributes:
      label: Severity
      multiple: true
      options:
        - Low
        - 1.10
        - "Yes"
      default: 1
  - type: checkboxes
    attributes:
      label: Terms
      options:
        - label: I agree
          required: true
        - label: Newsletter
  - type: upload
    attributes:
      label: Files
`;

const faults = (text: string, file = 'bug.yml'): string[] =>
  parseFormTemplate(file, text).problems.map((p) => `${p.line}:${p.column} ${p.code} ${p.path.join('.')}`);

const withBody = (body: string): string => `name: N\ndescription: D\nbody:\n${body}`;

/** What is read of a file, whatever is wrong with it. */
const read = (text: string, file = 'bug.yml') => parseFormTemplate(file, text).template;
const firstField = (element: string) => read(withBody(`  - ${element}\n`))?.fields[0];

describe('an issue form', () => {
  it('goes by the name of its file wherever that lies', () => {
    expect(read(whole, '.github/ISSUE_TEMPLATE/bug.yml')?.file).toBe('bug.yml');
    expect(read(whole, 'bug.yml')?.file).toBe('bug.yml');
  });

  it('says nothing where it says nothing', () => {
    const body = 'body:\n  - { type: input, attributes: { label: A } }\n';
    expect(read(body)).toMatchObject({ name: 'bug.yml', description: '', title: '', labels: [], type: null });
    expect(read(`labels:\n${body}`)?.labels).toEqual([]);
    expect(read(`labels: { a: b }\n${body}`)?.labels).toEqual([]);
  });

  it('has the labels that are named, less those without a name', () => {
    const body = 'body:\n  - { type: input, attributes: { label: A } }\n';
    expect(read(`labels: a, , b,\n${body}`)?.labels).toEqual(['a', 'b']);
    expect(read(`labels: [a, " ", " b ", ""]\n${body}`)?.labels).toEqual(['a', 'b']);
  });

  it('has a field without the blanks around its words', () => {
    expect(firstField(`{ type: input, attributes: { label: " A ", description: " B " } }`)).toMatchObject({
      label: 'A',
      description: 'B',
      required: false,
    });
    const boxes = firstField(`{ type: checkboxes, attributes: { label: A, options: [{ label: " b " }] } }`);
    expect(boxes?.options).toEqual([{ label: 'b', required: false }]);
    const choice = firstField(`{ type: dropdown, attributes: { label: A, options: [b] } }`);
    expect(choice?.options).toEqual([{ label: 'b', required: false }]);
  });

  it('has code where a text names a language, known or not, and nowhere else', () => {
    const rendered = (type: string, language: string) =>
      firstField(`{ type: ${type}, attributes: { label: A, render: ${language} } }`)?.render;
    expect(rendered('textarea', 'shell')).toBe('shell');
    expect(rendered('textarea', 'shel')).toBe('shel');
    expect(rendered('input', 'shell')).toBeNull();
  });

  it('begins a field with the text that is given, and asks for no answer unless it says so', () => {
    const given = (more: string) => firstField(`{ type: input, attributes: { label: A, value: b }${more} }`);
    expect(given('')).toMatchObject({ initial: 'b', required: false });
    expect(given(', validations: { required: true }')?.required).toBe(true);
    for (const other of ['null', 'x', '[required]', '{ required: x }', '{}'])
      expect(given(`, validations: ${other}`)?.required, other).toBe(false);
  });

  it('is read with all its fields', () => {
    const { template, problems } = parseFormTemplate('.github/ISSUE_TEMPLATE/bug.yml', whole);
    expect(problems).toEqual([]);
    const bare = { required: false, multiple: false, options: [], render: null, level: 3, initial: null };
    expect(template).toEqual({
      file: 'bug.yml',
      kind: 'form',
      name: 'Bug',
      description: 'Something broke',
      title: '[Bug]: ',
      labels: ['bug', 'needs: triage'],
      type: 'Bug',
      assignees: ['octocat', 'hubot'],
      fields: [
        {
          ...bare,
          id: 'version',
          label: 'Version',
          kind: 'input',
          required: true,
          initial: '1.10',
          line: 11,
        },
        { ...bare, id: null, label: 'Logs', kind: 'textarea', render: 'shell', line: 18 },
        {
          ...bare,
          ...{
            id: 'severity',
            label: 'Severity',
            kind: 'dropdown',
            multiple: true,
            initial: '1.10',
            line: 23,
          },
          options: [
            { label: 'Low', required: false },
            { label: '1.10', required: false },
            { label: 'Yes', required: false },
          ],
        },
        {
          ...bare,
          ...{ id: null, label: 'Terms', kind: 'checkboxes', line: 33 },
          options: [
            { label: 'I agree', required: true },
            { label: 'Newsletter', required: false },
          ],
        },
        { ...bare, id: null, label: 'Files', kind: 'upload', line: 40 },
      ],
    });
  });

  it.each([
    ['', '1:1 bad-form '],
    ['- a\n', '1:1 bad-form '],
    ['name: [\n', '2:1 yaml-syntax '],
    ['name: N\ndescription: D\n', '1:1 missing-key body'],
    ['name: N\ndescription: D\nbody: x\n', '3:7 wrong-type body'],
    [withBody('  - type: markdown\n    attributes: {value: Hi}\n'), '4:3 bad-form body'],
    [withBody('  - x\n'), '4:5 wrong-type body.0'],
    [withBody('  - attributes: {label: A}\n'), '4:5 missing-key body.0.type'],
    [withBody('  - type: imput\n    attributes: {label: A}\n'), '4:11 unknown-value body.0.type'],
    [withBody('  - type: input\n'), '4:5 missing-key body.0.attributes'],
    [withBody('  - type: input\n    attributes: {label: " "}\n'), '5:25 missing-key body.0.attributes.label'],
    [
      withBody('  - type: dropdown\n    attributes: {label: A}\n'),
      '5:17 missing-key body.0.attributes.options',
    ],
  ])('that cannot be read says why: %j', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
    if (!text.includes('options') && !text.includes('dropdown')) {
      expect(parseFormTemplate('bug.yml', text).template).toBeNull();
    }
  });

  const element = (attributes: string, more = ''): string =>
    withBody(
      `  - type: input\n    attributes: {label: A}\n  - type: dropdown\n    attributes: ${attributes}\n${more}`,
    );

  it.each([
    ['labels: bug\n' + element('{label: B, options: [x]}').replace('name: N\n', ''), '1:1 missing-key name'],
    ['labelz: bug\n' + element('{label: B, options: [x]}'), '1:1 unknown-key labelz'],
    [element('{label: B, options: [x, x]}'), '7:41 duplicate-name body.1.attributes.options.1'],
    [element('{label: B, options: [none]}'), '7:38 bad-form body.1.attributes.options.0'],
    [element('{label: B, options: ["", x]}'), '7:38 bad-form body.1.attributes.options.0'],
    [element('{label: B, options: [x, " , "]}'), '7:41 bad-form body.1.attributes.options.1'],
    [element('{label: B, options: [yes]}'), '7:38 wrong-type body.1.attributes.options.0'],
    [element('{label: B, options: [{a: 1}]}'), '7:38 wrong-type body.1.attributes.options.0'],
    [element('{label: B, options: [x], default: 1}'), '7:51 bad-form body.1.attributes.default'],
    [element('{label: B, options: [x], render: sh}'), '7:42 unknown-key body.1.attributes.render'],
    [element('{label: B, options: [x], multiple: "no"}'), '7:52 wrong-type body.1.attributes.multiple'],
    [element('{label: A, options: [x]}'), '7:25 duplicate-name body.1.attributes.label'],
    [element('{label: B, options: [x]}', '    id: "a b"\n'), '8:9 bad-form body.1.id'],
    [
      element('{label: B, options: [x]}', '    validations: {require: true}\n'),
      '8:19 unknown-key body.1.validations.require',
    ],
    [
      element('{label: B, options: [x]}', '    validations: required\n'),
      '8:18 wrong-type body.1.validations',
    ],
    [
      element('{label: B, options: [x]}', '    validations: {required: 1}\n'),
      '8:29 wrong-type body.1.validations.required',
    ],
  ])('is read in spite of a fault that is told: %j', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
    const { template } = parseFormTemplate('bug.yml', text);
    expect(template?.fields.map(({ kind }) => kind)).toEqual(['input', 'dropdown']);
  });

  const fields = (...lines: string[]): string => withBody(lines.map((line) => `  - ${line}\n`).join(''));

  it.each([
    // Fields with one label, told apart by their ids.
    fields(
      '{type: input, id: a, attributes: {label: Host}}',
      '{type: input, id: b, attributes: {label: Host}}',
    ),
    fields('{type: input, attributes: {label: Host}}', '{type: input, id: b, attributes: {label: Host}}'),
    fields('{type: input, attributes: {label: 主机}}', '{type: input, attributes: {label: 端口}}'),
    fields(
      '{type: input, id: a, attributes: {label: Host}}',
      '{type: checkboxes, attributes: {label: Kinds, options: [{label: Host}]}}',
    ),
    // A checkbox may be called as its own group, and as one of another group.
    fields(
      '{type: checkboxes, attributes: {label: Kinds, options: [{label: Kinds}]}}',
      '{type: checkboxes, attributes: {label: More, options: [{label: "Yes"}]}}',
      '{type: checkboxes, attributes: {label: Most, options: [{label: "Yes"}]}}',
    ),
    fields('{type: dropdown, attributes: {label: Password reset, options: ["yes", "no"]}}'),
    fields('{type: input, attributes: {label: Passwordless login}}'),
  ])('that GitHub takes has no fault: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  const host = '{type: input, attributes: {label: Host}}';

  it.each([
    [fields(host, '{type: input, attributes: {label: Host}}'), '5:39 duplicate-name body.1.attributes.label'],
    [
      fields(host, '{type: input, attributes: {label: Hóst?}}'),
      '5:39 duplicate-name body.1.attributes.label',
    ],
    [
      fields(host, '{type: input, id: host, attributes: {label: Port}}'),
      '5:49 duplicate-name body.1.attributes.label',
    ],
    [
      fields(
        '{type: input, id: a, attributes: {label: Host}}',
        '{type: input, id: a, attributes: {label: Port}}',
      ),
      '5:23 duplicate-name body.1.id',
    ],
    [
      fields('{type: checkboxes, attributes: {label: Kinds, options: [{label: Host}]}}', host),
      '4:61 duplicate-name body.0.attributes.options.0',
    ],
    [fields('{type: textarea, attributes: {label: Your password}}'), '4:42 bad-form body.0.attributes.label'],
    [fields('{type: input, attributes: {label: 12}}'), '4:39 wrong-type body.0.attributes.label'],
    [
      fields('{type: input, attributes: {label: Host, placeholder: " "}}'),
      '4:58 bad-form body.0.attributes.placeholder',
    ],
    [fields(host).replace('description: D', 'description: yes'), '2:14 wrong-type description'],
    [fields(host).replace('name: N', 'name: 5'), '1:7 wrong-type name'],
    [fields(host).replace('body:', "title: ''\nbody:"), '3:8 bad-form title'],
    [fields(host).replace('body:', "assignees: ' '\nbody:"), '3:12 bad-form assignees'],
    [fields(host).replace('description: D', 'description: &d D'), '2:14 bad-form '],
  ])('that GitHub refuses says where: %s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('may hold no alias, and is read in spite of one', () => {
    const text = fields(
      '{type: dropdown, attributes: {label: A, options: &o [x, z]}}',
      '{type: dropdown, attributes: {label: B, options: *o}}',
    );
    expect(faults(text)).toEqual(['4:54 bad-form ', '5:54 bad-form ']);
    const { template } = parseFormTemplate('bug.yml', text);
    expect(template?.fields.map(({ options }) => options.length)).toEqual([2, 2]);
  });

  it('names the nearest key that was meant', () => {
    const { problems } = parseFormTemplate('bug.yml', whole.replace('assignees:', 'asignees:'));
    expect(problems).toMatchObject([
      { code: 'unknown-key', at: 'key', nearest: 'assignees', file: 'bug.yml' },
    ]);
  });

  it('never throws', () => {
    const lines = fc.subarray(whole.split('\n')).map((kept) => kept.join('\n'));
    fc.assert(
      fc.property(fc.oneof(lines, fc.string()), fc.constantFrom('a.yml', 'a.yaml', 'a.md'), (text, file) => {
        const { template, problems } = parseFormTemplate(file, text);
        expect(template !== null || problems.length > 0).toBe(true);
        for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a classic template', () => {
  const classic = `---
name: Bug report
about: Tell us
title: 'Bug: '
labels: bug, needs triage
assignees: ''
---

Thank you!

## Describe the bug
<!-- what happened -->

## Steps

1. Go to '...'

### Logs
`;

  it('has its headings for fields', () => {
    const { template, problems } = parseFormTemplate('bug_report.md', classic);
    expect(problems).toEqual([]);
    expect(template).toMatchObject({
      kind: 'markdown',
      name: 'Bug report',
      description: 'Tell us',
      title: 'Bug: ',
      labels: ['bug', 'needs triage'],
      assignees: [],
    });
    expect(template?.fields.map(({ label, level, line }) => [label, level, line])).toEqual([
      ['Describe the bug', 2, 11],
      ['Steps', 2, 14],
      ['Logs', 3, 18],
    ]);
  });

  it('leaves what nobody filled in unanswered', () => {
    const { template } = parseFormTemplate('bug_report.md', classic);
    if (template === null) throw new Error('The template was not read.');
    const body = classic
      .slice(classic.indexOf('Thank'))
      .replace("1. Go to '...'", '1. Start it\n2. Look')
      .replaceAll('\n', '\r\n');
    expect(parseBody(template, body).fields.map(({ value }) => value)).toEqual([
      null,
      '1. Start it\n2. Look',
      null,
    ]);
  });

  it('leaves it unanswered at whatever level its headings stand', () => {
    for (const mark of ['#', '##', '###']) {
      const text = `${mark} What\n\nTell us\n\n${mark} How\n\nSteps\n`;
      const { template } = parseFormTemplate('a.md', text);
      if (template === null) throw new Error('The template was not read.');
      const { fields } = parseBody(template, text.replace('Steps', '1. Start'));
      expect(fields.map(({ value }) => value)).toEqual([null, '1. Start']);
    }
  });

  it('may have lines in bold for headings', () => {
    const { template } = parseFormTemplate(
      'a.md',
      '**Describe the bug**\nA description.\n\n**To reproduce**\nSteps:\n1. Go\n',
    );
    if (template === null) throw new Error('The template was not read.');
    expect(template.fields.map(({ label, level }) => [label, level])).toEqual([
      ['Describe the bug', 0],
      ['To reproduce', 0],
    ]);
    const parsed = parseBody(
      template,
      '**Describe the bug**\nIt **broke**.\n\n**To reproduce**\nSteps:\n1. Go\n',
    );
    expect(parsed.fields.map(({ value }) => value)).toEqual(['It **broke**.', null]);
  });

  it('may lack front matter, or have a faulty one, which is told with its line', () => {
    const bare = parseFormTemplate('a.md', '# A\n');
    expect(bare.template?.fields).toHaveLength(1);
    expect(bare.problems).toMatchObject([{ code: 'missing-key', line: 1, severity: 'warning' }]);
    expect(faults('---\nabout: x\n---\n# A\n', 'a.md')).toEqual(['2:1 missing-key name']);
    expect(faults('---\nname: x\nlabls: bug\n---\n# A\n', 'a.md')).toEqual(['3:1 unknown-key labls']);
    expect(faults('---\nname: x\nabout: [\n---\n# A\n', 'a.md')).toEqual([
      expect.stringMatching(/^[34]:\d+ yaml-syntax/),
    ]);
  });
});

describe('a file of templates', () => {
  it.each([
    ['bug.yml', 'form'],
    ['bug.YAML', 'form'],
    ['forms/bug.yml', 'form'],
    ['bug.md', 'markdown'],
    ['bug.yml.md', 'markdown'],
    ['bugyml', 'markdown'],
  ])('is read by what its name ends in: %s', (file, kind) => {
    const text = kind === 'form' ? whole : '# A\n';
    expect(parseFormTemplate(file, text).template?.kind).toBe(kind);
  });

  const named = (path: string, name: string, text = `name: ${name}\n`) => {
    const template = { ...form(field('A')), file: path.slice(path.lastIndexOf('/') + 1), name };
    return { path, text, template };
  };

  it('may not have the name of another, in whatever letters', () => {
    expect(
      sharedNames([
        named('f/a.yml', 'Bug'),
        named('f/b.yml', 'Idea'),
        named('f/c.yml', ' bug ', 'description: D\r\nname: bug\r\n'),
        named('f/d.yml', 'BUG', 'body: []\n'),
      ]),
    ).toEqual([
      {
        ...{ code: 'duplicate-name', severity: 'error', path: ['name'], at: 'key' },
        ...{ file: 'f/c.yml', line: 2, column: 1, message: 'The form a.yml has the name " bug " too.' },
      },
      {
        ...{ code: 'duplicate-name', severity: 'error', path: ['name'], at: 'key' },
        ...{ file: 'f/d.yml', line: 1, column: 1, message: 'The form a.yml has the name "BUG" too.' },
      },
    ]);
  });

  it('is told on the line of its name, whatever the ends of lines, and is not one that is merely spelt alike', () => {
    const [problem] = sharedNames([
      named('a.yml', 'Bug'),
      named('b.yml', 'Bug', 'description: D\rname: Bug\r'),
    ]);
    expect(problem?.line).toBe(2);
    expect(sharedNames([named('a.yml', 'Maße'), named('b.yml', 'Masse')])).toEqual([]);
  });

  it('has no name where it cannot be read', () => {
    const unread = { path: 'a.yml', text: '', template: null };
    expect(sharedNames([unread, unread, named('b.yml', 'Bug')])).toEqual([]);
  });
});
