import type { Duty } from '../team/duty.ts';
import { onDuty } from '../team/duty.ts';
import type { Case } from './case.ts';

/**
 * Who is called where a group is: who is on duty in it. A team that is there as a whole is called by its own name; where
 * some of it are away, those who are there are called by theirs.
 *
 * @throws RangeError when the policy has no such group
 */
export function called(
  { policy, teams, now }: Pick<Case, 'policy' | 'teams' | 'now'>,
  group: string,
): Pick<Duty, 'logins' | 'because'> {
  const duty = onDuty(policy.team, group, now, teams);
  const named = onDuty(policy.team, group, now).logins;
  const there = new Set(duty.logins);
  const isWhole = named.every((name) => (teams.get(name) ?? [name]).every((login) => there.has(login)));
  return isWhole && duty.because === 'members' && named.length > 0 ? { ...duty, logins: named } : duty;
}
