import { DAY, earlier } from '../../src/calendar/instant.ts';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { directoryNeeds, rosterOf } from '../../src/ticket/roster.ts';
import { at, BOT, clocksOf, snapshotOf, Story, who } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';
import { withoutAccounts } from './issue.ts';

const rolesIn = (story: Story) =>
  fold(story.issue(), snapshotOf(setting, [], 'fri 10:00')).messages.map((m) => m.role);
const roleOf = (login: string, when = 'mon 11:00') => rolesIn(new Story('mon 10:00').says(when, login))[0];

describe('who speaks', () => {
  it('staff are the people on the roster', () => {
    expect(roleOf('ana')).toBe('staff');
  });

  it('from their first date to the end of their last', () => {
    const roles = (when: string) => rolesIn(new Story('2026-11-01 10:00').says(when, 'dora'))[0];
    expect(roles('2026-11-09 23:59:59')).toBe('bystander');
    expect(roles('2026-11-10 00:00')).toBe('staff');
    expect(roles('2026-11-19 23:59:59')).toBe('staff');
    expect(roles('2026-11-20 00:00')).toBe('bystander');
  });

  it('the requester is the customer, even when on the roster', () => {
    const own = new Story('mon 10:00', 'ana').says('mon 11:00', 'ana').says('mon 12:00', 'bo');
    expect(rolesIn(own)).toEqual(['customer', 'staff']);
  });

  it('others of the same customer are customers, those of another are bystanders', () => {
    expect(roleOf('colleague')).toBe('customer');
    expect(roleOf('rival')).toBe('bystander');
  });

  it('any other human is a bystander, whom no clock hears', () => {
    expect(roleOf('passer')).toBe('bystander');
    const quiet = new Story('mon 10:00')
      .labels('mon 10:00', 'ana', 'severity: urgent')
      .says('mon 10:10', 'ana', 'Which?\n\n/pending');
    const before = clocksOf(setting, quiet, 'mon 12:00');
    expect(
      clocksOf(setting, quiet.says('mon 11:00', 'passer', 'Same here.\n\n/resume'), 'mon 12:00'),
    ).toEqual(before);
  });

  it('a bot is a bot, whatever login it has, and no clock hears it', () => {
    expect(roleOf('ana[bot]')).toBe('bot');
    const quiet = new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: urgent');
    const before = clocksOf(setting, quiet, 'mon 12:00');
    for (const bot of [BOT, 'cus[bot]', 'ana[bot]']) quiet.says('mon 10:10', bot, 'Hello.\n\n/pending');
    expect(clocksOf(setting, quiet, 'mon 12:00')).toEqual(before);
  });

  it('what staff write besides commands and quotations is an answer', () => {
    const substantive = (body: string, more = {}) =>
      fold(
        new Story('mon 10:00').says('mon 11:00', 'ana', body, more).issue(),
        snapshotOf(setting, [], 'fri 10:00'),
      ).messages[0]?.substantive;
    expect(substantive('On it.')).toBe(true);
    expect(substantive('/pending')).toBe(false);
    expect(substantive('> quoted\n\n/pending')).toBe(false);
    expect(substantive('Wait for them.\n/pending')).toBe(true);
    expect(substantive('/status fixing')).toBe(false);
    expect(substantive('/status fixing We know why.')).toBe(true);
    expect(substantive('<!-- steward -->')).toBe(false);
    expect(substantive('42')).toBe(true);
    expect(substantive('On it.', { minimized: true })).toBeUndefined();
  });

  it('hidden as spam, a comment counts for nothing', () => {
    const story = new Story('mon 10:00')
      .labels('mon 10:00', 'ana', 'severity: urgent')
      .says('mon 10:10', 'ana', 'On it.\n\n/pending', { minimized: true });
    const bare = new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: urgent');
    expect(clocksOf(setting, story, 'mon 10:20')).toEqual(clocksOf(setting, bare, 'mon 10:20'));
  });
});

