import { describe, expect, it } from 'vitest';
import { assess } from '../../src/desk/assess.ts';
import type { Effect } from '../../src/plan/effect.ts';
import { at, BOT, clocksOf, judge, snapshotOf, Story } from '../desk/story.ts';
import { comments as commentsIn } from '../plan/effects.ts';
import { setting, under, urgent } from '../sla/setting.ts';

const owned = () => urgent().assigns('mon 10:01', 'ana');

const comments = (story: Story, now: string, where = setting) => commentsIn(judge(where, story, now).plan);
const written = (plan: readonly Effect[], kind: 'create_comment' | 'edit_comment') =>
  plan.flatMap((e) => (e.kind === kind ? [e.body] : []));

describe('an announcement', () => {
  it('is made once, while its news is fresh', () => {
    expect(comments(owned(), 'mon 11:00:01')).toContain('breach:first_response:1');
    expect(comments(owned(), 'tue 11:00')).toContain('breach:first_response:1');
    expect(comments(owned(), 'tue 11:00:01')).not.toContain('breach:first_response:1');
    const told = owned().says('mon 11:05', BOT, '<!-- steward breach:first_response:1 -->\nLate.');
    expect(comments(told, 'mon 11:30')).not.toContain('breach:first_response:1');
  });

  it('recorded by the mark is not made again, even where the comment is out of sight', () => {
    const words = comments(owned().labels('mon 11:05', BOT, 'sla: breached'), 'mon 11:30');
    expect(words.filter((key) => !key.startsWith('escalation:'))).toEqual(['status']);
  });

  it('of an update that was missed is made once, however many follow', () => {
    const story = owned().says('mon 10:30', 'ana');
    expect(comments(story, 'mon 12:30:01')).toContain('breach:update:1');
    story
      .says('mon 12:31', BOT, '<!-- steward breach:update:1 -->\nLate.')
      .labels('mon 12:31', BOT, 'sla: breached');
    expect(comments(story, 'mon 18:30')).not.toContain('breach:update:1');
  });

  it('of a late resolution is not made again when the ticket is opened again', () => {
    const late = owned().says('mon 10:30', 'ana').closes('mon 19:00', 'ana').reopens('mon 19:30', 'ana');
    const [first, second] = clocksOf(setting, late, 'mon 20:00').filter(({ name }) => name === 'resolution');
    expect([first?.breachedAt, second?.breachedAt]).toEqual([at('mon 18:00'), at('mon 18:00')]);
    expect(comments(owned().says('mon 10:30', 'ana'), 'mon 19:00')).toContain('breach:resolution:1');
    expect(comments(late, 'mon 20:00')).not.toContain('breach:resolution:2');
  });

  it('a marker in somebody else’s comment keeps nothing from being said', () => {
    const story = owned().says('mon 11:05', 'cus', '<!-- steward breach:first_response:1 -->\nLate.');
    expect(comments(story, 'mon 11:30')).toContain('breach:first_response:1');
  });

  it('a marker in a comment of ours decides no clock', () => {
    const story = () => owned().says('mon 10:05', BOT, '<!-- steward breach:first_response:1 -->\nLate.');
    const clocks = (s: Story) => judge(setting, s, 'mon 12:00').evaluations[0]?.clocks;
    expect(clocks(story())).toEqual(clocks(owned()));
  });
});

describe('a first run on an old repository', () => {
  it('posts nothing', () => {
    const old = () => new Story('2025-11-03 10:00').labels('2025-11-03 10:00', 'cus', 'severity: urgent');
    for (const story of [
      old(),
      old().says('2025-11-04 10:00', 'ana').says('2025-11-05 10:00', 'cus'),
      old().closes('2025-11-06 10:00', 'ana'),
    ])
      expect(comments(story, 'mon 10:00')).toEqual([]);
  });
});

