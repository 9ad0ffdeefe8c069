import { describe, expect, it } from 'vitest';
import { explainText, ticketText } from '../../src/desk/explained-ticket.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { comments, labelsAdded } from '../plan/effects.ts';
import { applied } from '../sla/applied.ts';
import { under } from '../sla/setting.ts';

const RULES = `
sla: [{ name: any, first_response: 2h }]
ownership: { within: 2h, group: tier-1 }
`;
const always = await under(RULES);
const hours = await under(`nudge_hours: office\n${RULES}`);

const owned = (opened = 'mon 20:00') =>
  new Story(opened).labels(opened, 'ana', 'severity: low').assigns(opened, 'ana');
const judged = (story: Story, now: string, where: Setting = hours) => judge(where, story, now);
const keys = (story: Story, now: string, where?: Setting) =>
  comments(judged(story, now, where).plan).filter((key) => key !== 'status');
const labels = (story: Story, now: string, where?: Setting) => labelsAdded(judged(story, now, where).plan);
const wake = (story: Story, now: string, where?: Setting) => judged(story, now, where).evaluations[0]?.wake;
const BREACH = 'breach:first_response:1';

describe('outside the hours of nudges', () => {
  it('labels are set at once, and the words come with the next opening', () => {
    expect(labels(owned(), 'mon 22:00:01')).toEqual(
      expect.arrayContaining(['sla: breached', 'needs: response']),
    );
    expect(keys(owned(), 'mon 22:00:01')).toEqual([]);
    const marked = owned().labels('mon 22:00:05', BOT, 'sla: breached');
    expect(keys(marked, 'tue 08:59:59')).toEqual([]);
    expect(keys(marked, 'tue 09:00')).toEqual([BREACH]);
  });

  it('the desk wakes for them', () => {
    expect(wake(owned(), 'mon 22:00:01')).toBe(at('tue 09:00'));
    expect(wake(owned(), 'mon 22:00:01', always)).toBeNull();
    const said = owned().says('mon 22:00:02', BOT, `<!-- steward ${BREACH} -->\nLate.`);
    expect(wake(said, 'mon 22:00:03')).toBeNull();
  });

  it('several go out in one comment, if they are still true', () => {
    const nobodys = () => new Story('mon 20:00').labels('mon 20:00', 'ana', 'severity: low');
    const told = judged(nobodys(), 'tue 09:00').plan.filter((e) => e.kind === 'create_comment');
    expect(told.flatMap(({ keys: k }) => k)).toEqual(['status', BREACH, 'owner:1']);
    expect(told).toHaveLength(2);
    expect(keys(nobodys().assigns('tue 08:00', 'bo'), 'tue 09:00')).toEqual([BREACH]);
    expect(keys(nobodys().assigns('tue 08:00', 'bo').says('tue 08:30', 'bo'), 'tue 09:00')).toEqual([]);
  });

  it('news does not age: neither over a night nor over a weekend', () => {
    const late = () => owned('fri 20:00').labels('fri 22:00:05', BOT, 'sla: breached');
    expect(keys(late(), 'mon+1 09:00')).toEqual([BREACH]);
    expect(keys(owned('fri 20:00'), 'mon+1 09:00', always)).toEqual([]);
    expect(keys(owned('fri 14:59:30'), 'mon+1 09:00')).toEqual([BREACH]);
    expect(keys(owned('2026-10-01 10:00'), 'mon 10:00')).toEqual([]);
  });

  it('a label that a run set just as the hours began is no record of words either', () => {
    const early = () => owned('tue 06:30').labels('tue 09:00:02', BOT, 'sla: breached');
    expect(keys(early(), 'tue 09:05')).toEqual([BREACH]);
    const open = owned('tue 10:00').labels('tue 12:00:05', BOT, 'sla: breached');
    expect(keys(open, 'tue 12:10')).toEqual([]);
  });

  it('what was said is not said again, nor what somebody deleted', () => {
    const marked = () => owned().labels('mon 22:00:05', BOT, 'sla: breached');
    const told = marked().says('tue 09:00', BOT, `<!-- steward ${BREACH} -->\nLate.`);
    expect(keys(told, 'tue 09:10')).toEqual([]);
    expect(keys(marked().loses('tue 09:05', BOT, 'ana'), 'tue 09:10')).toEqual([]);
  });

  it('nothing is left to do once it was done', () => {
    for (const [first, second] of [
      ['mon 22:00:01', 'mon 22:05'],
      ['tue 09:00', 'tue 09:05'],
    ] as const) {
      const story = owned();
      const done = applied(story.issue(), judged(story, first).plan, at(first), {
        login: 'steward',
        kind: 'bot',
      });
      const again = judge(hours, owned().with(done), second).plan;
      expect(again.filter(({ kind }) => kind !== 'create_label')).toEqual([]);
    }
  });
});

