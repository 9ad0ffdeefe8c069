import { describe, expect, it } from 'vitest';
import { at, BOT, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const desk = await under('ownership: { within: 2h, group: tier-1 }');
const LABEL = 'needs: owner';
const told = (story: Story, now: string, where = desk) => briefly(decisionsBy('owner', where, story, now));
const opened = () => new Story('mon 10:00');

describe('a ticket that nobody has taken in time', () => {
  it('is marked, and the group that should take it is told', () => {
    expect(told(opened(), 'mon 12:00')).toEqual([]);
    expect(decisionsBy('owner', desk, opened(), 'mon 12:00:01')).toMatchObject([
      {
        kind: 'label',
        present: true,
        record: true,
        because: 'Nobody on the staff is assigned.',
        deadline: at('mon 12:00'),
        label: { name: LABEL },
      },
      {
        kind: 'notice',
        key: 'owner:1',
        to: ['ana'],
        group: 'tier-1',
        deadline: at('mon 12:00'),
        notice: { kind: 'unowned', suggested: 'ana', clock: { name: 'ownership' } },
      },
    ]);
  });

  it('is not told of again once that was told, or is old, or was deleted', () => {
    const marked = () => opened().labels('mon 12:00:05', BOT, LABEL);
    expect(told(marked(), 'mon 12:10')).toEqual([`+${LABEL}`]);
    expect(told(opened(), 'tue 12:00')).toEqual([`+${LABEL}`, 'owner:1']);
    expect(told(opened(), 'tue 12:00:01')).toEqual([`+${LABEL}`]);
    expect(told(opened().loses('mon 12:00', BOT), 'mon 12:10')).toEqual([`+${LABEL}`]);
    expect(told(opened().loses('mon 11:00', BOT), 'mon 12:10')).toEqual([`+${LABEL}`, 'owner:1']);
    expect(told(opened().with({ locked: true }), 'mon 12:10')).toEqual([`+${LABEL}`]);
  });

  it('loses the mark with an owner, or with the close', () => {
    const marked = () => opened().labels('mon 12:00:05', BOT, LABEL);
    const [off, ...more] = decisionsBy('owner', desk, marked().assigns('mon 13:00', 'bo'), 'mon 13:01');
    expect(more).toEqual([]);
    expect(off).toMatchObject({
      present: false,
      because: 'Somebody owns the ticket.',
      deadline: at('mon 13:01'),
    });
    expect(told(marked().closes('mon 13:00', 'ana'), 'mon 13:01')).toEqual([`-${LABEL}`]);
  });

  it('is not marked for what else is late', async () => {
    const promising = await under(
      'sla: [{ name: any, first_response: 1h }]\nownership: { within: 2h, group: tier-1 }',
    );
    expect(told(opened(), 'mon 11:30', promising)).toEqual([]);
  });

  it('is told of anew when its owner has left it', () => {
    const left = opened().assigns('mon 10:30', 'bo').unassigns('mon 11:00', 'bo');
    expect(told(left, 'mon 13:00:01')).toEqual([`+${LABEL}`, 'owner:2']);
  });
});
