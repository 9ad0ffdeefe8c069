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
