import { expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { at, policyOf, snapshotOf, Story } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';

it('facts begin anew when a label moves that a selector names, in whatever case, and at no other', async () => {
  const policy = await policyOf(`
version: 1
team: { staff: [ana] }
severities: [{ name: low, color: 'b60205', description: Any }]
sla: [{ name: all, when: { label: VIP }, resolution: 8h }]
`);
  const story = new Story('mon 10:00')
    .labels('mon 11:00', 'ana', 'area: login')
    .labels('mon 12:00', 'ana', 'vip')
    .unlabels('mon 13:00', 'ana', 'area: login')
    .unlabels('mon 14:00', 'ana', 'Vip');
  const { facts } = fold(story.issue(), snapshotOf({ ...setting, policy }, [], 'fri 10:00'));
  expect(facts.map((entry) => entry.at)).toEqual([at('mon 10:00'), at('mon 12:00'), at('mon 14:00')]);
});
