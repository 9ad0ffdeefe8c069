import { expect, test } from 'vitest';
import { ownersIn } from '../../src/setup/code-owners.ts';
import { missingLabels, severityFieldOf, severityLabelsOf } from '../../src/setup/findings.ts';
import { parseFormTemplate } from '../../src/ticket/form/template.ts';

const form = (body: string, head = '') =>
  parseFormTemplate('bug.yml', `name: Bug\ndescription: D\n${head}body:\n${body}`).template;

const dropdown = (label: string, options: string, more = ''): string =>
  `  - { type: dropdown, ${more} attributes: { label: ${label}, options: ${options} } }\n`;

test('the first dropdown whose name and answers speak of severity is taken', () => {
  const body =
    dropdown('System', '[Linux, Windows]') +
    dropdown('Impact on the team', '[Tools, People]') +
    dropdown('How bad is it?', '[Low, High]', 'id: bad,') +
    dropdown('Priority', '[P1, P2]');
  expect(form(body)).not.toBeNull();
  expect(severityFieldOf(form(body) ?? never())).toMatchObject({ field: 'bad', ranks: [3, 1] });
  expect(severityFieldOf(form(dropdown('Priority', '[P1, P2]')) ?? never())).toMatchObject({
    field: 'Priority',
  });
});

test('a form without one has none, and of several answers none is meant', () => {
  const many = `  - { type: dropdown, attributes: { label: Priority, multiple: true, options: [P1, P2] } }\n`;
  expect(severityFieldOf(form(many) ?? never())).toBeNull();
  expect(severityFieldOf(form(dropdown('System', '[Low, High]')) ?? never())).toBeNull();
});

test('of labels the larger scheme counts, most severe first, and one label for each rank', () => {
  const labels = ['bug', 'P3', 'severity: high', 'P1', 'P2', 'severity: low'];
  const found = severityLabelsOf(labels.map((name) => ({ name, color: 'ededed' })));
  expect(found.map(({ name }) => name)).toEqual(['P1', 'P2', 'P3']);
  expect(severityLabelsOf([{ name: 'P1', color: 'ededed' }])).toEqual([]);
});

test('labels that forms name and the repository lacks are told once, whatever their letter case', () => {
  const one = form('  - { type: input, attributes: { label: What } }\n', 'labels: [Bug, "form: bug"]\n');
  const forms = [one ?? never(), one ?? never()];
  expect(missingLabels({ forms, labels: [{ name: 'bug', color: 'd73a4a' }] })).toEqual(['form: bug']);
  expect(missingLabels({ forms, labels: null })).toEqual([]);
});

test('owners of everything look after a repository; without them those of its parts do', () => {
  expect(ownersIn('# all\n* @ana @acme/support mail@example.com # and bo\n/docs/ @chen\n')).toEqual([
    'ana',
    '@acme/support',
  ]);
  expect(ownersIn('/src/ @ana @bo\n/docs/ @bo\n')).toEqual(['ana', 'bo']);
  expect(ownersIn('')).toEqual([]);
});

function never(): never {
  throw new Error('The form cannot be read.');
}
