import type { Instant } from '../calendar/instant.ts';
import { ascending } from '../calendar/instant.ts';
import type { IncidentRole } from '../commands/incident-words.ts';
import { INCIDENT_ROLES } from '../commands/incident-words.ts';
import { onDuty } from '../team/duty.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { Since, Ticket } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';
import type { Roles } from './record.ts';
import type { IncidentStretch } from './stretch.ts';
import type { Incidents } from '../policy/sections/incidents.ts';
import type { Team } from '../policy/sections/team.ts';
import type { TeamMembers } from '../team/presence.ts';
import { presenceOf } from '../team/presence.ts';

/** The parts of a desk that tell who has which role. */
export interface RoleDesk {
  readonly policy: { readonly incidents: Incidents; readonly team: Team };
  readonly teams: TeamMembers;
}

/**
 * Who had which role, from each instant on: whoever people named last since the incident was declared; else who was on duty
 * when it was, in the group that the policy names for the role; else, to speak for it, its lead, where no group is named for
 * that; else the ticket's owners. Nobody has one while it is none, or once they have left the staff.
 */
export function rolesOver(
  ticket: Ticket,
  stretches: readonly IncidentStretch[],
  desk: RoleDesk,
  now: Instant,
): Roles {
  const given = consequencesOf(doneOf(ticket.commands), 'role');
  const presence = presenceOf(desk.policy.team, desk.teams);
  const leaving = presence.edges(given.map(({ consequence }) => consequence.login));
  const owners = ticket.owners.map(({ at }) => at);
  const edges = stretches.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const duties = new Map(
    INCIDENT_ROLES.map((role) => [
      role,
      new Map(stretches.map(({ from }) => [from, dutyAt(desk, role, from)])),
    ]),
  );
  const isLeads = (role: IncidentRole): boolean =>
    role === 'communications' && desk.policy.incidents.roles[role] === null;
  /** Null: nobody in particular. */
  const holder = (role: IncidentRole, { from }: IncidentStretch, at: Instant): string | null =>
    given.findLast(
      ({ command: { line }, consequence }) =>
        consequence.role === role &&
        line.at <= at &&
        line.at >= from &&
        presence.isServing(consequence.login, at),
    )?.consequence.login ??
    duties.get(role)?.get(from) ??
    // Whoever leads it also speaks, unless that is for others.
    (isLeads(role) ? holder('lead', { from, to: null }, at) : null);
  const holders = (role: IncidentRole, at: Instant): readonly string[] => {
    const stretch = stretches.find(({ from, to }) => from <= at && (to === null || at < to));
    if (stretch === undefined) return [];
    const login = holder(role, stretch, at);
    return login === null ? (valueAt(ticket.owners, at) ?? []) : [login];
  };
  const moments = ascending([
    ...edges,
    ...owners,
    ...leaving,
    ...given.map(({ command }) => command.line.at),
  ]).filter((at) => at >= (stretches[0]?.from ?? now) && at <= now);
  const roles = INCIDENT_ROLES.map((role) => [role, changes(moments, (at) => holders(role, at))] as const);
  return Object.fromEntries(roles) as unknown as Roles;
}

/** Whoever's turn it was; null: the policy names no group for it, or one in which nobody in particular was on duty. */
function dutyAt({ policy, teams }: RoleDesk, role: IncidentRole, at: Instant): string | null {
  const group = policy.incidents.roles[role];
  if (group === null) return null;
  const [login, another] = onDuty(policy.team, group, at, teams).logins;
  // A whole team is nobody in particular.
  return login === undefined || another !== undefined || login.includes('/') ? null : login;
}

/** The values over some moments, each that differs from the one before it. */
function changes(
  moments: readonly Instant[],
  valueOf: (at: Instant) => readonly string[],
): Since<readonly string[]>[] {
  const history: Since<readonly string[]>[] = [];
  for (const at of moments) {
    const value = valueOf(at);
    if (history.length === 0 || value.join(' ') !== history.at(-1)?.value.join(' '))
      history.push({ at, value });
  }
  return history;
}
