import { type Instant, NEVER } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { PauseReason } from '../policy/pause-reason.ts';
import type { Command, DoneCommand } from './commands/command.ts';
import { commanded, consequencesOf } from './commands/command.ts';
import type { LabelMove } from './labels.ts';
import { labelKey } from './labels.ts';
import type { Reason } from './reason.ts';
import type { Asked } from './requirements.ts';
import { REVISED } from './revised.ts';
import type { BodyEdit } from './revisions.ts';
import type { Issue } from './issue.ts';
import type { Closure, Message, Wait } from './ticket.ts';
import { isWord } from './ticket.ts';

interface Turn {
  readonly at: Instant;
  readonly reason: PauseReason;
  readonly begins: boolean;
  readonly by: Reason;
  /** The announced end; undefined: nothing is said about one, so that one announced before stands. */
  readonly until?: Instant | null | undefined;
  /** The desk itself asks the customer as it begins, whoever spoke last. */
  readonly asks?: true;
  /** The issue that it waits for from then on, or whose close ends what waits for it. */
  readonly blocker?: string | undefined;
  /** It ends with an edit, which answers people; what the desk itself asks for has to be supplied. */
  readonly edits?: true;
  /** At one instant staff's own switches come first, in timeline order; then what makes the clock run again. */
  readonly rank: number;
  readonly place: number;
}

/** Cause of a wait's end whose announced date comes. */
const DATE_CAME: Reason = { kind: 'date_came' };

/**
 * Stretches in which the ticket waited for its customer (pending) or for a third party (on hold). A label set by
 * hand and a command are the same fact; the customer's next comment ends pending at its own moment; closing ends
 * both, and a closed ticket waits for nobody.
 *
 * Required answers that are missing are asked for as the ticket arrives: it waits until they come.
 *
 * @param edits of the issue's text by customers, in which they may have filled in what people asked for
 * @param blocking what commands name that the ticket waits for
 * @param moves of labels by people
 * @param commands that people gave, in time order
 */
export function waitsOf(
  policy: Policy,
  messages: readonly Message[],
  moves: readonly LabelMove[],
  commands: readonly DoneCommand[],
  closures: readonly Closure[],
  edits: readonly BodyEdit[],
  asked: (Asked & { readonly at: Instant }) | null,
  blocking: Issue['blocking'],
): Wait[] {
  const switches = [
    ...(asked === null ? [] : askedTurns(asked)),
    ...labelTurns(moves, policy),
    ...commandTurns(commands, blocking),
  ];
  const waits = WAITS.flatMap((reason) => {
    const turns = switches.filter((turn) => turn.reason === reason);
    // Most tickets never wait: then nothing that could end it matters.
    if (!turns.some(({ begins }) => begins)) return [];
    if (reason === 'pending') {
      for (const message of messages) if (message.role === 'customer') turns.push(customerTurn(message));
      for (const edit of edits) if (edit.at >= REVISED) turns.push(editTurn(edit));
    }
    for (const closure of closures) turns.push(closureTurn(closure, reason));
    turns.sort((a, b) => a.at - b.at || a.rank - b.rank || a.place - b.place);
    return waitsFor(reason, turns, messages, closures);
  });
  return waits.sort((a, b) => a.from - b.from);
}

const WAITS = ['pending', 'on_hold'] as const;

const BEGUN = { to: null, endedBy: null } as const;

function waitsFor(
  reason: PauseReason,
  turns: readonly Turn[],
  messages: readonly Message[],
  closures: readonly Closure[],
): Wait[] {
  const waits: Wait[] = [];
  let open = null as Wait | null;
  let askedByPeople = false;
  const end = (to: Instant, endedBy: Reason): void => {
    if (open === null) return;
    if (to > open.from) waits.push({ ...open, to, endedBy });
    open = null;
  };
  for (const { at, begins, by, until, asks, edits, blocker } of turns) {
    const date = open?.announced ?? NEVER;
    if (date <= at) end(date, DATE_CAME);
    if (!begins) {
      if (blocker !== undefined && open?.blocker !== blocker) continue;
      if (edits !== true || askedByPeople) end(at, by);
      continue;
    }
    if (closures.some((c) => c.at <= at && (c.reopenedAt === null || at < c.reopenedAt))) continue;
    const customerSpokeLast = asks !== true && spokeLast(messages, at) === 'customer';
    // Asked again after an answer: only from now on can the customer's silence mean anything.
    if (reason === 'pending' && open?.customerSpokeLast === true && !customerSpokeLast) end(at, by);
    askedByPeople = asks !== true || (open !== null && askedByPeople);
    open =
      open === null
        ? { ...BEGUN, reason, from: at, begunBy: by, customerSpokeLast, announced: until ?? null }
        : { ...open, announced: until === undefined ? open.announced : until };
    // A label says nothing of what is waited for, a command says all of it.
    if (until !== undefined) open = waitingFor(open, blocker);
  }
  if (open !== null)
    waits.push({ ...open, to: open.announced, endedBy: open.announced === null ? null : DATE_CAME });
  return waits;
}

