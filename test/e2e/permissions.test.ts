import { expect, test } from 'vitest';
import type { ActionResult } from '../../src/sandbox/result.ts';
import type { Permissions } from '../../src/sandbox/viewer.ts';
import { called } from '../hosts/action/called.ts';
import { deskWords, POLICY, TestDesk } from './desk.ts';

const BY_TEAM = POLICY.replace('staff: [ana, bo, chen]', "staff: ['@acme/desk']");

/** An event of an urgent ticket in a private repository, with a job's token that may do no more than this. */
async function ran(permissions: Permissions, policy: string): Promise<[ActionResult, string[]]> {
  await using desk = await TestDesk.start({ policy });
  const issue = desk.report('urgent');
  desk.repository.isPrivate = true;
  const result = await desk.github.runAction({
    repository: desk.repository,
    bundle: called,
    event: 'issues',
    payload: { action: 'opened', issue: { number: issue.number } },
    token: desk.github.tokens.issue({ kind: 'actions', repository: 'acme/helpdesk', permissions }),
    inputs: { 'write-pace': '0' },
  });
  return [result, deskWords(issue)];
}

test.each<[string, Permissions, string, string]>([
  ['write issues', { issues: 'read', contents: 'read' }, POLICY, 'needs the permission to write issues'],
  ['read contents', { issues: 'write' }, POLICY, 'needs the permission to read contents'],
  [
    'read members',
    { issues: 'write', contents: 'read' },
    BY_TEAM,
    'team whose members the token may not read',
  ],
])('a token that may not %s: the run fails and says so', async (_, permissions, policy, words) => {
  const [{ exitCode, annotations }, said] = await ran(permissions, policy);
  expect(exitCode).toBe(1);
  expect(annotations.map(({ message }) => message).join('\n')).toContain(words);
  expect(said).toEqual([]);
});

test('a token that may do these two is enough', async () => {
  const [{ exitCode }, said] = await ran({ issues: 'write', contents: 'read' }, POLICY);
  expect([exitCode, said.length]).toEqual([0, 1]);
});
