import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/rules/case.ts';
import { called } from '../../src/rules/called.ts';
import {
  addressees,
  arrivedLately,
  flag,
  hasRoomForOwner,
  isLate,
  isNews,
  isNudgeNews,
  isRecord,
  mayTell,
  mustHear,
  pressing,
} from '../../src/rules/rule.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, policyOf, Story, who } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { evaluated } from './decisions.ts';

const plain = await under('ownership: { within: 2h, group: tier-2 }');
const hours = await under('nudge_hours: office');
const caseOf = (story: Story, now: string, where: Setting = plain): Case => evaluated(where, story, now).case;
const opened = (when = 'mon 10:00') => new Story(when);

describe('news', () => {
  it('is what happened within the policy’s time, to the second', () => {
    const c = caseOf(opened(), 'tue 10:00');
    expect(isNews(c, at('mon 10:00'))).toBe(true);
    expect(isNews(c, at('mon 09:59:59'))).toBe(false);
    expect(arrivedLately(c)).toBe(true);
    expect(arrivedLately(caseOf(opened(), 'tue 10:00:01'))).toBe(false);
    expect(arrivedLately(caseOf(opened().arrives('mon 12:00'), 'tue 12:00'))).toBe(true);
  });

  it('does not age for staff while they may not be told', () => {
    const [always, office] = [caseOf(opened(), 'thu 10:00'), caseOf(opened(), 'thu 10:00', hours)];
    expect(isNudgeNews(always, at('mon 10:00'))).toBe(false);
    expect(isNudgeNews(office, at('mon 10:00'))).toBe(true);
    expect(isNudgeNews(office, at('mon 09:59:59'))).toBe(false);
  });

  it('can be told where the ticket takes words, or notices go elsewhere', () => {
    const locked = opened().with({ locked: true });
    expect(mayTell(caseOf(opened(), 'mon 10:01'))).toBe(true);
    const { ticket, policy } = caseOf(locked, 'mon 10:01');
    expect(mayTell({ ticket, policy } as Case)).toBe(false);
    expect(mayTell({ ticket, policy: { ...policy, notices: 'office' } } as Case)).toBe(true);
  });
});

describe('a flag that the desk set', () => {
  const LABEL = plain.policy.labels.needs_owner;

  it('records that staff were told of what came before it', () => {
    const c = caseOf(opened(), 'tue 12:00');
    expect(isRecord(c, at('mon 12:00'), at('mon 12:00'))).toBe(true);
    expect(isRecord(c, at('mon 11:59:59'), at('mon 12:00'))).toBe(false);
  });

  it('records nothing where they could not be told for the whole of the run that set it', () => {
    const c = caseOf(opened(), 'tue 12:00', hours);
    expect(isRecord(c, at('tue 10:00'), at('mon 20:00'))).toBe(true);
    expect(isRecord(c, at('tue 09:59:59'), at('mon 20:00'))).toBe(false);
    expect(isRecord(c, at('tue 09:30'), at('tue 09:10'))).toBe(true);
    expect(isRecord(c, at('mon 22:00'), at('mon 20:00'))).toBe(false);
  });

  it('is late where it was set before the words could be said, until one records them', () => {
    const late = (story: Story) => isLate(caseOf(story, 'tue 12:00', hours), LABEL, at('mon 20:00'));
    expect(late(opened())).toBe(false);
    expect(late(opened().labels('mon 22:00', BOT, LABEL.name))).toBe(true);
    expect(late(opened().labels('mon 22:00', 'ana', LABEL.name))).toBe(false);
    expect(late(opened().labels('mon 19:00', BOT, LABEL.name))).toBe(false);
    const again = opened().labels('mon 22:00', BOT, LABEL.name).unlabels('mon 23:00', BOT, LABEL.name);
    expect(late(again.labels('tue 11:00', BOT, LABEL.name))).toBe(false);
  });

  it('leaves nothing to be heard, and neither do words that somebody deleted', () => {
    const clock = { newsAt: at('mon 12:00') } as Parameters<typeof mustHear>[2];
    const hear = (story: Story, now = 'mon 13:00', of = clock) =>
      mustHear(caseOf(story, now), LABEL, of, at('mon 12:00'));
    expect(hear(opened())).toBe(true);
    expect(hear(opened().labels('mon 12:00', BOT, LABEL.name))).toBe(false);
    expect(hear(opened().labels('mon 11:59', BOT, LABEL.name))).toBe(true);
    expect(hear(opened().loses('mon 12:00', BOT))).toBe(false);
    expect(hear(opened().loses('mon 11:59', BOT))).toBe(true);
    expect(hear(opened().with({ locked: true }))).toBe(false);
    expect(hear(opened(), 'tue 12:00:01')).toBe(false);
    // Without a clock's own it is as old as what the flag is set for.
    expect(hear(opened(), 'tue 12:00:01', { ...clock, newsAt: null })).toBe(false);
    expect(hear(opened(), 'tue 12:00', { ...clock, newsAt: null })).toBe(true);
    expect(hear(opened(), 'mon 13:00', { ...clock, newsAt: at('fri 10:00') })).toBe(true);
  });
});

