import { expect, test } from 'vitest';
import { assess } from '../../../src/desk/assess.ts';
import type { Issue } from '../../../src/ticket/issue.ts';
import { under } from '../../sla/setting.ts';
import { policyOf, snapshotOf, Story } from '../story.ts';

const BOARD = '<!-- steward desk as-of=2026-11-16T17:00:00Z -->\nAll is well.';

test('a digest of more tickets than fit stays within the size of a comment, and the rest comes with the next', async () => {
  const setting = await under(`
sla: [{ name: all, first_response: 1h, next_response: 1h, update: 1h, resolution: 2h }]
ownership: { within: 1h }
desk: { issue: true }
`);
  const title = 'A title of a customer that is long and has @mentions | and bars '.repeat(4);
  const ticket = (number: number): Issue =>
    // Every other number, so that no range makes the record short.
    new Story('mon 10:00').with({ number: 2 * number + 10_000, id: `I${String(number)}`, title }).issue();
  const board = new Story('mon 09:00', 'steward[bot]').with({ number: 1, id: 'B', body: BOARD }).issue();
  const issues = [board, ...Array.from({ length: 1_200 }, (_, index) => ticket(index))];
  const sweep = { total: issues.length, faults: [], policyErrors: 0 };
  const { plan, flood } = assess({ ...snapshotOf(setting, issues, 'mon 17:00'), sweep });
  expect(flood).toEqual({ way: 'digest', tickets: 1_200, posted: 0, putOff: 200 });
  const [digest] = plan
    .filter((effect) => effect.kind === 'create_comment')
    .filter(({ keys }) => keys[0]?.startsWith('digest:') === true);
  expect(digest?.body.length).toBeLessThan(65_536);
  expect(digest?.body).toContain('more, overdue for less long');
});

test('of updates that stay away, for which nobody is there, names the group that is to hear of them', async () => {
  const policy = await policyOf(`
version: 1
team:
  staff: [bo, chen]
  groups: { tier-2: { members: [chen] } }
  away: [{ who: chen, from: 2026-11-16, to: 2026-11-20 }]
sla: [{ name: all, update: { every: 1h, reminders: { group_after: 15m, group: tier-2 } } }]
desk: { issue: true, notices_per_hour: 1 }
`);
  const ticket = (number: number): Issue =>
    new Story('mon 09:00')
      .with({ number, id: `I${String(number)}` })
      .says('mon 10:00', 'bo')
      .says('mon 11:00', 'steward[bot]', '<!-- steward breach:update:1 -->\nWords.')
      .issue();
  const board = new Story('mon 09:00', 'steward[bot]').with({ number: 1, id: 'B', body: BOARD }).issue();
  const issues = [board, ...[12, 13, 14].map(ticket)];
  const sweep = { total: issues.length, faults: [], policyErrors: 0 };
  const { plan } = assess({ ...snapshotOf({ policy }, issues, 'mon 11:15:01'), sweep });
  const [digest] = plan
    .filter((effect) => effect.kind === 'create_comment')
    .filter(({ keys }) => keys[0]?.startsWith('digest:') === true);
  expect(digest?.body).toContain('### Nobody is assigned, for the group `tier-2`: 3');
});
