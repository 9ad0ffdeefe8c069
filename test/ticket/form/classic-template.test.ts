import { describe, expect, it } from 'vitest';
import { parseFormTemplate } from '../../../src/ticket/form/template.ts';

const read = (text: string, file = '.github/ISSUE_TEMPLATE/bug_report.md') => parseFormTemplate(file, text);
const labelsIn = (text: string) => read(text).template?.fields.map(({ label }) => label);

const FRONT = '---\nname: Bug\nabout: Tell us\n---\n';
const BODY = '\n## What happened\n\nWords.\n\n## Version\n';

describe('a classic template', () => {
  it('is read the same whatever its line ends, and with a mark of its byte order', () => {
    const { template, problems } = read(FRONT + BODY);
    expect(problems).toEqual([]);
    expect(template).toMatchObject({ file: 'bug_report.md', name: 'Bug', description: 'Tell us' });
    for (const end of ['\r\n', '\r'])
      expect(read((FRONT + BODY).replaceAll('\n', end))).toEqual({ template, problems });
    expect(read(`\uFEFF${FRONT}${BODY}`)).toEqual({ template, problems });
    expect(read(FRONT.replaceAll('---', '--- \t') + BODY)).toEqual({ template, problems });
  });

  it('may have nothing between its rules, and further rules in its text', () => {
    const text = '---\n---\n# A\n\nx\n\n---\n\n# B\n';
    expect(labelsIn(text)).toEqual(['A', 'B']);
  });

  it('keeps a mark of byte order that stands in its text', () => {
    expect(read(`${FRONT}# A\n\nx\uFEFFy`).template?.fields[0]?.initial).toBe('x\uFEFFy');
  });

  it('has as fields what nobody has to answer in a certain way', () => {
    expect(read(FRONT + BODY).template?.fields).toMatchObject([
      { label: 'What happened', required: false, multiple: false, initial: 'Words.', kind: 'textarea' },
      { label: 'Version', required: false, multiple: false, initial: '' },
    ]);
  });

  it('takes lines in bold for fields only where it has no headings', () => {
    const bold = '**What happened**\n\nWords.\n\n**Version**\n';
    expect(labelsIn(FRONT + bold)).toEqual(['What happened', 'Version']);
    expect(labelsIn(`${FRONT}## Report\n\n${bold}`)).toEqual(['Report']);
  });

  it('may set a type, labels and assignees, as text or as lists', () => {
    const front = (more: string) => read(`---\nname: Bug\nabout: Tell us\n${more}\n---\n${BODY}`).template;
    expect(front('type: Bug')?.type).toBe('Bug');
    expect(front('title: x')?.type).toBeNull();
    expect(front('assignees: ana, bo')?.assignees).toEqual(['ana', 'bo']);
    expect(front('assignees: [ana, bo]')?.assignees).toEqual(['ana', 'bo']);
    expect(front('labels: [bug, null, { a: b }, " "]')?.labels).toEqual(['bug']);
    expect(front('labels: null')?.labels).toEqual([]);
    expect(front('title: null')?.title).toBe('');
  });

  it('without a name goes by its file’s', () => {
    expect(read(`---\nabout: Tell us\n---\n${BODY}`).template?.name).toBe('bug_report.md');
    expect(read(`---\nname: null\n---\n${BODY}`).template?.name).toBe('bug_report.md');
  });

  it('may have no front matter, or an empty one, and the whole text is its own then', () => {
    for (const none of [BODY, `---\n---\n${BODY}`, `\n${FRONT}${BODY}`]) {
      const { template, problems } = read(none);
      expect(problems.map(({ code }) => code)).toEqual(['missing-key']);
      expect(template?.name).toBe('bug_report.md');
      expect(template?.fields.map(({ label }) => label).slice(-2)).toEqual(['What happened', 'Version']);
    }
  });

  it('may consist of front matter alone', () => {
    expect(read('---\nname: Bug\nabout: Tell us\n---')).toMatchObject({
      template: { name: 'Bug', fields: [] },
      problems: [],
    });
  });
});
