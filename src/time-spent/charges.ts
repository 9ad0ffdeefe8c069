import type { Instant } from '../calendar/instant.ts';
import { readKey } from '../marks/key.ts';
import { WordsOfApproval } from '../text/words-of-approval.ts';
import { consequencesOf, type DoneCommand, doneOf } from '../ticket/commands/command.ts';
import { sameActor } from '../ticket/issue.ts';
import { Said } from '../ticket/said.ts';
import type { Message, Ticket } from '../ticket/ticket.ts';

/** A charge that staff asked the customer about. */
export interface Charge {
  readonly command: DoneCommand;
  /** When they were asked. */
  readonly at: Instant;
  /** What is charged, in staff's words. */
  readonly terms: string;
  /** The customer's recorded yes; null: there is none. */
  readonly agreed: Agreement | null;
}

/** A customer's yes. */
export interface Agreement {
  readonly at: Instant;
  /** Login. */
  readonly by: string;
  readonly how: 'command' | 'words' | 'thumb';
  /** The comment in which it is said; null: it is a thumb. */
  readonly comment: string | null;
}

/** What says yes to a charge, and not to a result. */
const MORE = [
  ...['please', 'please do', 'please do so', 'do it', 'go for it', 'agreed', 'i agree', 'we agree'],
  ...[
    'zugestimmt',
    'ich stimme zu',
    'wir stimmen zu',
    'stimme zu',
    'bitte',
    'machen sie das',
    'bitte machen',
  ],
];
const APPROVAL = new WordsOfApproval(MORE);

/**
 * The charges that were asked about on a ticket, oldest first, each with the customer's yes. A yes is for the one that was
 * asked about last: by command, by a thumb of the requester on the comment that asks, or by words that say it and nothing
 * else while staff have said nothing more.
 */
export function chargesOf(ticket: Ticket): Charge[] {
  const done = doneOf(ticket.commands);
  const asked = consequencesOf(done, 'charge').map(({ command }) => command);
  return asked.map((command, index) => {
    const { at } = command.line;
    const until = asked[index + 1]?.line.at ?? Infinity;
    const all = [...byCommand(done), ...byWords(ticket, command), ...byThumb(ticket, at)];
    const found = all.filter((one) => one.at >= at && one.at < until).sort((a, b) => a.at - b.at);
    return { command, at, terms: command.why, agreed: found[0] ?? null };
  });
}

function byCommand(done: readonly DoneCommand[]): Agreement[] {
  return consequencesOf(done, 'agree').map(({ command: { line } }) => ({
    ...{ at: line.at, by: line.by.login, how: 'command' as const, comment: line.comment.id },
  }));
}

/** Once staff have said something else, a yes may be for that. */
function byWords({ messages }: Ticket, { line }: DoneCommand): Agreement[] {
  const after = messages.filter(({ at, event }) => at >= line.at && event !== line.comment);
  const next = after.findIndex(({ role, substantive }) => role === 'staff' && substantive);
  return (next < 0 ? after : after.slice(0, next)).filter(isYes).map(({ at, by, event }) => ({
    ...{ at, by: by.login, how: 'words' as const, comment: event.id },
  }));
}

function isYes({ role, event, at }: Message): boolean {
  return role === 'customer' && APPROVAL.kindOf(new Said(event.body, at).text) !== null;
}

function byThumb({ ownComments, requester }: Ticket, asked: Instant): Agreement[] {
  return ownComments.flatMap(({ event, marker }) =>
    marker.keys.some((key) => readKey('charge', key)?.[0] === asked)
      ? (event.thumbs ?? [])
          .filter(({ by }) => sameActor(by, requester))
          .map(({ at, by }) => ({ at, by: by.login, how: 'thumb' as const, comment: null }))
      : [],
  );
}
