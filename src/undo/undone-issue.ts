import { isKey } from '../marks/key.ts';
import { readMarker } from '../marks/marker.ts';
import type { IssueRef } from '../plan/effect.ts';
import { mayCommand } from '../ticket/glance.ts';
import type { CommentEvent, EventsByKind, Issue } from '../ticket/issue.ts';
import { eventsByKind, sameActor } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';
import type { OwnComment } from '../ticket/own-comments.ts';
import { ownComments, ownMarkIn } from '../ticket/own-comments.ts';
import type { IsOurs } from './moves.ts';
import { assigneeMoves, labelMoves, takenBack } from './moves.ts';
import type { CommentWhy, TicketRemainder } from './remainder.ts';
import type { TicketUndoing } from './undoing.ts';
import type { UndoneDesk } from './undone-desk.ts';
import { isOfDesk } from './undone-desk.ts';

/** One issue as far as a desk's work on it is to be taken back. */
export interface UndoneIssue {
  readonly ref: IssueRef;
  /** The desk opened it itself; null: it is a ticket. */
  readonly own: OwnIssue | null;
  /** Labels that go, since the desk alone put them on, and that come back, since it took them off; as the issue spells them. */
  readonly labels: { readonly off: readonly string[]; readonly on: readonly string[] };
  /** All else that is to be done on it, in a safe order. */
  readonly changes: readonly TicketUndoing[];
  readonly left: readonly TicketRemainder[];
  /** The account that acted closed it last, or opened it again, and nothing proves that it was of its own accord. */
  readonly state: 'closed' | 'reopened' | null;
  /** Labels of the desk's, by key, that it put on at some time. */
  readonly put: ReadonlySet<string>;
  /** Labels of the desk's, by key, that others put on at some time, or that the issue carries afterwards. */
  readonly claimed: ReadonlySet<string>;
  /** How many comments of people may hold a command. */
  readonly commands: number;
  /** Logins of other Apps, one for each text of theirs with a desk's mark. */
  readonly marked: readonly string[];
}

/** An issue that a desk opened. */
export interface OwnIssue {
  readonly isOpen: boolean;
  /** It is older than what is to be taken back. */
  readonly isOlder: boolean;
  /** Somebody else has written in it. */
  readonly isShared: boolean;
}

/** What takes back a desk's work on one issue, as far as its timeline and the desk's marks prove it. */
export function undoneIssue(issue: Issue, desk: UndoneDesk): UndoneIssue {
  const events = eventsByKind(issue);
  // What was done in another repository, before it was moved here, is that one's.
  const arrival = issue.events.findLastIndex(({ kind }) => kind === 'transferred');
  const isOurs: IsOurs = ({ event: { actor, at }, place }) =>
    isOfDesk(desk, actor) && at >= desk.since && place > arrival;
  const ref = { id: issue.id, number: issue.number };
  const own = ownIssue(issue, desk);
  const moved = labelMoves(issue, events, (key) => desk.labels.has(key), isOurs);
  const going = (way: 'put' | 'take'): string[] =>
    [...moved.values()].filter((one) => takenBack(one) === way).map(({ name }) => name);
  const labels = { off: going('take'), on: going('put') };
  const off = new Set(labels.off.map(labelKey));
  const on = new Set(labels.on.map(labelKey));
  const keysWhere = (test: (key: string) => boolean): Set<string> => new Set([...moved.keys()].filter(test));
  return {
    ...{ ref, own, labels },
    // An issue of its own ends as a whole.
    ...(own === null
      ? ticketUndone(issue, events, desk, { isOurs, arrival })
      : { changes: [], left: [], state: null }),
    put: keysWhere((key) => moved.get(key)?.moves.some((one) => one.isOurs && one.puts) === true),
    claimed: keysWhere((key) => {
      const { moves = [], isThere = false } = moved.get(key) ?? {};
      return on.has(key) || (isThere && !off.has(key)) || moves.some((one) => !one.isOurs && one.puts);
    }),
    commands: events.comments.filter(
      ({ event }) => event.actor.kind === 'human' && !isOfDesk(desk, event.actor) && mayCommand(event.body),
    ).length,
    marked: [{ actor: issue.author, body: issue.body }, ...events.comments.map(({ event }) => event)].flatMap(
      (text) => markedBy(text, desk),
    ),
  };
}

