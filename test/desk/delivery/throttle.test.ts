import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../src/hosts/outcome.ts';
import type { Issue } from '../../../src/sandbox/store/records.ts';
import { comments, deskWords, labels, POLICY, TestDesk } from '../../e2e/desk.ts';
import { deskIssues, expectRest, sweep } from '../running.ts';

const PLAIN = `${POLICY}escalation: []\nownership: { within: 4h, group: tier-1 }\n`;
const WITH_ISSUE = `${PLAIN}desk: { issue: true, notices_per_hour: 5 }\n`;

/** So many tickets, every second one of them bo's, whose first answer is overdue when this comes back. */
async function overdue(desk: TestDesk, count: number): Promise<Issue[]> {
  const issues = Array.from({ length: count }, (_, n) => {
    desk.github.clock.advance(60_000);
    const issue = desk.report('urgent', { title: `Ticket ${String(n)}` });
    if (n % 2 === 1) desk.github.as('ana').assign(issue, 'bo');
    return issue;
  });
  await sweep(desk);
  desk.wait(5);
  return issues;
}

function notices(issues: readonly Issue[]): string[] {
  return issues.flatMap(deskWords).filter((body) => body.includes('breach:') || body.includes('owner:'));
}

describe('a flood of notices', () => {
  test('becomes one digest that mentions everybody once; the tickets get their labels alone', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    const issues = await overdue(desk, 8);
    const report = await sweep(desk);
    expect(report.failed).toEqual([]);
    expect(report.flood).toEqual({ way: 'digest', tickets: 8, posted: 0, putOff: 0 });
    expect(outcomeOf(report).summary).toContain('told in one comment');
    expect(notices(issues)).toEqual([]);
    for (const issue of issues) expect(labels(issue)).toContain('sla: breached');
    const [board] = deskIssues(desk);
    const [digest, ...more] = board === undefined ? [] : deskWords(board);
    expect(more).toEqual([]);
    expect(digest).toContain('**8 tickets are overdue, many of them at once.**');
    expect(digest?.match(/@\w+/g)?.sort()).toEqual(['@ana', '@bo']);
    expect(digest).toContain('### Nobody is assigned, for the group `tier-1`: 4');
    expect(digest).toContain('### bo: 4');
    const listed = [...(digest ?? '').matchAll(/\| #(\d+) Ticket/g)].map(([, number]) => Number(number));
    expect(listed.toSorted((a, b) => a - b)).toEqual(issues.map(({ number }) => number));
    expect(listed[0]).toBe(issues[0]?.number);

    await expectRest(desk);
  });

  test('of as many as the policy allows is none', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    const issues = await overdue(desk, 5);
    expect((await sweep(desk)).flood).toBeNull();
    expect(notices(issues)).toHaveLength(5);
    expect(deskIssues(desk).flatMap(deskWords)).toEqual([]);
  });

  test('in the first run there is goes into the issue that the same run opens', async () => {
    await using desk = await TestDesk.start({ policy: PLAIN });
    const issues = await overdue(desk, 8);
    desk.github.as('ana').push(desk.repository, { '.github/steward.yml': WITH_ISSUE });
    desk.wait(1);
    await sweep(desk);
    expect(notices(issues)).toEqual([]);
    expect(deskIssues(desk).flatMap(deskWords)).toHaveLength(1);
    expect((await sweep(desk)).plan).toEqual([]);
  });

  test('without an issue of the desk posts the most pressing, and says so in the summary', async () => {
    await using desk = await TestDesk.start({ policy: `${PLAIN}desk: { notices_per_hour: 3 }\n` });
    const issues = await overdue(desk, 8);
    const report = await sweep(desk);
    expect(notices(issues)).toHaveLength(3);
    expect(notices(issues.slice(0, 3))).toHaveLength(3);
    for (const issue of issues) expect(labels(issue)).toContain('sla: breached');
    expect(outcomeOf(report).summary).toContain('posted on the 3 most pressing');
    expect((await sweep(desk)).plan).toEqual([]);
    for (const issue of issues)
      expect((await sweep(desk, { issue: issue.number })).plan, 'nor by a run on one issue').toEqual([]);
  });

  test('is none the larger for answers that were lost', async () => {
    await using desk = await TestDesk.start({ policy: `${PLAIN}desk: { notices_per_hour: 3 }\n` });
    const issues = await overdue(desk, 8);
    desk.github.faults.next({
      effect: { kind: 'status', status: 502, after: true },
      times: 3,
      when: ({ writes }) => writes.length > 1,
    });
    await sweep(desk);
    await sweep(desk);
    expect(notices(issues)).toHaveLength(3);
    for (const issue of issues) expect(labels(issue)).toContain('sla: breached');
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'cut off after write %i tells nobody twice and misses nobody',
    async (cut) => {
      await using desk = await TestDesk.start({ policy: WITH_ISSUE });
      const issues = await overdue(desk, 8);
      desk.github.faults.dropAtWrite({ write: cut, when: cut % 2 === 0 ? 'before' : 'after' });
      await sweep(desk).catch(() => undefined);
      await sweep(desk, { writeLimit: 3 });
      await sweep(desk);
      expect((await sweep(desk)).plan).toEqual([]);
      expect(notices(issues)).toEqual([]);
      for (const issue of issues) expect(labels(issue)).toContain('sla: breached');
      const digests = deskIssues(desk).flatMap(deskWords);
      expect(digests).toHaveLength(1);
    },
  );

  test('that rolls through a night is one message, to which everything later is added', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    const all: Issue[] = [];
    // Twelve an hour, each overdue an hour later; swept every twenty minutes.
    for (let minute = 0; minute < 240; minute += 5) {
      if (minute < 150) all.push(desk.report('urgent', { title: `Ticket ${String(minute)}` }));
      desk.github.clock.advance(300_000);
      if (minute % 20 === 15) expect((await sweep(desk)).failed).toEqual([]);
    }
    const [board] = deskIssues(desk);
    const digests = board === undefined ? [] : deskWords(board);
    expect(digests).toHaveLength(1);
    expect(digests[0]).toContain('joins this list without another message');
    const alone = all.filter((issue) => deskWords(issue).some((body) => body.includes('breach:')));
    // The first few come by themselves, before anybody can know what is to follow.
    expect(alone.length).toBeLessThanOrEqual(5);
    const listed = all.filter(({ number }) => digests[0]?.includes(`| #${String(number)} Ticket`));
    expect([...alone, ...listed].map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      all.map(({ number }) => number),
    );
    for (const issue of all) expect(labels(issue)).toContain('sla: breached');
  });

  test('tells a second thing of a ticket that was told of, too, and no run on one ticket says it again', async () => {
    const rules = 'sla: [{ name: all, first_response: 1h, resolution: 8h }]\n';
    await using desk = await TestDesk.start({ policy: `${WITH_ISSUE}${rules}` });
    const issues = await overdue(desk, 8);
    await sweep(desk);
    // The first answer is long due; now the resolution is as well.
    desk.wait(6);
    expect((await sweep(desk)).flood).toMatchObject({ way: 'digest', tickets: 8 });
    expect((await sweep(desk)).plan).toEqual([]);
    for (const issue of issues) desk.github.as('cus').comment(issue, 'Any news?');
    for (const issue of issues) {
      const { plan } = await sweep(desk, { issue: issue.number });
      expect(plan.filter(({ kind }) => kind === 'create_comment')).toEqual([]);
    }
    expect(notices(issues).filter((body) => body.includes('is overdue'))).toEqual([]);
  });

  test('is over when less becomes overdue: then a ticket gets its own notice again', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    const issues = await overdue(desk, 8);
    await sweep(desk);
    desk.wait(1);
    const late = desk.report('urgent', { title: 'Late' });
    desk.wait(2);
    await sweep(desk);
    expect(notices(issues)).toEqual([]);
    expect(notices([late])).toHaveLength(1);
  });

  test('is told of once, although what it told of is overdue still and new things become so', async () => {
    await using desk = await TestDesk.start({ policy: WITH_ISSUE });
    const issues = await overdue(desk, 8);
    await sweep(desk);
    desk.github.clock.advance(60_000);
    const late = desk.report('urgent', { title: 'Late' });
    desk.wait(2);
    await sweep(desk);
    expect(notices(issues)).toEqual([]);
    expect(notices([late])).toHaveLength(1);
    expect(deskIssues(desk).flatMap(comments)).toHaveLength(1);
  });
});
