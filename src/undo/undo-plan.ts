import { instant } from '../calendar/instant.ts';
import { labelKey } from '../ticket/labels.ts';
import type { FoundLabel, LabelSurroundings } from './label-ends.ts';
import { labelEnds } from './label-ends.ts';
import type { OwnIssueWhy, Remainder, TicketRemainder } from './remainder.ts';
import type { DeleteLabel, OwnIssueUndoing, TicketUndoing, Undoing } from './undoing.ts';
import type { UndoneDesk } from './undone-desk.ts';
import type { OwnIssue, UndoneIssue } from './undone-issue.ts';

/** All that takes back a desk's work, in the order in which it is safe: evidence goes after what it proves. */
export interface UndoPlan {
  readonly labels: readonly DeleteLabel[];
  /** For each ticket, and each issue of the desk's own that stays, what is done on it. */
  readonly tickets: readonly IssuePlan<TicketUndoing>[];
  /** The ends of the desk's own issues. */
  readonly own: readonly IssuePlan<OwnIssueUndoing>[];
  readonly left: readonly Remainder[];
}

export interface IssuePlan<Change> {
  readonly number: number;
  readonly changes: readonly Change[];
}

/** What a token sees of the repository around the issues. */
export interface UndoSurroundings extends LabelSurroundings {
  /** Node ids of those of the desk's own issues that this token may delete, and that stand at the top of the list. */
  readonly deletable: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

/** None of these changes is due before another. */
const FIRST = instant(0);

export function undoPlan(
  issues: readonly UndoneIssue[],
  around: UndoSurroundings,
  desk: UndoneDesk,
): UndoPlan {
  const labels = labelEnds(issues, around, desk);
  const remaining = around.labels.filter(({ id }) => !labels.deleted.some((label) => label.id === id));
  const ends = issues.flatMap((issue) => (issue.own === null ? [] : [ownEnd(issue, issue.own, around)]));
  const deleted = new Set(
    ends
      .filter(({ changes }) => changes.some(({ kind }) => kind === 'delete_issue'))
      .map((end) => end.number),
  );
  const tickets = issues
    .filter(({ ref }) => !deleted.has(ref.number))
    .map((one) => ticketPlan(one, remaining));
  return {
    labels: labels.deleted,
    tickets: tickets.filter(({ changes }) => changes.length > 0),
    own: ends.filter(({ changes }) => changes.length > 0),
    left: [
      ...labels.left,
      ...tickets.flatMap(({ left }) => left),
      ...ends.flatMap(({ left }) => left),
      ...aside(issues),
    ],
  };
}

/** The changes of a plan in their order. */
export function undoings({ labels, tickets, own }: UndoPlan): Undoing[] {
  return [...labels, ...[...tickets, ...own].flatMap(({ changes }) => changes as readonly Undoing[])];
}

interface Ended<Change> extends IssuePlan<Change> {
  readonly left: readonly TicketRemainder[];
}

/**
 * What is done on an issue, and what is left there.
 *
 * @param labels those that the repository has and keeps: one that is deleted goes from every issue by itself
 */
export function ticketPlan(
  { ref, labels: { off, on }, changes, left }: UndoneIssue,
  labels: readonly Pick<FoundLabel, 'name'>[],
): Ended<TicketUndoing> {
  const known = new Set(labels.map(({ name }) => labelKey(name)));
  const isKnown = (name: string): boolean => known.has(labelKey(name));
  const { number } = ref;
  const moved = (kind: 'add_labels' | 'remove_labels', names: readonly string[]): TicketUndoing[] =>
    names.length === 0
      ? []
      : [
          {
            ...{ kind, issue: ref, labels: names, record: false, deadline: FIRST },
            because:
              kind === 'add_labels'
                ? 'Somebody else had put it on, and the desk took it off.'
                : 'The desk put it on, and nobody else did.',
          },
        ];
  return {
    number,
    changes: [
      ...moved('remove_labels', off.filter(isKnown)),
      ...moved('add_labels', on.filter(isKnown)),
      ...changes,
    ],
    left: [
      ...on
        .filter((name) => !isKnown(name))
        .map((label) => ({ kind: 'label taken off', number, label }) as const),
      ...left,
    ],
  };
}

/** How an issue of the desk's own ends: it is deleted where that takes nobody's words and may be done, else closed. */
function ownEnd(
  { ref }: UndoneIssue,
  { isOpen, isOlder, isShared }: OwnIssue,
  { deletable, pinned }: UndoSurroundings,
): Ended<OwnIssueUndoing> {
  const { number, id } = ref;
  if (isOlder) return { number, changes: [], left: [] };
  const why: OwnIssueWhy | null = isShared ? 'people wrote in it' : deletable.has(id) ? null : 'not allowed';
  if (why === null) {
    const because = 'The desk opened it, and nobody else has written in it.';
    return { number, changes: [{ kind: 'delete_issue', issue: ref, because }], left: [] };
  }
  return {
    number,
    changes: closing(ref, isOpen, pinned.has(id)),
    left: [{ kind: 'own issue', number, why }],
  };
}

/** How an issue of the desk's own is closed. */
export function closing(ref: UndoneIssue['ref'], isOpen: boolean, isPinned: boolean): OwnIssueUndoing[] {
  const because = 'The desk opened it.';
  const close = { kind: 'close', issue: ref, reason: 'not_planned', because, deadline: FIRST } as const;
  return [...(isPinned ? [{ kind: 'unpin', issue: ref, because } as const] : []), ...(isOpen ? [close] : [])];
}

/** What is told once of all issues. */
function aside(issues: readonly UndoneIssue[]): Remainder[] {
  const comments = issues.reduce((sum, { commands }) => sum + commands, 0);
  const others = Map.groupBy(
    issues.flatMap(({ marked }) => marked),
    (login) => login,
  );
  const states = (['closed', 'reopened'] as const).flatMap((kind): Remainder[] => {
    const numbers = issues.filter(({ state }) => state === kind).map(({ ref }) => ref.number);
    return numbers.length === 0 ? [] : [{ kind, numbers }];
  });
  return [
    ...states,
    ...(comments === 0 ? [] : [{ kind: 'reactions', comments } as const]),
    ...[...others].map(
      ([login, marks]) => ({ kind: 'marked by another', login, texts: marks.length }) as const,
    ),
  ];
}
