import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { comments, words } from '../plan/effects.ts';
import { under } from '../sla/setting.ts';

const RULE = `{ every: 1h, reminders: { before: 10m, group_after: 15m, group: tier-2 } }`;
const desk = await under(`
sla: [{ name: any, update: ${RULE}, pauses: { update: [pending] } }]
waiting: { pending: { close_after: 72h } }`);

const told = (now: string): Story =>
  new Story('mon 09:00').assigns('mon 09:30', 'ana').says(now, 'ana', 'We look into it.');
const ours = /^(update|breach)/;
const keys = (story: Story, now: string, where: Setting = desk) =>
  comments(judge(where, story, now).plan).filter((key) => ours.test(key));
const text = (story: Story, now: string, key: string, where: Setting = desk) =>
  words(judge(where, story, now).plan, key);
const wake = (story: Story, now: string) => judge(desk, story, now).evaluations[0]?.wake;
const DUE = 'update-due:2026-11-16T11:00:00Z';
const LATE = 'update-late:2026-11-16T10:00:00Z';
const says = (story: Story, when: string, key: string) =>
  story.says(when, BOT, `<!-- steward ${key} -->\nWords.`);

describe('whoever speaks with the customer', () => {
  it('is reminded before an update is due, once', () => {
    const story = told('mon 10:00');
    expect(keys(story, 'mon 10:49:59')).toEqual([]);
    expect(wake(story, 'mon 10:49:59')).toBe(at('mon 10:50'));
    expect(keys(story, 'mon 10:50')).toEqual([DUE]);
    expect(keys(story, 'mon 11:00')).toEqual([DUE]);
    const words = text(story, 'mon 10:50', DUE);
    expect(words).toContain('@ana');
    expect(words).toContain('The customer is to hear from us by Mon 16 Nov 2026, 11:00 UTC');
    expect(words).toContain('1 h after the last word at the latest, also if there is nothing new');
    expect(words).toContain('You are told because the ticket is yours. This is said once.');
    expect(keys(says(story, 'mon 10:50', DUE), 'mon 10:55')).toEqual([]);
  });

  it('hears of the miss alone where the reminder is late', () => {
    expect(keys(told('mon 10:00'), 'mon 11:00:01')).toEqual(['breach:update:1']);
  });

  it('hears nothing where the update has come, the customer is to answer, or the ticket is closed', () => {
    expect(keys(told('mon 10:00').says('mon 10:45', 'bo'), 'mon 10:55')).toEqual([]);
    expect(keys(told('mon 10:00').says('mon 10:45', 'ana', '/pending'), 'mon 10:55')).toEqual([]);
    expect(keys(told('mon 10:00').closes('mon 10:45', 'ana'), 'mon 10:55')).toEqual([]);
    // It is due later by as much as it stood.
    const again = told('mon 10:00').says('mon 10:45', 'ana', '/pending').says('mon 10:50', 'cus', 'Here.');
    expect(keys(again, 'mon 10:54:59')).toEqual([]);
    expect(keys(again, 'mon 10:55')).toEqual(['update-due:2026-11-16T11:05:00Z']);
  });

  it('is who has the ticket, or is there for it', () => {
    const nobodys = new Story('mon 09:00').says('mon 10:00', 'bo');
    expect(text(nobodys, 'mon 10:50', DUE)).toContain('@ana');
    expect(text(nobodys, 'mon 10:50', DUE)).toContain('nobody is assigned and you are in the group `tier-1`');
  });

  it('is who communicates for the incident, else who leads it', async () => {
    const incidents = await under(`
sla: [{ name: any, update: ${RULE} }]
incidents: { when: { severity: urgent } }`);
    const key = 'update-due:2026-12-08T11:00:00Z';
    const story = () =>
      new Story('2026-12-08 09:00')
        .labels('2026-12-08 09:00', 'ana', 'severity: urgent')
        .assigns('2026-12-08 09:30', 'ana')
        .says('2026-12-08 10:00', 'ana', 'We look into it.');
    const called = (of: Story) =>
      /^.*\n(@.*)/.exec(text(of, '2026-12-08 10:50', key, incidents))?.[1]?.trim();
    expect(called(story())).toBe('@ana');
    expect(called(story().says('2026-12-08 10:10', 'ana', '/lead @bo'))).toBe('@bo');
    const spoken = story()
      .says('2026-12-08 10:10', 'ana', '/lead @bo')
      .says('2026-12-08 10:12', 'ana', '/communications @chen');
    expect(called(spoken)).toBe('@chen');
    expect(text(spoken, '2026-12-08 10:50', key, incidents)).toContain(
      'because the ticket is yours, or because you tell its customer how it stands',
    );
  });

  it('is not reminded again where somebody has taken the reminder away', () => {
    const story = told('mon 10:00').loses('mon 10:52', BOT);
    expect(keys(story, 'mon 10:55')).toEqual([]);
  });
});

