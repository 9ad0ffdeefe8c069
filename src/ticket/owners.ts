import type { Instant } from '../calendar/instant.ts';
import { HOUR } from '../calendar/instant.ts';
import type { DoneCommand } from './commands/command.ts';
import { consequencesOf } from './commands/command.ts';
import type { Actor, EventsByKind, Issue } from './issue.ts';
import { sameActor } from './issue.ts';
import type { OwnRecords } from './observed-desk.ts';
import type { Roster } from './roster.ts';
import type { Signal } from './signal.ts';
import type { GroupReply, HandOver, Message, OwnersChange, Taking, Ticket } from './ticket.ts';
import { REVISED } from './revised.ts';

/** Somebody assigned or released by command. */
type Commanded = ReturnType<typeof consequencesOf<'assignment'>>[number];

interface Step {
  readonly at: Instant;
  readonly place: number;
  /** Who, and whether they have it from now on. */
  readonly moves: readonly { readonly who: Actor; readonly assigned: boolean }[];
  /** By command; null: by hand, or it only comes to pass on the roster. */
  readonly commanded: Commanded | null;
  /** This bot did it. */
  readonly ours: boolean;
}

/** Time after a command in which another one may still be echoed by a run that read before. */
const IN_FLIGHT = HOUR;

/**
 * People whom commands assigned and whom GitHub does not let be assigned: those of whom a mark says so, and of whom this
 * run has just been told, as far as nothing shows that they were assigned all the same.
 *
 * @param isTold what the desk's own comments say
 * @param refused logins of whom this run has been told
 */
export function unassignableBy(
  { assignments: moves }: EventsByKind,
  commands: readonly DoneCommand[],
  isTold: OwnRecords['isUnassignable'],
  refused: readonly string[],
): Map<DoneCommand, readonly string[]> {
  const given = consequencesOf(commands, 'assignment').filter(({ consequence }) => consequence.assigned);
  const found = new Map<DoneCommand, readonly string[]>();
  for (const { command, consequence } of given) {
    const { at, comment } = command.line;
    const isRefused = (login: string): boolean => {
      if (isTold(comment.id, at, login)) return true;
      if (!refused.includes(login)) return false;
      const latest = given.findLast((one) => one.consequence.logins.includes(login));
      return (
        latest?.command === command &&
        !moves.some(({ event }) => event.assignee.login === login && event.at >= at)
      );
    };
    const logins = consequence.logins.filter(isRefused);
    if (logins.length > 0) found.set(command, logins);
  }
  return found;
}

/**
 * Staff assignees over time. Somebody off the roster may be assigned too, but owns nothing; nor does anybody whose
 * time on it is over. What the roster says of days to come is told ahead. To assign by hand and by command is the
 * same fact; what this bot assigns because a command said so is an echo of it.
 *
 * @param commands that people gave, in time order
 */
export function ownersOver(
  issue: Issue,
  { assignments: byHand }: EventsByKind,
  commands: readonly DoneCommand[],
  handOvers: readonly HandOver[],
  identity: Actor,
  roster: Roster,
  openedAt: Instant,
): Pick<Ticket, 'owners' | 'wantedAssignees'> {
  const moves = byHand.filter(({ event }) => event.at >= openedAt);
  const assigned = assignedAtStart(issue, moves);
  const assignments = consequencesOf(commands, 'assignment');
  const people = new Map(assigned);
  for (const { consequence } of assignments)
    for (const login of consequence.logins) people.set(login, human(login));
  for (const { event } of moves) people.set(event.assignee.login, event.assignee);
  const turns = [...people.values()].flatMap((who) => roster.turns(who).filter((at) => at > openedAt));
  const steps: Step[] = [
    ...turns.map((at) => ({ at, place: -1, moves: [], commanded: null, ours: false })),
    ...moves.map(({ event: { at, actor, assignee, kind }, place }) => {
      const move = { who: assignee, assigned: kind === 'assigned' };
      return { at, place, moves: [move], commanded: null, ours: sameActor(actor, identity) };
    }),
    ...assignments.map((one) => {
      const { at, place } = one.command.line;
      return { at, place, moves: [], commanded: one, ours: false };
    }),
  ].sort((a, b) => a.at - b.at || a.place - b.place);
  const owners = (at: Instant): string[] => {
    const logins: string[] = [];
    for (const who of assigned.values()) if (roster.isStaff(who, at)) logins.push(who.login);
    return logins;
  };
  const history: OwnersChange[] = [{ at: openedAt, value: owners(openedAt), given: [] }];
  const given = new Set<string>();
  /** The last that a command said about somebody. */
  const lastWord = new Map<string, { readonly on: boolean; readonly at: Instant }>();
  for (const step of steps) {
    const said = step.commanded === null ? step.moves : movesOf(step.commanded, owners(step.at));
    for (const { who, assigned: on } of said) {
      const word = lastWord.get(who.login);
      if (step.ours && word !== undefined && (word.on === on || isEcho(word.at, step.at, handOvers)))
        continue;
      if (on) assigned.set(who.login, who);
      else assigned.delete(who.login);
      if (on && step.ours && step.at >= REVISED) given.add(who.login);
      else given.delete(who.login);
      if (step.commanded === null) lastWord.delete(who.login);
      else lastWord.set(who.login, { on, at: step.at });
    }
    const value = owners(step.at);
    const now = { at: step.at, value, given: value.filter((login) => given.has(login)) };
    const last = history.at(-1);
    if (last === undefined || !equal(now.value, last.value) || !equal(now.given, last.given))
      history.push(now);
  }
  const shown = new Set(issue.assignees.map(({ login }) => login));
  const wanted = [...lastWord].filter(([login, { on }]) => shown.has(login) !== on);
  return { owners: history, wantedAssignees: wanted.map(([login, { on }]) => ({ login, assigned: on })) };
}

