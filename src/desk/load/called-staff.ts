import type { Instant } from '../../calendar/instant.ts';
import type { Told } from '../../policy/staff-told.ts';
import { called } from '../../rules/called.ts';
import type { Actor, Issue } from '../../ticket/issue.ts';
import { sameActor } from '../../ticket/issue.ts';
import type { RunContext } from '../snapshot.ts';
import { teamsOf } from '../teams.ts';

/** Who is called where a policy names groups and people: of a group those on duty. */
export function calledFor({ groups, people }: Told, context: RunContext): readonly string[] {
  const { policy, now } = context;
  const teams = teamsOf(context);
  const onDuty = groups.flatMap((group) => called({ policy, teams, now }, group).logins);
  return [...new Set([...onDuty, ...people])];
}

/** Whether somebody deleted words of the desk from an issue since an instant: they are not said again. */
export function isTakenBack({ events }: Pick<Issue, 'events'>, identity: Actor, since: Instant): boolean {
  return events.some(
    (event) =>
      event.kind === 'comment_deleted' &&
      event.at >= since &&
      event.author !== null &&
      sameActor(event.author, identity) &&
      !sameActor(event.actor, identity),
  );
}
