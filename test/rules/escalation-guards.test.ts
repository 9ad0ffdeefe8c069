import { describe, expect, it } from 'vitest';
import { isPage } from '../../src/plan/effect.ts';
import { BOT, judge, policyOf, Story } from '../desk/story.ts';
import { comments, labelsAdded } from '../plan/effects.ts';

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
