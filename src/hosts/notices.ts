import type { Instant } from '../calendar/instant.ts';
import { HOUR } from '../calendar/instant.ts';

/**
 * Remembers for an hour of which tickets people had to hear that something is overdue, so that many runs on one ticket
 * each are seen for the flood that they are. What a restart forgets costs some more notices, and no fewer.
 */
export class NoticeMemory {
  /** Repository → ticket → when that was. */
  readonly #due = new Map<string, Map<number, Instant>>();

  /** How many tickets of a repository, but for this one, there were within the last hour. */
  others(repository: string, ticket: number | null, now: Instant): number {
    const due = this.#due.get(repository) ?? new Map<number, Instant>();
    for (const [number, at] of due) if (at <= now - HOUR) due.delete(number);
    return due.size - (ticket !== null && due.has(ticket) ? 1 : 0);
  }

  add(repository: string, tickets: ReadonlySet<number>, now: Instant): void {
    const due = this.#due.get(repository) ?? new Map<number, Instant>();
    for (const number of tickets) due.set(number, now);
    if (due.size > 0) this.#due.set(repository, due);
  }
}
