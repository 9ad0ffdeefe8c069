import { expect, test } from 'vitest';
import { eldestUnlocked, LEFT, takeAway, Turn } from '../../src/github/turn.ts';
import { Bench } from './desk.ts';

const PLACE = { owner: 'acme', name: 'support', issue: 1 };

async function taken(bench: Bench): Promise<Turn> {
  const asked = await Turn.ask(bench.client(), PLACE);
  if (!(asked instanceof Turn)) throw new Error(`it is ${asked.is}`);
  return asked;
}

test('of runs of one account that ask at once one has the turn, and the next once it is given back', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const asked = await Promise.all([1, 2, 3, 4].map(async () => Turn.ask(bench.client(), PLACE)));
  const [turn, ...more] = asked.filter((one) => one instanceof Turn);
  expect(more).toEqual([]);
  expect(asked.filter((one) => !(one instanceof Turn))).toEqual(
    Array(3).fill({ is: 'taken', id: issue.reactions[0]?.databaseId, age: 0 }),
  );
  expect(issue.reactions.map(({ content, author }) => [content, author.login])).toEqual([
    ['EYES', 'github-actions'],
  ]);
  expect(await turn?.giveBack(bench.client())).toBe(true);
  expect(issue.reactions).toEqual([]);
  expect(await Turn.ask(bench.client(), PLACE)).toBeInstanceOf(Turn);
});

test('the eyes of somebody else are no turn', async () => {
  await using bench = await Bench.start();
  bench.report();
  const token = bench.github.tokens.issue({ kind: 'pat', login: 'ana' });
  expect(await Turn.ask(bench.client(token), PLACE)).toBeInstanceOf(Turn);
  expect(await Turn.ask(bench.client(), PLACE)).toBeInstanceOf(Turn);
});

test('a turn lasts for a minute of GitHub’s time, and its age is told to who wants it', async () => {
  await using bench = await Bench.start();
  bench.report();
  const client = bench.client();
  const turn = await Turn.ask(client, PLACE);
  if (!(turn instanceof Turn)) throw new Error('it was taken');
  expect(turn.isGood(client)).toBe(true);
  bench.github.clock.advance(59_000);
  await bench.reader(client).desk();
  expect(turn.isGood(client)).toBe(true);
  bench.github.clock.advance(1_000);
  expect(await Turn.ask(client, PLACE)).toMatchObject({ is: 'taken', age: 60_000 });
  expect(turn.isGood(client)).toBe(false);
  expect(LEFT).toBeGreaterThan(60_000);
});

test('a turn is taken away by its own name: one that somebody took since stays', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const first = await taken(bench);
  const id = issue.reactions[0]?.databaseId ?? 0;
  await first.giveBack(bench.client());
  await taken(bench);
  expect(await takeAway(bench.client(), PLACE, id)).toBe(true);
  expect(issue.reactions).toHaveLength(1);
});

test('where the answer is lost nobody knows whose turn it is', async () => {
  await using bench = await Bench.start();
  bench.report();
  bench.github.faults.dropAtWrite({ write: 1, when: 'after' });
  expect(await Turn.ask(bench.client(), PLACE)).toEqual({ is: 'taken', id: null, age: 0 });
});

test('what GitHub refuses is told in its words', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const permissions = { issues: 'read', contents: 'read' } as const;
  const token = bench.github.tokens.issue({ kind: 'actions', repository: 'acme/support', permissions });
  expect(await Turn.ask(bench.client(token), PLACE)).toEqual({
    is: 'refused',
    why: 'Resource not accessible by integration',
    isPlaceGone: false,
  });
  bench.github.as('boss').lock(issue);
  expect(await Turn.ask(bench.client(), PLACE)).toMatchObject({ is: 'refused', isPlaceGone: true });
  expect(await Turn.ask(bench.client(), { ...PLACE, issue: 7 })).toMatchObject({ isPlaceGone: true });
});

test('turns are taken on the oldest issue that is not locked', async () => {
  await using bench = await Bench.start();
  const client = bench.client();
  expect(await eldestUnlocked(client, PLACE)).toBeNull();
  for (let n = 0; n < 102; n += 1) bench.github.as('boss').lock(bench.report());
  expect(await eldestUnlocked(client, PLACE)).toBeNull();
  const open = bench.report();
  bench.report();
  expect(await eldestUnlocked(client, PLACE)).toBe(open.number);
  expect((await bench.reader().desk()).desk.eldest).toBeNull();
  for (const number of [3, 5]) {
    const issue = bench.repository.issues.get(number);
    if (issue !== undefined) bench.github.as('boss').unlock(issue);
  }
  expect((await bench.reader().desk()).desk.eldest).toBe(3);
});
