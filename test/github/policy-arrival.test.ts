import { describe, expect, test } from 'vitest';
import { Client } from '../../src/github/client.ts';
import type { Commit } from '../../src/sandbox/store/records.ts';
import { baseUrlOf, transportOf } from './client.ts';
import { Bench, HOUR, START } from './desk.ts';

const PATH = '.github/steward.yml';
const AHEAD = '2027-06-01T00:00:00Z';
const LONG_AGO = '2020-01-01T00:00:00Z';

async function since(bench: Bench, client = bench.client()): Promise<string | null> {
  const { policySince } = (await bench.reader(client).desk()).desk;
  return policySince === null ? null : new Date(policySince).toISOString();
}

function committed(bench: Bench, text: string, by: { at?: string; onto?: Commit } = {}): Commit {
  return bench.github.as('ana').commit(bench.repository, { [PATH]: text }, by);
}

/** A GitHub that does not know the list of a branch's changes, or does not show it to this token. */
function reticent(bench: Bench, status: 403 | 404): Client {
  const request = transportOf(bench.github, bench.token);
  return new Client({
    baseUrl: baseUrlOf(bench.github),
    pace: 0,
    transport: (route, parameters) =>
      route.endsWith('/activity')
        ? Promise.resolve({ status, headers: {}, data: { message: 'Not Found' } })
        : request(route, parameters),
  });
}

const IN_AN_HOUR = '2026-11-20T17:30:00.000Z';
const IN_TWO_HOURS = '2026-11-20T18:30:00.000Z';

describe('a version of the policy counts from when the default branch had it', () => {
  test.each(['merge', 'squash', 'rebase'] as const)(
    'with the %s of its pull request, whatever the dates of its commits',
    async (method) => {
      await using bench = await Bench.start();
      const first = committed(bench, 'one\n', { at: LONG_AGO });
      const second = committed(bench, 'two\n', { at: AHEAD, onto: first });
      bench.github.clock.advance(HOUR);
      bench.github.as('ana').merge(bench.repository, second, method);
      bench.github.clock.advance(HOUR);
      const client = bench.client();
      expect(await since(bench, client)).toBe(IN_AN_HOUR);
      expect(client.requests).toBe(1);
    },
  );

  test('with the merge that came last, where an older commit was merged later', async () => {
    await using bench = await Bench.start();
    bench.github.as('ana').push(bench.repository, { [PATH]: 'base\n' });
    const early = committed(bench, 'early\n', { at: LONG_AGO });
    const late = committed(bench, 'late\n');
    bench.github.clock.advance(HOUR);
    bench.github.as('ana').merge(bench.repository, late);
    bench.github.clock.advance(HOUR);
    bench.github.as('ana').merge(bench.repository, early, 'merge', { [PATH]: 'both\n' });
    expect(await since(bench)).toBe(IN_TWO_HOURS);
  });

  test('with the first merge into the default branch, not into another', async () => {
    await using bench = await Bench.start();
    const commit = committed(bench, 'one\n', { at: LONG_AGO });
    bench.github.clock.advance(HOUR);
    const pull = bench.github.as('ana').merge(bench.repository, commit);
    const fork = bench.github.createRepository('cus/support');
    bench.github.clock.advance(HOUR);
    // The same commit, merged into a fork: GitHub lists that pull request as well.
    const elsewhere = bench.github.as('cus').openIssue(fork, { title: 'A copy', pullRequest: true });
    if (pull.merge !== null) elsewhere.merge = { ...pull.merge, at: START };
    bench.repository.issues.set(4711, elsewhere);
    expect(await since(bench)).toBe(IN_AN_HOUR);
  });

  test.each([LONG_AGO, AHEAD])('with its push, where the committer’s clock says %s', async (at) => {
    await using bench = await Bench.start();
    const commit = committed(bench, 'one\n', { at });
    bench.github.clock.advance(HOUR);
    bench.github.as('ana').pushCommit(bench.repository, commit);
    bench.github.clock.advance(HOUR);
    bench.github.as('ana').push(bench.repository, { 'README.md': '# Help\n' });
    expect(await since(bench)).toBe(IN_AN_HOUR);
  });

  test('with a push that brought other commits as well', async () => {
    await using bench = await Bench.start();
    const ana = bench.github.as('ana');
    const policy = committed(bench, 'one\n', { at: LONG_AGO });
    const last = ana.commit(bench.repository, { 'README.md': '# Help\n' }, { at: AHEAD, onto: policy });
    bench.github.clock.advance(HOUR);
    ana.pushCommit(bench.repository, last);
    bench.github.clock.advance(HOUR);
    ana.push(bench.repository, { 'README.md': '# More\n' });
    const client = bench.client();
    expect(await since(bench, client)).toBe(IN_AN_HOUR);
    expect(client.requests).toBe(3);
  });

  test('with the merge in the list of changes, where the token may not read pull requests', async () => {
    await using bench = await Bench.start();
    bench.repository.isPrivate = true;
    const first = committed(bench, 'one\n', { at: LONG_AGO });
    const second = committed(bench, 'two\n', { at: AHEAD, onto: first });
    bench.github.clock.advance(HOUR);
    bench.github.as('ana').merge(bench.repository, second);
    bench.github.clock.advance(HOUR);
    expect(await since(bench)).toBe(IN_AN_HOUR);
    const issue = bench.report('ana');
    expect((await bench.reader().sweep()).total).toBe(1);
    expect((await bench.reader().issue(issue.number)).desk.policySince).toBe(START + HOUR);
  });
});

