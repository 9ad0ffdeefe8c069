import type { EventsByKind, Issue, Placed, TimelineEvent } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';

/** One time that something came to an issue or went from it. */
export interface Move {
  readonly puts: boolean;
  /** The desk did it, and it is to be taken back. */
  readonly isOurs: boolean;
}

/** What became of a label or an assignee of one issue. */
export interface Moved {
  /** As the issue spells it. */
  readonly name: string;
  /** In the order of the timeline. */
  readonly moves: readonly Move[];
  readonly isThere: boolean;
}

/** Whether the desk did something that is to be taken back. */
export type IsOurs = (placed: Placed<TimelineEvent>) => boolean;

/**
 * How the last move of something is taken back, if it was the desk's: the moves of all others decide, and where there
 * are none, how it was before the desk's first. Null: the last move was somebody else's, or what is there agrees with theirs.
 */
export function takenBack({ moves, isThere }: Pick<Moved, 'moves' | 'isThere'>): 'put' | 'take' | null {
  const last = moves.at(-1);
  // What is there in spite of the last move came in a way that no event tells.
  if (last?.isOurs !== true || last.puts !== isThere) return null;
  const before = moves.findLast(({ isOurs }) => !isOurs)?.puts ?? moves[0]?.puts === false;
  if (before === isThere) return null;
  return before ? 'put' : 'take';
}

/** What became of the labels that a desk moves, by key. */
export function labelMoves(
  { labels: carried }: Pick<Issue, 'labels'>,
  { labels }: EventsByKind,
  isOfDesk: (key: string) => boolean,
  isOurs: IsOurs,
): ReadonlyMap<string, Moved> {
  const names = new Map(carried.map((name) => [labelKey(name), name]));
  const placed = Map.groupBy(labels, ({ event }) => labelKey(event.label));
  const keys = [...new Set([...names.keys(), ...placed.keys()])].filter(isOfDesk);
  return new Map(
    keys.map((key) => {
      const moves = placed.get(key) ?? [];
      const name = names.get(key) ?? moves.at(-1)?.event.label ?? key;
      const made = moves.map((one) => ({ puts: one.event.kind === 'labeled', isOurs: isOurs(one) }));
      return [key, { name, moves: made, isThere: names.has(key) }];
    }),
  );
}

/** What became of the people who were assigned at some time. Their names are logins. */
export function assigneeMoves(
  { assignees }: Pick<Issue, 'assignees'>,
  { assignments }: EventsByKind,
  isOurs: IsOurs,
): Moved[] {
  const there = new Set(assignees.map(({ login }) => login));
  const people = assignments.filter(({ event }) => event.assignee.kind === 'human');
  return [...Map.groupBy(people, ({ event }) => event.assignee.login)].map(([name, placed]) => ({
    name,
    moves: placed.map((one) => ({ puts: one.event.kind === 'assigned', isOurs: isOurs(one) })),
    isThere: there.has(name),
  }));
}
