import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/ticket/form/body.ts';
import type { FormTemplate } from '../../../src/ticket/form/form.ts';
import { field, form, options } from './github.ts';

const severity = field('Severity', { kind: 'dropdown', options: options('Low', 'High') });
const line = (label: string) => field(label, { kind: 'input' });

/** The answers in the form's order (`?` in front of those that are unsure), and the kinds of doubt. */
function read(template: FormTemplate, ...paragraphs: string[]): unknown[] {
  const { fields, doubts } = parseBody(template, paragraphs.join('\n\n'));
  return [
    ...fields.map(({ value, unsure }) => {
      const shown = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
      return `${unsure ? '?' : ''}${shown}`;
    }),
    doubts.map(({ kind }) => kind).join(' '),
  ];
}

const three = form(field('A'), severity, field('B'));

describe('the headings of a form', () => {
  it.each([1, 2, 4, 5, 6])('may all stand at level %d', (level) => {
    const mark = '#'.repeat(level);
    const body = [`${mark} A`, 'a', `${mark} Severity`, 'High', `${mark} B`, 'b'];
    expect(read(three, ...body)).toEqual(['a', 'High', 'b', 'other_level']);
    // Not one of them alone.
    expect(read(three, '### A', 'a', `${mark} B`, 'b')[3]).not.toContain('other_level');
    expect(read(three, `${mark} A`, 'a', `${mark} Severity`, 'Low')).toEqual([
      'a',
      'Low',
      '?',
      'other_level no_heading',
    ]);
  });

  it('stand at their own levels where these differ, and at none where they are in bold', () => {
    const mixed = form(field('A', { level: 2 }), field('B'));
    expect(read(mixed, '## A', 'a', '### B', 'b')).toEqual(['a', 'b', '']);
    expect(read(mixed, '#### A', 'a', '##### B', 'b')).toEqual(['?', '?', 'unlike_form']);
    const bold = form(field('A', { level: 0 }), field('B', { level: 0 }));
    expect(read(bold, '**A**', 'a', '**B**', 'b')).toEqual(['a', 'b', '']);
    expect(read(bold, '## A', 'a', '## B', 'b')).toEqual(['?', '?', 'unlike_form']);
    expect(read(form(field('A'), field('B', { level: 0 })), '### A', 'a', '**B**', 'b')).toEqual([
      'a',
      'b',
      '',
    ]);
  });

  it('do not stand in bold where the form has none so', () => {
    expect(read(three, '### A', 'a', '### Severity', 'High', '**B**', 'b')).toEqual([
      'a',
      'High\n\n**B**\n\nb',
      '?',
      'no_heading no_option',
    ]);
  });

  it('may stand behind blank lines', () => {
    expect(read(form(field('A')), '', '', '### A', 'a')).toEqual(['a', '']);
    expect(read(form(field('A')), ' \n\t')).toEqual(['?', 'no_text']);
    expect(read(form(field('A')), 'x')).toEqual(['?', 'unlike_form']);
  });
});

describe('one of several headings with a field’s label', () => {
  const two = form(field('A'), field('B'));
  it('is the one that stands as GitHub writes it', () => {
    expect(read(two, '### A', 'a\n### B\nx', '### B', 'b')).toEqual(['?a\n### B\nx', '?b', 'heading_again']);
    expect(read(two, '### A', 'a', '### B', 'b\n### B\nx')).toEqual(['a', '?b\n### B\nx', 'heading_again']);
  });

  it('is the earlier of those', () => {
    expect(read(two, '### A', 'a', '### B', 'b', '### B', 'x')).toEqual([
      'a',
      '?b\n\n### B\n\nx',
      'heading_again',
    ]);
  });

  it('is not the one right below a heading, for GitHub leaves nothing empty', () => {
    expect(read(two, '### A', '### B', '### B', 'b')).toEqual(['?### B', '?b', 'heading_again']);
    expect(read(two, '### A', '### A', '### B', 'b')).toEqual(['?### A', 'b', 'heading_again']);
  });

  it('is not the one that stands above all', () => {
    expect(read(two, '### B', 'x', '### A', 'a', '### B', 'b')).toEqual([
      'a',
      '?b',
      'heading_above_fields text_above_fields',
    ]);
  });

  it('is told once for each answer that it stands in', () => {
    const body = ['### A', 'a', '### A', 'x', '### A', 'y', '### B', 'b', '### A', 'z', '### B', 'q'];
    expect(read(two, ...body)).toEqual([
      '?a\n\n### A\n\nx\n\n### A\n\ny',
      '?b\n\n### A\n\nz\n\n### B\n\nq',
      'heading_again heading_again heading_again',
    ]);
  });
});