/** Assignments by hand and by command, in time order; none of the desk's. */
export function takingsOf(
  { assignments }: EventsByKind,
  commands: readonly DoneCommand[],
  identity: Actor,
  roster: Roster,
): Taking[] {
  const byHand = assignments.flatMap(({ event: { at, actor, assignee, kind } }) =>
    kind !== 'assigned' || sameActor(actor, identity) ? [] : [{ at, who: assignee }],
  );
  const byCommand = consequencesOf(commands, 'assignment').flatMap(({ command, consequence }) => {
    const { at, by } = command.line;
    const { assigned, logins, otherwise } = consequence;
    const named = logins.length > 0 ? logins : otherwise([], by.login);
    return assigned ? named.map((login) => ({ at, who: human(login) })) : [];
  });
  return [...byHand, ...byCommand]
    .filter(({ at, who }) => roster.isStaff(who, at))
    .map(({ at, who }) => ({ at, who: who.login, groups: roster.groups(who) }))
    .sort((a, b) => a.at - b.at);
}

/** What people on the staff said or acknowledged, with the groups that they are in, in time order. */
export function groupRepliesOf(
  messages: readonly Message[],
  signals: readonly Signal[],
  roster: Roster,
): GroupReply[] {
  const words = messages.filter(({ role, substantive }) => role === 'staff' && substantive);
  const acks = signals.filter(({ kind }) => kind === 'ack');
  return [...words, ...acks]
    .map(({ at, by }) => ({ at, by: by.login, groups: roster.groups(by) }))
    .sort((a, b) => a.at - b.at);
}

/** Whether a run that had read before a command still did the opposite; what a hand-over since releases is no echo. */
function isEcho(word: Instant, ours: Instant, handOvers: readonly HandOver[]): boolean {
  return ours - word <= IN_FLIGHT && !handOvers.some(({ at }) => word <= at && at <= ours);
}

function equal(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((login, index) => login === others[index]);
}

/** Whose first move is to leave was there from the beginning, and so was who is there without ever having moved. */
function assignedAtStart(issue: Issue, moves: EventsByKind['assignments']): Map<string, Actor> {
  const first = new Map(moves.toReversed().map(({ event }) => [event.assignee.login, event]));
  const present = [
    ...issue.assignees.filter((who) => !first.has(who.login)),
    ...[...first.values()].filter(({ kind }) => kind === 'unassigned').map(({ assignee }) => assignee),
  ];
  return new Map(present.map((who) => [who.login, who]));
}

function movesOf({ command, consequence }: Commanded, owners: readonly string[]): Step['moves'] {
  const { logins, otherwise, assigned } = consequence;
  const meant = logins.length > 0 ? logins : otherwise(owners, command.line.by.login);
  return meant.map((login) => ({ who: human(login), assigned }));
}

function human(login: string): Actor {
  return { login, kind: 'human' };
}
