import { expect, test } from 'vitest';
import type { Effect } from '../../../src/sandbox/faults.ts';
import { deskWords, labels } from '../../e2e/desk.ts';
import { Chimes } from '../../../src/rehearsal/chimes.ts';
import { atRest, ServedDesk } from './served.ts';

const MINUTE = 60_000;

/** How GitHub may be away: for all that is asked, or for what is written alone. */
const OUTAGES: readonly (readonly [string, boolean, Effect])[] = [
  ['answers nothing with 502', false, { kind: 'status', status: 502 }],
  ['takes no write, with 502', true, { kind: 'status', status: 502 }],
  ['breaks off at each write', true, { kind: 'drop', when: 'before' }],
  ['fails at each write and says 200', true, { kind: 'graphql-error', message: 'Something went wrong.' }],
  ['fails at all and says 200', false, { kind: 'graphql-error', message: 'Something went wrong.' }],
];

/** A ticket arrives while GitHub is away, for longer than it is tried again. */
async function away(rounds: string, isOfWrites: boolean, effect: Effect) {
  const chimes = new Chimes();
  const served = await ServedDesk.start({ STEWARD_ROUND_MINUTES: rounds }, chimes);
  const { github } = served.desk;
  const rest = () => atRest(github, served.app);
  const pass = (minutes: number) => chimes.until(github.clock.now() + minutes * MINUTE, rest);
  await rest();
  github.faults.next({
    effect,
    // The turn of another run is waited for in real time: a run has its own.
    when: ({ writes, kind }) => kind === 'graphql' && (!isOfWrites || writes.length > 0),
    times: Infinity,
  });
  const issue = served.desk.report('urgent');
  await rest();
  await pass(5);
  return { served, issue, pass };
}

test.each(OUTAGES)(
  'a GitHub that %s for minutes: the app says that it is cut off, and looks again by itself',
  async (_, isOfWrites, effect) => {
    const { served, issue, pass } = await away('60', isOfWrites, effect);
    await using __ = served;
    expect(await served.health()).toMatchObject({ status: 'degraded' });
    expect(deskWords(issue)).toEqual([]);
    served.desk.github.faults.clear();
    await pass(10);
    expect(deskWords(issue)).toHaveLength(1);
    expect(labels(issue)).toContain('severity: urgent');
    expect(await served.health()).toMatchObject({ status: 'ok' });
  },
);

test('without rounds a ticket that was given up shows, for nothing finds it again', async () => {
  const { served, pass } = await away('0', false, { kind: 'status', status: 502 });
  await using _ = served;
  served.desk.github.faults.clear();
  await pass(10);
  expect(await served.health()).toMatchObject({ status: 'degraded', failed: 1 });
});
