import type { Instant } from '../calendar/instant.ts';
import { referenceFrom } from '../text/issue-reference.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { CommandLine } from '../ticket/commands/line.ts';
import type { Blocker, BlockerLink } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import type { Wait } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
import type { DependencyDecision } from './decision.ts';
import type { Rule } from './rule.ts';
import { isNews, isOpen } from './rule.ts';

/** What a ticket waits for, as it may be told on the ticket. */
export interface ToldBlocker {
  /** `#45`, or `owner/name#45` of another repository; null: not everybody may know which it is. */
  readonly name: string | null;
}

/** The issue whose close ends a hold, or has ended it; null: there is none, or it cannot be seen. */
export function blockerOf(c: Case, wait: Wait): ToldBlocker | null {
  return wait.blocker === undefined || isUnseen(c, wait) ? null : { name: nameOf(c, wait.blocker) };
}

/** What a hold names that it waits for, as it may be told on the ticket; null: not everybody may know which it is. */
export function nameOf({ ticket }: Case, blocker: string): string | null {
  const name = referenceFrom(blocker, ticket.facts.at(-1)?.value.repository ?? '');
  const known = ticket.issue.blocking?.blockers.get(blocker) ?? null;
  // Of one that cannot be seen nobody knows who else may.
  const isTold = name.startsWith('#') || known?.isHidden === false;
  return isTold ? name : null;
}

/** Whether the issue that a hold waits for cannot be seen: it is not there any more, never was, or is out of reach. */
export function isUnseen({ ticket }: Case, { blocker }: Wait): boolean {
  return blocker !== undefined && ticket.issue.blocking?.blockers.get(blocker) === null;
}

/**
 * GitHub shows what a ticket waits for where it can: the dependency is noted while the command that names it is fresh, and
 * taken back when the ticket waits for it no longer though it is still open. What people did to it stands.
 */
export const dependency: Rule = (c) => {
  const { issue, waits } = c.ticket;
  const { blocking } = issue;
  if (blocking === undefined || blocking.links === null || !isOpen(c)) return [];
  const { links } = blocking;
  const wait = waits.findLast(({ reason, from }) => reason === 'on_hold' && from <= c.now);
  const isOver = wait?.to !== undefined && wait.to !== null && wait.to <= c.now;
  const wanted = wait === undefined || isOver ? undefined : wait.blocker;
  const named = [...blocking.blockers].flatMap(([reference, blocker]): DependencyDecision[] => {
    if (blocker === null || blocker.isPullRequest || blocker.isHidden) return [];
    const last = links.findLast((link) => link.blocker === blocker.id);
    const meta = { kind: 'dependency' as const, rule: 'dependency', blocker: blocker.id };
    if (reference === wanted) {
      const line = namedIn(c, reference);
      // Who gave the command is answered after it is noted, and not before it was tried.
      if (line === null || !isNews(c, line.at) || line.comment.reacted.length > 0) return [];
      const since = line.at;
      if (isDone(last, since)) return [];
      const because = 'The ticket waits for the other issue.';
      return [{ ...meta, present: true, because, deadline: since }];
    }
    const isOpenStill = blocker.turns.at(-1)?.closed !== true;
    if (last?.added !== true || !sameActor(last.actor, c.identity) || !isOpenStill) return [];
    return [{ ...meta, present: false, because: NO_LONGER, deadline: last.at }];
  });
  return [...named, ...unnamed(c, blocking.blockers, links, wanted)];
};

const NO_LONGER = 'The ticket waits for the other issue no longer.';

/** Those that the desk noted and that no command names any more, now that all of what one names is known. */
function unnamed(
  { identity }: Case,
  blockers: ReadonlyMap<string, Blocker | null>,
  links: readonly BlockerLink[],
  wanted: string | undefined,
): DependencyDecision[] {
  const known = new Set([...blockers.values()].map((blocker) => blocker?.id ?? null));
  if (known.has(null) || (wanted !== undefined && !blockers.has(wanted))) return [];
  const ids = new Set(links.flatMap(({ blocker }) => (known.has(blocker) ? [] : (blocker ?? []))));
  return [...ids].flatMap((blocker): DependencyDecision[] => {
    const last = links.findLast((link) => link.blocker === blocker);
    if (last?.added !== true || !sameActor(last.actor, identity)) return [];
    const meta = { kind: 'dependency' as const, rule: 'dependency', blocker };
    return [{ ...meta, present: false, because: NO_LONGER, deadline: last.at }];
  });
}

/** The command that last named it. */
function namedIn({ ticket, now }: Case, reference: string): CommandLine | null {
  const named = consequencesOf(doneOf(ticket.commands), 'wait').filter(
    ({ command, consequence }) => consequence.blocker === reference && command.line.at <= now,
  );
  return named.at(-1)?.command.line ?? null;
}

/** Whether it stands already, or somebody has taken it back since. */
function isDone(last: BlockerLink | undefined, since: Instant): boolean {
  return last !== undefined && (last.added || last.at >= since);
}
