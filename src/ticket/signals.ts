import { type Instant, latest, NEVER } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { DoneCommand } from './commands/command.ts';
import { consequencesOf } from './commands/command.ts';
import type { Actor, EventsByKind } from './issue.ts';
import { sameActor } from './issue.ts';
import { labelKey } from './labels.ts';
import type { Signal } from './signal.ts';
import type { Closure, HandOver, Message, Taking, WriteUpText } from './ticket.ts';
import { isGivenBack } from './ticket.ts';
import { REVISED } from './revised.ts';
import { takingIn } from '../text/words-of-taking.ts';

/** Signals that a clock listens to, given by command or by a label that stands for one. In time order. */
export function signalsOf(
  { labels }: EventsByKind,
  commands: readonly DoneCommand[],
  policy: Policy,
  identity: Actor,
  handOvers: readonly HandOver[],
  writeUp: WriteUpText | null,
  more: readonly Signal[],
): Signal[] {
  const said = consequencesOf(commands, 'signal').map(({ consequence, command: { line } }): Signal => {
    return { at: line.at, by: line.by, kind: consequence.signal };
  });
  const groups = new Set(policy.team.groups.flatMap((g) => (g.label === null ? [] : [labelKey(g.label)])));
  const due = labelKey(policy.labels.post_mortem_due.name);
  const done = labels.flatMap(({ event }): Signal[] => {
    if (sameActor(event.actor, identity)) return [];
    const key = labelKey(event.label);
    if (event.kind === 'labeled' && groups.has(key))
      return [{ at: event.at, by: event.actor, kind: 'escalated' }];
    if (event.kind !== 'unlabeled' || key !== due) return [];
    // Done is what is written, too: where that comes later, it is done then.
    const before = writeUp === null || event.at <= writeUp.postedAt;
    const since = before ? event.at : writeUp.since;
    if (since === null) return [];
    return [{ at: latest(event.at, since), by: event.actor, kind: 'post_mortem_done' }];
  });
  // A second hand-over to whoever has the ticket says nothing new.
  const isNew = ({ kind, at }: Signal): boolean =>
    kind !== 'escalated' || at < REVISED || handOvers.some((one) => one.at === at && !one.again);
  return [...said, ...done, ...more].filter(isNew).sort((a, b) => a.at - b.at);
}

/**
 * Hand-overs by people, in time order: `/escalate`, or the label of a group by hand. The group's label going by hand
 * takes back what handed it there. Once somebody outside the group has it again, another hand-over is a new one.
 *
 * @param commands that were carried out, in time order
 */
export function handOversOf(
  { labels, states }: EventsByKind,
  commands: readonly DoneCommand[],
  { team }: Policy,
  identity: Actor,
  takings: readonly Taking[],
): HandOver[] {
  const groups = new Map(
    team.groups.flatMap(({ name, label }) => (label === null ? [] : [[labelKey(label), name]])),
  );
  const moves = labels.flatMap(({ place, event: { at, actor: by, label, kind } }) => {
    const group = groups.get(labelKey(label));
    return group === undefined || sameActor(by, identity)
      ? []
      : [{ at, by, group, why: '', posted: at, place, put: kind === 'labeled' }];
  });
  const ordered = consequencesOf(commands, 'hand_over').map(({ command, consequence: { group, need } }) => {
    const { at, by, comment, place } = command.line;
    const said = need === undefined ? { why: command.why } : { why: command.why, need };
    return { at, by, group, ...said, posted: comment.at, place, put: true };
  });
  const found: HandOver[] = [];
  /** Whether the desk had labelled a ticket so because people handed it on without naming a group. */
  const isOurs = (group: string | null, since: Instant, until: Instant): boolean =>
    since >= REVISED &&
    labels.some(
      ({ event: { at, actor, label, kind } }) =>
        kind === 'labeled' &&
        groups.get(labelKey(label)) === group &&
        sameActor(actor, identity) &&
        at >= since &&
        at <= until,
    );
  for (const { put, place: _, ...move } of [...ordered, ...moves].sort(
    (a, b) => a.at - b.at || a.place - b.place,
  )) {
    const last = found.at(-1);
    const has = last?.withdrawnAt === null ? last.group : undefined;
    const isOver = (since: Instant): boolean =>
      states.some(({ event: { kind, at } }) => kind === 'closed' && at >= since && at <= move.at);
    if (put) {
      const isBack = (since: Instant): boolean =>
        typeof has === 'string' && isGivenBack(takings, has, since, move.at);
      const again = last !== undefined && has === move.group && !isOver(last.at) && !isBack(last.at);
      found.push({ ...move, again, withdrawnAt: null });
    } else if (
      last !== undefined &&
      (has === move.group || (has === null && isOurs(move.group, last.at, move.at)))
    ) {
      const from = found.findLastIndex(({ again }) => !again);
      for (const one of found.splice(from)) found.push({ ...one, withdrawnAt: move.at });
    }
  }
  return found;
}

/** What staff say on a solved ticket of who writes it up, where the policy waits for somebody to be found. */
interface WriteUpTakings {
  /** Those who say that they do, in time order. */
  readonly taken: readonly Signal[];
  /** Comments of which nobody can tell who it is. */
  readonly unclear: readonly Message[];
}

/**
 * Who takes a write-up on in plain words: the first who does owns it, until it is asked for anew.
 *
 * @param textOf what a message says above the mail that it answers
 * @param isWanted whether a close asks for a write-up
 * @param said signals by command: from an owner on, words are talk
 */
export function takenWriteUps(
  messages: readonly Message[],
  closures: readonly Closure[],
  said: readonly Signal[],
  { textOf, isWanted }: { textOf: (message: Message) => string; isWanted: (closure: Closure) => boolean },
): WriteUpTakings {
  const taken: Signal[] = [];
  const unclear: Message[] = [];
  for (const closure of closures) {
    const until = closure.reopenedAt ?? NEVER;
    const words = messages.filter(
      ({ at, role, substantive }) =>
        role === 'staff' && substantive && at >= REVISED && at > closure.at && at < until,
    );
    if (words.length === 0 || !isWanted(closure)) continue;
    const owned = said.find(({ kind, at }) => OWNS.has(kind) && at > closure.at && at < until)?.at ?? NEVER;
    for (const message of words) {
      const taking = message.at < owned ? takingIn(textOf(message)) : null;
      if (taking === 'unclear') unclear.push(message);
      if (taking !== 'mine') continue;
      taken.push({ at: message.at, by: message.by, kind: 'post_mortem_owned' });
      break;
    }
  }
  return { taken, unclear };
}

const OWNS: ReadonlySet<Signal['kind']> = new Set([
  'post_mortem_owned',
  'post_mortem_done',
  'post_mortem_skipped',
]);
