import { describe, expect, it } from 'vitest';
import type { Staffing } from '../../src/desk/suggest.ts';
import { staffingOf, suggestOwner, taking } from '../../src/desk/suggest.ts';
import { claimOf } from '../../src/desk/claim.ts';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import type { Suggesting } from '../../src/policy/sections/ownership.ts';
import { policyOf, snapshotOf, Story } from './story.ts';

const STAFFING: Staffing = {
  available: ['ana', 'bo', 'chen'],
  onDuty: ['chen'],
  isThere: (login) => login !== 'away',
  load: new Map([
    ['ana', 2],
    ['bo', 1],
    ['chen', 1],
  ]),
  latest: 'bo',
  fallback: 'lead',
};

const ways = (suggest: Suggesting, areas: Record<string, string> = {}) => ({
  suggest,
  areas: new Map(Object.entries(areas)),
});

describe('whom to suggest', () => {
  it.each([
    ['on-duty', 'chen'],
    ['least-loaded', 'bo'],
    ['round-robin', 'chen'],
  ] as const)('by %s: %s', (way, who) => {
    expect(suggestOwner([], ways(way), STAFFING)).toBe(who);
  });

  it('is whoever has least where the policy does not say', () => {
    expect(suggestOwner(['area: api'], null, STAFFING)).toBe('bo');
  });

  it('is whoever knows the area, unless they are away', () => {
    const areas = { 'area: api': 'dee', 'area: web': 'away' };
    expect(suggestOwner(['Area: API'], ways('on-duty', areas), STAFFING)).toBe('dee');
    expect(suggestOwner(['area: web'], ways('on-duty', areas), STAFFING)).toBe('chen');
  });

  it('goes round, from the last to the first, and from nobody to the first', () => {
    const way = ways('round-robin');
    expect(suggestOwner([], way, { ...STAFFING, latest: 'chen' })).toBe('ana');
    expect(suggestOwner([], way, { ...STAFFING, latest: null })).toBe('ana');
    expect(suggestOwner([], way, taking(STAFFING, 'chen'))).toBe('ana');
  });

  it('counts what was suggested before', () => {
    let staffing = STAFFING;
    const suggested = Array.from({ length: 4 }, () => {
      const who = suggestOwner([], ways('least-loaded'), staffing) ?? '';
      staffing = taking(staffing, who);
      return who;
    });
    expect(suggested).toEqual(['bo', 'chen', 'ana', 'bo']);
  });

  it('is the fallback when everybody is away, and nobody when that is away too', () => {
    const nobody = { ...STAFFING, available: [], onDuty: [] };
    for (const way of ['on-duty', 'least-loaded', 'round-robin'] as const) {
      expect(suggestOwner([], ways(way), nobody)).toBe('lead');
      expect(suggestOwner([], ways(way), { ...nobody, fallback: 'away' })).toBeNull();
      expect(suggestOwner([], ways(way), { ...nobody, fallback: null })).toBeNull();
    }
  });
});

describe('who could take a ticket', () => {
  it('is told by the policy, the absences and what people own', async () => {
    const policy = await policyOf(`version: 1
team:
  staff: [ana, bo, chen, dee]
  fallback: dee
  groups: { one: { members: [ana, bo] }, two: { members: [bo, chen, ana] } }
  away: [{ who: ana, from: 2026-11-16, to: 2026-11-17 }]
ownership: { within: 4h, group: two, suggest: round-robin, areas: { 'Area: API': '@Dee' } }
`);
    const story = (number: number, ...owners: string[]) => {
      const told = new Story('mon 09:00').with({ number, id: `I${String(number)}` });
      for (const [index, login] of owners.entries())
        told.assigns(`mon 1${String(index)}:0${String(number)}`, login);
      return told.issue();
    };
    const issues = [
      story(1, 'bo'),
      story(2, 'chen', 'bo'),
      { ...story(3, 'bo'), state: 'closed' as const },
      story(4, 'dee'),
    ];
    const snapshot = snapshotOf({ policy }, issues, 'tue 09:00');
    const claims = issues.flatMap((issue) => caseOf(issue, snapshot) ?? []).map((c) => claimOf(c));
    const staffing = staffingOf(claims, snapshot);
    expect(staffing).toMatchObject({
      available: ['bo', 'chen'],
      onDuty: ['bo', 'chen'],
      fallback: 'dee',
      latest: 'bo',
    });
    expect(Object.fromEntries(staffing.load)).toEqual({ bo: 2, chen: 1, dee: 1 });
    expect(suggestOwner(['area: api'], policy.ownership, staffing)).toBe('dee');
    const later = snapshotOf({ policy }, issues, 'wed 09:00');
    expect(staffingOf(claims, later).available).toEqual(['bo', 'chen', 'ana']);
  });
});
