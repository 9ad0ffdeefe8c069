import { describe, expect, test } from 'vitest';
import { Client } from '../../src/github/client.ts';
import { DirectoryReader } from '../../src/github/directory.ts';
import type { Issue } from '../../src/ticket/issue.ts';
import { baseUrlOf, transportOf } from './client.ts';
import { Bench } from './desk.ts';
import type { RawAnswer } from './tampered.ts';
import { INTERRUPTED, tampered } from './tampered.ts';

const NEEDS = { teams: [], collaborators: true };

/** A client of a token that may ask for one person's permission, but not who all the collaborators are. */
function shortSighted(bench: Bench, asked: string[]): Client {
  const request = transportOf(bench.github, bench.token);
  return new Client({
    baseUrl: baseUrlOf(bench.github),
    pace: 0,
    transport: async (route, parameters) => {
      if (route.endsWith('/collaborators')) return { status: 403, headers: {}, data: { message: 'No.' } };
      if (typeof parameters.username === 'string') asked.push(parameters.username);
      return request(route, parameters);
    },
  });
}

async function staffOn(bench: Bench, issue: Issue, asked: string[] = []): Promise<string[]> {
  const directory = new DirectoryReader(shortSighted(bench, asked), 'acme', 'support');
  return [...((await directory.read(NEEDS, [issue])).collaborators ?? [])];
}

test.each([
  ['opened the issue', 'opens'],
  ['edited its text', 'edits'],
  ['labelled it', 'labels'],
  ['closed it', 'closes'],
  ['took it from somebody', 'unassigns'],
  ['deleted a comment', 'deletes'],
] as const)('who %s is known as staff, even where nobody may list them', async (_, deed) => {
  await using bench = await Bench.start();
  const ana = bench.github.as('ana');
  const issue = bench.report(deed === 'opens' ? 'ana' : 'cus');
  if (deed === 'edits') ana.editIssue(issue, { body: 'Nobody at all can log in.' });
  if (deed === 'labels') ana.label(issue, 'bug');
  if (deed === 'closes') ana.close(issue, 'COMPLETED');
  if (deed === 'unassigns') {
    bench.github.as('boss').assign(issue, 'cus');
    ana.unassign(issue, 'cus');
  }
  if (deed === 'deletes') ana.deleteComment(bench.github.as('cus').comment(issue, 'Oops.'));
  const { issue: read } = await bench.reader().issue(issue.number);
  expect(await staffOn(bench, read)).toContain('ana');
});

test('customers are asked about and are none, apps are not even asked about, and nobody is asked about twice', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const cus = bench.github.as('cus');
  cus.comment(issue, 'One.');
  cus.comment(issue, 'Two.');
  bench.github.as('github-actions[bot]').comment(issue, 'Three.');
  const asked: string[] = [];
  const { issue: read } = await bench.reader().issue(issue.number);
  expect(await staffOn(bench, read, asked)).toEqual([]);
  expect(asked).toEqual(['cus']);
});

describe('an outage is no lack of permission', () => {
  const TEAM = { teams: ['acme/support'], collaborators: false };

  test.each([
    ['who belongs to the desk', '/collaborators', NEEDS],
    ['who one person is', '/permission', NEEDS],
    ['who is in a team', '/graphql', TEAM],
  ])('when GitHub does not say %s', async (_, path, needs) => {
    await using bench = await Bench.start();
    const { issue } = await bench.reader().issue(bench.report().number);
    bench.github.faults.next({
      effect: { kind: 'status', status: 502 },
      when: (request) => request.path.includes(path),
      times: 2,
    });
    const client = path === '/permission' ? shortSighted(bench, []) : bench.client();
    const reading = new DirectoryReader(client, 'acme', 'support').read(needs, [issue]);
    await expect(reading).rejects.toMatchObject({ code: 'github-unreachable' });
  });

  test.each<[string, (answer: RawAnswer) => RawAnswer]>([
    ['an interrupted query', () => ({ data: { organization: null }, errors: [INTERRUPTED] })],
    ['members beside a fault', (answer) => ({ ...answer, errors: [INTERRUPTED] })],
  ])('when it answers about a team with %s', async (_, change) => {
    await using bench = await Bench.start();
    const reading = new DirectoryReader(tampered(bench, 'team(slug', change), 'acme', 'support').read(
      TEAM,
      [],
    );
    await expect(reading).rejects.toMatchObject({ code: 'github-unreachable' });
  });

  test.each<[string, RawAnswer, string]>([
    ['is none', { data: { organization: { team: null } } }, 'cannot be read.'],
    [
      'is not for this token',
      {
        data: { organization: null },
        errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
      },
      'cannot be read. Resource not accessible by integration',
    ],
  ])('but a team that %s is a team that cannot be read', async (_, answer, words) => {
    await using bench = await Bench.start();
    const client = tampered(bench, 'team(slug', () => answer);
    const reading = new DirectoryReader(client, 'acme', 'support').read(TEAM, []);
    await expect(reading).rejects.toMatchObject({ code: 'team-unreadable' });
    await expect(reading).rejects.toThrow(words);
  });
});
