import { expect, test } from 'vitest';
import type { Milliseconds } from '../../src/calendar/instant.ts';
import { DeskTurn, LONG, SHORT } from '../../src/hosts/desk-turn.ts';
import { Door } from '../../src/hosts/turns.ts';
import { Bench } from '../github/desk.ts';

const PLACE = { owner: 'acme', name: 'support' };

interface Waits {
  readonly turn: DeskTurn;
  readonly waited: Milliseconds[];
}

/** A run's turn, by default in a process of its own, which waits on GitHub's clock. */
function turnOf(bench: Bench, door = new Door(), happens: () => unknown = () => undefined): Waits {
  const waited: Milliseconds[] = [];
  const pause = async (milliseconds: Milliseconds): Promise<void> => {
    waited.push(milliseconds);
    bench.github.clock.advance(milliseconds);
    await happens();
  };
  return { turn: new DeskTurn({ client: bench.client(), place: PLACE, eldest: 1, door, pause }), waited };
}

test('who has to wait asks again after a growing pause, and has the turn once it is given back', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const first = turnOf(bench).turn;
  expect(await first.take(LONG)).toBe(true);
  const { turn, waited } = turnOf(bench, new Door(), () => {
    if (waited.length === 7) issue.reactions.length = 0;
  });
  expect(await turn.take(LONG)).toBe(true);
  expect(waited).toEqual([1, 2, 3, 4, 5, 5, 5].map((seconds) => seconds * 1000));
  await turn.giveBack();
  expect(issue.reactions).toEqual([]);
  expect(first.fault).toBeNull();
});

test('a turn that a run left behind is taken over after two minutes, by one of those who wait', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  await turnOf(bench).turn.take(LONG);
  const left = issue.reactions[0]?.databaseId;
  const { turn, waited } = turnOf(bench);
  expect(await turn.take(LONG)).toBe(true);
  const total = waited.reduce((sum, one) => sum + one, 0);
  expect(total).toBeGreaterThanOrEqual(120_000);
  expect(total).toBeLessThan(130_000);
  expect(issue.reactions.map(({ databaseId }) => databaseId)).not.toContain(left);
  expect(await turnOf(bench).turn.take(SHORT)).toBe(false);
});

test('nobody waits without end', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  await turnOf(bench).turn.take(LONG);
  const { turn, waited } = turnOf(bench, new Door(), () => {
    // Runs come and go, and there is always one before this one.
    const createdAt = bench.github.clock.now();
    issue.reactions.splice(0, 1, ...issue.reactions.map((reaction) => ({ ...reaction, createdAt })));
  });
  expect(await turn.take(LONG)).toBe(false);
  expect(waited.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(LONG);
  expect(turn.isHeld).toBe(false);
});

test('runs of one process wait for each other without asking GitHub, and hand the turn on', async () => {
  await using bench = await Bench.start();
  const issue = bench.report();
  const door = new Door();
  const [one, other] = [turnOf(bench, door), turnOf(bench, door)];
  await one.turn.take(LONG);
  bench.github.log.clear();
  const waiting = other.turn.take(LONG);
  await one.turn.giveBack();
  expect(await waiting).toBe(true);
  expect(bench.github.log.requests).toEqual([]);
  expect(issue.reactions).toHaveLength(1);
  await other.turn.giveBack();
  expect(issue.reactions).toEqual([]);
  expect([one.waited, other.waited]).toEqual([[], []]);
});

test('a page waits for another run of its process some seconds and no longer', async () => {
  await using bench = await Bench.start();
  bench.report();
  const door = new Door();
  await turnOf(bench, door).turn.take(LONG);
  const { turn, waited } = turnOf(bench, door);
  expect(await turn.take(SHORT)).toBe(false);
  expect(waited.reduce((sum, one) => sum + one, 0)).toBe(SHORT);
});

test('a page comes in before all other runs of its process that wait', async () => {
  await using bench = await Bench.start();
  bench.report();
  const door = new Door();
  const first = turnOf(bench, door).turn;
  await first.take(LONG);
  const came: string[] = [];
  const { turn: usual } = turnOf(bench, door);
  const waiting = usual.take(LONG).then(() => came.push('usual'));
  const { turn: urgent } = turnOf(bench, door, () => first.giveBack());
  expect(await urgent.take(SHORT)).toBe(true);
  expect(came).toEqual([]);
  await urgent.giveBack();
  await waiting;
  expect(came).toEqual(['usual']);
});

test('an issue that is locked or gone makes room for the next', async () => {
  await using bench = await Bench.start();
  const boss = bench.github.as('boss');
  boss.lock(bench.report());
  const second = bench.report();
  const { turn } = turnOf(bench);
  expect(await turn.take(LONG)).toBe(true);
  expect(second.reactions).toHaveLength(1);
  expect(turn.fault).toBeNull();
});

test('where every issue is locked there is nothing to say, and no turn to wait for', async () => {
  await using bench = await Bench.start();
  bench.github.as('boss').lock(bench.report());
  bench.github.as('boss').lock(bench.report());
  const { turn } = turnOf(bench);
  expect(await turn.take(LONG)).toBe(true);
  expect([turn.isHeld, turn.fault]).toEqual([true, null]);
  await turn.giveBack();
  expect(turn.fault).toBeNull();
});

test('a turn on an issue that is locked meanwhile is left there, and others take one elsewhere', async () => {
  await using bench = await Bench.start();
  const [first, second] = [bench.report(), bench.report()];
  const { turn } = turnOf(bench);
  await turn.take(LONG);
  bench.github.as('boss').lock(first);
  await turn.giveBack();
  expect(turn.fault).toContain('could not give its turn back');
  const { turn: next } = turnOf(bench);
  expect(await next.take(LONG)).toBe(true);
  expect([first, second].map(({ reactions }) => reactions.length)).toEqual([1, 1]);
});

test('where GitHub gives no turn a run goes on without, and says so', async () => {
  await using bench = await Bench.start();
  bench.report();
  const permissions = { issues: 'read', contents: 'read' } as const;
  const token = bench.github.tokens.issue({ kind: 'actions', repository: 'acme/support', permissions });
  const pause = async (): Promise<void> => Promise.resolve();
  const turn = new DeskTurn({
    ...{ client: bench.client(token), place: PLACE, eldest: 1, door: new Door(), pause },
  });
  expect(await turn.take(LONG)).toBe(true);
  expect(turn.fault).toContain('Resource not accessible by integration');
});

test('a GitHub that does not answer is no turn of somebody else', async () => {
  await using bench = await Bench.start();
  bench.report();
  bench.github.faults.next({ effect: { kind: 'drop', when: 'before' }, times: Infinity });
  const door = new Door();
  await expect(turnOf(bench, door).turn.take(LONG)).rejects.toMatchObject({ code: 'github-unreachable' });
  expect(door.isTaken).toBe(false);
});

test('a turn that could not be given back is told of', async () => {
  await using bench = await Bench.start();
  bench.report();
  const { turn } = turnOf(bench);
  await turn.take(LONG);
  bench.github.faults.next({ effect: { kind: 'drop', when: 'before' }, times: Infinity });
  await turn.giveBack();
  expect(turn.fault).toContain('others have to wait 2 minutes');
  expect(turn.isHeld).toBe(false);
});
