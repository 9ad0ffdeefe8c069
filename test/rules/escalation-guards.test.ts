import { describe, expect, it } from 'vitest';
import { isPage } from '../../src/plan/effect.ts';
import { pagerOf } from '../../src/rules/escalation.ts';
import { at, BOT, judge, policyOf, Story } from '../desk/story.ts';
import { comments, labelsAdded } from '../plan/effects.ts';
import { briefly, decisionsBy } from './decisions.ts';

/** A desk with a second tier that has a pager, whose staff are nudged in office hours. */
async function desk(rule: string) {
  const policy = await policyOf(`
version: 1
timezone: UTC
team:
  staff: [ana, bo]
  groups:
    tier-1: { members: [ana], label: 'group: tier-1' }
    tier-2: { members: [bo], label: 'group: tier-2' }
calendars: { office: { timezone: UTC, hours: { mon-fri: '09:00-17:00' } } }
nudge_hours: office
severities: [{ name: urgent, color: 'b60205', description: Down }, { name: low, color: '0e8a16', description: Hardly }]
pagers: { on-call: { kind: pagerduty } }
escalation: [${rule}]`);
  return { policy };
}

const taken = await desk('{ name: up, on: taken, after: 2h, to: tier-2, unassign: true, page: on-call }');
const KEY = 'up:1:1';

/** A ticket of tier one's, to be handed to tier two at noon. */
const worked = () => new Story('mon 08:00').assigns('mon 10:00', 'ana').says('mon 10:00', 'ana', 'On it.');
const handed = () =>
  worked().says('mon 12:01', BOT, `<!-- steward escalation:${KEY} page:${KEY} -->\nMore hands.`);

const pages = (story: Story, now: string, where = taken) =>
  judge(where, story, now).plan.flatMap((effect) => (isPage(effect) ? [effect.page.action] : []));
const released = (story: Story, now: string) =>
  judge(taken, story, now).plan.flatMap((effect) => (effect.kind === 'unassign' ? effect.logins : []));

describe('A ticket that goes from tier one to tier two', () => {
  it('is not acknowledged for tier two by the words of tier one', () => {
    expect(pages(worked().says('mon 12:00:30', 'ana', 'Still at it.'), 'mon 12:01')).toEqual(['trigger']);
    expect(pages(handed().says('mon 12:30', 'ana', 'A note.'), 'mon 12:31')).toEqual([]);
    expect(pages(handed().says('mon 12:30', 'ana', '/ack'), 'mon 12:31')).toEqual(['acknowledge']);
  });

  it('is not taken off whom a command has just given it to', () => {
    const given = worked().says('mon 11:50', 'bo', '/assign @ana');
    expect(released(worked(), 'mon 12:01')).toEqual(['ana']);
    expect(released(given, 'mon 12:01')).toEqual([]);
    expect(released(given, 'mon 12:50:01')).toEqual(['ana']);
  });

  it('does not get the group’s label back once people have handed it elsewhere', () => {
    const labels = (story: Story) => labelsAdded(judge(taken, story, 'mon 12:02').plan);
    expect(labels(worked())).toContain('group: tier-2');
    const elsewhere = labels(worked().says('mon 12:01', 'bo', '/escalate tier-1'));
    expect(elsewhere).toContain('group: tier-1');
    expect(elsewhere).not.toContain('group: tier-2');
  });
});

describe('Nobody is woken for what is old', () => {
  const friday = () => new Story('fri 18:00');
  const step = 'escalation:quiet:1:1';

  it('though words about it, which had to wait, are still said', async () => {
    const quiet = '{ name: quiet, on: silence, after: 10m, to: tier-2 }';
    expect(comments(judge(await desk(quiet), friday(), 'mon+1 09:05').plan)).toContain(step);
    const waking = await desk(quiet.replace(' }', ', page: on-call }'));
    expect(pages(friday(), 'fri 19:00', waking)).toEqual(['trigger']);
    expect(pages(friday(), 'mon+1 09:05', waking)).toEqual([]);
  });
});