describe('where neither a pull request nor a push tells', () => {
  test.each([403, 404] as const)('the committer’s clock does, where it is possible (%i)', async (status) => {
    await using bench = await Bench.start();
    const commit = committed(bench, 'one\n', { at: '2026-11-20T16:40:00Z' });
    bench.github.clock.advance(HOUR);
    bench.github.as('ana').pushCommit(bench.repository, commit);
    expect(await since(bench, reticent(bench, status))).toBe('2026-11-20T16:40:00.000Z');
  });

  test('a clock that is ahead tells nothing', async () => {
    await using bench = await Bench.start();
    bench.github.as('ana').pushCommit(bench.repository, committed(bench, 'one\n', { at: AHEAD }));
    expect(await since(bench, reticent(bench, 404))).toBeNull();
  });

  test('a version came after the merges of those that it was made from', async () => {
    await using bench = await Bench.start();
    const ana = bench.github.as('ana');
    bench.github.clock.advance(HOUR);
    ana.merge(bench.repository, committed(bench, 'one\n'));
    ana.pushCommit(bench.repository, committed(bench, 'two\n', { at: LONG_AGO }));
    expect(await since(bench, reticent(bench, 404))).toBe(IN_AN_HOUR);
    ana.pushCommit(bench.repository, committed(bench, 'three\n', { at: AHEAD }));
    expect(await since(bench, reticent(bench, 404))).toBe(IN_AN_HOUR);
  });

  test('the committer’s clock does for what lies more than a hundred pushes back', async () => {
    await using bench = await Bench.start();
    const ana = bench.github.as('ana');
    ana.pushCommit(bench.repository, committed(bench, 'one\n', { at: '2026-11-20T16:00:00Z' }));
    for (let push = 1; push <= 100; push += 1) ana.push(bench.repository, { 'README.md': String(push) });
    expect(await since(bench)).toBe('2026-11-20T16:00:00.000Z');
  });
});

test('ten runs, each an hour later, give one moment', async () => {
  await using bench = await Bench.start();
  const ana = bench.github.as('ana');
  ana.pushCommit(bench.repository, committed(bench, 'one\n', { at: '2026-11-20T20:00:00Z' }));
  const seen = new Set<string | null>();
  for (let run = 1; run <= 10; run += 1) {
    bench.github.clock.advance(HOUR);
    ana.push(bench.repository, { 'README.md': String(run) });
    seen.add(await since(bench));
  }
  expect([...seen]).toEqual(['2026-11-20T16:30:00.000Z']);
});

test('a run without an answer about pushes fails rather than guess', async () => {
  await using bench = await Bench.start();
  bench.github.as('ana').push(bench.repository, { [PATH]: 'one\n' });
  bench.github.faults.next({
    effect: { kind: 'status', status: 503 },
    when: ({ path }) => path.includes('/activity'),
    times: Infinity,
  });
  await expect(since(bench)).rejects.toMatchObject({ code: 'github-unreachable' });
});
