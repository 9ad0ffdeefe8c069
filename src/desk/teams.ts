import type { TeamMembers } from '../team/presence.ts';
import type { RunContext } from './snapshot.ts';

const NONE: TeamMembers = new Map();

/** The members today of every team that belongs to a group. */
export function teamsOf({ policy, roster, now }: Pick<RunContext, 'policy' | 'roster' | 'now'>): TeamMembers {
  const teams = policy.team.groups.flatMap(({ members }) => members.filter((member) => member.includes('/')));
  if (teams.length === 0) return NONE;
  const staff = roster.logins(now);
  return new Map(
    teams.map((name) => [name, staff.filter((login) => roster.isMember({ login, kind: 'human' }, name))]),
  );
}
