import { earliest, type Instant, latest, type Milliseconds, NEVER } from '../calendar/instant.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { IncidentState } from '../commands/incident-words.ts';
import type { Since, Ticket } from '../ticket/ticket.ts';

/** The steps of a ticket from the first word of it to its solution, each when it was first taken; null: it was not. */
export interface Course {
  /** When it was first declared an incident. */
  readonly declaredAt: Instant | null;
  /** When staff first said something. */
  readonly answeredAt: Instant | null;
  /** When the pressure was off: it was only being watched, or there was a workaround. */
  readonly mitigatedAt: Instant | null;
  /** For how long it had which severity while it was open, in the order in which it first had them. */
  readonly severities: readonly SeverityTime[];
}

export interface SeverityTime {
  /** Null: it had none. */
  readonly severity: string | null;
  /** On the wall. */
  readonly time: Milliseconds;
}

/** @param until when it was closed */
export function courseOf(
  ticket: Pick<Ticket, 'openedAt' | 'messages' | 'severity' | 'closures' | 'commands'>,
  incident: { readonly declaredAt: Instant; readonly states: readonly Since<IncidentState>[] } | null,
  until: Instant,
): Course {
  const answer = ticket.messages.find(({ role, substantive }) => role === 'staff' && substantive);
  const watched = incident?.states.find(({ value }) => value === 'monitoring')?.at ?? NEVER;
  const workaround = consequencesOf(doneOf(ticket.commands), 'workaround')[0]?.command.line.at ?? NEVER;
  const mitigatedAt = earliest(watched, workaround);
  const isDone = (at: Instant | null | undefined): at is Instant => typeof at === 'number' && at <= until;
  return {
    declaredAt: isDone(incident?.declaredAt) ? incident.declaredAt : null,
    answeredAt: isDone(answer?.at) ? answer.at : null,
    mitigatedAt: isDone(mitigatedAt) ? mitigatedAt : null,
    severities: severityTimes(ticket, until),
  };
}

/** The first severity counts from the opening on, as it does for every clock; closed time is left out. */
function severityTimes(
  { openedAt, severity, closures }: Pick<Ticket, 'openedAt' | 'severity' | 'closures'>,
  until: Instant,
): SeverityTime[] {
  const times = new Map<string | null, Milliseconds>();
  const changes = severity.length === 0 ? [{ at: openedAt, severity: null }] : severity;
  for (const [index, change] of changes.entries()) {
    const from = index === 0 ? openedAt : latest(change.at, openedAt);
    const to = earliest(changes[index + 1]?.at ?? until, until);
    if (to <= from) continue;
    let time = to - from;
    for (const { at, reopenedAt } of closures)
      time -= Math.max(0, earliest(reopenedAt ?? NEVER, to) - latest(at, from));
    if (time > 0) times.set(change.severity, (times.get(change.severity) ?? 0) + time);
  }
  return [...times].map(([one, time]) => ({ severity: one, time }));
}