function waitingFor({ blocker: _, ...wait }: Wait, blocker: string | undefined): Wait {
  return blocker === undefined ? wait : { ...wait, blocker };
}

function labelTurns(moves: readonly LabelMove[], policy: Policy): Turn[] {
  const reasons = new Map<string, PauseReason>([
    [labelKey(policy.labels.pending.name), 'pending'],
    [labelKey(policy.labels.needs_info.name), 'pending'],
    [labelKey(policy.labels.on_hold.name), 'on_hold'],
  ]);
  const turns: Turn[] = [];
  for (const { at, key, put, why, place } of moves) {
    const reason = reasons.get(key);
    if (reason !== undefined) turns.push({ at, reason, begins: put, by: why, rank: 0, place });
  }
  return turns;
}

function commandTurns(commands: readonly DoneCommand[], blocking: Issue['blocking']): Turn[] {
  return consequencesOf(commands, 'wait', 'resume').flatMap(({ command, consequence }): Turn[] => {
    const { at, place } = command.line;
    const turn = { at, by: commanded(command), rank: 0, place };
    if (consequence.kind === 'resume') return WAITS.map((reason) => ({ ...turn, reason, begins: false }));
    const { reason, until, blocker } = consequence;
    const begun: Turn = { ...turn, reason, begins: true, until, blocker };
    return blocker === undefined ? [begun] : [begun, ...blockerTurns(blocker, at, reason, blocking)];
  });
}

/** What somebody waits for is over when it is closed first; that it is opened again later changes nothing. */
function blockerTurns(
  blocker: string,
  since: Instant,
  reason: PauseReason,
  blocking: Issue['blocking'],
): Turn[] {
  const known = blocking?.blockers.get(blocker) ?? null;
  if (known === null) return [];
  const by: Reason = { kind: 'blocker_closed', blocker: known.isHidden ? null : blocker };
  return known.turns
    .filter(({ at, closed }) => closed && at > since)
    .map(({ at }) => ({ at, reason, begins: false, by, blocker, rank: 1, place: 0 }));
}

/** Less the customers' comments that hold nothing but commands which say nothing, such as one that asks how it stands. */
export function withoutBareCommands(
  messages: readonly Message[],
  commands: readonly Command[],
): readonly Message[] {
  const isBare = ({ role, substantive, thanks, at, event }: Message): boolean => {
    if (role !== 'customer' || substantive || thanks || at < REVISED) return false;
    const given = commands.filter(({ line }) => line.comment.id === event.id);
    return given.length > 0 && given.every(saysNothing);
  };
  return messages.filter((message) => !isBare(message));
}

function saysNothing(command: Command): boolean {
  if (command.line.args.trim() !== '') return false;
  return command.outcome !== 'done' || command.consequences.every(({ kind }) => kind === 'reply');
}

/** Closing edits rank with the customer's words: what the desk waited for is there. */
function askedTurns({ at, missing, ended }: Asked & { readonly at: Instant }): Turn[] {
  const by: Reason = { kind: 'answers_missing', fields: missing.map(({ label }) => label) };
  const turn = { reason: 'pending' as const, place: -1 };
  // Which day somebody means is worth a question, and no reason to close what they reported.
  const asks = missing.some(({ noDate }) => noDate === undefined) ? ({ asks: true } as const) : {};
  const begins: Turn = { ...turn, at, begins: true, by, rank: 0, ...asks };
  return ended === null
    ? [begins]
    : [begins, { ...turn, at: ended.at, begins: false, by: ended.why, rank: 1 }];
}

function customerTurn({ at, by: { login } }: Message): Turn {
  const by: Reason = { kind: 'commented', by: login };
  return { at, reason: 'pending', begins: false, by, rank: 1, place: 0 };
}

function editTurn({ at, by: { login } }: BodyEdit): Turn {
  const by: Reason = { kind: 'edited', by: login };
  return { at, reason: 'pending', begins: false, edits: true, by, rank: 1, place: 0 };
}

function closureTurn({ at, by: { login } }: Closure, reason: PauseReason): Turn {
  const by: Reason = { kind: 'closed', by: login };
  return { at, reason, begins: false, by, rank: 1, place: 0 };
}

/** Side that had the last word at an instant. Opening the ticket is the customer's first; a bare command is no word. */
function spokeLast(messages: readonly Message[], at: Instant): 'customer' | 'staff' {
  let last: 'customer' | 'staff' = 'customer';
  let when = -Infinity;
  for (const message of messages) {
    const said = message.at;
    if (said > at) break;
    if (!isWord(message)) continue;
    const { role } = message;
    // At one instant the staff's answer comes first: it stops, the customer's word starts.
    if (said > when || (said === when && role === 'customer')) [last, when] = [role, said];
  }
  return last;
}
