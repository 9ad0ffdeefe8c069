import { ALWAYS, type Instant, NEVER } from '../calendar/instant.ts';
import type { Team } from '../policy/sections/team.ts';

/** `org/team` → its members, logins in lower case. A team that is not in it stands under its own name. */
export type TeamMembers = ReadonlyMap<string, readonly string[]>;

/** Who is there when. */
export interface Presence {
  /** Neither away nor, where the staff list gives dates, outside them. */
  isThere(login: string, at: Instant): boolean;
  /** Not outside the dates that the staff list gives for them, away or not. */
  isServing(login: string, at: Instant): boolean;
  /** Every instant at which one of them may come or go, in no order. */
  edges(logins: readonly string[]): readonly Instant[];
}

interface Spell {
  readonly from: Instant;
  readonly to: Instant;
}

export function presenceOf(team: Team, teams: TeamMembers): Presence {
  const away = new Map<string, Spell[]>();
  for (const { who, from, to } of team.away) listOf(away, who).push({ from, to });
  const served = new Map<string, Spell[]>();
  for (const { login, from, until } of team.staff ?? []) {
    const spell = { from: from ?? ALWAYS, to: until ?? NEVER };
    for (const name of new Set([login, ...(teams.get(login) ?? [])])) listOf(served, name).push(spell);
  }
  const covers = (spells: readonly Spell[], at: Instant): boolean =>
    spells.some(({ from, to }) => from <= at && at < to);
  const isServing = (login: string, at: Instant): boolean => {
    const dates = served.get(login);
    return dates === undefined || covers(dates, at);
  };
  return {
    isThere: (login, at) => !covers(away.get(login) ?? [], at) && isServing(login, at),
    isServing,
    edges: (logins) =>
      logins
        .flatMap((login) => [...(away.get(login) ?? []), ...(served.get(login) ?? [])])
        .flatMap(({ from, to }) => [from, to])
        .filter((at) => Number.isFinite(at)),
  };
}

function listOf(spells: Map<string, Spell[]>, name: string): Spell[] {
  const list = spells.get(name) ?? [];
  spells.set(name, list);
  return list;
}