function ownIssue(issue: Issue, desk: UndoneDesk): OwnIssue | null {
  const { author, body, bodyEdits } = issue;
  const isOwn = desk.accounts.some(
    (account) => sameActor(account, author) && ownMarkIn(body, bodyEdits, account) !== null,
  );
  if (!isOwn) return null;
  const isShared =
    issue.events.some(({ kind, actor }) => kind === 'comment' && !isOfDesk(desk, actor)) ||
    bodyEdits.some(({ editor }) => !isOfDesk(desk, editor));
  return { isOpen: issue.state === 'open', isOlder: issue.createdAt < desk.since, isShared };
}

/** What is done about a ticket, its labels apart, and what is left. */
function ticketUndone(
  issue: Issue,
  events: EventsByKind,
  desk: UndoneDesk,
  { isOurs, arrival }: { readonly isOurs: IsOurs; readonly arrival: number },
): Pick<UndoneIssue, 'changes' | 'left' | 'state'> {
  const { number } = issue;
  const common = { issue: { id: issue.id, number }, deadline: issue.createdAt };
  const changes: TicketUndoing[] = [];
  const left: TicketRemainder[] = [];
  const here = new Set(events.comments.filter(({ place }) => place > arrival).map(({ event }) => event));
  const own = desk.accounts.flatMap((account) => ownComments(issue, account));
  const state = stateTakenBack(issue, events, own, isOurs);
  if (state === 'reopen')
    changes.push({ kind: 'reopen', ...common, because: 'The desk closed it for silence.' });
  const people = assigneeMoves(issue, events, isOurs);
  const logins = people.filter((one) => takenBack(one) === 'take').map(({ name }) => name);
  if (logins.length > 0)
    changes.push({ kind: 'unassign', ...common, logins, because: 'It was the desk that assigned them.' });
  for (const one of people)
    if (takenBack(one) === 'put') left.push({ kind: 'release', number, login: one.name });
  for (const { event, marker } of own) {
    const why = whyItStays(event, desk, here.has(event));
    const { keys } = marker;
    const because = "The desk's account wrote it, and it carries the desk's mark.";
    if (why === null) changes.push({ kind: 'delete_comment', ...common, comment: event.id, keys, because });
    else if (why !== 'before') left.push({ kind: 'comment', number, keys, why });
  }
  return { changes, left, state: state === 'reopen' ? null : state };
}

/** What is done about the last time that the desk closed an issue or opened it again; null: nothing, it was not the last. */
function stateTakenBack(
  { state }: Issue,
  { states }: EventsByKind,
  own: readonly OwnComment[],
  isOurs: IsOurs,
): 'reopen' | UndoneIssue['state'] {
  const last = states.at(-1);
  if (last === undefined || !isOurs(last)) return null;
  if (last.event.kind === 'reopened') return state === 'open' ? 'reopened' : null;
  if (state === 'open') return null;
  const before = states.at(-2)?.event.at ?? -Infinity;
  // The words that say so stand in front of the close.
  const isForSilence = own.some(
    ({ event: { at }, marker }) =>
      at >= before && at <= last.event.at && marker.keys.some((key) => isKey('silence', key)),
  );
  return isForSilence ? 'reopen' : 'closed';
}

/** Why a comment of the desk's stays: `before` what is to be taken back is no news; null: it goes. */
function whyItStays(event: CommentEvent, desk: UndoneDesk, isHere: boolean): CommentWhy | 'before' | null {
  const { at, edits, lastEditedAt } = event;
  if (at < desk.since) {
    const isEdited = edits.some((edit) => edit.at >= desk.since && isOfDesk(desk, edit.editor));
    return isEdited ? 'older' : 'before';
  }
  if (!isHere) return 'came with the ticket';
  if (edits.some(({ editor }) => !isOfDesk(desk, editor))) return 'edited by people';
  return lastEditedAt !== null && edits.length === 0 ? 'unknown editors' : null;
}

/** The App that wrote a text with a desk's mark and did not act for this one. */
function markedBy({ actor, body }: Pick<CommentEvent, 'actor' | 'body'>, desk: UndoneDesk): string[] {
  const isAnother = actor.kind === 'bot' && !isOfDesk(desk, actor);
  return isAnother && readMarker(body) !== null ? [`${actor.login}[bot]`] : [];
}
