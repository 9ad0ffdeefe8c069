import { expect, test } from 'vitest';
import type { Permissions } from '../../src/sandbox/viewer.ts';
import type { Commit } from '../../src/sandbox/store/records.ts';
import { deskWords, POLICY, TestDesk } from '../e2e/desk.ts';

const PATH = '.github/steward.yml';
const FAULTY = `${POLICY}news: soon\nsevrities: []\n`;
const MAY: Permissions = { contents: 'read', issues: 'write', statuses: 'write' };

/** A desk whose Action has these permissions, and that was looked at once. */
async function deskWith(permissions: Permissions, policy = POLICY): Promise<TestDesk> {
  const desk = await TestDesk.start({ policy });
  desk.permit(permissions);
  await desk.sweep();
  return desk;
}

function push(desk: TestDesk, text: string): void {
  desk.wait(1);
  desk.github.as('ana').push(desk.repository, { [PATH]: text });
}

/** What the newest commit shows, oldest first. */
function shown({ repository }: TestDesk, commit: Commit | null = repository.head) {
  return (repository.statuses.get(commit?.oid ?? '') ?? []).map(
    ({ context, state, description, targetUrl }) => ({
      ...{ context, state, description, targetUrl },
    }),
  );
}

test('a faulty policy shows on its commit, once, with the first fault and where it is', async () => {
  await using desk = await deskWith(MAY);
  push(desk, FAULTY);
  for (let run = 0; run < 3; run += 1) expect((await desk.sweep()).exitCode).toBe(1);
  const { head } = desk.repository;
  const line = POLICY.split('\n').length;
  expect(shown(desk)).toEqual([
    {
      context: 'steward/policy',
      state: 'FAILURE',
      description: expect.stringContaining(
        `2 errors, the first: line ${String(line)}: bad-duration: `,
      ) as string,
      targetUrl: `${desk.github.url}/acme/helpdesk/blob/${head?.oid ?? ''}/${PATH}#L${String(line)}`,
    },
  ]);
});

test('the commit that mends it shows that, and later ones say nothing', async () => {
  await using desk = await deskWith(MAY);
  expect(shown(desk)).toEqual([]);
  push(desk, FAULTY);
  await desk.sweep();
  push(desk, `${POLICY}news: 2h\n`);
  for (let run = 0; run < 2; run += 1) await desk.sweep();
  expect(shown(desk)).toMatchObject([{ state: 'SUCCESS', description: 'The policy is in force.' }]);
  push(desk, POLICY);
  await desk.sweep();
  expect(shown(desk)).toEqual([]);
});

test('a first policy that is faulty shows, though there is no desk to look at', async () => {
  await using desk = await deskWith(MAY, FAULTY);
  expect(shown(desk)).toMatchObject([{ state: 'FAILURE' }]);
  push(desk, POLICY);
  await desk.sweep();
  expect(shown(desk)).toMatchObject([{ state: 'SUCCESS' }]);
});

test('what is wrong with a file that the policy names is shown at its place there', async () => {
  const policy = `${POLICY}customers: { file: customers.yml }\n`;
  await using desk = await deskWith(MAY, POLICY);
  desk.wait(1);
  desk.github.as('ana').push(desk.repository, { [PATH]: policy, 'customers.yml': 'gold: [\n' });
  await desk.sweep();
  expect(shown(desk)).toMatchObject([
    { state: 'FAILURE', targetUrl: expect.stringContaining('/blob/HEAD/customers.yml#L') as string },
  ]);
});

test('a run without anything to say asks nothing more of GitHub, and a dry run shows nothing', async () => {
  await using desk = await deskWith(MAY);
  const { outputs } = await desk.sweep();
  desk.permit({ contents: 'read', issues: 'write' });
  expect((await desk.sweep()).outputs.requests).toBe(outputs.requests);
  desk.permit(MAY);
  push(desk, FAULTY);
  await desk.sweep({ 'dry-run': 'true' });
  expect(shown(desk)).toEqual([]);
  await desk.sweep();
  const told = await desk.sweep();
  await desk.sweep({ 'dry-run': 'true' });
  expect(told.exitCode).toBe(1);
  expect(shown(desk)).toHaveLength(1);
});

test('without the permission it is passed over with a line in the log, whoever may see statuses', async () => {
  for (const isPrivate of [false, true]) {
    await using desk = await deskWith({ contents: 'read', issues: 'write' });
    const issue = desk.report('urgent');
    desk.repository.isPrivate = isPrivate;
    push(desk, FAULTY);
    const { stdout, annotations } = await desk.sweep();
    const line = "The policy's commit does not show its errors: the token lacks the permission";
    expect(stdout.split('\n').filter((one) => one.includes(line))).toHaveLength(1);
    expect(annotations.some(({ message }) => message.includes('does not show'))).toBe(false);
    expect(shown(desk)).toEqual([]);
    expect(deskWords(issue)).toHaveLength(1);
  }
});

test('the desk’s issue tells of the fault at its top at once, until it is mended', async () => {
  const policy = `${POLICY}desk: { issue: true }\n`;
  await using desk = await deskWith(MAY, policy);
  const board = [...desk.repository.issues.values()].find(({ title }) => title.includes('desk'));
  const [, first] = board?.body.split('\n') ?? [];
  expect(first).toContain('The desk is at work');
  desk.github.clock.advance(60_000);
  desk.github.as('ana').push(desk.repository, { [PATH]: `${policy}sevrities: []\n` });
  await desk.sweep();
  const lines = board?.body.split('\n') ?? [];
  expect(lines[1]).toBe('> [!CAUTION]');
  expect(lines[2]).toMatch(/\*\*The policy has 1 error\.\*\*.*unknown-key/);
  const edits = board?.edits.length;
  desk.github.clock.advance(60_000);
  await desk.sweep();
  expect(board?.edits.length).toBe(edits);
  desk.github.as('ana').push(desk.repository, { [PATH]: policy });
  await desk.sweep();
  expect(board?.body).not.toContain('CAUTION');
});
