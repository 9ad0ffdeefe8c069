import type { Actor, EventsByKind, Issue } from './issue.ts';
import { eventsByKind, sameActor } from './issue.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Reason } from './reason.ts';
import type { LabelHistory, Since } from './ticket.ts';

/** GitHub takes so many labels an issue, whoever puts them. */
export const MOST_LABELS = 100;

/** GitHub compares label names without regard to case. */
export function labelKey(name: string): string {
  return name.toLowerCase();
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** What became of each label, and by whom. Labels that this bot moved are echoes of an earlier fold, kept apart. */
export function labelHistories({ labels }: EventsByKind, identity: Actor): Map<string, LabelHistory> {
  const histories = new Map<string, Mutable<LabelHistory>>();
  for (const { event } of labels) {
    const key = labelKey(event.label);
    let history = histories.get(key);
    if (history === undefined) {
      history = { name: event.label, putByUs: [], takenByUs: [], putByPeople: [], takenByPeople: [] };
      histories.set(key, history);
    }
    const ours = sameActor(event.actor, identity);
    if (event.kind === 'labeled') (ours ? history.putByUs : history.putByPeople).push(event.at);
    else (ours ? history.takenByUs : history.takenByPeople).push(event.at);
  }
  return histories;
}

/**
 * Labels that were there from the beginning, by key: whose first move is their removal, or which are there today
 * without ever having moved. They came with the issue (a transfer or an import).
 *
 * @param from moves before it were another repository's
 */
function labelsAtStart(issue: Issue, { labels }: EventsByKind, from: Instant): Set<string> {
  const first = new Map<string, 'labeled' | 'unlabeled'>();
  for (const { event } of labels) {
    if (event.at < from) continue;
    const key = labelKey(event.label);
    if (!first.has(key)) first.set(key, event.kind);
  }
  const start = new Set(issue.labels.map(labelKey).filter((key) => !first.has(key)));
  for (const [key, kind] of first) if (kind === 'unlabeled') start.add(key);
  return start;
}

/** A label that came or went. */
export interface LabelTurn {
  readonly at: Instant;
  /** Its name in lower case. */
  readonly key: string;
  readonly put: boolean;
}

/** A label that people moved, as they tell it. */
export interface LabelMove extends LabelTurn {
  readonly by: Actor;
  readonly why: Reason;
  /** Where it stands in the timeline: decides between moves of one second. */
  readonly place: number;
}

/** What people did to labels, those that came with the issue included; this bot's own moves are echoes. */
export function peoplesMoves(
  issue: Issue,
  events: EventsByKind,
  identity: Actor,
  from: Instant,
): LabelMove[] {
  const moves: LabelMove[] = [];
  for (const key of labelsAtStart(issue, events, from)) {
    const name = issue.labels.find((label) => labelKey(label) === key) ?? key;
    const why: Reason = { kind: 'label_came', label: name };
    moves.push({ at: from, by: issue.author, key, put: true, why, place: -1 });
  }
  for (const { event, place } of events.labels) {
    const { at, actor, label } = event;
    if (at < from || sameActor(actor, identity)) continue;
    const put = event.kind === 'labeled';
    const why: Reason = { kind: put ? 'label_added' : 'label_removed', by: actor.login, label };
    moves.push({ at, by: actor, key: labelKey(label), put, why, place });
  }
  return moves;
}

/** The set of labels on the ticket, from each instant on. */
export function labelsOver(moves: readonly LabelTurn[], from: Instant): Since<ReadonlySet<string>>[] {
  let current: ReadonlySet<string> = new Set();
  const history: Since<ReadonlySet<string>>[] = [{ at: from, value: current }];
  for (const { at, key, put } of moves) {
    if (current.has(key) === put) continue;
    const next = new Set(current);
    if (put) next.add(key);
    else next.delete(key);
    current = next;
    history.push({ at, value: current });
  }
  return history;
}

/** The same whoever moved them, the desk included: what GitHub showed. */
export function allLabelsOver(issue: Issue, from: Instant): Since<ReadonlySet<string>>[] {
  const events = eventsByKind(issue);
  const came = [...labelsAtStart(issue, events, from)].map((key) => ({ at: from, key, put: true }));
  const moves = events.labels.flatMap(({ event: { at, label, kind } }) =>
    at < from ? [] : [{ at, key: labelKey(label), put: kind === 'labeled' }],
  );
  return labelsOver([...came, ...moves], from);
}

/** Moves by people among other turns, in time order: at one instant people have the last word. */
export function withTurns(moves: readonly LabelMove[], turns: readonly LabelTurn[]): readonly LabelTurn[] {
  return turns.length === 0 ? moves : [...turns, ...moves].sort((a, b) => a.at - b.at);
}