describe('A page of a step that a later change undid', () => {
  it('is resolved once, with the ticket', async () => {
    const where = await desk('{ name: arrival, when: { severity: urgent }, on: opened, page: on-call }');
    const closed = (marks: string) =>
      new Story('mon 10:00')
        .labels('mon 10:00', 'ana', 'severity: low')
        .says('mon 10:01', BOT, `<!-- steward ${marks} -->\nThe pager was called.`)
        .closes('mon 11:00', 'ana');
    expect(pages(closed('page:arrival:1:1'), 'mon 11:01', where)).toEqual(['resolve']);
    expect(pages(closed('page:arrival:1:1 page-done:arrival:1:1'), 'mon 11:01', where)).toEqual([]);
  });
});

describe('What a page says', () => {
  const paged = (story: Story, now: string, where = taken) =>
    decisionsBy('escalation', where, story, now).flatMap((one) => (one.kind === 'page' ? [one] : []));

  it('is whose ticket it is, how severe, where, and which step with what was measured', () => {
    const story = worked()
      .labels('mon 08:00', 'ana', 'severity: low')
      .says('mon 10:30', 'ana', '/severity low')
      .says('mon 11:00', 'ana', '/severity urgent');
    expect(paged(story, 'mon 12:00:01')).toMatchObject([
      {
        action: 'trigger',
        pager: 'on-call',
        because: 'It was not solved within 2h of being taken.',
        deadline: at('mon 12:00'),
        severity: 'urgent',
        repository: 'acme/helpdesk',
        title: 'Login fails',
        customer: 'cus',
        system: null,
        step: {
          key: KEY,
          on: 'taken',
          by: '',
          why: '',
          step: 1,
          clock: { name: 'escalation', due: at('mon 12:00') },
          group: 'tier-2',
          released: ['ana'],
          ack: '/ack',
        },
      },
    ]);
    expect(paged(worked(), 'mon 12:00:01')[0]?.severity).toBe('');
  });

  it('is, of a hand-over by people, who made it and what for', async () => {
    const where = await desk(
      '{ name: up, on: taken, after: 2h, to: tier-2, unassign: true, page: on-call }]\ncommands: { ack: off }\nflags: [',
    );
    const story = new Story('mon+3 08:00')
      .assigns('mon+3 10:00', 'ana')
      .says('mon+3 10:10', 'ana', '/escalate tier-2 it is full');
    expect(paged(story, 'mon+3 10:11', where)).toMatchObject([
      {
        because: 'ana handed it over.',
        step: { on: 'handed', by: 'ana', why: 'it is full', clock: null, group: 'tier-2', ack: null },
      },
    ]);
  });

  it('is, of one that a later change undid, that the ticket is closed', async () => {
    const where = await desk('{ name: arrival, when: { severity: urgent }, on: opened, page: on-call }');
    const story = new Story('mon 10:00')
      .says('mon 10:01', BOT, '<!-- steward page:arrival:1:1 -->\nThe pager was called.')
      .closes('mon 11:00', 'ana');
    expect(paged(story, 'mon 11:01', where)).toMatchObject([
      {
        action: 'resolve',
        because: 'The ticket is closed.',
        deadline: at('mon 11:01'),
        step: {
          key: 'arrival:1:1',
          on: 'opened',
          by: '',
          why: '',
          step: 1,
          clock: null,
          released: [],
          ack: null,
        },
      },
    ]);
  });
});

