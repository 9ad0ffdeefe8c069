import { ALWAYS, type Instant, NEVER } from '../calendar/instant.ts';
import type { Customers } from '../policy/sections/customers.ts';
import type { Group, Team } from '../policy/sections/team.ts';
import type { Actor } from './issue.ts';

/** Who is staff at an instant. */
export interface Roster {
  isStaff(actor: Actor, at: Instant): boolean;
  /** When somebody comes to the staff or leaves it. Ascending. */
  turns(actor: Actor): readonly Instant[];
  /** Everybody who is staff at an instant; lower case. */
  logins(at: Instant): readonly string[];
  /** Whether somebody belongs to a team today; `org/team`. */
  isMember(actor: Actor, team: string): boolean;
  /** The groups, by name, that somebody on the staff belongs to. */
  groups(actor: Actor): readonly string[];
}

/** What GitHub had to be asked because the policy alone does not say it. Logins in lower case. */
export interface Directory {
  /** `org/team` → its members today. */
  readonly teams: ReadonlyMap<string, readonly string[]>;
  /** Who has triage permission or more today; null when the policy lists its staff. */
  readonly collaborators: ReadonlySet<string> | null;
}

interface Spell {
  readonly from: Instant;
  readonly until: Instant;
}

/** Logins that the policy counts as staff, with the time each belonged. Bots are never staff, whatever a list says. */
export function rosterOf(team: Team, directory: Directory): Roster {
  const spells = new Map<string, Spell[]>();
  const add = (login: string, from: Instant | null, until: Instant | null): void => {
    const list = spells.get(login) ?? [];
    list.push({ from: from ?? ALWAYS, until: until ?? NEVER });
    spells.set(login, list);
  };
  for (const member of team.staff ?? []) {
    const logins = member.team ? (directory.teams.get(member.login) ?? []) : [member.login];
    for (const login of logins) add(login, member.from, member.until);
  }
  // Whoever can be on duty acts for the desk; listing them twice would only invite the two lists to disagree.
  if (team.staff !== null)
    for (const login of dutyLogins(team, directory)) if (!spells.has(login)) add(login, null, null);
  if (team.staff === null) for (const login of directory.collaborators ?? []) add(login, null, null);
  const groups = team.groups.map((group) => ({
    name: group.name,
    logins: new Set(loginsOf(group, directory)),
  }));
  const turns = new Map([...spells].map(([login, list]) => [login, edgesOf(list)]));
  const isStaff = (login: string, at: Instant): boolean =>
    spells.get(login)?.some((spell) => spell.from <= at && at < spell.until) ?? false;
  return {
    isMember: ({ login, kind }, name) =>
      kind === 'human' && (directory.teams.get(name)?.includes(login) ?? false),
    logins: (at) => [...spells.keys()].filter((login) => isStaff(login, at)),
    groups: ({ login, kind }) =>
      groups.filter(({ logins }) => kind === 'human' && logins.has(login)).map(({ name }) => name),
    turns: (actor) => turns.get(actor.login) ?? [],
    isStaff: (actor, at) => actor.kind === 'human' && isStaff(actor.login, at),
  };
}

/** When spells begin or end. Ascending. */
function edgesOf(spells: readonly Spell[]): Instant[] {
  const edges = spells.flatMap(({ from, until }) => [from, until]);
  return edges.filter((at) => Number.isFinite(at)).sort((a, b) => a - b);
}

/** What has to be asked of GitHub before anybody can be called staff. */
export interface DirectoryNeeds {
  /** Every team (`org/team`) that the policy names as staff, in a group or as customers, in a stable order. */
  readonly teams: readonly string[];
  /** The policy lists no staff: permissions decide. */
  readonly collaborators: boolean;
}

/** The parts of a policy that name teams. */
interface Named {
  readonly team: Team;
  readonly customers: Customers;
}

export function directoryNeeds({ team, customers }: Named): DirectoryNeeds {
  const named = [
    ...(team.staff ?? []).filter((member) => member.team).map((member) => member.login),
    ...team.groups.flatMap((group) => group.members.filter((member) => member.includes('/'))),
    ...[...customers.members.keys()].filter((who) => who.includes('/')),
    ...[...customers.vip].filter((who) => isTeam(who, customers)),
  ];
  return { teams: [...new Set(named)].sort(), collaborators: team.staff === null };
}

/** VIPs are named by login, by team, or by a customer's name, which may hold a slash as well. */
function isTeam(who: string, { members }: Customers): boolean {
  return who.includes('/') && ![...members.values()].some(({ customer }) => customer === who);
}

/** Everybody whom the policy may put on duty. */
function dutyLogins(team: Team, directory: Directory): string[] {
  const grouped = team.groups.flatMap((group) => [
    ...loginsOf(group, directory),
    ...group.overrides.map(({ who }) => who),
  ]);
  return team.fallback === null ? grouped : [...grouped, team.fallback];
}

/** Whoever has turns belongs to the group, listed as a member or not. */
function loginsOf({ members, rotation }: Group, directory: Directory): string[] {
  const listed = members.flatMap((member) =>
    member.includes('/') ? (directory.teams.get(member) ?? []) : [member],
  );
  return [...listed, ...(rotation?.order ?? [])];
}