describe('a heading out of order', () => {
  it('is its field’s where it looks like GitHub’s', () => {
    expect(read(three, '### Severity', 'High', '### A', 'a', '### B', 'b')).toEqual([
      'a',
      '?High',
      'b',
      'moved_field',
    ]);
    expect(read(three, '### A', 'a', '### B', 'b', '### Severity', 'so so')).toEqual([
      'a',
      '?so so',
      'b',
      'moved_field no_option',
    ]);
  });

  it('is its field’s where an option stands below it', () => {
    expect(read(three, '### A', 'a', '### B', 'b\n### Severity\nHigh')).toEqual([
      'a',
      '?High',
      'b',
      'moved_field',
    ]);
  });

  it('stays in an answer where it may have been typed', () => {
    expect(read(three, '### A', 'a', '### B', 'b\n### Severity\nso so')).toEqual([
      'a',
      '?',
      'b\n### Severity\nso so',
      'no_heading',
    ]);
    expect(read(form(field('C'), field('A')), '### A', 'a\n### C\nc')).toEqual([
      '?',
      'a\n### C\nc',
      'no_heading',
    ]);
  });

  it('is its field’s above all others, where it can be in no answer', () => {
    expect(read(form(field('C'), severity), '### Severity', 'High\n### C\nc')).toEqual([
      'c',
      '?High',
      'moved_field',
    ]);
  });
});

describe('a heading that was reworded', () => {
  const where = form(line('Where'), field('What happened?'), severity, field('Else'));
  const rest = ['### Severity', 'High', '### Else', 'e'];

  it('is its field’s below an answer that can hold none', () => {
    expect(read(where, '### Where', 'w', '### What happend', 'x', ...rest)).toEqual([
      'w',
      '?x',
      'High',
      'e',
      'changed_heading',
    ]);
    expect(
      read(where, '## Where', 'w', '## What happend', 'x', '## Severity', 'High', '## Else', 'e'),
    ).toEqual(['w', '?x', 'High', 'e', 'other_level changed_heading']);
  });

  it('is the most like its field’s of several', () => {
    expect(
      read(where, '### Where', 'w', '### What then happened', 'x', '### What happend', 'y', ...rest),
    ).toEqual(['w', '?y', 'High', 'e', 'changed_heading foreign_heading']);
  });

  it('is none where its field has its own', () => {
    expect(read(where, '### Where', 'w', '### Wheres', 'x', '### What happened?', 'y', ...rest)).toEqual([
      'w',
      'y',
      'High',
      'e',
      'foreign_heading',
    ]);
  });

  it('is none at another level, unless it has the very words', () => {
    expect(read(where, '### Where', 'w', '# What happend', 'x', ...rest)).toEqual([
      'w',
      '?',
      'High',
      'e',
      'no_heading foreign_heading',
    ]);
    expect(read(where, '### Where', 'w', '# What happened?', 'x', ...rest)).toEqual([
      'w',
      '?x',
      'High',
      'e',
      'changed_heading',
    ]);
  });

  it('is none above the field before or below the field behind', () => {
    expect(read(where, '### What happend', 'x', '### Where', 'w', ...rest)).toEqual([
      'w',
      '?',
      'High',
      'e',
      'no_heading text_above_fields',
    ]);
    expect(read(where, '### Where', 'w', ...rest, '### What happend', 'x')).toEqual([
      'w',
      '?',
      'High',
      'e\n\n### What happend\n\nx',
      'no_heading',
    ]);
  });

  it('stays in an answer that may hold it, and leaves both unsure', () => {
    expect(read(three, '### A', 'a', '### Severty', 'so so', '### B', 'b')).toEqual([
      '?a\n\n### Severty\n\nso so',
      '?',
      'b',
      'similar_heading',
    ]);
    expect(read(three, '### A', 'a', '### Severty', 'High', '### B', 'b')).toEqual([
      'a',
      '?High',
      'b',
      'changed_heading',
    ]);
  });

  it('is quoted as it stands', () => {
    const bold = form(field('Where', { level: 0 }), field('How', { level: 0 }));
    const doubts = (template: FormTemplate, body: string) => parseBody(template, body).doubts;
    expect(doubts(bold, '**Wheree**\n\nx\n\n**How**\n\ny')).toMatchObject([
      { heading: 'Wheree', field: 'Where' },
    ]);
    expect(doubts(form(line('Where'), line('How')), '### Wheree\n\nx\n\n### How\n\ny')).toMatchObject([
      { heading: '### Wheree', field: 'Where' },
    ]);
  });

  it('is looked for among the first 300 that people typed', () => {
    const own = (count: number) => Array.from({ length: count }, () => '#### x');
    expect(read(three, '### A', ...own(299), '### Severty', 'High', '### B', 'b').slice(1)).toEqual([
      '?High',
      'b',
      'changed_heading',
    ]);
    expect(read(three, '### A', ...own(300), '### Severty', 'High', '### B', 'b').slice(1)).toEqual([
      '?',
      'b',
      'no_heading',
    ]);
  });
});

