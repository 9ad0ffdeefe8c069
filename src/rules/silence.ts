import { keyOf } from '../marks/key.ts';
import { HOUR } from '../calendar/instant.ts';
import type { Actor } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import type { Ticket, Wait } from '../ticket/ticket.ts';
import type { Decision } from './decision.ts';
import { ended } from './ended.ts';
import { reopening } from './reopening.ts';
import type { EndingRule } from './rule.ts';
import { isNews, isOpen } from './rule.ts';
import { silenceAt, unanswered } from './silent-wait.ts';

/**
 * A customer's silence closes the ticket. Only while that is news: what has waited since long before the desk looked
 * stays open, and nobody is written to.
 */
export const silence: EndingRule = (c) => {
  const { ticket, identity, now } = c;
  const unheard = silenceAt(c, now);
  const clock = unheard?.clock ?? null;
  const at = clock?.breachedAt ?? null;
  if (unheard === null || clock === null || at === null || !isOpen(c) || ticket.issue.locked) return null;
  if (!isNews(c, clock.newsAt ?? at) || !wasAsked(ticket, unheard.wait, identity)) return null;
  const because = `The customer has not answered within ${clock.targetText}.`;
  const closed = ended(ticket, {
    at: now,
    by: identity,
    reason: 'not_planned',
    because: { kind: 'kept_silent', within: clock.targetText },
    forSilence: true,
  });
  const again = reopening({ ticket: closed, policy: c.policy });
  const decision: Decision = {
    ...{ kind: 'comment', rule: 'silence', because, deadline: at },
    key: keyOf('silence', unheard.cycle),
    // The time to open it again runs from the close, however late that came.
    document: 'silence',
    facts: {
      ...unanswered(c, unheard.wait, at),
      reopens: again === null || again.until <= now ? null : again.until,
    },
  };
  return { ticket: closed, decision };
};

/** How soon after a ticket came the desk has to have asked for what is missing. */
const SOON = HOUR;

/**
 * Whether anybody ever asked. A wait that people began was their question; one that began as the ticket came is the
 * desk's, and where it was not at work then, the customer's silence means nothing.
 */
function wasAsked({ issue, openedAt }: Ticket, wait: Wait, identity: Actor): boolean {
  if (wait.from > Math.max(openedAt, issue.createdAt)) return true;
  return issue.events.some(
    (event) => event.kind === 'comment' && sameActor(event.actor, identity) && event.at <= wait.from + SOON,
  );
}
