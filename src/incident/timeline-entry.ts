import type { Instant } from '../calendar/instant.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** Something that people put on a ticket's record by `/timeline`. */
export interface TimelineEntry {
  /** When it happened, as they say. */
  readonly at: Instant;
  readonly toldAt: Instant;
  /** It was dated back: told later than it happened. */
  readonly isToldLater: boolean;
  /** Login. */
  readonly by: string;
  /** A person's words. */
  readonly text: string;
}

/** What people put on the record of a ticket, incident or not, by when it happened. */
export function timelineEntries({ commands }: Pick<Ticket, 'commands'>, now: Instant): TimelineEntry[] {
  return consequencesOf(doneOf(commands), 'entry')
    .map(({ command: { line }, consequence: { text, at } }) => ({
      ...{ at: at ?? line.at, toldAt: line.at, isToldLater: at !== null && at < line.at },
      ...{ by: line.by.login, text },
    }))
    .filter(({ toldAt }) => toldAt <= now)
    .sort((a, b) => a.at - b.at || a.toldAt - b.toldAt);
}
