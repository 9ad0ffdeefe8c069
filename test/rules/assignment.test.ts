import { expect, it } from 'vitest';
import type { Story } from '../desk/story.ts';
import { setting, urgent } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const decided = (story: Story) => decisionsBy('assignment', setting, story, 'mon 10:30');
const moved = (story: Story) => briefly(decided(story));

it('whom a command assigned is assigned, and whom it released is not', () => {
  expect(moved(urgent())).toEqual([]);
  expect(moved(urgent().says('mon 10:10', 'ana', '/assign @bo'))).toEqual(['assign bo']);
  expect(decided(urgent().says('mon 10:10', 'ana', '/assign @bo'))).toMatchObject([
    { kind: 'assignees', because: 'Somebody on the staff said so by command.' },
  ]);
  expect(moved(urgent().assigns('mon 10:05', 'ana').says('mon 10:10', 'ana', '/unassign'))).toEqual([
    'unassign ana',
  ]);
  const both = urgent().assigns('mon 10:05', 'ana').says('mon 10:10', 'ana', '/unassign\n\n/assign @bo');
  expect(moved(both)).toEqual(['assign bo', 'unassign ana']);
});

it('of whom it is so already nothing is decided', () => {
  const done = urgent().says('mon 10:10', 'ana', '/assign @bo').assigns('mon 10:11', 'steward[bot]', 'bo');
  expect(decided(done)).toEqual([]);
});
