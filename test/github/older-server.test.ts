import { expect, test } from 'vitest';
import { Client } from '../../src/github/client.ts';
import { KnownServer, partOf } from '../../src/github/known-server.ts';
import { Reader } from '../../src/github/reader.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { baseUrlOf, clientOf, transportOf } from './client.ts';

interface OldDesk extends AsyncDisposable {
  readonly github: Sandbox;
  readonly issue: Issue;
  readonly token: string;
}

/** A desk on a server of some age: one ticket with a field and a type, closed as a duplicate and opened again. */
async function deskOn(lacks: SandboxOptions['lacks'] = []): Promise<OldDesk> {
  const github = await startSandbox({ now: '2026-11-16T15:00:00Z', lacks });
  github.createOrganization('acme', { owners: ['boss'] }, {}, ['Bug'], { Priority: ['Urgent', 'Low'] });
  const repository = github.createRepository('acme/helpdesk', { collaborators: { tom: 'triage' } });
  const first = github.as('cus').openIssue(repository, { title: 'The first' });
  const issue = github.as('cus').openIssue(repository, { title: 'Login fails' });
  const tom = github.as('tom');
  tom.field(issue, 'Priority', 'Urgent');
  tom.type(issue, 'Bug');
  tom.close(issue, 'DUPLICATE', first);
  tom.reopen(issue);
  const token = github.tokens.issue({ kind: 'actions', repository: 'acme/helpdesk' });
  return { github, issue, token, [Symbol.asyncDispose]: () => github.close() };
}

function readerOf({ github, token }: OldDesk, client = clientOf(github, token)): Reader {
  return new Reader(client, { owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml' });
}

async function kinds(desk: OldDesk): Promise<readonly string[]> {
  const { issue } = await readerOf(desk).issue(desk.issue.number);
  return issue.events.map(({ kind }) => kind);
}

test('a server that knows all is asked once', async () => {
  await using desk = await deskOn();
  const client = clientOf(desk.github, desk.token);
  const { issue } = await readerOf(desk, client).issue(desk.issue.number);
  expect(client.requests).toBe(1);
  expect(issue).toMatchObject({ type: 'Bug', fields: new Map([['Priority', 'Urgent']]) });
});

test('a server without issue fields is read without them, by a sweep as well', async () => {
  await using desk = await deskOn(['issue fields']);
  const { issue } = await readerOf(desk).issue(desk.issue.number);
  expect(issue).toMatchObject({ type: 'Bug', fields: new Map() });
  expect(issue.events.map(({ kind }) => kind)).not.toContain('field_changed');
  const { open, total } = await readerOf(desk).sweep();
  expect(total).toBe(2);
  const read: number[] = [];
  for await (const page of open) read.push(...page.map(({ number }) => number));
  expect(read).toEqual([1, 2]);
});

test('what a server does not know is asked for once in a run, and once in a process', async () => {
  await using desk = await deskOn(['issue fields', 'duplicates']);
  const server = new KnownServer();
  const client = (): Client =>
    new Client({
      transport: transportOf(desk.github, desk.token),
      baseUrl: baseUrlOf(desk.github),
      pace: 0,
      server,
    });
  const first = client();
  await readerOf(desk, first).issue(desk.issue.number);
  const asked = first.requests;
  expect(asked).toBeLessThanOrEqual(3);
  await readerOf(desk, first).issue(desk.issue.number);
  expect(first.requests).toBe(asked + 1);
  const second = client();
  await readerOf(desk, second).issue(desk.issue.number);
  expect(second.requests).toBe(1);
});

test('a server from before issue types, links of duplicates and reasons of closing is read as far as it goes', async () => {
  await using desk = await deskOn(['issue fields', 'issue types', 'duplicates', 'close reasons']);
  const { issue } = await readerOf(desk).issue(desk.issue.number);
  expect(issue.type).toBeNull();
  expect(await kinds(desk)).not.toContain('type_changed');
  expect(issue.events.find(({ kind }) => kind === 'closed')).toMatchObject({
    reason: 'completed',
    duplicateOf: null,
  });
});

test('a server that lacks what a desk cannot do without is called too old', async () => {
  await using desk = await deskOn();
  const request = transportOf(desk.github, desk.token);
  const client = new Client({
    baseUrl: baseUrlOf(desk.github),
    pace: 0,
    transport: (route, parameters) =>
      route.includes('/graphql')
        ? Promise.resolve({
            status: 200,
            headers: { date: 'Mon, 16 Nov 2026 15:00:00 GMT' },
            data: {
              errors: [
                {
                  message: "Field 'isMinimized' doesn't exist on type 'IssueComment'",
                  extensions: { code: 'undefinedField' },
                },
              ],
            },
          })
        : request(route, parameters),
  });
  const reading = readerOf(desk, client).issue(desk.issue.number);
  await expect(reading).rejects.toMatchObject({ code: 'old-server' });
  await expect(reading).rejects.toThrow('isMinimized');
});

test('what one query told of a server meanwhile holds for another that was sent before', () => {
  const server = new KnownServer();
  const complaint = [
    { message: "Field 'issueFieldValues' doesn't exist", extensions: { code: 'undefinedField' } },
  ];
  const asked = `{ issue {\n${partOf('issue fields', 'issueFieldValues')}\n} }`;
  expect(server.learnFrom(complaint, server.inItsWords(asked))).toBe(true);
  expect(server.learnFrom(complaint, asked)).toBe(true);
  expect(() => server.learnFrom(complaint, server.inItsWords(asked))).toThrow('does not know');
});