describe('What was paged', () => {
  const told = (story: Story, now: string) =>
    briefly(decisionsBy('escalation', taken, story, now)).filter((one) => one.includes(KEY));
  const marked = (...marks: string[]) =>
    worked().says('mon 12:01', BOT, `<!-- steward ${marks.join(' ')} -->\nMore hands.`);

  it('is not paged again, be it in a digest with others, and the comment that keeps it tells the step', () => {
    expect(told(worked(), 'mon 12:02')).toEqual([`escalation:${KEY}`, `trigger ${KEY}`]);
    expect(told(marked(`page:${KEY}`), 'mon 12:02')).toEqual([]);
    expect(told(marked(`page-digest:2026-11-16T12:${KEY}`), 'mon 12:02')).toEqual([]);
    expect(told(marked(`page-digest:2026-11-16T12:up:2:1`), 'mon 12:02')).toContain(`trigger ${KEY}`);
  });

  it('is acknowledged once, with a reason', () => {
    const seen = (...marks: string[]) => marked(`page:${KEY}`, ...marks).says('mon 12:30', 'bo', '/ack');
    expect(told(seen(), 'mon 12:31')).toEqual([`acknowledge ${KEY}`]);
    expect(told(seen(`page-ack:${KEY}`), 'mon 12:31')).toEqual([]);
    expect(told(seen(), 'mon 12:29')).toEqual([]);
    const [ack] = decisionsBy('escalation', taken, seen(), 'mon 12:31').filter(({ kind }) => kind === 'page');
    expect(ack?.because).toBe('Somebody has seen to it.');
  });

  it('is resolved once, with a reason, and nothing is where nobody was paged', () => {
    const closed = (...marks: string[]) => marked(...marks).closes('mon 13:00', 'bo');
    expect(told(closed(`page:${KEY}`), 'mon 13:01')).toEqual([`resolve ${KEY}`]);
    expect(told(closed(`page:${KEY}`, `page-done:${KEY}`), 'mon 13:01')).toEqual([]);
    expect(told(closed('escalation:up:1:1'), 'mon 13:01')).toEqual([]);
    const [done] = decisionsBy('escalation', taken, closed(`page:${KEY}`), 'mon 13:01');
    expect(done?.because).toBe('The ticket is closed.');
  });

  it('is resolved where whoever handed it over took that back', () => {
    const second = String(at('mon+3 10:10') / 1000);
    const story = new Story('mon+3 08:00')
      .assigns('mon+3 10:00', 'ana')
      .labels('mon+3 10:10', 'ana', 'group: tier-2')
      .says('mon+3 10:11', BOT, `<!-- steward page:up:${second}:1 -->\nMore hands.`)
      .unlabels('mon+3 10:20', 'ana', 'group: tier-2');
    expect(decisionsBy('escalation', taken, story, 'mon+3 10:21')).toMatchObject([
      { kind: 'page', action: 'resolve', because: 'Whoever handed it over took that back.' },
    ]);
  });
});

describe('The pager of a step', () => {
  it('is the one that the policy names for it today, and of repetitions the last one’s', async () => {
    const { policy } = await desk(
      '{ name: up, on: silence, after: 2h, page: on-call, ladder: [{ after: 1h, to: tier-2 }], repeat: 1h }, { name: b, on: silence, after: 1h, to: tier-1, ladder: [{ after: 1h, to: tier-2 }, { after: 1h, page: on-call }] }',
    );
    expect(pagerOf(policy, 'up:1:1')).toBe('on-call');
    expect(pagerOf(policy, 'up:1:2')).toBeNull();
    expect(pagerOf(policy, 'up:1:7')).toBeNull();
    expect(pagerOf(policy, 'b:1:1')).toBeNull();
    expect(pagerOf(policy, 'b:1:2')).toBeNull();
    expect(pagerOf(policy, 'b:1:3')).toBe('on-call');
    expect(pagerOf(policy, 'b:1:7')).toBe('on-call');
    expect(pagerOf(policy, 'other:1:1')).toBeNull();
    expect(pagerOf(policy, 'up')).toBeNull();
  });
});

