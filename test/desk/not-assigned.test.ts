import { describe, expect, test } from 'vitest';
import { assignees, deskWords, labels, POLICY, TestDesk } from '../e2e/desk.ts';
import { deskIssues, sweep } from './running.ts';

/** Zoe is on the roster and on duty, and has no access to the repository. */
const policy = (group: string, more = ''): string =>
  `${POLICY.replace('staff: [ana, bo, chen]', 'staff: [ana, bo, chen, zoe]').replace('tier-1: { members: [ana, bo] }', `tier-1: ${group}`)}escalation: []
ownership: { within: 4h, group: tier-1, suggest: on-duty, assign: true }
${more}`;

const SHARED = '{ members: [zoe, bo] }';
const ALONE = '{ members: [zoe] }';

const told = (issue: Parameters<typeof deskWords>[0]): string[] =>
  deskWords(issue).filter((body) => body.includes('not-assigned:zoe'));

describe('a ticket that would go to somebody whom GitHub does not let be assigned', () => {
  test('goes to somebody else on duty, and staff hear of it once', async () => {
    await using desk = await TestDesk.start({ policy: policy(SHARED) });
    const issues = [desk.report('low'), desk.report('low')];
    await sweep(desk);
    desk.wait(5);
    const { unassignable, failed } = await sweep(desk);
    expect([unassignable.size, failed]).toEqual([0, []]);
    expect(issues.map(assignees)).toEqual([['bo'], ['bo']]);
    expect(issues.flatMap(told)).toEqual([
      expect.stringMatching(/GitHub does not let zoe be assigned[^]*give zoe access to the repository/),
    ]);
    const third = desk.report('low');
    await sweep(desk);
    desk.wait(5);
    await sweep(desk);
    expect(assignees(third)).toEqual(['bo']);
    expect(told(third)).toEqual([]);
  });

  test('is told of as one that nobody owns where nobody else is there, and nothing is tried again', async () => {
    await using desk = await TestDesk.start({ policy: policy(ALONE) });
    const issue = desk.report('low');
    await sweep(desk);
    desk.wait(5);
    await sweep(desk);
    expect(assignees(issue)).toEqual([]);
    expect(labels(issue)).toContain('needs: owner');
    expect(told(issue)).toHaveLength(1);
    const words = deskWords(issue);
    desk.github.log.clear();
    for (let run = 0; run < 10; run += 1) {
      const { plan, failed, warnings } = await sweep(desk);
      expect([plan, failed, warnings]).toEqual([[], [], []]);
    }
    expect(desk.writes()).toBe(0);
    expect(deskWords(issue)).toEqual(words);
  });

  test('goes to them once they have access, or have taken part in it', async () => {
    await using desk = await TestDesk.start({ policy: policy(ALONE) });
    const [written, other] = [desk.report('low'), desk.report('low')];
    desk.github.as('zoe').comment(written, '/ack');
    await sweep(desk);
    desk.wait(5);
    await sweep(desk);
    expect([assignees(written), assignees(other)]).toEqual([['zoe'], []]);
    desk.repository.collaborators.set(desk.github.store.user('zoe'), 'triage');
    await sweep(desk);
    expect(assignees(other)).toEqual(['zoe']);
  });

  test('stays without an owner where a meeting says so, and whoever ticked it hears why', async () => {
    const meetings = 'triage: { every: 1 week, starts: 2026-11-16T10:00, group: tier-1 }\n';
    const text = policy(SHARED, meetings).replace(', assign: true', '');
    await using desk = await TestDesk.start({ policy: text });
    const issue = desk.report('low');
    await sweep(desk);
    desk.wait(2);
    await sweep(desk);
    const meeting = deskIssues(desk).at(-1);
    if (meeting === undefined) throw new Error('no meeting');
    const body = meeting.body.replace(/^- \[ \] (#1\b.* → @)\w+$/m, '- [x] $1zoe');
    desk.github.as('ana').editIssue(meeting, { body });
    await sweep(desk);
    expect([assignees(issue), told(issue).length]).toEqual([[], 1]);
    desk.github.log.clear();
    for (let run = 0; run < 3; run += 1) expect((await sweep(desk)).failed).toEqual([]);
    expect(desk.writes()).toBe(0);
  });
});
