import { DAY, earlier, earliest, type Instant } from '../../calendar/instant.ts';
import type { PlannedChange } from '../../documents/shipping-list.ts';
import type { RunContext } from '../../desk/snapshot.ts';
import type { Standing } from '../../desk/standing.ts';
import { teamsOf } from '../../desk/teams.ts';
import { onDuty, recurrenceIn } from '../../team/duty.ts';

/**
 * When something is next due on a desk as a whole: a meeting begins, somebody comes on duty, the list of a day on which
 * changes ship is to be opened, told of or closed, or the desk's pause ends. Null: nothing ever.
 */
export function deskDue(
  context: RunContext,
  standings: readonly Pick<Standing, 'planned'>[] = [],
): Instant | null {
  const { policy, now } = context;
  const { triage, team, desk, pausedUntil } = policy;
  const recurrence = triage === null ? null : recurrenceIn(triage.schedule);
  const meetings = recurrence === null ? [] : [recurrence.start(Math.max(recurrence.at(now) + 1, 0))];
  // Hand-overs are noted on the desk's own issue.
  const groups = desk.issue ? team.groups.filter(({ rotation }) => rotation !== null) : [];
  const teams = teamsOf(context);
  const shifts = groups.flatMap(({ name }) => onDuty(team, name, now, teams).shift.to ?? []);
  const resumes = pausedUntil !== null && now < pausedUntil ? [pausedUntil] : [];
  const lists = standings.flatMap(({ planned }) => (planned === null ? [] : listTurns(planned, policy)));
  const instants = [...meetings, ...shifts, ...resumes, ...lists.filter((at) => at > now)].filter(
    Number.isFinite,
  );
  return earliest(...instants);
}

/** When the list of a day has to be looked at, seen from a change that is planned for it. */
function listTurns({ at, endsAt }: PlannedChange, { changes }: RunContext['policy']): Instant[] {
  const list = changes?.list ?? null;
  return list === null ? [] : [earlier(at, list.days * DAY), at, endsAt];
}
