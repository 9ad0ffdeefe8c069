import { describe, expect, it } from 'vitest';
import { at, BOT, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const desk = await under('sla: [{ name: any, first_response: 8h }]');
const LABEL = 'out of scope';
const key = (when: string) => `out-of-scope:${String(at(when) / 1000)}`;
const KEY = key('mon 11:00');

const refused = (words = '/out-of-scope We do not host that.') =>
  new Story('mon 10:00').says('mon 11:00', 'ana', words);
const told = (story: Story, now = 'mon 11:01', where = desk) =>
  briefly(decisionsBy('out-of-scope', where, story, now));

describe('a ticket that is none of the desk’s work', () => {
  it('says so by its label, and its customer is told why and how to object', () => {
    expect(told(refused())).toEqual([`+${LABEL}`, KEY]);
    const [label, words] = decisionsBy('out-of-scope', desk, refused(), 'mon 11:01');
    expect(label).toMatchObject({ record: false });
    expect(words).toMatchObject({
      because: '@ana wrote /out-of-scope.',
      deadline: at('mon 11:00'),
      facts: {
        by: 'ana',
        why: 'We do not host that.',
        unsolved: '/not-resolved',
        reopens: at('mon+2 11:00'),
      },
    });
  });

  it('is told without a reason where none was given, and without a way where there is none', async () => {
    const off = await under('commands: { not-resolved: off }');
    const [, words] = decisionsBy('out-of-scope', off, refused('/out-of-scope'), 'mon 11:01');
    expect(words).toMatchObject({ facts: { why: null, unsolved: null, reopens: null } });
  });

  it('is told once, while that is news and the desk may write', () => {
    expect(told(refused(), 'tue 11:00')).toEqual([`+${LABEL}`, KEY]);
    expect(told(refused(), 'tue 11:00:01')).toEqual([`+${LABEL}`]);
    expect(told(refused().with({ locked: true }))).toEqual([`+${LABEL}`]);
    expect(told(refused().loses('mon 11:00', BOT))).toEqual([`+${LABEL}`]);
    expect(told(refused().loses('mon 10:30', BOT))).toEqual([`+${LABEL}`, KEY]);
  });

  it('loses the label when it is open again, and does not get it with another close', () => {
    const closed = () => refused().closes('mon 11:00', BOT, 'not_planned').labels('mon 11:01', BOT, LABEL);
    expect(told(closed())).toContain(`+${LABEL}`);
    const again = () => closed().reopens('mon 12:00', 'cus');
    expect(told(again(), 'mon 12:01')).toEqual([`-${LABEL}`]);
    const [off] = decisionsBy('out-of-scope', desk, again(), 'mon 12:01');
    expect(off).toMatchObject({ because: 'The ticket is open again.', deadline: at('mon 12:01') });
    expect(told(again().closes('mon 13:00', 'ana', 'not_planned'), 'mon 13:01')).toEqual([`-${LABEL}`]);
    const twice = again().says('mon 13:00', 'ana', '/out-of-scope');
    expect(told(twice, 'mon 13:01')).toEqual([`+${LABEL}`, key('mon 13:00')]);
  });

  it('is not one that was closed for another reason', () => {
    const other = new Story('mon 10:00').says('mon 11:00', 'ana', '/close');
    expect(told(other)).toEqual([]);
    expect(told(new Story('mon 10:00').says('mon 11:00', 'ana', '/incident\n\n/close'))).toEqual([]);
    expect(told(new Story('mon 10:00'))).toEqual([]);
  });
});
