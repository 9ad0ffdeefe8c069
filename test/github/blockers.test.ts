import { expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { Reader } from '../../src/github/reader.ts';
import { clientOf } from './client.ts';

const POLICY = 'version: 1\nteam: { staff: [ana] }\n';

async function deskOn(lacks: SandboxOptions['lacks'] = []) {
  const github = await startSandbox({ now: '2027-01-11T10:00:00Z', lacks });
  const files = { '.github/steward.yml': POLICY };
  const people = { ana: 'write', dev: 'write' } as const;
  const repository = github.createRepository('acme/helpdesk', { files, collaborators: people });
  const token = github.tokens.issue({ kind: 'actions', repository: 'acme/helpdesk' });
  const place = { owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml' };
  const read = async (number: number) => {
    const client = clientOf(github, token);
    const { issue } = await new Reader(client, place).issue(number);
    return { issue, requests: client.requests };
  };
  return { github, repository, read, people, [Symbol.asyncDispose]: async () => github.close() };
}

test('what an issue waits for is read with one request more, and nothing where it waits for nothing', async () => {
  await using desk = await deskOn();
  const { github, repository, read } = desk;
  const ticket = github.as('cus').openIssue(repository, { title: 'It stops' });
  const alone = (await read(1)).requests;
  expect((await read(1)).issue).not.toHaveProperty('blocking');
  const platform = github.createRepository('acme/platform', { collaborators: desk.people });
  const bug = github.as('dev').openIssue(platform, { title: 'A bug' });
  github.createRepository('acme/secret', { isPrivate: true });
  const pull = github.as('dev').openIssue(platform, { title: 'A fix', pullRequest: true });
  github
    .as('ana')
    .comment(ticket, 'No.\n\n/hold acme/platform#1 soon\n/wait Acme/Platform#2\n/x acme/secret#1');
  github.clock.advance(60_000);
  github.as('dev').close(bug);
  github.as('dev').reopen(bug);
  github.as('dev').close(pull);
  const { issue, requests } = await read(1);
  // Who commanded is asked for as well, now that somebody did.
  expect(requests).toBe(alone + 2);
  const { blockers, links } = issue.blocking ?? { blockers: new Map(), links: null };
  expect([...blockers.keys()]).toEqual(['acme/secret#1', 'acme/platform#2', 'acme/platform#1']);
  expect(blockers.get('acme/secret#1')).toBeNull();
  expect(blockers.get('acme/platform#1')).toMatchObject({
    ...{ id: bug.id, isPullRequest: false, isHidden: false },
    turns: [{ closed: true }, { closed: false }],
  });
  expect(blockers.get('acme/platform#2')).toMatchObject({ isPullRequest: true, turns: [{ closed: true }] });
  expect(links).toEqual([]);
});

test('a server without dependencies tells what an issue waits for all the same', async () => {
  await using desk = await deskOn(['issue fields', 'dependencies']);
  const { github, repository, read } = desk;
  const ticket = github.as('cus').openIssue(repository, { title: 'It stops' });
  const other = github.as('cus').openIssue(repository, { title: 'A bug' });
  github.as('ana').comment(ticket, '/hold #2');
  github.as('ana').close(other);
  const { blocking } = (await read(1)).issue;
  expect(blocking?.links).toBeNull();
  expect(blocking?.blockers.get('acme/helpdesk#2')).toMatchObject({ turns: [{ closed: true }] });
});

test('what staff name is looked at however much somebody else names, and where a colon stands before it', async () => {
  await using desk = await deskOn();
  const { github, repository, read } = desk;
  const ticket = github.as('cus').openIssue(repository, { title: 'It stops' });
  github.as('cus').openIssue(repository, { title: 'A bug' });
  github.as('ana').comment(ticket, '/hold:#2');
  const many = Array.from({ length: 80 }, (_, index) => `/x #${String(index + 100)}`);
  github.as('passer-by').comment(ticket, many.join('\n'));
  const { blocking } = (await read(1)).issue;
  expect([...(blocking?.blockers.keys() ?? [])]).toContain('acme/helpdesk#2');
  expect(blocking?.blockers.size).toBe(11);
});
