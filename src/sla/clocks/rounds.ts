import { type Instant, NEVER } from '../../calendar/instant.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import type { Course } from '../clock.ts';
import type { Life } from '../life.ts';
import type { Ending, Span } from '../span.ts';

/**
 * What runs from the opening until staff do something for the first time: a close ends it too; if the ticket is reopened
 * and nobody has done it yet, it starts again as a new cycle.
 */
export function untilFirst({ stretches }: Life, stop: Ending | null): Round[] {
  const rounds: Round[] = [];
  for (const [index, stretch] of stretches.entries()) {
    // Done while it was closed: nobody waits for it when it is reopened.
    if (stop !== null && index > 0 && stop.at <= stretch.from) break;
    const end = firstEnd(stop, stretch.end);
    rounds.push({ cycle: index + 1, startedAt: stretch.from, startedBy: stretch.begunBy, end });
    if (end === null || end === stop) break;
  }
  return rounds;
}

/** The closed stretches before an instant: they count on no clock. */
export function closedGaps({ closures }: Ticket, before: Instant): Span[] {
  return closures.flatMap((closure) =>
    closure.reopenedAt === null || closure.at >= before
      ? []
      : [
          {
            from: closure.at,
            to: closure.reopenedAt,
            why: { kind: 'was_closed' },
            endedBy: { kind: 'was_reopened' },
          },
        ],
  );
}

/** One round of a clock, before a policy gives it targets. */
export type Round = Pick<Course, 'cycle' | 'startedAt' | 'startedBy' | 'end'> &
  Partial<Pick<Course, 'gaps' | 'seriesFrom'>>;

/**
 * What a project leaves of the clocks of the service level: they are over when the ticket becomes one. If people take
 * that back, they go on, and the time in between counts for nothing.
 */
export function outsideProject<Any extends Round>(
  { projectSpells: spells }: Life,
  rounds: readonly Any[],
): Any[] {
  const left = spells.find(({ to }) => to === null)?.from ?? NEVER;
  const gaps = spells.filter(({ to }) => to !== null);
  if (spells.length === 0) return [...rounds];
  return rounds
    .filter((round) => round.startedAt < left)
    .map((round) => ({
      ...round,
      gaps: [...(round.gaps ?? []), ...gaps].sort((a, b) => a.from - b.from),
      end: firstEnd(
        round.end,
        left === NEVER ? null : { at: left, by: { kind: 'became_project' }, how: 'cancelled' },
      ),
    }));
}

/** The first of several possible ends, if any came; of two at one instant the one named first. */
export function firstEnd(...ends: (Ending | null | undefined)[]): Ending | null {
  let first: Ending | null = null;
  for (const end of ends)
    if (end !== null && end !== undefined && (first === null || end.at < first.at)) first = end;
  return first;
}