describe('the roster', () => {
  const human = (login: string) => who(login);

  it('lists people, teams and the members of groups', () => {
    const team = {
      away: [],
      fallback: null,
      staff: [
        { login: 'ana', team: false, from: null, until: null },
        { login: 'acme/support', team: true, from: at('mon 00:00'), until: null },
      ],
      groups: [
        { name: 'two', members: ['chen', 'acme/engineers'], label: null, rotation: null, overrides: [] },
      ],
    };
    const directory = {
      teams: new Map([
        ['acme/support', ['bo']],
        ['acme/engineers', ['dee']],
      ]),
      collaborators: null,
    };
    const roster = rosterOf(team, directory);
    for (const login of ['ana', 'bo', 'chen', 'dee'])
      expect(roster.isStaff(human(login), at('tue 10:00'))).toBe(true);
    expect(roster.isStaff(human('bo'), earlier(at('sun 10:00'), 14 * DAY))).toBe(false);
    expect(roster.isStaff(human('cus'), at('tue 10:00'))).toBe(false);
    expect(roster.isStaff(who('ana[bot]'), at('tue 10:00'))).toBe(false);
    expect(directoryNeeds({ team, customers: setting.policy.customers })).toEqual({
      teams: ['acme/engineers', 'acme/support'],
      collaborators: false,
    });
  });

  it('has everybody on it who takes turns or swaps in a group, or steps in for one', () => {
    const swap = { who: 'eve', from: at('mon 00:00'), to: at('tue 00:00') };
    const rotation = {
      every: { count: 1, unit: 'week' },
      starts: '2026-11-02T09:00',
      timezone: 'UTC',
      order: ['dee'],
    } as const;
    const team = {
      away: [{ ...swap, who: 'fay' }],
      fallback: 'lead',
      staff: [{ login: 'ana', team: false, from: null, until: null }],
      groups: [{ name: 'two', members: [], label: null, rotation, overrides: [swap] }],
    };
    const roster = rosterOf(team, { teams: new Map(), collaborators: null });
    expect(roster.logins(at('fri 10:00')).toSorted()).toEqual(['ana', 'dee', 'eve', 'lead']);
  });

  it('is, where the policy lists nobody, whoever may triage today', () => {
    const team = {
      away: [],
      fallback: null,
      staff: null,
      groups: [{ name: 'two', members: ['chen'], label: null, rotation: null, overrides: [] }],
    };
    const roster = rosterOf(team, { teams: new Map(), collaborators: new Set(['bo']) });
    expect(roster.isStaff(human('bo'), at('mon 10:00'))).toBe(true);
    expect(roster.isStaff(human('chen'), at('mon 10:00'))).toBe(false);
    expect(directoryNeeds({ team, customers: setting.policy.customers }).collaborators).toBe(true);
  });

  it('a member of a group who is listed with dates keeps them', () => {
    const team = {
      away: [],
      fallback: null,
      staff: [{ login: 'chen', team: false, from: null, until: at('mon 12:00') }],
      groups: [{ name: 'two', members: ['chen'], label: null, rotation: null, overrides: [] }],
    };
    const roster = rosterOf(team, { teams: new Map(), collaborators: null });
    expect(roster.isStaff(human('chen'), at('mon 13:00'))).toBe(false);
    expect(roster.turns(human('chen'))).toEqual([at('mon 12:00')]);
    expect(roster.turns(human('bo'))).toEqual([]);
  });
});

describe('an account that was deleted', () => {
  const ticketOf = (story: Story, ...gone: string[]) =>
    fold(withoutAccounts(story.issue(), gone), snapshotOf(setting, [], 'fri 10:00'));

  it('is the requester where it opened the issue, and nobody known where it comments', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'cus').says('mon 12:00', 'passer');
    const { requester, messages } = ticketOf(story, 'cus', 'passer');
    expect(requester.kind).toBe('ghost');
    expect(messages.map(({ role }) => role)).toEqual(['bystander', 'bystander']);
  });

  it('that closed an issue is not the one that opened it', () => {
    const story = new Story('mon 10:00').closes('mon 11:00', 'passer');
    expect(ticketOf(story, 'cus', 'passer').closures[0]?.byRequester).toBe(false);
  });

  it('takes its answers along: nothing tells any more that they were by staff', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'ana', 'Try again.');
    expect(ticketOf(story, 'ana').messages[0]?.role).toBe('bystander');
  });
});