describe('the group', () => {
  const missed = () => says(told('mon 10:00'), 'mon 11:00:01', 'breach:update:1');

  it('is told some time after an update was missed, once', () => {
    expect(keys(missed(), 'mon 11:15')).toEqual([]);
    expect(wake(missed(), 'mon 11:05')).toBe(at('mon 11:15:01'));
    expect(keys(missed(), 'mon 11:15:01')).toEqual([LATE]);
    const words = text(missed(), 'mon 11:15:01', LATE);
    expect(words).toContain('@chen');
    expect(words).toContain(
      'The customer still has no word from us**, which was due on **Mon 16 Nov 2026, 11:00',
    );
    expect(words).toContain('the policy tells the group `tier-2` of updates that stay away');
    expect(keys(says(missed(), 'mon 11:15:01', LATE), 'mon 13:30')).toEqual([]);
  });

  it('is not told once the customer has heard, or is to answer', () => {
    expect(keys(missed().says('mon 11:10', 'ana'), 'mon 11:20')).toEqual([]);
    expect(keys(missed().says('mon 11:10', 'ana', '/pending'), 'mon 11:40')).toEqual([]);
    expect(keys(missed().says('mon 11:20', 'ana', '/pending'), 'mon 11:40')).toEqual([]);
  });

  it('is told beside the owner by a run that finds both', () => {
    expect(keys(told('mon 10:00'), 'mon 11:30')).toEqual(['breach:update:1', LATE]);
  });

  it('in which nobody is leaves it with the owner, who is told', () => {
    const { policy } = desk;
    const groups = policy.team.groups.map((group) =>
      group.name === 'tier-2' ? { ...group, members: [] } : group,
    );
    const away = { policy: { ...policy, team: { ...policy.team, groups } } };
    const words = text(missed(), 'mon 11:15:01', LATE, away);
    expect(words).toContain('@ana');
    expect(words).toContain('of updates that stay away, and nobody of it is there.');
  });

  it('hears nothing of what is old', () => {
    expect(keys(told('mon 10:00'), 'wed 10:00')).toEqual([]);
  });
});

describe('reminders', () => {
  it('of what the desk asks of itself promise nothing where the customer reads along', async () => {
    const own = await under(`internal: [{ name: own, update: ${RULE} }]`);
    expect(text(told('mon 10:00'), 'mon 10:50', DUE, own)).toContain(
      '**An update is due by Mon 16 Nov 2026, 11:00 UTC**, also if there is nothing new.',
    );
    const late = text(told('mon 10:00'), 'mon 11:15:01', LATE, own);
    expect(late).toContain(
      '**An update has been due** since **Mon 16 Nov 2026, 11:00 UTC**, and has not come.',
    );
    expect(late).not.toMatch(/promised|from us/);
  });

  it('wait for a date of the policy', async () => {
    const later = await under(
      `sla: [{ name: any, update: ${RULE.replace('} }', ', effective: 2026-11-17 } }')} }]`,
    );
    expect(keys(told('mon 10:00'), 'mon 10:50', later)).toEqual([]);
    expect(keys(told('tue 10:00'), 'tue 10:50', later)).toEqual(['update-due:2026-11-17T11:00:00Z']);
  });

  it('of a promise and of a target of the desk’s own are one, for whichever is due first', async () => {
    const both = await under(`
sla: [{ name: any, update: { every: 2h, reminders: { before: 90m } } }]
internal: [{ name: own, update: ${RULE} }]`);
    expect(keys(told('mon 10:00'), 'mon 10:55', both)).toEqual([DUE]);
  });

  it('come only within the hours in which staff are nudged', async () => {
    const quiet = await under(`
nudge_hours: office
sla: [{ name: any, update: ${RULE} }]`);
    const story = told('mon 16:30');
    expect(keys(story, 'mon 17:20', quiet)).toEqual([]);
    expect(keys(story, 'tue 09:00', quiet)).toContain('breach:update:1');
    expect(keys(story, 'tue 09:00', quiet)).not.toContain('update-due:2026-11-16T17:30:00Z');
  });

  it('is late since the update was due, in every list of what is late', () => {
    const [evaluation] = judge(desk, told('mon 10:00'), 'mon 11:15:01').evaluations;
    const late = evaluation?.decisions.find((one) => one.kind === 'notice' && one.key === LATE);
    expect(late?.deadline).toBe(at('mon 11:00'));
  });
});
