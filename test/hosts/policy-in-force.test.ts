import { describe, expect, test } from 'vitest';
import type { LocatedProblem } from '../../src/errors.ts';
import { PoliciesInForce } from '../../src/hosts/policy-in-force.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { sweep } from '../desk/running.ts';
import { FORM, POLICY, TestDesk } from '../e2e/desk.ts';

/** More than GitHub hands out, and sound as far as it does. */
const LONG = `# ${'x'.repeat(98)}\n`.repeat(6000);

function told(problems: readonly LocatedProblem[]): string[] {
  return problems
    .filter(({ inherited }) => inherited === undefined)
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

describe('what a process understood before', () => {
  const path = '.github/steward.yml';

  test('is not read again as long as the texts are the same', async () => {
    const sheet = 'Login: high\n';
    const policy = `${POLICY}intake: { severity: [{ sheet: systems.yml, field: system }] }\n`;
    await using desk = await TestDesk.start({ policy, files: { 'systems.yml': sheet } });
    const policies = new PoliciesInForce();
    const now = async (): Promise<Policy> => (await sweep(desk, { policies })).understood.policy;
    const push = (files: Readonly<Record<string, string>>): unknown =>
      desk.github.as('ana').push(desk.repository, files);
    const first = await now();
    expect(await now()).toBe(first);
    push({ 'README.md': 'words' });
    expect(await now()).toBe(first);

    push({ 'systems.yml': `${sheet}Mail: low\n` });
    const other = await now();
    expect(other.intake.severity[0]).toMatchObject({
      sheet: new Map([
        ['login', 'high'],
        ['mail', 'low'],
      ]),
    });
    push({ [path]: `${policy}news: 2h\n` });
    expect((await now()).news).not.toBe(other.news);
    push({ [path]: policy, 'systems.yml': sheet });
    expect(await now()).toBe(first);
  });

  test('tells all errors of a broken policy again, and leaves the last sound one in force', async () => {
    await using desk = await TestDesk.start();
    const policies = new PoliciesInForce();
    const { understood: sound } = await sweep(desk, { policies });
    desk.wait(1);
    desk.github.as('ana').push(desk.repository, { [path]: `${POLICY}langage: de\nnews: soon\n` });
    for (let run = 0; run < 2; run += 1) {
      const { understood } = await sweep(desk, { policies });
      expect(told(understood.problems)).toEqual([
        `${path}:10:1 error unknown-key`,
        `${path}:11:7 error bad-duration`,
      ]);
      expect(understood.policy).toBe(sound.policy);
      expect(understood.fallback?.at).toBe(Date.parse('2026-11-16T15:00:00Z'));
    }
    desk.github.as('ana').push(desk.repository, { [path]: POLICY });
    const { understood: mended } = await sweep(desk, { policies });
    expect(told(mended.problems)).toEqual([]);
    expect(mended.fallback).toBeNull();
  });

  test('is not told again of what went wrong with a template', async () => {
    const files = { 'status.md': '{{ "" }}' };
    await using desk = await TestDesk.start({ policy: `${POLICY}templates: { status: status.md }\n`, files });
    const policies = new PoliciesInForce();
    desk.report('urgent');
    expect((await sweep(desk, { policies })).warnings).toEqual([
      'The template for status failed (it makes no text); the built-in text was used.',
    ]);
    expect((await sweep(desk, { policies })).warnings).toEqual([]);
  });

  test('does not have GitHub asked again when the branch got a version', async () => {
    await using desk = await TestDesk.start();
    const policies = new PoliciesInForce();
    const look = async (): Promise<[since: number | null, asked: number]> => {
      desk.github.log.clear();
      const { understood } = await sweep(desk, { policies });
      const asked = desk.github.log.requests.filter(({ path: asks }) => asks.includes('/activity'));
      return [understood.since, asked.length];
    };
    const [first] = await look();
    expect(await look()).toEqual([first, 0]);
    desk.wait(1);
    const pushedAt = desk.github.clock.now();
    desk.github.as('ana').push(desk.repository, { [path]: `${POLICY}news: 2h\n` });
    desk.wait(1);
    expect(await look()).toEqual([pushedAt, 1]);
    expect(await look()).toEqual([pushedAt, 0]);
  });

  test('is read anew where a form has changed', async () => {
    await using desk = await TestDesk.start();
    const policies = new PoliciesInForce();
    const names = async (): Promise<string[]> =>
      (await sweep(desk, { policies })).context.forms.templates.map(({ name }) => name);
    expect(await names()).toEqual(['Report a problem']);
    const form = FORM.replace('Report a problem', 'Tell us');
    desk.github.as('ana').push(desk.repository, { '.github/ISSUE_TEMPLATE/problem.yml': form });
    expect(await names()).toEqual(['Tell us']);
  });
});

test('the version that stands in counts from its merge, whatever its committer’s clock said', async () => {
  await using desk = await TestDesk.start();
  const ana = desk.github.as('ana');
  const change = { '.github/steward.yml': `${POLICY}news: 3h\n` };
  const commit = ana.commit(desk.repository, change, { at: '2026-10-01T00:00:00Z' });
  desk.wait(1);
  ana.merge(desk.repository, commit);
  desk.wait(1);
  ana.push(desk.repository, { '.github/steward.yml': 'version: one\n' });
  const { understood, context } = await sweep(desk, { dryRun: true });
  expect(understood.fallback).toEqual({ oid: commit.oid, at: Date.parse('2026-11-16T16:01:00Z') });
  expect(context.policySince).toBe(Date.parse('2026-11-16T16:01:00Z'));
});
