import type { Instant } from '../calendar/instant.ts';
import { formatForPeople } from '../calendar/moment.ts';
import type { Problem } from '../errors.ts';
import type { Team } from '../policy/sections/team.ts';
import { quote } from '../text/quote.ts';
import { membersOf } from './duty.ts';
import { presenceOf, type TeamMembers } from './presence.ts';

/** A time in which nobody of a group is there, and nobody in their place. Half-open. */
export interface Unstaffed {
  readonly group: string;
  /** Null: it has begun. */
  readonly from: Instant | null;
  /** Null: without an end. */
  readonly to: Instant | null;
  /** The absence that empties the group, as it stands in the policy; null: the dates of the staff do. */
  readonly absence: number | null;
}

/**
 * Finds when everybody of a group is away at once, from an instant on. A group of nobody is another matter, and a team
 * whose members are not known is always there.
 */
export function unstaffed(team: Team, now: Instant, teams: TeamMembers = new Map()): Unstaffed[] {
  const presence = presenceOf(team, teams);
  return team.groups.flatMap(({ name, overrides }): Unstaffed[] => {
    const members = membersOf(team, name, teams);
    if (members.length === 0) return [];
    const people = team.fallback === null ? members : [...members, team.fallback];
    const isEmpty = (at: Instant): boolean =>
      !people.some((login) => presence.isThere(login, at)) &&
      !overrides.some(({ who, from, to }) => from <= at && at < to && presence.isThere(who, at));
    const edges = [
      ...presence.edges([...people, ...overrides.map(({ who }) => who)]),
      ...overrides.flatMap(({ from, to }) => [from, to]),
    ];
    const turns = [now, ...new Set(edges.filter((edge) => edge > now).sort((a, b) => a - b))];
    const changes = turns.filter((at, index) => {
      const before = turns[index - 1];
      return isEmpty(at) !== (before !== undefined && isEmpty(before));
    });
    const begins = changes.filter((_, index) => index % 2 === 0);
    return begins.map((at, index) => ({
      group: name,
      from: at === now ? null : at,
      to: changes[index * 2 + 1] ?? null,
      absence: absenceAt(team, people, at),
    }));
  });
}

/** The last one to begin of those that keep somebody away. */
function absenceAt({ away }: Team, people: readonly string[], at: Instant): number | null {
  const index = away.reduce((found, { who, from, to }, one) => {
    if (!people.includes(who) || at < from || to <= at) return found;
    return found === -1 || from >= (away[found]?.from ?? from) ? one : found;
  }, -1);
  return index === -1 ? null : index;
}

/** The sentence on it, without its full stop. */
export function unstaffedText({ group, from, to }: Unstaffed, zone: string): string {
  const begin = from === null ? '' : ` from ${formatForPeople(from, zone)}`;
  const end =
    to === null ? ', with no end' : `${from === null ? ' until' : ' to'} ${formatForPeople(to, zone)}`;
  return `Everybody in the group ${quote(group)} is away${begin}${end}, and nobody is there in their place`;
}

/** What is wrong about it in a policy. */
export function unstaffedProblem(found: Unstaffed, zone: string): Problem {
  const { group, absence } = found;
  return {
    code: 'unstaffed',
    path: absence === null ? ['team', 'groups', group] : ['team', 'away', absence],
    message: unstaffedText(found, zone),
    allowed: ['team.fallback', `team.groups.${group}.overrides`],
  };
}
