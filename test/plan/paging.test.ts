import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/plan/paging.ts';
import type { NoticeDecision } from '../../src/rules/decision.ts';
import { documents } from '../documents/given.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
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
      expect.stringMatching(/@chen[\s\S]*@ana[\s\S]*First response has been overdue/),
    ]);
  });

  it('is told alone where the step was told before, and the step alone where the promise was', () => {
    const step = story().says('mon 11:00:01', BOT, '<!-- steward escalation:stuck:1:1 -->\nMore hands.');
    expect(comments(plan(step))).toContain('breach:first_response:1');
    const breach = story().says('mon 11:00:01', BOT, '<!-- steward breach:first_response:1 -->\nLate.');
    expect(comments(plan(breach))).toContain('escalation:stuck:1:1');
  });
});

describe('What the office is told', () => {
  const told = (group: string, login: string): NoticeDecision => ({
    kind: 'notice',
    key: `breach:${group}`,
    rule: 'first-response',
    to: [login],
    group,
    duty: 'members',
    notice: { kind: 'not_assigned', by: 'zoe' },
    because: 'It was decided so.',
    deadline: at('mon 10:00'),
  });

  it('is one comment for each group, which says why these people are told', () => {
    const words = wordsOf(
      [told('tier-1', 'ana'), told('tier-2', 'chen')],
      'https://x.test/1',
      documents('en'),
    );
    expect(words.map(({ to, text }) => [to, /in the group `(.*?)`/.exec(text)?.[1]])).toEqual([
      [['ana'], 'tier-1'],
      [['chen'], 'tier-2'],
    ]);
  });
});