describe('A step', () => {
  const steps = (where: Awaited<ReturnType<typeof desk>>, story: Story, now: string) =>
    briefly(decisionsBy('escalation', where, story, now)).filter((one) => !one.includes('group:'));

  it('that another rule has taken for the same people is not told beside it', async () => {
    const where = await desk(
      '{ name: wait, on: unanswered, after: 30m, to: tier-2, page: on-call }, { name: up, on: taken, after: 2h, to: tier-2, page: on-call }',
    );
    const story = (day: string) => new Story(`${day} 10:00`).assigns(`${day} 10:00`, 'ana');
    expect(steps(where, story('mon+3'), 'mon+3 12:01')).toEqual(['escalation:wait:1:1', 'trigger wait:1:1']);
    // It was told so before, and stays so.
    expect(steps(where, story('mon'), 'mon 12:01')).toContain('trigger up:1:1');
    const arrival = await desk(
      '{ name: wait, on: opened, after: 30m, to: tier-2, page: on-call }, { name: up, on: taken, after: 2h, to: tier-2, page: on-call }',
    );
    expect(steps(arrival, story('mon+3'), 'mon+3 12:01')).not.toContain('trigger up:1:1');
    const closed = story('mon+3').closes('mon+3 11:00', 'ana').reopens('mon+3 11:10', 'ana');
    expect(steps(arrival, closed, 'mon+3 13:11')).toContain('trigger up:2:1');
  });

  it('is told beside one for other people, or one that called no pager', async () => {
    const story = new Story('mon+3 10:00').assigns('mon+3 10:00', 'ana');
    const other = await desk(
      '{ name: wait, on: unanswered, after: 30m, to: tier-1, page: on-call }, { name: up, on: taken, after: 2h, to: tier-2, page: on-call }',
    );
    expect(steps(other, story, 'mon+3 12:01')).toContain('trigger up:1:1');
    const quiet = await desk(
      '{ name: wait, on: unanswered, after: 30m, to: tier-2 }, { name: up, on: taken, after: 2h, to: tier-2, page: on-call }',
    );
    expect(steps(quiet, story, 'mon+3 12:01')).toContain('trigger up:1:1');
    const words = await desk(
      '{ name: wait, on: unanswered, after: 30m, to: tier-2, page: on-call }, { name: up, on: taken, after: 2h, to: tier-2 }',
    );
    expect(steps(words, story, 'mon+3 12:01')).not.toContain('escalation:up:1:1');
    const later = await desk(
      '{ name: wait, on: unanswered, after: 3h, to: tier-2, page: on-call }, { name: up, on: taken, after: 2h, to: tier-2, page: on-call }',
    );
    for (const now of ['mon+3 12:01', 'mon+3 13:01'])
      expect(steps(later, story, now)).toContain('trigger up:1:1');
  });

  it('is told where people hand it back to those whom another rule had called', async () => {
    const where = await desk(
      '{ name: wait, on: opened, after: 30m, to: tier-2, page: on-call }, { name: up, on: taken, after: 4h, to: tier-2, page: on-call }',
    );
    const story = new Story('mon+3 10:00')
      .assigns('mon+3 10:00', 'ana')
      .says('mon+3 10:40', 'ana', '/escalate tier-1')
      .says('mon+3 10:50', 'ana', '/escalate tier-2');
    const key = `up:${String(at('mon+3 10:50') / 1000)}:1`;
    expect(steps(where, story, 'mon+3 10:51')).toContain(`trigger ${key}`);
  });

  it('is not told beside one of after the ticket came back', async () => {
    const where = await desk(
      '{ name: wait, on: opened, after: 30m, to: tier-2, page: on-call }, { name: up, on: taken, after: 2h, to: tier-2, page: on-call }',
    );
    const story = new Story('mon+3 10:00')
      .closes('mon+3 10:05', 'ana')
      .reopens('mon+3 10:06', 'cus')
      .assigns('mon+3 10:10', 'ana');
    expect(steps(where, story, 'mon+3 12:11')).toEqual(['escalation:wait:2:1', 'trigger wait:2:1']);
  });

  it('of an old ticket is no news because something else was told of it', async () => {
    const where = await desk(
      '{ name: quiet, on: silence, after: 10m, to: tier-2, page: on-call, repeat: 1h }, { name: other, on: opened, after: 1h, to: tier-1 }',
    );
    const old = (key: string) =>
      new Story('2026-11-01 10:00').says(
        '2026-11-01 11:00',
        BOT,
        `<!-- steward escalation:${key} -->\nHello.`,
      );
    expect(steps(where, old('quiet:1:1'), 'mon 10:00')).toHaveLength(2);
    for (const key of ['other:1:1', 'quiet:2:1']) expect(steps(where, old(key), 'mon 10:00')).toEqual([]);
  });

  it('of what was handed over before that is told stays untold', () => {
    const story = (when: string) =>
      new Story('2026-11-30 23:00').assigns('2026-11-30 23:00', 'ana').says(when, 'ana', '/escalate tier-2');
    const about = (when: string) => steps(taken, story(when), '2026-12-01 00:05');
    expect(about('2026-11-30 23:59:59')).toEqual([]);
    expect(about('2026-12-01 00:00')).toHaveLength(3);
  });
});
