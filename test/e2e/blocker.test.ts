import { expect, test } from 'vitest';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { bothHaveReadBefore, deskWords, POLICY, stateOf, TestDesk } from './desk.ts';

const HOLDING = `${POLICY}waiting: { hold: { tell_customer: true } }\n`;

/** A ticket that has just been put on hold until another issue of another repository is closed. */
async function waiting(): Promise<{
  readonly desk: TestDesk;
  readonly ticket: Issue;
  readonly other: Issue;
}> {
  const desk = await TestDesk.start({ policy: HOLDING, now: '2027-01-11T15:00:00Z' });
  const platform = desk.github.createRepository('acme/platform', { collaborators: { dev: 'write' } });
  const other = desk.github.as('dev').openIssue(platform, { title: 'Exports stop' });
  const ticket = desk.report('low');
  await desk.sweep();
  desk.github.as('ana').assign(ticket, 'ana');
  desk.github.as('ana').comment(ticket, '/hold acme/platform#1');
  desk.wait(0.1);
  return { desk, ticket, other };
}

const links = (issue: Issue): string[] =>
  issue.timeline.map((item) => item.__typename).filter((name) => name.startsWith('Block'));

test('a hold for another issue is noted, told and ended once, and nothing of the desk stands on the other', async () => {
  const { desk, ticket, other } = await waiting();
  await using _ = desk;
  expect((await desk.sweep()).exitCode).toBe(0);
  expect(ticket.blockedBy).toEqual([other]);
  expect(links(ticket)).toEqual(['BlockedByAddedEvent']);
  expect(links(other)).toEqual(['BlockingAddedEvent']);
  expect(deskWords(other)).toEqual([]);
  // The person's own words mention it; the desk's do not.
  const mentions = other.timeline.filter((item) => item.__typename === 'CrossReferencedEvent');
  expect(mentions.map(({ actor }) => actor?.login)).not.toContain('github-actions');
  expect((await desk.sweep()).outputs.plan).toBe('[]');
  desk.wait(1);
  desk.github.as('dev').close(other);
  desk.wait(1);
  await desk.sweep();
  expect(ticket.labels.map(({ name }) => name)).not.toContain('status: on hold');
  expect(deskWords(ticket).filter((body) => body.includes('hold:1:over'))).toHaveLength(1);
  expect((await desk.sweep()).outputs.plan).toBe('[]');
});

test('a token that GitHub does not let note it changes nothing but that, and does not try again', async () => {
  const { desk, ticket, other } = await waiting();
  await using _ = desk;
  other.repository.isPrivate = true;
  const run = await desk.sweep();
  expect(run.exitCode).toBe(0);
  expect(ticket.blockedBy).toEqual([]);
  expect(ticket.labels.map(({ name }) => name)).toContain('status: on hold');
  expect(deskWords(ticket).filter((body) => body.includes('cannot be seen'))).toHaveLength(1);
  expect((await desk.sweep()).outputs.plan).toBe('[]');
});

test('a run that is cut short while it puts a ticket on hold is made good by the next', async () => {
  const calm = await waiting();
  await using _ = calm.desk;
  calm.desk.github.log.clear();
  await calm.desk.sweep();
  const writes = calm.desk.writes();
  const wanted = [stateOf(calm.ticket), links(calm.ticket)];
  for (let write = 1; write <= writes; write += 1)
    for (const when of ['before', 'after'] as const) {
      const { desk, ticket } = await waiting();
      await using __ = desk;
      desk.github.faults.dropAtWrite({ write, when, staysDown: true });
      await desk.sweep();
      desk.github.faults.clear();
      expect((await desk.sweep()).exitCode).toBe(0);
      expect([stateOf(ticket), links(ticket)], `${when} write ${String(write)}`).toEqual(wanted);
    }
});

test('two runs that meet on it note and tell it once', async () => {
  const { desk, ticket } = await waiting();
  await using _ = desk;
  desk.github.faults.next(bothHaveReadBefore('addReaction'));
  const runs = await Promise.all([desk.sweep(), desk.action('issue_comment', {}, ticket)]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(links(ticket)).toEqual(['BlockedByAddedEvent']);
  expect(deskWords(ticket).filter((body) => body.includes('on-hold:'))).toHaveLength(1);
});
