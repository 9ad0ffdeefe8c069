import { type Instant, latest, NEVER } from '../calendar/instant.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Message, Ticket } from '../ticket/ticket.ts';
import type { OpenStretch } from './life.ts';
import type { Pause, Span } from './span.ts';

/** Answers by staff: comments with something to say. */
export function answersOf(ticket: Ticket): Message[] {
  return ticket.messages.filter((m) => m.role === 'staff' && m.substantive).sort((a, b) => a.at - b.at);
}

/**
 * The ticket's open stretches, in order. A close as completed stops what runs; any other close cancels it, and so does
 * one by its requester whom nobody has answered yet.
 */
export function openStretches(ticket: Ticket, answers: readonly Message[]): OpenStretch[] {
  const answeredAt = answers[0]?.at ?? NEVER;
  const stretches: OpenStretch[] = [];
  let from = ticket.openedAt;
  let { begunBy } = ticket;
  for (const closure of ticket.closures) {
    const completed = closure.reason === 'completed' && closure.at >= ticket.openedAt;
    const how = completed && !(closure.byRequester && closure.at < answeredAt) ? 'stopped' : 'cancelled';
    const by: Reason = { kind: 'closed_as', by: closure.by.login, as: closure.reason };
    stretches.push({ from, begunBy, end: { at: latest(closure.at, from), by, how } });
    if (closure.reopenedAt === null) return stretches;
    from = closure.reopenedAt;
    begunBy = { kind: 'reopened', by: closure.reopenedBy?.login ?? 'ghost' };
  }
  stretches.push({ from, begunBy, end: null });
  return stretches;
}

/** The ticket's waits, as stretches in which clocks may stand. */
export function pausesOf({ waits }: Ticket): Pause[] {
  return waits.map(({ reason, from, to, begunBy, endedBy }) => ({ reason, from, to, why: begunBy, endedBy }));
}

/** The stretches in which nobody on the staff owned the ticket. */
export function unownedSpells({ owners, begunBy }: Ticket): Span[] {
  return owners.flatMap(({ at, value }, index): Span[] => {
    if (value.length > 0) return [];
    const next = owners[index + 1];
    const taker = next?.value[0];
    const why: Reason = index === 0 ? begunBy : { kind: 'nobody_left' };
    const endedBy: Reason | null = taker === undefined ? null : { kind: 'took', by: taker };
    return [{ from: at, to: next?.at ?? null, why, endedBy }];
  });
}

/** The stretches in which the ticket was a project. */
export function projectSpells({ facts }: Ticket): Span[] {
  const spells: Span[] = [];
  let from: Instant | null = null;
  const words = { why: { kind: 'was_project' }, endedBy: { kind: 'left_project' } } as const;
  for (const { at, value } of facts) {
    if (value.project) from ??= at;
    else if (from !== null) {
      spells.push({ from, to: at, ...words });
      from = null;
    }
  }
  return from === null ? spells : [...spells, { from, to: null, ...words }];
}