describe('a ticket that staff have put off', () => {
  const snoozed = (until = '2026-11-18') =>
    owned('mon 10:00').says('mon 10:30', 'ana', `/snooze until ${until}`);

  it('gets its labels, and its words at the end', () => {
    expect(labels(snoozed(), 'mon 12:00:01', always)).toContain('sla: breached');
    expect(keys(snoozed(), 'mon 12:00:01', always)).toEqual([]);
    expect(keys(snoozed(), 'tue 23:59:59', always)).toEqual([]);
    expect(keys(snoozed(), 'wed 00:00', always)).toEqual([BREACH]);
    expect(wake(snoozed(), 'tue 10:00', always)).toBe(at('wed 00:00'));
  });

  it('keeps to the hours of nudges as well', () => {
    expect(keys(snoozed(), 'wed 00:00')).toEqual([]);
    expect(wake(snoozed(), 'wed 00:00')).toBe(at('wed 09:00'));
    expect(keys(snoozed(), 'wed 09:00')).toEqual([BREACH]);
  });

  it('until a nearer date, where that is said later, or until it is closed', () => {
    const nearer = snoozed().says('mon 11:00', 'bo', '/snooze 2026-11-16T13:00');
    expect(keys(nearer, 'mon 12:30', always)).toEqual([]);
    expect(keys(nearer, 'mon 13:00', always)).toEqual([BREACH]);
    const reopened = snoozed().closes('mon 11:00', 'ana').reopens('mon 11:05', 'cus');
    expect(keys(reopened, 'mon 13:30', always)).toContain('breach:first_response:2');
  });

  it('still reminds its customer and still wakes people', async () => {
    const desk = await under(`
waiting: { pending: { remind_after: 2h } }
escalation: [{ name: wake, on: opened, after: 1h, page: phone, to: tier-1 }]
pagers: { phone: { kind: webhook } }
`);
    const story = snoozed().says('mon 10:31', 'ana', 'Which version?').says('mon 10:32', 'ana', '/pending');
    expect(keys(story, 'mon 12:32:01', desk)).toContain('remind:1');
    const paged = judge(desk, snoozed(), 'mon 11:00:01').evaluations[0]?.decisions.map(({ kind }) => kind);
    expect(paged).toContain('page');
    expect(paged).toContain('notice');
  });

  it('is shown so where staff ask why', () => {
    const [evaluation] = judge(always, snoozed(), 'mon 12:00').evaluations;
    if (evaluation === undefined) throw new Error('no ticket');
    expect(explainText(evaluation, always.policy, at('mon 12:00'))).toContain(
      'snoozed    until Wed 18 Nov 2026',
    );
    expect(ticketText(evaluation, always.policy, at('mon 12:00'), 'customer')).not.toContain('snoozed');
    expect(ticketText(evaluation, always.policy, at('wed 00:00'), 'staff')).not.toContain('snoozed');
  });

  it('is put off by staff alone', () => {
    const story = owned('mon 10:00').says('mon 10:30', 'cus', '/snooze until 2026-11-18');
    expect(keys(story, 'mon 12:00:01', always)).toContain(BREACH);
  });
});

describe('somebody who left', () => {
  it('is not called: the ticket has no owner, and those on duty hear of it', () => {
    const story = () =>
      new Story('wed 10:00').labels('wed 10:00', 'bo', 'severity: low').assigns('wed 10:00', 'dora');
    const notice = (now: string) =>
      judge(always, story(), now).evaluations[0]?.decisions.find((d) => d.kind === 'notice');
    expect(notice('wed 12:00:01')).toMatchObject({ to: ['dora'] });
    expect(notice('fri 03:00')).toMatchObject({ to: ['ana'], group: 'tier-1' });
    expect(labels(story(), 'fri 03:00', always)).toContain('needs: owner');
    expect(keys(story(), 'fri 03:00', always)).toContain('owner:1');
  });

  it('is not called where the account was removed', () => {
    const story = new Story('wed 10:00')
      .labels('wed 10:00', 'bo', 'severity: low')
      .with({ assignees: [{ login: 'ghost', kind: 'ghost' }] });
    const notices = judge(always, story, 'wed 12:00:01').evaluations[0]?.decisions.filter(
      (d) => d.kind === 'notice',
    );
    expect(notices).toMatchObject([{ to: ['ana'] }, { to: ['ana'] }]);
    expect(labels(story, 'wed 12:00:01', always)).toContain('needs: owner');
  });
});