describe('the status comment', () => {
  it('acknowledges a new ticket, and only one that nobody has answered', () => {
    expect(comments(urgent(), 'mon 10:01')).toEqual(['status']);
    expect(comments(urgent().says('mon 10:01', 'ana'), 'mon 10:02')).toEqual([]);
    expect(comments(urgent().closes('mon 10:01', 'cus'), 'mon 10:02')).not.toContain('status');
  });

  it('is one comment, edited in place', () => {
    const [body = ''] = written(judge(setting, urgent(), 'mon 10:01').plan, 'create_comment');
    const story = urgent().says('mon 10:01', BOT, body).says('mon 10:30', 'ana');
    const { plan } = judge(setting, story, 'mon 10:31');
    expect(plan.filter((e) => e.kind === 'create_comment')).toEqual([]);
    expect(plan.filter((e) => e.kind === 'edit_comment')).toMatchObject([{ comment: 'C1' }]);
  });

  it('is rendered as of the latest event or wake: time alone changes nothing', () => {
    const at = (now: string) => written(judge(setting, urgent(), now).plan, 'create_comment');
    expect(at('mon 10:30')).toEqual(at('mon 10:01'));
    expect(at('mon 11:00:01')).not.toEqual(at('mon 10:50'));
  });

  it('says how to open a closed ticket again until it is too late for that', () => {
    const offered = (when: string) => {
      const story = urgent().says('mon 10:01', BOT, '<!-- steward status as-of=x.1 -->\nHello.');
      const { evaluations } = judge(
        setting,
        story.closes('mon 12:00', 'ana').says(when, 'ana'),
        'mon+5 12:00',
      );
      return evaluations[0]?.decisions.flatMap((d) =>
        d.kind === 'status' ? [d.status().reopening?.until] : [],
      );
    };
    expect(offered('mon+2 11:59:59')).toEqual([at('mon+2 12:00')]);
    expect(offered('mon+2 12:00')).toEqual([undefined]);
  });

  it('of a policy that changed stays as it is until the ticket’s next event', async () => {
    const [body = ''] = written(judge(setting, urgent(), 'mon 10:01').plan, 'create_comment');
    const other = await under(`sla: [{ name: urgent, when: { severity: urgent }, first_response: 5h }]`);
    const story = urgent().says('mon 10:01', BOT, body);
    expect(written(judge(other, story, 'mon 10:30').plan, 'edit_comment')).toEqual([]);
    expect(
      written(judge(other, story.says('mon 10:31', 'cus'), 'mon 10:40').plan, 'edit_comment'),
    ).toHaveLength(1);
  });
});

describe('the post-mortem', () => {
  const solved = () => owned().says('mon 10:30', 'ana').closes('mon 12:00', 'ana');

  it('is posted when a ticket that the policy names closes as completed, and not again', () => {
    expect(comments(solved(), 'mon 12:01')).toContain('post-mortem');
    expect(comments(owned().closes('mon 12:00', 'ana', 'not_planned'), 'mon 12:01')).toEqual([]);
    const posted = solved().labels('mon 12:01', BOT, 'post-mortem: due').reopens('mon 13:00', 'cus');
    expect(comments(posted.closes('mon 14:00', 'ana'), 'mon 14:01')).not.toContain('post-mortem');
  });

  it('of what was closed before it was moved here is another desk’s', () => {
    const moved = (when: string) => comments(owned().closes('mon 12:00', 'ana').arrives(when), 'mon 14:00');
    expect(moved('mon 11:00')).toContain('post-mortem');
    expect(moved('mon 13:00')).not.toContain('post-mortem');
  });

  it('that somebody deleted stays deleted', () => {
    expect(comments(solved().loses('mon 12:05', BOT, 'ana'), 'mon 12:06')).toEqual([]);
  });
});

describe('the same snapshot, policy and now', () => {
  it('give the same decisions, byte for byte', () => {
    const snapshot = () =>
      snapshotOf(setting, [owned().says('mon 10:30', 'ana').says('mon 11:00', 'cus').issue()], 'tue 10:00');
    expect(JSON.stringify(assess(snapshot()))).toBe(JSON.stringify(assess(snapshot())));
  });
});
