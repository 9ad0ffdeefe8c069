import { describe, expect, it } from 'vitest';
import type { Directory } from '../../src/ticket/roster.ts';
import { directoryNeeds, rosterOf } from '../../src/ticket/roster.ts';
import { at, policyOf } from '../desk/story.ts';

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
  members: { gold: { acme/sales: [cus, '@other/buyers'] } }
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
