import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/hosts/outcome.ts';
import { sweep } from '../desk/running.ts';
import { deskWords, POLICY, TestDesk } from '../e2e/desk.ts';

test('a template of the repository that fails as it is used is warned of, and no comment is lost', async () => {
  await using desk = await TestDesk.start({
    policy: `${POLICY}templates: { status: .github/steward/status.md }\n`,
    files: { '.github/steward/status.md': "{% if state == 'closed' %}It is closed.{% endif %}" },
  });
  const issue = desk.report('low');
  const { warnings, summary, faults } = outcomeOf(await sweep(desk));
  const warning = 'The template for status failed (it makes no text); the built-in text was used.';
  expect(warnings).toEqual([warning]);
  expect(summary).toContain('The template for status failed');
  expect(faults).toEqual([]);
  expect(deskWords(issue)).toEqual([expect.stringContaining('We have your report')]);
});
