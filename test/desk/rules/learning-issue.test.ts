import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/sandbox/store/records.ts';
import { POLICY, TestDesk } from '../../e2e/desk.ts';
import { deskIssues, expectRest, sweep } from '../running.ts';

const LEARNING = `${POLICY}learning: true
write_up: { when: { severity: urgent }, factors: [education, bug], remedies: { education: [training] } }
`;

/** A desk on the third of January that has solved a few tickets in December, and one in November. */
async function solved(policy = LEARNING): Promise<TestDesk> {
  const desk = await TestDesk.start({ policy, now: '2026-11-20T15:00:00Z' });
  const solve = (...factors: readonly string[]): Issue => {
    const issue = desk.report('low');
    desk.github.as('ana').comment(issue, 'It works now.');
    for (const factor of factors) desk.github.as('ana').comment(issue, `/factor ${factor}`);
    desk.github.as('ana').close(issue);
    return issue;
  };
  solve('bug (Export): it forgot the last line');
  desk.github.clock.set('2026-12-10T15:00:00Z');
  solve('bug (export): the file was too large', 'education: nobody had said how');
  solve('bug (Export): it came again');
  solve();
  desk.github.clock.set('2027-01-04T06:59:00Z');
  return desk;
}

const learned = (desk: TestDesk) => deskIssues(desk).filter(({ title }) => title.includes('has taught'));

describe('what a month has taught', () => {
  test('is gathered once on the fourth of the next one, what came most often in front', async () => {
    await using desk = await solved();
    await sweep(desk);
    expect(learned(desk)).toEqual([]);
    // Midnight in Denver.
    desk.github.clock.set('2027-01-04T07:00:00Z');
    await sweep(desk);
    const [issue] = learned(desk);
    expect(issue?.title).toBe('What December 2026 has taught');
    expect(issue?.body).toMatch(/^<!-- steward learning:2026-12 -->\n/);
    for (const words of [
      'In December 2026, 3 tickets were closed. What brought them about is on record for 2.',
      '| bug | export | #2, #3 | 2 | 1 |\n| education |  | #2 | 1 | 0 |',
      '- **bug**, on 2 tickets: a fix that keeps it from coming again\n- **education**, on 1 ticket: training',
      '- bug (export): the file was too large (#2)',
    ])
      expect(issue?.body).toContain(words);
    expect(issue?.body).not.toContain('@');
    await expectRest(desk);
  });

  test('is not gathered again after somebody has closed or changed it', async () => {
    await using desk = await solved();
    desk.github.clock.set('2027-01-05T07:00:00Z');
    await sweep(desk);
    const [issue] = learned(desk);
    if (issue === undefined) throw new Error('no issue');
    desk.github.as('ana').close(issue);
    for (const day of ['06', '08', '10', '11', '12']) {
      desk.github.clock.set(`2027-01-${day}T07:00:00Z`);
      await sweep(desk);
    }
    expect(learned(desk)).toHaveLength(1);
  });

  test('is read for one run alone, and not at all by one that writes nothing', async () => {
    await using desk = await solved();
    desk.github.clock.set('2027-01-05T07:00:00Z');
    await sweep(desk, { dryRun: true });
    const first = (await sweep(desk)).requests;
    const then = (await sweep(desk)).requests;
    expect(first).toBeGreaterThan(then);
    await using resting = await solved(`${LEARNING}paused: true\n`);
    resting.github.clock.set('2027-01-05T07:00:00Z');
    expect((await sweep(resting)).requests).toBe((await sweep(resting)).requests);
    expect(learned(resting)).toEqual([]);
  });

  test('is gathered by one of two runs that meet, and a copy is closed', async () => {
    await using desk = await solved();
    desk.github.clock.set('2027-01-05T07:00:00Z');
    await Promise.all([sweep(desk), sweep(desk)]);
    const [first] = learned(desk);
    if (first === undefined) throw new Error('no issue');
    await sweep(desk);
    expect(learned(desk).filter(({ state }) => state === 'OPEN')).toEqual([first]);
    await expectRest(desk);
  });

  test('is missed where nobody looked for a week, and is nothing that a policy without it asks for', async () => {
    await using desk = await solved();
    desk.github.clock.set('2027-01-11T07:00:00Z');
    await sweep(desk);
    expect(learned(desk)).toEqual([]);
    await using other = await solved(POLICY);
    other.github.clock.set('2027-01-05T07:00:00Z');
    await sweep(other);
    expect(learned(other)).toEqual([]);
  });

  test('begins with the month in which a policy says so, and is nothing where no ticket was closed', async () => {
    await using desk = await solved(POLICY);
    desk.github.clock.set('2027-01-06T07:00:00Z');
    desk.github.as('acme').push(desk.repository, { '.github/steward.yml': LEARNING });
    await sweep(desk);
    expect(learned(desk)).toEqual([]);
    desk.github.clock.set('2027-02-05T07:00:00Z');
    await sweep(desk);
    expect(learned(desk)).toEqual([]);
    const issue = desk.report('low');
    desk.github.as('ana').close(issue);
    desk.github.clock.set('2027-03-05T08:00:00Z');
    await sweep(desk);
    expect(learned(desk).map(({ title }) => title)).toEqual(['What February 2027 has taught']);
  });

  test('counts how often each saved reply was sent', async () => {
    const policy = `${LEARNING}replies: { version: { text: Which version? }, refund: { text: We pay. } }\n`;
    await using desk = await TestDesk.start({ policy, now: '2026-12-20T07:00:00Z' });
    for (const keys of [['version', 'refund'], ['version']]) {
      const issue = desk.report('low');
      for (const key of keys) {
        desk.github.as('ana').comment(issue, `/reply ${key}`);
        desk.github.clock.advance(60_000);
      }
      await sweep(desk);
      desk.github.as('ana').close(issue);
    }
    desk.github.clock.set('2027-01-05T07:00:00Z');
    await sweep(desk);
    expect(learned(desk)[0]?.body).toContain(
      '### Saved replies that were sent\n\n- `version`: 2 times\n- `refund`: once',
    );
  });

  test('is told in German where the desk speaks it, also where nothing is on record', async () => {
    await using desk = await TestDesk.start({
      policy: `${POLICY}language: de\nlearning: true\n`,
      now: '2026-12-20T07:00:00Z',
    });
    desk.github.as('ana').close(desk.report('low'));
    desk.github.clock.set('2027-01-05T07:00:00Z');
    await sweep(desk);
    const [issue] = deskIssues(desk);
    expect(issue?.title).toBe('Was der Dezember 2026 gelehrt hat');
    expect(issue?.body).toContain(
      'wurde 1 Ticket geschlossen. Was dazu geführt hat, ist nirgends festgehalten.',
    );
  });
});
