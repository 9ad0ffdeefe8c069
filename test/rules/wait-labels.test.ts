import { describe, expect, it } from 'vitest';
import { at, BOT, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const desk = await under('sla: [{ name: any, first_response: 8h }]');
const [PENDING, HOLD] = ['status: pending', 'status: on hold'];
const told = (story: Story, now: string) => briefly(decisionsBy('waiting', desk, story, now));
const asked = () => new Story('mon 10:00').says('mon 11:00', 'ana', 'Which version?\n\n/pending');
const held = (words = '/hold') => new Story('mon 10:00').says('mon 11:00', 'ana', words);

describe('the labels of waiting', () => {
  it('are there as long as it waits, each for itself', () => {
    expect(told(new Story('mon 10:00'), 'mon 11:00')).toEqual([]);
    expect(told(asked(), 'mon 11:00')).toEqual([`+${PENDING}`]);
    expect(told(asked(), 'mon 10:59:59')).toEqual([]);
    expect(told(held(), 'mon 11:00')).toEqual([`+${HOLD}`]);
    expect(told(asked().says('mon 12:00', 'ana', '/hold'), 'mon 12:00')).toEqual([`+${PENDING}`, `+${HOLD}`]);
    expect(decisionsBy('waiting', desk, asked(), 'mon 11:00')).toMatchObject([
      {
        because: { kind: 'commanded', by: 'ana', words: 'pending' },
        deadline: at('mon 11:00'),
        record: false,
        label: { name: PENDING },
      },
    ]);
  });

  it('go with what ended the wait, and the plan says what that was', () => {
    const answered = asked().labels('mon 11:01', BOT, PENDING).says('mon 12:00', 'cus');
    expect(decisionsBy('waiting', desk, answered, 'mon 12:00')).toMatchObject([
      {
        present: false,
        record: false,
        because: { kind: 'wait_over', ended: { kind: 'commented', by: 'cus' } },
        label: { name: PENDING },
      },
    ]);
    expect(told(asked().says('mon 12:00', 'cus'), 'mon 12:00')).toEqual([]);
    const dated = held('/hold until 2026-11-16T15:00').labels('mon 11:01', BOT, HOLD);
    expect(told(dated, 'mon 14:59:59')).toEqual([`+${HOLD}`]);
    expect(told(dated, 'mon 15:00')).toEqual([`-${HOLD}`]);
    expect(told(dated.says('mon 14:00', 'ana', '/resume'), 'mon 14:00')).toEqual([`-${HOLD}`]);
  });

  it('go with what ended their own wait, whatever else was waited for since', () => {
    const both = asked()
      .labels('mon 11:01', BOT, PENDING)
      .says('mon 12:00', 'cus')
      .says('mon 12:10', 'ana', '/hold')
      .says('mon 12:20', 'bo', '/resume');
    expect(decisionsBy('waiting', desk, both, 'mon 12:21')).toMatchObject([
      { label: { name: PENDING }, because: { kind: 'wait_over', ended: { kind: 'commented', by: 'cus' } } },
    ]);
  });

  it('go with the close', () => {
    const closed = asked().labels('mon 11:01', BOT, PENDING).closes('mon 12:00', 'ana');
    expect(told(closed, 'mon 12:00')).toEqual([`-${PENDING}`]);
    expect(told(asked().closes('mon 12:00', 'ana'), 'mon 12:00')).toEqual([]);
  });
});
