import { type Instant, latest, NEVER } from '../../calendar/instant.ts';
import type { Message, Ticket } from '../../ticket/ticket.ts';
import type { Course } from '../clock.ts';
import type { Span } from '../span.ts';

/** A stretch in which the ticket was open, with what began it and what closed it. */
export interface OpenStretch {
  readonly from: Instant;
  readonly begunBy: string;
  readonly end: NonNullable<Course['end']> | null;
}

/** Answers by staff: comments with something to say. */
export function answers(ticket: Ticket): Message[] {
  return ticket.messages.filter((m) => m.role === 'staff' && m.substantive).sort((a, b) => a.at - b.at);
}

/**
 * The ticket's open stretches, in order. A close as completed stops what runs; any other close cancels it, and so does
 * one by its requester whom nobody has answered yet.
 */
export function openStretches(ticket: Ticket): OpenStretch[] {
  const answeredAt = answers(ticket)[0]?.at ?? NEVER;
  const stretches: OpenStretch[] = [];
  let from = ticket.openedAt;
  let { begunBy } = ticket;
  for (const closure of ticket.closures) {
    const completed = closure.reason === 'completed' && closure.at >= ticket.openedAt;
    const how = completed && !(closure.byRequester && closure.at < answeredAt) ? 'stopped' : 'cancelled';
    const by = `@${closure.by.login} closed it as ${closure.reason.replace('_', ' ')}`;
    stretches.push({ from, begunBy, end: { at: latest(closure.at, from), by, how } });
    if (closure.reopenedAt === null) return stretches;
    from = closure.reopenedAt;
    begunBy = `@${closure.reopenedBy?.login ?? 'ghost'} reopened it`;
  }
  stretches.push({ from, begunBy, end: null });
  return stretches;
}

/**
 * What runs from the opening until staff do something for the first time: a close ends it too; if the ticket is reopened
 * and nobody has done it yet, it starts again as a new cycle.
 */
export function untilFirst(ticket: Ticket, stop: Course['end']): Round[] {
  const rounds: Round[] = [];
  for (const [index, stretch] of openStretches(ticket).entries()) {
    // Done while it was closed: nobody waits for it when it is reopened.
    if (stop !== null && index > 0 && stop.at <= stretch.from) break;
    const end = firstEnd(stop, stretch.end);
    rounds.push({ cycle: index + 1, startedAt: stretch.from, startedBy: stretch.begunBy, end });
    if (end === null || end === stop) break;
  }
  return rounds;
}

/** The closed stretches before an instant: they count on no clock. */
export function closedGaps(ticket: Ticket, before: Instant): Span[] {
  return ticket.closures.flatMap((closure) =>
    closure.reopenedAt === null || closure.at >= before
      ? []
      : [
          {
            from: closure.at,
            to: closure.reopenedAt,
            why: 'the ticket was closed',
            endedBy: 'the ticket was reopened',
          },
        ],
  );
}

/** One round of a clock, before a policy gives it targets. */
export type Round = Pick<Course, 'cycle' | 'startedAt' | 'startedBy' | 'end'> & Partial<Pick<Course, 'gaps'>>;

/**
 * What a project leaves of the clocks of the service level: they are over when the ticket becomes one. If people take
 * that back, they go on, and the time in between counts for nothing.
 */
export function outsideProject(ticket: Ticket, rounds: readonly Round[]): Round[] {
  const spells = projectSpells(ticket);
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
        left === NEVER ? null : { at: left, by: 'it became a project', how: 'cancelled' },
      ),
    }));
}

function projectSpells({ facts }: Ticket): Span[] {
  const spells: Span[] = [];
  let from: Instant | null = null;
  const words = { why: 'the ticket was a project', endedBy: 'it is no project any more' };
  for (const { at, value } of facts) {
    if (value.project) from ??= at;
    else if (from !== null) {
      spells.push({ from, to: at, ...words });
      from = null;
    }
  }
  return from === null ? spells : [...spells, { from, to: null, ...words }];
}

/** The first of several possible ends, if any came; of two at one instant the one named first. */
export function firstEnd(...ends: (NonNullable<Course['end']> | null | undefined)[]): Course['end'] {
  let first: Course['end'] = null;
  for (const end of ends)
    if (end !== null && end !== undefined && (first === null || end.at < first.at)) first = end;
  return first;
}
