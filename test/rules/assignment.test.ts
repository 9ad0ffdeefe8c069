import { expect, it } from 'vitest';
import { judge, Story } from '../desk/story.ts';
import { setting, urgent } from '../sla/setting.ts';

/** Whom the desk assigns, and whom it takes off. */
const moved = (story: Story) =>
  judge(setting, story, 'mon 10:30').plan.flatMap((effect) =>
    effect.kind === 'assign' || effect.kind === 'unassign'
      ? effect.logins.map((login) => `${effect.kind} ${login}`)
      : [],
  );

it('whom a command assigned is assigned, and whom it released is not', () => {
  expect(moved(urgent())).toEqual([]);
  expect(moved(urgent().says('mon 10:10', 'ana', '/assign @bo'))).toEqual(['assign bo']);
  expect(moved(urgent().assigns('mon 10:05', 'ana').says('mon 10:10', 'ana', '/unassign'))).toEqual([
    'unassign ana',
  ]);
  const both = urgent().assigns('mon 10:05', 'ana').says('mon 10:10', 'ana', '/unassign\n\n/assign @bo');
  expect(moved(both).sort()).toEqual(['assign bo', 'unassign ana']);
});

it('of whom it is so already nothing is decided', () => {
  const done = urgent().says('mon 10:10', 'ana', '/assign @bo').assigns('mon 10:11', 'steward[bot]', 'bo');
  const [evaluation] = judge(setting, done, 'mon 10:30').evaluations;
  expect(evaluation?.decisions.filter(({ rule }) => rule === 'assignment')).toEqual([]);
});
