import { DOCUMENT_NAMES } from '../../src/documents/index.ts';
import { WORDINGS } from '../../src/languages/documents.ts';
import { checkTemplate } from '../../src/languages/template-check.ts';
import { describe, expect, it } from 'vitest';

const found = (source: string, document = 'status') =>
  checkTemplate(document, source, 't.md').map(({ line, column, message, nearest }) => ({
    at: `${String(line)}:${String(column)}`,
    message,
    ...(nearest === undefined ? {} : { nearest }),
  }));

describe('checkTemplate', () => {
  it.each(DOCUMENT_NAMES)('finds nothing wrong with the built-in %s', (name) => {
    for (const { template } of Object.values(WORDINGS)) expect(found(template(name), name)).toEqual([]);
  });

  it('says where, with the code and the file', () => {
    expect(checkTemplate('status', '{{ x }}', 't.md')).toMatchObject([
      {
        code: 'bad-template',
        file: 't.md',
        line: 1,
        column: 4,
        severity: 'error',
        path: ['templates', 'status'],
      },
    ]);
  });

  it('names every unknown variable, in whatever branch it stands', () => {
    const source =
      'Hi\n{% if severty %}\n  {{ sevrity }}\n{% elsif false %}{{ owner }}{% else %}{{ statee }}{% endif %}';
    expect(found(source)).toEqual([
      { at: '2:7', message: 'There is no variable "severty" here', nearest: 'severity' },
      { at: '3:6', message: 'There is no variable "sevrity" here', nearest: 'severity' },
      { at: '4:21', message: 'There is no variable "owner" here', nearest: 'owners' },
      { at: '4:42', message: 'There is no variable "statee" here', nearest: 'state' },
    ]);
  });

  it.each([
    ['{% for p in promises %}{{ p.nam }}{% else %}{{ x }}{% endfor %}', ['p.nam', 'x']],
    ['{% case state %}{% when nix %}{{ y }}{% else %}{{ z }}{% endcase %}', ['nix', 'y', 'z']],
    ['{% unless nix %}{{ y }}{% else %}{{ z }}{% endunless %}', ['nix', 'y', 'z']],
    ['{% assign a = state %}{{ a }}{{ b }}', ['b']],
    ['{{ state | truncate: much }}', ['much']],
  ])('looks into loops, cases, assignments and arguments: %s', (source, names) => {
    expect(
      found(source)
        .map(({ message }) => /"(.+)"/.exec(message)?.[1])
        .sort(),
    ).toEqual([...names].sort());
  });

  it('suggests the variable of a list’s entry', () => {
    expect(found('{% for p in promises %}{{ p.targt }}{% endfor %}')).toMatchObject([
      { nearest: 'p.target' },
    ]);
  });

  it.each([
    ['\n {{ state | uppcase }}', '2:13', 'There is no filter "uppcase"', 'upcase'],
    ['{% fro a in owners %}{% endfro %}', '1:1', 'There is no tag "fro"', 'for'],
    ['{% if state %}', '1:1', 'The template cannot be read: tag {% if state %} not closed', undefined],
    ['x {{ state', '1:3', 'The template cannot be read: output "{{ state" not closed', undefined],
    ['x\n{% endif %}', '2:1', 'The tag "endif" ends or divides nothing', undefined],
    [
      '{% for a in (1..100000000) %}x{% endfor %}',
      '1:1',
      'The template fails: memory alloc limit exceeded',
      undefined,
    ],
    ['', '1:1', 'The template fails: it makes no text', undefined],
  ])('reports %s', (source, place, message, nearest) => {
    expect(found(source)).toEqual([{ at: place, message, ...(nearest === undefined ? {} : { nearest }) }]);
  });

  it('asks a post-mortem for its facts', () => {
    const message = 'The template never shows facts, so they could not be kept current';
    expect(found('Nothing.', 'post-mortem')).toEqual([{ at: '1:1', message }]);
    expect(found('{{ facts }}', 'post-mortem')).toEqual([]);
  });

  it('knows the documents', () => {
    expect(found('x', 'stauts')).toEqual([
      { at: '1:1', message: 'There is no document "stauts"', nearest: 'status' },
    ]);
  });
});
