import { describe, expect, it } from 'vitest';
import { parseFormTemplate } from '../../../src/ticket/form/template.ts';

/** A form with these elements. */
const withBody = (...elements: string[]): string =>
  `name: N\ndescription: D\nbody:\n${elements.map((one) => `  - ${one}\n`).join('')}`;
const host = '{type: input, attributes: {label: Host}}';
const dropdown = (options: string, more = ''): string =>
  withBody(`{type: dropdown, attributes: {label: A, options: ${options}${more}}}`);

/** Problems as people read them: place, path, words, and in brackets what is allowed and which of it was meant. */
function told(file: string, text: string): string[] {
  return parseFormTemplate(file, text).problems.map(
    ({ line, column, path, message, severity, at, allowed, nearest }) => {
      const hints = [
        severity === 'error' ? '' : severity,
        at ?? '',
        allowed === undefined ? '' : `[${allowed.join(' ')}]`,
        nearest === undefined ? '' : `→ ${nearest}`,
      ].filter((hint) => hint !== '');
      const more = hints.length === 0 ? '' : ` (${hints.join(' ')})`;
      return `${line}:${column} ${path.join('.')}: ${message}${more}`;
    },
  );
}

describe('what is wrong with a template is said in words', () => {
  it.each<[string, string[]]>([
    ['', ['1:1 : The file is empty.']],
    [
      '- a\n',
      [
        '1:1 : A form is a map with the keys name, description and body. ([name description title labels type assignees projects body])',
      ],
    ],
    ['name: N\ndescription: D\n', ['1:1 body: A form needs a body: the list of its fields.']],
    ['name: N\ndescription: D\nbody: x\n', ['3:7 body: The body of a form is a list of elements.']],
    [withBody('{type: markdown, attributes: {value: Hi}}'), ['4:3 body: The body has no field to answer.']],
    [
      withBody('{type: markdown, attributes: {valu: Hi}}', host),
      [
        '4:35 body.0.attributes.valu: "valu" is no key of this element. (key [value] → value)',
        '4:34 body.0.attributes.value: "value" is missing or empty.',
      ],
    ],
    [
      withBody('{type: markdown, attributes: {value: 5}}', host),
      ['4:42 body.0.attributes.value: "value" must be text. Put it in quotation marks: "5".'],
    ],
    [withBody('x', host), ['4:5 body.0: An element of the body is a map with a type and attributes.']],
    [
      withBody('{attributes: {label: A}}', host),
      ['4:5 body.0.type: "type" is missing or empty. ([markdown input textarea dropdown checkboxes upload])'],
    ],
    [
      withBody('{type: imput, attributes: {label: A}}', host),
      [
        '4:12 body.0.type: "imput" is no type of element. ([markdown input textarea dropdown checkboxes upload] → input)',
      ],
    ],
    [
      withBody('{type: 7, attributes: {label: A}}', host),
      [
        '4:12 body.0.type: "type" must be text. Put it in quotation marks: "7".',
        '4:12 body.0.type: "7" is no type of element. ([markdown input textarea dropdown checkboxes upload])',
      ],
    ],
    [withBody('{type: [a], attributes: {label: A}}', host), ['4:12 body.0.type: This must be text.']],
    [
      withBody('{type: toString, attributes: {label: A}}', host),
      [
        '4:12 body.0.type: "toString" is no type of element. ([markdown input textarea dropdown checkboxes upload])',
      ],
    ],
    [
      withBody('{type: textarea}', host),
      [
        '4:5 body.0.attributes: The element has no attributes. ([label description placeholder value render])',
      ],
    ],
    [
      withBody('{type: upload, attributes: x}', host),
      ['4:5 body.0.attributes: The element has no attributes. ([label description])'],
    ],
    [
      withBody('{type: input, attributes: {label: A}, attribute: {}, visibl: x}'),
      [
        '4:43 body.0.attribute: "attribute" is no key of this element. (key [type id attributes validations visible] → attributes)',
        '4:58 body.0.visibl: "visibl" is no key of this element. (key [type id attributes validations visible] → visible)',
      ],
    ],
    [
      withBody('{type: input, attributes: {placeholder: A}}', host),
      ['4:31 body.0.attributes.label: "label" is missing or empty.'],
    ],
    [
      withBody('{type: upload, attributes: {label: A, value: b}}'),
      ['4:43 body.0.attributes.value: "value" is no key of this element. (key [label description])'],
    ],
    [
      withBody('{type: checkboxes, attributes: {label: A, options: [{label: b}], multiple: true}}'),
      [
        '4:70 body.0.attributes.multiple: "multiple" is no key of this element. (key [label description options])',
      ],
    ],
    [
      withBody('{type: input, attributes: {label: "Your Password:"}}'),
      [
        '4:39 body.0.attributes.label: GitHub allows no label with the word "Password": people would publish theirs. Name the field otherwise.',
      ],
    ],
    [
      withBody('{type: input, id: a b, attributes: {label: A}}'),
      ['4:23 body.0.id: The id "a b" may hold letters, digits, - and _ alone.'],
    ],
    [
      withBody('{type: input, id: "", attributes: {label: A}}'),
      ['4:23 body.0.id: "id" is empty. Write a text, or take the key out.'],
    ],
    [
      withBody('{type: input, attributes: {label: A}, validations: [required]}'),
      ['4:56 body.0.validations: Validations are a map, as in required: true. ([required])'],
    ],
    [
      withBody('{type: input, attributes: {label: A}, validations: {require: true}}'),
      ['4:57 body.0.validations.require: "require" is no key of this element. (key [required] → required)'],
    ],
    [
      withBody('{type: input, attributes: {label: A}, validations: {required: yes}}'),
      ['4:67 body.0.validations.required: "required" is true or false. ([true false])'],
    ],
    [
      withBody('{type: dropdown, attributes: {label: A}}'),
      ['4:34 body.0.attributes.options: The element needs a list of options.'],
    ],
    [dropdown('x'), ['4:54 body.0.attributes.options: The element needs a list of options.']],
    [dropdown('[]'), ['4:54 body.0.attributes.options: The element needs a list of options.']],
    [
      dropdown('[x, y, x]'),
      [
        '4:58 body.0.attributes.options.1: "y" without quotation marks may be read as true or false. (warning)',
        '4:61 body.0.attributes.options.2: The option "x" stands in the form twice.',
      ],
    ],
    [
      dropdown('["", x]'),
      ['4:55 body.0.attributes.options.0: An option without a word cannot be told from no answer.'],
    ],
    [
      dropdown('[yes, Off]'),
      [
        '4:55 body.0.attributes.options.0: GitHub takes yes for true or false. Put it in quotation marks: "yes".',
        '4:60 body.0.attributes.options.1: GitHub takes Off for true or false. Put it in quotation marks: "Off".',
      ],
    ],
    [
      dropdown('[y, N, "y "]'),
      [
        '4:55 body.0.attributes.options.0: "y" without quotation marks may be read as true or false. (warning)',
        '4:58 body.0.attributes.options.1: "N" without quotation marks may be read as true or false. (warning)',
      ],
    ],
    [
      dropdown('[None, x]'),
      [
        '4:55 body.0.attributes.options.0: GitHub keeps the option "None" for itself: it stands for no answer.',
      ],
    ],
    [dropdown('[[a], x]'), ['4:55 body.0.attributes.options.0: This must be text.']],
    [dropdown('[null, x]'), ['4:55 body.0.attributes.options.0: This must be text.']],
    [
      dropdown('[x, y]', ', default: 2'),
      [
        '4:58 body.0.attributes.options.1: "y" without quotation marks may be read as true or false. (warning)',
        '4:71 body.0.attributes.default: The default is the number of an option, from 0 to 1.',
      ],
    ],
    [
      dropdown('[x, y]', ', default: x'),
      [
        '4:58 body.0.attributes.options.1: "y" without quotation marks may be read as true or false. (warning)',
        '4:71 body.0.attributes.default: The default is the number of an option, from 0 to 1.',
      ],
    ],
    [
      dropdown('[x, y]', ', default: [1]'),
      [
        '4:58 body.0.attributes.options.1: "y" without quotation marks may be read as true or false. (warning)',
        '4:71 body.0.attributes.default: The default is the number of an option, from 0 to 1.',
      ],
    ],
    [
      dropdown('[x, y]', ', multiple: 1'),
      [
        '4:58 body.0.attributes.options.1: "y" without quotation marks may be read as true or false. (warning)',
        '4:72 body.0.attributes.multiple: "multiple" is true or false. ([true false])',
      ],
    ],
    [
      withBody('{type: checkboxes, attributes: {label: A, options: [b]}}'),
      ['4:57 body.0.attributes.options.0: A checkbox is a map with a label.'],
    ],
    [
      withBody(
        '{type: checkboxes, attributes: {label: A, options: [{label: yes}, {label: 3}, {labl: x}, {label: b, required: x}]}}',
      ),
      [
        '4:65 body.0.attributes.options.0.label: "label" must be text. Put it in quotation marks: "yes". (warning)',
        '4:79 body.0.attributes.options.1.label: "label" must be text. Put it in quotation marks: "3". (warning)',
        '4:84 body.0.attributes.options.2.labl: "labl" is no key of this element. (key [label required visible] → label)',
        '4:83 body.0.attributes.options.2.label: "label" is missing or empty.',
        '4:115 body.0.attributes.options.3.required: "required" is true or false. ([true false])',
      ],
    ],
    [
      withBody(host, host),
      [
        '5:39 body.1.attributes.label: The label "Host" is the label of another field too. Change one of them, or give one of the fields an id of its own.',
      ],
    ],
    [
      withBody(host, '{type: input, attributes: {label: "Höst?"}}'),
      [
        '5:39 body.1.attributes.label: The label "Höst?" is too similar to the label "Host" for GitHub. Change one of them, or give one of the fields an id of its own.',
      ],
    ],
    [
      withBody(
        '{type: input, id: a, attributes: {label: Host}}',
        '{type: input, id: a, attributes: {label: Port}}',
      ),
      ['5:23 body.1.id: The id "a" stands in the form twice.'],
    ],
    [
      withBody(host, '{type: checkboxes, attributes: {label: Kinds, options: [{label: x}, {label: Host}]}}'),
      [
        '5:73 body.1.attributes.options.1: The checkbox "Host" is the label of another field too. Change one of them, or give the field an id of its own.',
      ],
    ],
    [
      withBody(host, '{type: checkboxes, attributes: {label: Kinds, options: [{label: "-host-"}]}}'),
      [
        '5:61 body.1.attributes.options.0: The checkbox "-host-" is too similar to the label "Host" for GitHub. Change one of them, or give the field an id of its own.',
      ],
    ],
    [
      withBody(host).replace('name: N', 'name: 5'),
      ['1:7 name: "name" must be text. Put it in quotation marks: "5".'],
    ],
    [
      withBody(host).replace('description: D', 'description: no'),
      ['2:14 description: "description" must be text. Put it in quotation marks: "no".'],
    ],
    [
      withBody(host).replace('description: D', 'descripton: D'),
      [
        '2:1 descripton: "descripton" is no key of a template. (key [name description title labels type assignees projects body] → description)',
        '1:1 description: "description" is missing or empty.',
      ],
    ],
    [
      withBody(host).replace('body:', 'title: " "\nbody:'),
      ['3:8 title: "title" is empty. Write a text, or take the key out.'],
    ],
    [withBody(host).replace('body:', 'title: [a]\nbody:'), ['3:8 title: This must be text.']],
    [withBody(host).replace('body:', 'labels: [a, {b: c}]\nbody:'), ['3:13 labels.1: This must be text.']],
    [withBody(host).replace('body:', 'labels: {b: c}\nbody:'), ['3:9 labels: This must be text.']],
    [
      withBody(host).replace('body:', 'labels: " "\nbody:'),
      ['3:9 labels: "labels" is empty. Write a name, or take the key out.'],
    ],
    [
      withBody(host).replace('body:', 'labels: [a, " "]\nbody:'),
      ['3:13 labels.1: "labels" holds an empty name. Write a name, or take it out.'],
    ],
    [withBody(host).replace('body:', 'type: [a]\nbody:'), ['3:7 type: This must be text.']],
    [
      withBody(host).replace('body:', 'on: x\nonly: y\nbody:'),
      [
        '3:1 on: GitHub forbids the key "on": YAML may take it for true or false. (key [name description title labels type assignees projects body])',
        '4:1 only: "only" is no key of a template. (key [name description title labels type assignees projects body])',
      ],
    ],
    [withBody(host).replace('name: N', 'name:'), ['1:6 name: "name" is missing or empty.']],
    [
      withBody('{type: textarea, attributes: {label: A, render: shel}}'),
      [
        '4:53 body.0.attributes.render: "shel" is no language that GitHub knows. ([a name, an alias or an extension that GitHub Linguist lists, such as shell, json, yaml or text] → shell)',
      ],
    ],
    [
      withBody('{type: textarea, attributes: {label: A, render: notalanguage}}'),
      [
        '4:53 body.0.attributes.render: "notalanguage" is no language that GitHub knows. ([a name, an alias or an extension that GitHub Linguist lists, such as shell, json, yaml or text])',
      ],
    ],
    [
      'name: N\ndescripton: D\nbody:\n  - {type: markdown, attributes: {value: Hi}}\n',
      [
        '2:1 descripton: "descripton" is no key of a template. (key [name description title labels type assignees projects body] → description)',
        '1:1 description: "description" is missing or empty.',
        '4:3 body: The body has no field to answer.',
      ],
    ],
    [
      `name: N\n---\n${withBody(host)}`,
      ['2:1 : GitHub finds no body below a line "---". Take the line out: a form is one document.'],
    ],
  ])('of an issue form: %j', (text, problems) => {
    expect(told('bug.yml', text)).toEqual(problems);
  });

  it.each([
    withBody(host).replace('body:', 'title:\nlabels:\nbody:'),
    withBody('{type: input, attributes: {label: A}, validations: null}'),
    withBody('{type: upload, attributes: {label: A}, validations: {required: true, accept: ".log"}}'),
    dropdown('[deny, soon, any, ready]'),
  ])('and nothing where there is nothing wrong: %j', (text) => {
    expect(told('bug.yml', text)).toEqual([]);
  });

  it('with the entry of GitHub’s list where it has one, for a form alone', () => {
    const seen = (file: string, text: string) => parseFormTemplate(file, text).problems.map(({ see }) => see);
    expect(seen('bug.yml', withBody(host).replace('body:', 'on: x\nbody:'))).toEqual([
      expect.stringMatching(/^https:\/\/docs\.github\.com\/.+#forbidden-keys$/),
    ]);
    expect(seen('bug.yml', withBody('x', host))).toEqual([undefined]);
    expect(seen('a.md', '---\nname: x\nlabls: bug\n---\n# A\n')).toEqual([undefined]);
  });

  it.each<[string, string[]]>([
    [
      '---\nname: x\non: bug\n---\n# A\n',
      ['3:1 on: "on" is no key of a template. (key [name about title labels type assignees projects])'],
    ],
    [
      '# A\n',
      [
        '1:1 name: The template begins with no map of its name and labels. (warning [name about title labels type assignees projects])',
      ],
    ],
    [
      '---\nname: x\nlabls: bug\n---\n# A\n',
      [
        '3:1 labls: "labls" is no key of a template. (key [name about title labels type assignees projects] → labels)',
      ],
    ],
    ['---\nabout: x\n---\n# A\n', ['2:1 name: "name" is missing or empty.']],
    [
      '---\n- x\n---\n# A\n',
      [
        '2:1 name: The template begins with no map of its name and labels. (warning [name about title labels type assignees projects])',
      ],
    ],
  ])('of a classic template: %j', (text, problems) => {
    expect(told('a.md', text)).toEqual(problems);
  });
});
