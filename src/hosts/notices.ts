import type { Instant } from '../calendar/instant.ts';
import { HOUR } from '../calendar/instant.ts';

/**
 * Remembers for an hour of which tickets a process told people what is overdue, so that many runs on one ticket each
 * are seen for the flood that they are. What a restart forgets costs some more notices, and no fewer.
 */
export class NoticeMemory {
  /** Repository → ticket → when it was told of. */
  readonly #told = new Map<string, Map<number, Instant>>();

  /** How many tickets of a repository, but for this one, were told of within the last hour. */
  others(repository: string, ticket: number | null, now: Instant): number {
    const told = this.#told.get(repository) ?? new Map<number, Instant>();
    for (const [number, at] of told) if (at <= now - HOUR) told.delete(number);
    return told.size - (ticket !== null && told.has(ticket) ? 1 : 0);
  }

  add(repository: string, tickets: ReadonlySet<number>, now: Instant): void {
    const told = this.#told.get(repository) ?? new Map<number, Instant>();
    for (const number of tickets) told.set(number, now);
    if (told.size > 0) this.#told.set(repository, told);
  }
}