describe('a heading of its own', () => {
  const own = ['x', '### Own', 'y'];
  it('is part of a text or of files', () => {
    expect(read(form(field('A'), field('F', { kind: 'upload' })), '### A', ...own, '### F', ...own)).toEqual([
      own.join('\n\n'),
      own.join('\n\n'),
      '',
    ]);
  });

  it('ends a line and a choice, and stands below code', () => {
    const template = form(line('A'), severity, field('C', { render: 'sh' }));
    expect(
      read(
        template,
        '### A',
        ...own,
        '### Severity',
        'Low',
        '### Own',
        'y',
        '### C',
        '```\nc\n```',
        '### Own',
        'y',
      ),
    ).toEqual([
      'x',
      'Low',
      '{"text":"c","language":"sh"}',
      'foreign_heading foreign_heading text_below_fence',
    ]);
  });

  it('may be the whole of a line', () => {
    expect(read(form(line('A'), field('B')), '### A', '### x', '### B', 'b')).toEqual(['### x', 'b', '']);
    expect(read(form(line('A'), field('B')), '### A', '### x', '### y', '### B', 'b')).toEqual([
      '### x',
      'b',
      'foreign_heading',
    ]);
    expect(read(form(line('A'), field('B')), '### A', '### x', 'y', '### B', 'b')).toEqual([
      '?',
      'b',
      'foreign_heading',
    ]);
    expect(read(form(line('A'), field('B'), field('C')), '### A', '### B', '### C', 'c')).toEqual([
      '',
      '',
      'c',
      '',
    ]);
  });
});

describe('a heading in code or HTML', () => {
  const two = form(field('A'), field('B'));
  const ahead = '~~~\nx\n\n### B\n\n~~~';
  it('leaves both answers unsure where it is that of a field to come', () => {
    expect(read(two, '### A', ahead, '### B', 'b')).toEqual([`?${ahead}`, '?b', 'heading_in_code']);
    const again = '~~~\nx\n\n### A\n\n~~~';
    expect(read(two, '### A', again, '### B', 'b')).toEqual([`?${again}`, 'b', 'heading_in_code']);
  });

  it('means nothing where it is that of an earlier field, or of none, or above all', () => {
    expect(read(two, '### A', 'a', '### B', '~~~\nx\n\n### A\n\n~~~')[2]).toBe('');
    expect(read(two, '### A', '~~~\nx\n\n### C\n\n~~~', '### B', 'b')[2]).toBe('');
    expect(read(two, ahead, '### A', 'a', '### B', 'b')).toEqual(['a', 'b', 'text_above_fields']);
  });

  it('is told for each label', () => {
    const template = form(field('A'), field('B'), field('C'));
    const block = '~~~\nx\n\n### B\n\n### C\n\n### B\n\n~~~';
    expect(read(template, '### A', block, '### B', 'b', '### C', 'c')).toEqual([
      `?${block}`,
      '?b',
      '?c',
      'heading_in_code heading_in_code',
    ]);
  });

  it('is its field’s where two blocks were left open that look like one, and then all answers fit', () => {
    expect(
      read(form(field('A'), line('B'), field('C')), '### A', '~~~sh\nx', '### B', 'b', '### C', 'c\n~~~'),
    ).toEqual(['~~~sh\nx', 'b', 'c\n~~~', 'open_blocks']);
  });

  it('stays where something would be empty then, which only a classic template allows', () => {
    const body = ['### A', '~~~sh\nx', '### B', '### C', 'c\n~~~'];
    const template = form(field('A'), field('B'), field('C'));
    const whole = body.slice(1).join('\n\n');
    expect(read(template, ...body)).toEqual([
      `?${whole}`,
      '?',
      '?',
      'no_heading heading_in_code heading_in_code',
    ]);
    expect(read({ ...template, kind: 'markdown' }, ...body)).toEqual([
      '~~~sh\nx',
      '',
      'c\n~~~',
      'open_blocks',
    ]);
  });
});

describe('an answer that is not there', () => {
  it('is unsure where its heading is missing, but not in a classic template', () => {
    expect(read(three, '### A', 'a', '### B', 'b')).toEqual(['a', '?', 'b', 'no_heading']);
    expect(read({ ...three, kind: 'markdown' }, '### A', 'a', '### B', 'b')).toEqual(['a', '', 'b', '']);
  });

  it('is unsure where what stands there is none, but sure in words that are no option', () => {
    const boxes = form(
      field('T', { kind: 'checkboxes', options: options('one') }),
      severity,
      field('L', { render: 'sh' }),
    );
    expect(read(boxes, '### T', '- [x] one', '### Severity', 'None', '### L', '_No response_')).toEqual([
      '[{"label":"one","checked":true}]',
      '',
      '',
      '',
    ]);
    expect(read(boxes, '### T', 'yes', '### Severity', 'so so', '### L', '```sh')).toEqual([
      '?[{"label":"one","checked":false}]',
      'so so',
      '?',
      'text_beside_boxes missing_box no_option open_fence',
    ]);
  });
});
