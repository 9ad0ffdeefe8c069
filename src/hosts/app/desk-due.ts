import { earliest, type Instant } from '../../calendar/instant.ts';
import type { RunContext } from '../../desk/snapshot.ts';
import { teamsOf } from '../../desk/teams.ts';
import { onDuty, recurrenceIn } from '../../team/duty.ts';

/**
 * When something is next due on a desk as a whole: a meeting begins, somebody comes on duty, or the desk's pause ends.
 * Null: nothing ever.
 */
export function deskDue(context: RunContext): Instant | null {
  const { policy, now } = context;
  const { triage, team, desk, pausedUntil } = policy;
  const recurrence = triage === null ? null : recurrenceIn(triage.schedule);
  const meetings = recurrence === null ? [] : [recurrence.start(Math.max(recurrence.at(now) + 1, 0))];
  // Hand-overs are noted on the desk's own issue.
  const groups = desk.issue ? team.groups.filter(({ rotation }) => rotation !== null) : [];
  const teams = teamsOf(context);
  const shifts = groups.flatMap(({ name }) => onDuty(team, name, now, teams).shift.to ?? []);
  const resumes = pausedUntil !== null && now < pausedUntil ? [pausedUntil] : [];
  const instants = [...meetings, ...shifts, ...resumes].filter(Number.isFinite);
  return earliest(...instants);
}
