import { expect, test } from 'vitest';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { bothHaveReadBefore, deskWords, POLICY, stateOf, TestDesk } from './desk.ts';

const POSTING = `${POLICY}incidents: { components: [Checkout], post_updates: true }\n`;

/** A ticket on which staff have just told of an incident and asked for a template. */
async function told(): Promise<{ readonly desk: TestDesk; readonly ticket: Issue }> {
  const desk = await TestDesk.start({ policy: POSTING, now: '2027-01-11T15:00:00Z' });
  const ticket = desk.report('low');
  await desk.sweep();
  const ana = desk.github.as('ana');
  ana.assign(ticket, 'ana');
  ana.comment(ticket, '/incident Payments fail\n/status investigating (major: Checkout) We look into it.');
  ana.comment(ticket, '/status');
  desk.wait(0.1);
  return { desk, ticket };
}

const having = (issue: Issue, words: string): number =>
  deskWords(issue).filter((body) => body.includes(words)).length;

test('what is told of an incident is posted once, and nothing is left to do', async () => {
  const { desk, ticket } = await told();
  await using _ = desk;
  expect((await desk.sweep()).exitCode).toBe(0);
  expect(having(ticket, '### Payments fail: investigating')).toBe(1);
  expect(having(ticket, '**A template for the next update**')).toBe(1);
  expect((await desk.sweep()).outputs.plan).toBe('[]');
  desk.wait(1);
  desk.github.as('ana').comment(ticket, '/status correction identified It is the cache.');
  desk.github.as('ana').comment(ticket, '/status resolved It is mended.');
  desk.wait(0.1);
  await desk.sweep();
  // Of two that came at once the last says it all.
  expect(having(ticket, '### Payments fail: identified')).toBe(0);
  expect(having(ticket, '### Payments fail: resolved')).toBe(1);
  expect((await desk.sweep()).outputs.plan).toBe('[]');
});

test('a run that is cut short while it tells is made good by the next, and nothing is told twice', async () => {
  const calm = await told();
  await using _ = calm.desk;
  calm.desk.github.log.clear();
  await calm.desk.sweep();
  const writes = calm.desk.writes();
  const wanted = stateOf(calm.ticket);
  expect(writes).toBeGreaterThan(3);
  for (let write = 1; write <= writes; write += 1)
    for (const when of ['before', 'after'] as const) {
      const { desk, ticket } = await told();
      await using __ = desk;
      desk.github.faults.dropAtWrite({ write, when, staysDown: true });
      await desk.sweep();
      desk.github.faults.clear();
      expect((await desk.sweep()).exitCode).toBe(0);
      expect(stateOf(ticket), `${when} write ${String(write)}`).toEqual(wanted);
    }
});

test('two runs that meet on it tell it once', async () => {
  const { desk, ticket } = await told();
  await using _ = desk;
  desk.github.faults.next(bothHaveReadBefore('addReaction'));
  const runs = await Promise.all([desk.sweep(), desk.action('issue_comment', {}, ticket)]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  await desk.sweep();
  expect(having(ticket, '### Payments fail: investigating')).toBe(1);
  expect(having(ticket, '**A template for the next update**')).toBe(1);
});
