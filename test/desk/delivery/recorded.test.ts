import { expect, it } from 'vitest';
import { BOT, judge, policyOf, Story } from '../story.ts';

const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo] }
severities: [{ name: high, color: 'd93f0b', description: Production is disrupted }]
sla: [{ name: all, first_response: 1h, update: 1h, resolution: 2h }]
`);

/** Two promises are broken, and a digest tells of both; the label is the record. */
const told = new Story('mon 10:00')
  .labels('mon 12:05', BOT, 'sla: breached')
  .says('mon 12:30', 'ana', 'Hello.');
const keys = (story: Story, now: string): string[] =>
  judge({ policy }, story, now).plan.flatMap((effect) =>
    effect.kind === 'create_comment' ? effect.keys.filter((key) => key.startsWith('breach:')) : [],
  );

it('what a digest told is not told again with what is broken later', () => {
  expect(keys(told, 'mon 13:00')).toEqual([]);
  expect(keys(told, 'mon 13:31')).toEqual(['breach:update:1']);
});

it('what a digest told is not told again after what was broken later', () => {
  const later = told.says('mon 13:31', BOT, '<!-- steward breach:update:1 -->\nOverdue.');
  expect(keys(later, 'mon 13:32')).toEqual([]);
});
