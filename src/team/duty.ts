import { ALWAYS, DAY, earlier, HOUR, type Instant, type Milliseconds, NEVER } from '../calendar/instant.ts';
import { recurrenceOf, type Recurrence } from '../calendar/recurrence.ts';
import type { Schedule } from '../policy/schedule.ts';
import type { Group, Team } from '../policy/sections/team.ts';
import type { DutyReason } from './duty-reason.ts';
import { presenceOf, type TeamMembers } from './presence.ts';

/**
 * Who has to act for a group, and why them: a shift swap; else whose turn it is, or the next in the order who is
 * there; else everybody of the group who is there; else the policy's fallback; else nobody.
 */
export interface Duty {
  /** Lower case; `org/team` for a team whose members are not known. */
  readonly logins: readonly string[];
  readonly because: DutyReason;
  /** How long it stays like that, without a break: at most one turn, or one swap. */
  readonly shift: Shift;
}

/** Half-open. Null: without a beginning or an end, as far as the policy says. */
export interface Shift {
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/**
 * Who is on duty in a group at an instant.
 *
 * @throws RangeError when the policy has no such group
 */
export function onDuty(team: Team, group: string, at: Instant, teams: TeamMembers = new Map()): Duty {
  return dutyOf(team, group, teams)(at);
}

/**
 * Who is on duty in a group from one instant to another, one after the other and without a gap. Each shift is whole:
 * the first may have begun before `from`, the last may end after `to`.
 *
 * @throws RangeError when the policy has no such group
 */
export function shifts(
  team: Team,
  group: string,
  from: Instant,
  to: Instant,
  teams: TeamMembers = new Map(),
): readonly Duty[] {
  const duty = dutyOf(team, group, teams);
  const list: Duty[] = [];
  for (let next: Instant | null = from; next !== null && next < to; next = list.at(-1)?.shift.to ?? null) {
    list.push(duty(next));
  }
  return list;
}

function dutyOf(team: Team, name: string, teams: TeamMembers): (at: Instant) => Duty {
  const group = team.groups.find((candidate) => candidate.name === name);
  if (group === undefined) throw new RangeError(`No group is called ${name}`);
  const { overrides, rotation } = group;
  const people = peopleOf(group, teams);
  const presence = presenceOf(team, teams);
  const recurrence = rotation === null ? null : recurrenceIn(rotation);
  const named = [
    ...people,
    ...overrides.map(({ who }) => who),
    ...(team.fallback === null ? [] : [team.fallback]),
  ];
  const edges = [
    ...overrides.flatMap(({ from, to }) => [from, to]),
    ...presence.edges(named),
    ...(recurrence === null ? [] : [recurrence.start(0)]),
  ].sort((a, b) => a - b);

  const there = (logins: readonly string[], at: Instant): string[] =>
    logins.filter((login) => presence.isThere(login, at));

  /** The answer, with the turn or swap it comes from in place of the shift. */
  const answer = (at: Instant): Duty => {
    const swap = overrides.findLast(
      ({ who, from, to }) => from <= at && at < to && presence.isThere(who, at),
    );
    if (swap !== undefined)
      return { logins: [swap.who], because: 'override', shift: { from: swap.from, to: swap.to } };
    if (rotation !== null && recurrence !== null) {
      const turn = recurrence.at(at);
      const [next] = turn < 0 ? [] : there(orderFrom(rotation.order, turn), at);
      if (next !== undefined) {
        const shift = { from: recurrence.start(turn), to: recurrence.start(turn + 1) };
        return { logins: [next], because: 'rotation', shift };
      }
    }
    const always = { from: null, to: null };
    const members = there(people, at);
    if (members.length > 0) return { logins: members, because: 'members', shift: always };
    const fallback = there(team.fallback === null ? [] : [team.fallback], at);
    return { logins: fallback, because: fallback.length > 0 ? 'fallback' : 'nobody', shift: always };
  };

  return (at) => {
    const now = answer(at);
    const { from, to } = now.shift;
    // Within a turn, and where no turn has a say, the answer can only change at an edge.
    const began = edges.findLast(
      (edge) => edge <= at && edge > (from ?? ALWAYS) && !same(answer(earlier(edge, 1)), now),
    );
    const ends = edges.find((edge) => edge > at && edge < (to ?? NEVER) && !same(answer(edge), now));
    return { ...now, shift: { from: began ?? from, to: ends ?? to } };
  };
}

/** Everybody of a group, once each: whoever has turns belongs to it, listed as a member or not. */
function peopleOf({ members, rotation }: Group, teams: TeamMembers): string[] {
  const listed = members.flatMap((member) => teams.get(member) ?? [member]);
  return [...new Set([...listed, ...(rotation?.order ?? [])])];
}

/** Logins, in lower case, of everybody in a group; a team whose members are not known stands under its own name. */
export function membersOf(team: Team, group: string, teams: TeamMembers): string[] {
  const found = team.groups.find(({ name }) => name === group);
  return found === undefined ? [] : peopleOf(found, teams).map((login) => login.toLowerCase());
}

/** Recurrence of a schedule: its shifts or meetings. */
export function recurrenceIn(schedule: Schedule): Recurrence {
  return recurrenceOf(schedule.timezone, schedule.starts, lengthOf(schedule));
}

/** How far the clock on the wall moves on in one turn of a schedule. */
export function lengthOf({ every }: Schedule): Milliseconds {
  return every.count * { hour: HOUR, day: DAY, week: 7 * DAY }[every.unit];
}

/** The order, beginning with whose turn it is. */
function orderFrom(order: readonly string[], turn: number): string[] {
  const first = turn % order.length;
  return [...order.slice(first), ...order.slice(0, first)];
}

function same(one: Duty, other: Duty): boolean {
  return (
    one.because === other.because &&
    one.shift.from === other.shift.from &&
    one.shift.to === other.shift.to &&
    one.logins.length === other.logins.length &&
    one.logins.every((login, index) => login === other.logins[index])
  );
}