describe('a flag of the desk’s own', () => {
  const LABEL = { name: 'Flag', color: 'ededed', description: '' };
  const META = { rule: 'r', because: 'so', deadline: at('mon 10:00'), record: false };
  const decided = (story: Story, since: string | null) =>
    flag(caseOf(story, 'tue 10:00'), LABEL, since === null ? null : at(since), META).map(
      ({ present }) => present,
    );

  it('is on while it is true, and off when it no longer is', () => {
    expect(flag(caseOf(opened(), 'mon 12:00'), LABEL, at('mon 11:00'), META)).toEqual([
      { kind: 'label', label: LABEL, present: true, ...META },
    ]);
    expect(decided(opened(), null)).toEqual([]);
    expect(decided(opened().labels('mon 11:00', BOT, 'flag'), null)).toEqual([false]);
    const gone = opened().labels('mon 11:00', BOT, 'flag').unlabels('mon 12:00', BOT, 'flag');
    expect(decided(gone, null)).toEqual([]);
  });

  it('is theirs where a person set it', () => {
    const byHand = opened().labels('mon 11:00', BOT, 'flag').unlabels('mon 11:30', BOT, 'flag');
    expect(decided(byHand.labels('mon 12:00', 'ana', 'flag'), null)).toEqual([]);
    const ours = opened().labels('mon 11:00', 'ana', 'flag').unlabels('mon 11:30', BOT, 'flag');
    expect(decided(ours.labels('mon 12:00', BOT, 'flag'), null)).toEqual([false]);
    expect(decided(opened().with({ labels: ['flag'] }), null)).toEqual([]);
  });

  it('stays off where a person took it off, until something new makes it true', () => {
    const taken = () => opened().labels('mon 11:00', BOT, 'flag').unlabels('mon 12:00', 'ana', 'flag');
    expect(decided(taken(), 'mon 11:00')).toEqual([]);
    expect(decided(taken(), 'mon 11:59')).toEqual([]);
    expect(decided(taken(), 'mon 12:00')).toEqual([true]);
    expect(decided(taken().labels('mon 13:00', 'bo', 'flag'), 'mon 11:00')).toEqual([true]);
    expect(decided(taken().labels('mon 12:00', 'bo', 'flag'), 'mon 11:00')).toEqual([true]);
  });
});

describe('what makes one ticket more pressing than another', () => {
  const rush = (clocks: readonly object[]) => pressing({ clocks, now: at('mon 12:00') } as unknown as Case);

  it('is the first deadline that runs or was missed, of clocks that still do', () => {
    expect(rush([])).toBe(at('mon 12:00'));
    const due = (when: string, more: object = {}) => ({
      live: true,
      due: at(when),
      breachedAt: null,
      ...more,
    });
    expect(rush([due('mon 15:00'), due('mon 14:00'), due('mon 16:00')])).toBe(at('mon 14:00'));
    expect(rush([due('mon 15:00'), due('mon 14:00', { live: false })])).toBe(at('mon 15:00'));
    expect(rush([due('mon 11:00', { breachedAt: at('mon 11:30') })])).toBe(at('mon 11:00'));
    expect(rush([{ live: true, due: null, breachedAt: at('mon 11:30') }])).toBe(at('mon 11:30'));
    expect(rush([{ live: true, due: null, breachedAt: null }])).toBe(at('mon 12:00'));
  });
});

