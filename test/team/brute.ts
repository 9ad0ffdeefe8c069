import { type Instant, later } from '../../src/calendar/instant.ts';
import type { Absence, Team } from '../../src/policy/sections/team.ts';
import { offsetAt } from '../oracle/brute.ts';

const MINUTE = 60_000;

/** How finely the brute force steps. Every clock change, edge and question of the tests lies on such a step. */
export const STEP = 30 * MINUTE;

/** What the clocks of a zone show, as if it were UTC. The platform's own words for it, not Steward's. */
function wallOf(zone: string): (at: Instant) => number {
  return (at) => at + offsetAt(zone, at / MINUTE) * MINUTE;
}

/**
 * Who has the group at every step of a stretch of time: a person who watches the clock on the wall, hands over when
 * it first shows the time to do so, and asks for everybody one after the other.
 */
export function watch(team: Team, name: string, from: Instant, to: Instant): Map<Instant, string> {
  const group = team.groups.find((each) => each.name === name);
  if (group === undefined) throw new Error(name);
  const { rotation, overrides, members } = group;
  const absent = (who: string, at: Instant): boolean => {
    for (const absence of team.away) if (absence.who === who && covers(absence, at)) return true;
    return false;
  };
  const people = [...members];
  for (const login of rotation?.order ?? []) if (!people.includes(login)) people.push(login);
  const wall = wallOf(rotation?.timezone ?? 'UTC');
  const units = { hour: 60, day: 1440, week: 10_080 };
  const length = rotation === null ? 0 : rotation.every.count * units[rotation.every.unit] * MINUTE;
  let turn = -1;
  let handover = rotation === null ? Infinity : Date.parse(`${rotation.starts}Z`);
  const answers = new Map<Instant, string>();
  for (let at = from; at < to; at = later(at, STEP)) {
    while (wall(at) >= handover) {
      turn += 1;
      handover += length;
    }
    let answer: string | null = null;
    for (const override of overrides) {
      if (covers(override, at) && !absent(override.who, at)) answer = `override ${override.who}`;
    }
    if (answer === null && rotation !== null && turn >= 0) {
      for (let step = 0; step < rotation.order.length && answer === null; step += 1) {
        const next = rotation.order[(turn + step) % rotation.order.length] ?? '';
        if (!absent(next, at)) answer = `rotation ${next}`;
      }
    }
    if (answer === null) {
      const present = people.filter((login) => !absent(login, at));
      if (present.length > 0) answer = `members ${present.join('+')}`;
      else if (team.fallback !== null && !absent(team.fallback, at)) answer = `fallback ${team.fallback}`;
    }
    answers.set(at, answer ?? 'nobody ');
  }
  return answers;
}

function covers({ from, to }: Absence, at: Instant): boolean {
  return from <= at && at < to;
}
