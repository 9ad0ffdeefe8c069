import { expect, test } from 'vitest';
import { assignees, POLICY, TestDesk } from '../../e2e/desk.ts';
import { deskIssues, expectRest, sweep } from '../running.ts';

const POLICY_OF_HAND_OVERS = `${POLICY.replace(
  'tier-2: { members: [chen] }',
  'tier-2: { members: [] }\n    support: { members: [chen] }',
)}ownership: { within: 4h, group: tier-1 }
escalation:
  - { name: low, when: { severity: low }, on: taken, after: 1h, calendar: 24x7, to: support, unassign: true }
triage: { every: 1 week, starts: 2026-11-16T10:00, group: tier-1 }
`;

test('a ticket that the run of the meeting itself takes off its owner is on the agenda as nobody’s', async () => {
  await using desk = await TestDesk.start({ policy: POLICY_OF_HAND_OVERS });
  await sweep(desk);
  const ticket = desk.report('low');
  desk.github.as('ana').assign(ticket, 'ana');
  desk.wait(2);
  await sweep(desk);
  expect(assignees(ticket)).toEqual([]);
  const [meeting] = deskIssues(desk);
  expect(meeting?.body).toContain(`- [ ] #${String(ticket.number)} Login fails (low, open for 2 h) → @chen`);
  expect(meeting?.body).not.toContain('Every ticket has an owner.');
  expect(meeting?.state).toBe('OPEN');
  await expectRest(desk);
});

test('what staff agreed on with customers is on it, due soonest first, until it is over', async () => {
  const policy = `${POLICY}triage: { every: 1 day, starts: 2026-12-07T10:00 }\n`;
  await using desk = await TestDesk.start({ policy, now: '2026-12-07T16:00:00Z' });
  const promise = (date: string) => {
    const ticket = desk.report('low');
    desk.github.as('ana').comment(ticket, `/due ${date}`);
    return ticket;
  };
  const [later, sooner, over] = [promise('2026-12-20 a patch'), promise('2026-12-08'), promise('2026-12-09')];
  desk.github.as('ana').assign(later, 'ana');
  desk.github.as('ana').close(over);
  desk.wait(24 + 24 + 1);
  await sweep(desk);
  const body = deskIssues(desk).at(-1)?.body ?? '';
  const lines = body.split('\n').filter((line) => /promised for|: by /.test(line));
  expect(lines).toEqual([
    expect.stringContaining(
      `#${String(sooner.number)} Login fails: **overdue**, promised for Tue 8 Dec 2026`,
    ),
    expect.stringContaining(`#${String(later.number)} Login fails: by Sun 20 Dec 2026`),
  ]);
  expect(lines[0]).toMatch(/, nobody has it$/);
  expect(lines[1]).toMatch(/, ana has it \(a patch\)$/);
});