describe('whom a notice is for', () => {
  it('is its owners, or else the group that should own it, or has it', async () => {
    const told = (story: Story, now = 'mon+3 11:00', where: Setting = plain) =>
      addressees(caseOf(story, now, where));
    const monday = () => new Story('mon+3 10:00');
    expect(told(monday().assigns('mon+3 10:01', 'bo'))).toEqual({ to: ['bo'], group: null, duty: null });
    expect(told(monday())).toEqual({ to: ['chen'], group: 'tier-2', duty: 'members' });
    expect(told(monday().says('mon+3 10:10', 'ana', '/escalate tier-1'))).toMatchObject({ group: 'tier-1' });
    expect(told(monday(), 'mon+3 11:00', await under('sla: []'))).toMatchObject({ group: 'tier-1' });
  });

  it('is nobody where there are neither owners nor groups', () => {
    const { policy } = plain;
    const where = { policy: { ...policy, ownership: null, team: { ...policy.team, groups: [] } } };
    expect(addressees(caseOf(opened(), 'mon 11:00', where))).toEqual({ to: [], group: null, duty: null });
  });
});

describe('a group that is called', () => {
  const told = async (more: string, teams: Readonly<Record<string, readonly string[]>> = {}) => {
    const policy = await policyOf(`version: 1\ntimezone: UTC\nteam:\n  staff: [ana, bo]\n  ${more}\n`);
    return called({ policy, teams: new Map(Object.entries(teams)), now: at('mon 10:00') }, 'g').logins;
  };
  const TEAM = { 'org/crew': ['ana', 'bo'] };

  it('is called by the name of its team where all of that are there', async () => {
    expect(await told('groups: { g: { members: ["@org/crew"] } }', TEAM)).toEqual(['org/crew']);
    expect(await told('groups: { g: { members: ["@org/crew"] } }')).toEqual(['org/crew']);
  });

  it('is called one by one where some are away', async () => {
    const away = 'away: [{ who: bo, from: 2026-11-16, to: 2026-11-16 }]';
    expect(await told(`${away}\n  groups: { g: { members: ["@org/crew"] } }`, TEAM)).toEqual(['ana']);
  });

  it('is called one by one where one of its teams is not there as a whole', async () => {
    const two = { ...TEAM, 'org/night': ['chen'] };
    const members = 'groups: { g: { members: ["@org/crew", "@org/night"] } }';
    expect(await told(members, two)).toEqual(['org/crew', 'org/night']);
    const away = 'away: [{ who: bo, from: 2026-11-16, to: 2026-11-16 }]';
    expect(await told(`${away}\n  ${members}`, two)).toEqual(['ana', 'chen']);
  });

  it('is called by whose turn it is, or whoever stands in', async () => {
    const turn = 'rotation: { every: 1 day, starts: 2026-11-16T00:00, order: [bo, ana] }';
    expect(await told(`groups: { g: { members: ["@org/crew"], ${turn} } }`, TEAM)).toEqual(['bo']);
    const away =
      'fallback: chen\n  away: [{ who: ana, from: 2026-11-16, to: 2026-11-16 }, { who: bo, from: 2026-11-16, to: 2026-11-16 }]';
    expect(await told(`${away}\n  groups: { g: { members: [ana, bo] } }`)).toEqual(['chen']);
  });
});

it('GitHub takes ten assignees, and no more', () => {
  const crowd = (count: number) =>
    opened()
      .with({ assignees: Array.from({ length: count }, () => who('guest')) })
      .issue();
  expect(hasRoomForOwner(crowd(9))).toBe(true);
  expect(hasRoomForOwner(crowd(10))).toBe(false);
});
