import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../../src/languages/en/phrases.ts';
import type { FormTemplate } from '../../../src/ticket/form/form.ts';
import type { Opened } from '../../../src/ticket/form/form.ts';
import { identifyForm } from '../../../src/ticket/form/match.ts';
import { field, form, options, rendered } from './github.ts';

const severity = field('Severity', { kind: 'dropdown', options: options('Low', 'High') });
const bug: FormTemplate = {
  ...form(severity, field('Steps'), field('Logs')),
  labels: ['bug'],
  title: '[Bug]: ',
};
const question: FormTemplate = {
  ...form(field('Question'), field('Steps')),
  ...{ file: 'question.yml', name: 'Question', labels: ['Question'], type: 'Question' },
};
const copy: FormTemplate = { ...bug, file: 'copy.yml', name: 'Copy', labels: ['copy'], title: '' };
const classic: FormTemplate = {
  ...form(field('Idea', { level: 2 }), field('Why', { level: 2 })),
  ...{ file: 'idea.md', kind: 'markdown', name: 'Idea' },
};

const filled = rendered(bug, [[1], 'a', 'b']);
const blank: Opened = { title: 'Help', body: 'It is broken.', labels: [], type: null };
const found = (issue: Partial<Opened>, templates = [question, bug, classic]) => {
  const match = identifyForm(templates, { ...blank, ...issue });
  return match === null ? null : { name: match.template.name, doubts: match.doubts.map(english.doubt) };
};

describe('the form of a ticket', () => {
  it('is the one whose headings the body has', () => {
    expect(found({ body: filled })).toEqual({ name: 'Bug', doubts: [] });
    expect(found({ body: '## Idea\r\n\r\nx\r\n\r\n## Why\r\n\r\ny' })).toEqual({ name: 'Idea', doubts: [] });
    expect(identifyForm([question, bug], { ...blank, body: filled })?.parsed.fields[0]?.value).toBe('High');
  });

  it('is told from one with the same headings by label, title or type', () => {
    const twins = [copy, bug];
    expect(found({ body: filled, labels: ['BUG'] }, twins)).toEqual({ name: 'Bug', doubts: [] });
    expect(found({ body: filled, labels: ['copy'] }, twins)).toEqual({ name: 'Copy', doubts: [] });
    expect(found({ body: filled, title: '[bug]: down' }, twins)).toEqual({ name: 'Bug', doubts: [] });
    expect(found({ body: filled, type: 'Task' }, [{ ...copy, type: 'task' }, bug])).toEqual({
      name: 'Copy',
      doubts: [],
    });
    expect(found({ body: filled }, twins)?.doubts).toEqual(['It may be the form "Bug" as well as "Copy".']);
  });

  it('is known from its label when the form changed since', () => {
    const body = '### Severity\n\nHigh\n\n### Old\n\nx';
    expect(found({ body, labels: ['bug'] })).toEqual({ name: 'Bug', doubts: [] });
    expect(found({ body: '### Severity\n\nHigh\n\n### Steps\n\nx' })).toEqual({
      name: 'Bug',
      doubts: ['Some of its headings are those of "Bug", but neither its labels nor its title.'],
    });
  });

  it('follows the headings against the labels, and says so', () => {
    expect(found({ body: filled, labels: ['question'] })).toEqual({
      name: 'Bug',
      doubts: ['Its labels are those of "Question", its headings those of "Bug".'],
    });
  });

  it('is doubtful when only the label speaks', () => {
    expect(found({ labels: ['bug'] })?.doubts).toEqual(['Nothing but its labels speaks for "Bug".']);
  });

  it('is known from half of its headings, and from its title in spite of blanks around it', () => {
    expect(found({ body: '### Question\n\nWhy?' })).toMatchObject({ name: 'Question' });
    expect(found({ title: '  [Bug]:down' })).toMatchObject({ name: 'Bug' });
    expect(found({ title: 'The [Bug]: down' })).toBeNull();
  });

  it('is known from all of its labels only', () => {
    const both = { ...bug, labels: ['bug', 'triage'] };
    expect(found({ labels: ['bug'] }, [both])).toBeNull();
    expect(found({ labels: ['triage', 'bug'] }, [both])).toMatchObject({ name: 'Bug' });
  });

  it('is told once from another that it may be as well', () => {
    const wider = { ...form(...bug.fields, field('More'), field('Most')), name: 'Wider', labels: ['wider'] };
    expect(found({ body: filled, labels: ['wider'] }, [bug, wider])?.doubts).toEqual([
      'It may be the form "Wider" as well as "Bug".',
    ]);
  });

  it('is read whatever the ends of lines', () => {
    for (const end of ['\r\n', '\r'])
      expect(found({ body: filled.replaceAll('\n', end) })).toEqual({ name: 'Bug', doubts: [] });
  });

  it('is not a template without a heading unless its labels say so', () => {
    const bare = { ...classic, fields: [], labels: ['idea'] };
    expect(found({ body: filled }, [bare, bug])).toEqual({ name: 'Bug', doubts: [] });
    expect(found({ labels: ['idea'] }, [bug, bare])?.doubts).toEqual([
      'Nothing but its labels speaks for "Idea".',
    ]);
  });

  it('is none for a blank issue', () => {
    expect(found({})).toBeNull();
    expect(found({ body: '' })).toBeNull();
    expect(found({ body: '### My steps\n\nx\n\n### Logs\n\ny' })).toBeNull();
    expect(found({ type: 'Question' })).toBeNull();
    expect(found({ body: filled }, [])).toBeNull();
  });

  it('is seen in spite of an open fence and other levels', () => {
    expect(found({ body: rendered(bug, [[1], '```\nopen', 'b']) })).toEqual({ name: 'Bug', doubts: [] });
    expect(found({ body: filled.replaceAll('###', '##') })?.name).toBe('Bug');
  });
});
