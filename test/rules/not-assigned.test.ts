import { expect, it } from 'vitest';
import { notAssigned } from '../../src/rules/not-assigned.ts';
import type { Outlook } from '../../src/rules/rule.ts';
import { BOT, Story } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';
import { evaluated } from './decisions.ts';

const opened = () => new Story('mon 10:00').says('mon 10:30', 'ana');

/** What is told of somebody whom GitHub does not let be assigned. */
function told(story: Story, refused = ['zoe']) {
  const c = evaluated(setting, story, 'mon 11:00').case;
  return notAssigned(c, { then: c, refused } as unknown as Outlook);
}

it('staff are told of each whom GitHub does not let be assigned', () => {
  expect(told(opened(), ['zoe', 'yan'])).toMatchObject([
    {
      ...{ kind: 'notice', rule: 'not-assigned', key: 'not-assigned:zoe' },
      ...{ because: 'GitHub does not let @zoe be assigned.', notice: { kind: 'not_assigned', by: 'zoe' } },
    },
    { key: 'not-assigned:yan' },
  ]);
  expect(told(opened(), [])).toEqual([]);
});

it('nobody is told on a ticket that is closed or locked, or where a word of the desk was deleted', () => {
  expect(told(opened().closes('mon 10:45', 'ana'))).toEqual([]);
  expect(told(opened().with({ locked: true }))).toEqual([]);
  expect(told(opened().loses('mon 10:45', BOT))).toEqual([]);
});
