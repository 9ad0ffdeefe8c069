import { describe, expect, it } from 'vitest';
import { at, BOT, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const SERVICE = `
self_service:
  - { name: reset, instructions: Open **Settings**. }
  - { name: read, instructions: Read it., close: false }
`;
const desk = await under(SERVICE);
const sent = (words = '/self-service reset') => new Story('mon 10:00').says('mon 11:00', 'ana', words);
const told = (story: Story, now = 'mon 11:01', where = desk) =>
  briefly(decisionsBy('instructions', where, story, now));

describe('instructions that staff send', () => {
  it('are posted, with how it goes on', () => {
    expect(decisionsBy('instructions', desk, sent(), 'mon 11:01')).toMatchObject([
      {
        key: 'self-service:reset',
        because: '@ana wrote /self-service.',
        deadline: at('mon 11:00'),
        document: 'self-service',
        facts: {
          instructions: 'Open **Settings**.',
          closed: true,
          automatic: false,
          unsolved: '/not-resolved',
        },
      },
    ]);
    const [open] = decisionsBy('instructions', desk, sent('/self-service read'), 'mon 11:01');
    expect(open).toMatchObject({ key: 'self-service:read', facts: { closed: false } });
  });

  it('are posted while that is news, where the desk may write, and not again once deleted', () => {
    expect(told(sent(), 'tue 11:00')).toEqual(['self-service:reset']);
    expect(told(sent(), 'tue 11:00:01')).toEqual([]);
    expect(told(sent().with({ locked: true }))).toEqual([]);
    expect(told(sent().loses('mon 11:00', BOT))).toEqual([]);
    expect(told(sent().loses('mon 10:59', BOT))).toEqual(['self-service:reset']);
    expect(told(new Story('mon 10:00').says('mon 11:00', 'cus', '/self-service reset'))).toEqual([]);
  });
});
