import type { Instant } from '../calendar/instant.ts';
import type { IncidentState } from '../commands/incident-words.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { Since, Ticket } from '../ticket/ticket.ts';
import type { IncidentRecord } from './record.ts';
import type { RoleDesk } from './roles.ts';
import { rolesOver } from './roles.ts';
import { stretchesOf } from './stretch.ts';
import { timelineEntries } from './timeline-entry.ts';
import { progressionOf } from './updates.ts';

/** The record of a ticket that is an incident, or was one, until an instant; null: it never was. */
export function incidentOf(ticket: Ticket, desk: RoleDesk, now: Instant): IncidentRecord | null {
  const stretches = stretchesOf(ticket, now);
  const [first] = stretches;
  if (first === undefined) return null;
  const progression = progressionOf(ticket, stretches, now);
  const stands = stretches.at(-1)?.to === null;
  const last = progression.states.at(-1);
  const names = consequencesOf(doneOf(ticket.commands), 'name').filter(
    ({ command }) => command.line.at <= now,
  );
  return {
    ...progression,
    stretches,
    declaredAt: first.from,
    stands,
    endedAt: stands ? endOf(ticket, progression.states, now) : (stretches.at(-1)?.to ?? null),
    name: names.at(-1)?.consequence.name ?? null,
    state: last?.value ?? 'investigating',
    roles: rolesOver(ticket, stretches, desk, now),
    timeline: timelineEntries(ticket, now),
  };
}

/** Whichever came first: it was resolved, or its ticket closed. */
function endOf({ closures }: Ticket, states: readonly Since<IncidentState>[], now: Instant): Instant | null {
  const last = states.at(-1);
  const resolvedAt = last?.value === 'resolved' ? last.at : null;
  const closure = closures.findLast(({ at }) => at <= now);
  const isClosed = closure !== undefined && (closure.reopenedAt === null || closure.reopenedAt > now);
  if (!isClosed) return resolvedAt;
  return resolvedAt !== null && resolvedAt < closure.at ? resolvedAt : closure.at;
}
