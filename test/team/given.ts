import { formatInstant, parseInstant } from '../../src/calendar/moment.ts';
import type { Instant } from '../../src/calendar/instant.ts';
import type { Team } from '../../src/policy/sections/team.ts';
import type { Duty } from '../../src/team/duty.ts';
import { policyOf } from '../desk/story.ts';

/** The team of a policy, written as in its `team:`. */
export async function teamOf(zone: string, text: string): Promise<Team> {
  const { team } = await policyOf(`version: 1\nextends: ddev\ntimezone: ${zone}\nteam:\n${text}`);
  return team;
}

export function at(text: string, zone: string): Instant {
  const instant = parseInstant(text, zone);
  if (instant === null) throw new Error(`no moment: ${text}`);
  return instant;
}

/** A list of shifts as one reads it: `ana rotation 2026-10-19T09:00:00+02:00 2026-10-26T09:00:00+01:00`. */
export function read(list: readonly Duty[], zone: string): string[] {
  const bound = (instant: Instant | null): string => (instant === null ? '…' : formatInstant(instant, zone));
  return list.map(
    ({ logins, because, shift }) => `${logins.join('+')} ${because} ${bound(shift.from)} ${bound(shift.to)}`,
  );
}
