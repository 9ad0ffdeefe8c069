import type { Instant } from '../calendar/instant.ts';
import type { Actor } from '../ticket/issue.ts';
import type { Ticket, WantedState } from '../ticket/ticket.ts';
import { STAYS_CLOSED } from '../ticket/ticket.ts';

/** An end that this run makes: at its own instant, so that what is overdue by then happened while the ticket was open. */
interface End extends Pick<WantedState, 'reason' | 'because'> {
  readonly at: Instant;
  readonly by: Actor;
  readonly forSilence: boolean;
}

/** The ticket as it is once the desk has closed it. */
export function ended(ticket: Ticket, { at, by, reason, because, forSilence }: End): Ticket {
  return {
    ...ticket,
    wantedState: { state: 'closed', reason, because },
    // What ends unanswered is not asked about: whether it is done no longer matters.
    signOffAsked: forSilence ? null : ticket.signOffAsked,
    closures: [...ticket.closures, { at, by, reason, byRequester: false, forSilence, ...STAYS_CLOSED }],
    waits: ticket.waits.map((wait) =>
      wait.to === null || wait.to > at
        ? { ...wait, to: at, endedBy: { kind: 'closed', by: by.login } }
        : wait,
    ),
  };
}
