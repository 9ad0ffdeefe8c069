import { expect, test } from 'vitest';
import type { LocatedProblem } from '../../src/errors.ts';
import { sweep } from '../desk/running.ts';
import { POLICY, TestDesk } from '../e2e/desk.ts';

/** More than GitHub hands out, and sound as far as it does. */
const LONG = `# ${'x'.repeat(98)}\n`.repeat(6000);

function told(problems: readonly LocatedProblem[]): string[] {
  return problems
    .filter(({ file }) => !file.startsWith('presets/'))
    .map(({ file, line, column, code, severity }) => `${file}:${line}:${column} ${severity} ${code}`);
}

test('a policy that GitHub cuts off is not in force: the version before it is', async () => {
  await using desk = await TestDesk.start();
  desk.wait(1);
  const late = `${POLICY}${LONG}language: de\n`;
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': late });
  desk.wait(1);
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': `${late}news: 2h\n` });
  const { understood } = await sweep(desk, { dryRun: true });
  expect(told(understood.problems)).toEqual(['.github/steward.yml:1:1 error too-large']);
  expect(understood.fallback?.at).toBe(Date.parse('2026-11-16T15:00:00Z'));
});

test('without a version that is whole there is no policy', async () => {
  await using desk = await TestDesk.start({ policy: `${POLICY}${LONG}` });
  const run = sweep(desk, { dryRun: true });
  await expect(run).rejects.toMatchObject({ code: 'bad-policy', problems: [{ code: 'too-large' }] });
});

test('a form that GitHub cuts off and a folder in place of a template are told, and the desk works on', async () => {
  const policy = `${POLICY}templates: { status: .github/ISSUE_TEMPLATE }\n`;
  await using desk = await TestDesk.start({
    policy,
    files: { '.github/ISSUE_TEMPLATE/long.yml': `name: Long\n${LONG}` },
  });
  desk.report('urgent');
  const report = await sweep(desk);
  expect(told(report.understood.problems)).toEqual([
    `.github/steward.yml:${policy.split('\n').length - 1}:22 error unknown-reference`,
    '.github/ISSUE_TEMPLATE/long.yml:1:1 warning too-large',
  ]);
  expect(report.understood.fallback).toBeNull();
  expect(report.evaluated).toBe(1);
});
