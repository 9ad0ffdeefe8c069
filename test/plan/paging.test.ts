import { describe, expect, it } from 'vitest';
import { BOT, judge, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { comments } from './effects.ts';

const desk = await under(`
pagers: { on-call: { kind: pagerduty } }
sla: [{ name: any, first_response: 1h }]
escalation: [{ name: stuck, on: unanswered, after: 1h, calendar: 24x7, to: tier-2 }]
`);
const story = () => new Story('mon 10:00').assigns('mon 10:05', 'ana');
const plan = (of: Story) => judge(desk, of, 'mon 11:00:01').plan;
const bodies = (of: Story) =>
  plan(of).flatMap((e) => (e.kind === 'create_comment' && !e.keys.includes('status') ? [e.body] : []));

describe('a promise that is broken as a step falls due', () => {
  it('is told in the comment of the step, to whoever has the ticket as well', () => {
    expect(comments(plan(story()))).toEqual(['status', 'escalation:stuck:1:1', 'breach:first_response:1']);
    expect(bodies(story())).toEqual([
      expect.stringMatching(/@chen[\s\S]*@ana[\s\S]*First response is overdue/),
    ]);
  });

  it('is told alone where the step was told before, and the step alone where the promise was', () => {
    const step = story().says('mon 11:00:01', BOT, '<!-- steward escalation:stuck:1:1 -->\nMore hands.');
    expect(comments(plan(step))).toContain('breach:first_response:1');
    const breach = story().says('mon 11:00:01', BOT, '<!-- steward breach:first_response:1 -->\nLate.');
    expect(comments(plan(breach))).toContain('escalation:stuck:1:1');
  });
});
