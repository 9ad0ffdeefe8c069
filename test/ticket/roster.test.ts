import { describe, expect, it } from 'vitest';
import type { Directory } from '../../src/ticket/roster.ts';
import { directoryNeeds, rosterOf } from '../../src/ticket/roster.ts';
import { DAY, earlier } from '../../src/calendar/instant.ts';
import { at, policyOf, who } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';

const policy = async (team: string, more = '') =>
  policyOf(`
version: 1
timezone: UTC
team: ${team}
severities: [{ name: low, color: '0e8a16', description: Hardly }]
sla: [{ name: any, first_response: 8h }]
${more}`);

const asked: Directory = {
  teams: new Map([
    ['acme/support', ['tess', 'tom']],
    ['acme/duty', ['dee']],
  ]),
  collaborators: new Set(['coll']),
};
const human = (login: string) => ({ login, kind: 'human' as const });
const noon = at('mon 12:00');

const TEAM = `
  staff: [ana, '@acme/support', { login: dora, from: 2026-11-17, until: 2026-11-19 }]
  fallback: last
  groups:
    first:
      members: [gina, '@acme/duty']
      rotation: { every: 1 day, starts: "2026-11-16T09:00", order: [ana, turner] }
      overrides: [{ who: eve, from: 2026-11-19, to: 2026-11-19 }]
    second: { members: [ana] }
`;

describe('the staff', () => {
  it('are those whom the policy lists, by name or by team, and whoever may be on duty', async () => {
    const roster = rosterOf((await policy(TEAM)).team, asked);
    expect([...roster.logins(noon)].sort()).toEqual(
      ['ana', 'dee', 'eve', 'gina', 'last', 'tess', 'tom', 'turner'].sort(),
    );
    expect(roster.isStaff(human('tess'), noon)).toBe(true);
    expect(roster.isStaff(human('coll'), noon)).toBe(false);
    expect(roster.isStaff({ login: 'ana', kind: 'bot' }, noon)).toBe(false);
  });

  it('belong to it for the days that are listed', async () => {
    const roster = rosterOf((await policy(TEAM)).team, asked);
    const days = ['mon 23:59:59', 'tue 00:00', 'thu 23:59:59', 'fri 00:00'];
    expect(days.map((day) => roster.isStaff(human('dora'), at(day)))).toEqual([false, true, true, false]);
    expect(roster.turns(human('dora'))).toEqual([at('tue 00:00'), at('fri 00:00')]);
    expect(roster.turns(human('ana'))).toEqual([]);
    expect(roster.turns(human('nobody'))).toEqual([]);
  });

  it('are nobody of a team that GitHub does not know', async () => {
    const roster = rosterOf((await policy(TEAM)).team, { teams: new Map(), collaborators: null });
    expect([...roster.logins(noon)].sort()).toEqual(['ana', 'eve', 'gina', 'last', 'turner']);
  });

  it('may come back', async () => {
    const twice = `{ staff: [{ login: dora, from: 2026-11-19 }, { login: dora, until: 2026-11-17 }] }`;
    const roster = rosterOf((await policy(twice)).team, asked);
    const days = ['tue 12:00', 'wed 12:00', 'thu 12:00'];
    expect(days.map((day) => roster.isStaff(human('dora'), at(day)))).toEqual([true, false, true]);
    expect(roster.turns(human('dora'))).toEqual([at('wed 00:00'), at('thu 00:00')]);
  });

  it('are those with permission where the policy lists none', async () => {
    const roster = rosterOf((await policy('{ groups: { first: { members: [gina] } } }')).team, asked);
    expect(roster.logins(noon)).toEqual(['coll']);
    const unknown = rosterOf((await policy('{ groups: { first: { members: [gina] } } }')).team, {
      ...asked,
      collaborators: null,
    });
    expect(unknown.logins(noon)).toEqual([]);
  });

  it('belong to groups and teams, as no bot does', async () => {
    const roster = rosterOf((await policy(TEAM)).team, asked);
    expect(roster.groups(human('ana'))).toEqual(['first', 'second']);
    expect(roster.groups(human('dee'))).toEqual(['first']);
    expect(roster.groups(human('tess'))).toEqual([]);
    expect(roster.groups({ login: 'ana', kind: 'bot' })).toEqual([]);
    expect(roster.isMember(human('tess'), 'acme/support')).toBe(true);
    expect(roster.isMember(human('tess'), 'acme/duty')).toBe(false);
    expect(roster.isMember(human('tess'), 'acme/none')).toBe(false);
    expect(roster.isMember({ login: 'tess', kind: 'bot' }, 'acme/support')).toBe(false);
  });
});

describe('what has to be asked of GitHub', () => {
  const customers = (vip: string) => `
customers:
  tiers: [gold]
  members: { gold: { acme/sales: [cus, '@other/buyers'], bigco: [boss] } }
  vip: ${vip}
`;

  it('is every team that is named, once and in order', async () => {
    const needs = directoryNeeds(await policy(TEAM, customers("[chief, '@acme/board', acme/sales]")));
    expect(needs).toEqual({
      teams: ['acme/board', 'acme/duty', 'acme/support', 'other/buyers'],
      collaborators: false,
    });
  });

  it('is who may triage, where the policy lists no staff', async () => {
    expect(directoryNeeds(await policy('{ groups: { first: { members: [gina] } } }'))).toEqual({
      teams: [],
      collaborators: true,
    });
  });
});

describe('the roster', () => {
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
