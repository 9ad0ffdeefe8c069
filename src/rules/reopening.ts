import { earlier, later, MINUTE } from '../calendar/instant.ts';
import type { Reopening } from '../documents/status-facts.ts';
import { authorityFor } from '../ticket/commands/authority.ts';
import { reopensWithin } from '../ticket/lifecycle.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Closure } from '../ticket/ticket.ts';
import type { Case } from './case.ts';

/** How its customer may open a ticket again that is closed; null: it is open, or they cannot. */
export function reopening(c: Pick<Case, 'ticket' | 'policy'>): Reopening | null {
  const closure = c.ticket.closures.at(-1);
  if (closure?.reopenedAt !== null) return null;
  const last = later(closure.at, reopensWithin(c.policy, closure));
  if (last <= closure.at) return null;
  // The desk's words go out some seconds before GitHub records its close: what both say must not differ by those.
  const until = closure.forSilence ? earlier(last, last % MINUTE) : last;
  if (opensByComment(c, closure)) return { command: null, until };
  const command = objection(c);
  return command === null ? null : { command, until };
}

/** The same for words that go out now; null: it is too late for that, too. */
export function openingAgain(c: Pick<Case, 'ticket' | 'policy' | 'now'>): Reopening | null {
  const again = reopening(c);
  return again === null || again.until <= c.now ? null : again;
}

/** The command by which a customer says that it is not solved: `/not-resolved`; null: not open to them here. */
export function objection({ policy }: Pick<Case, 'policy'>): string | null {
  const setting = policy.commands['not-resolved'];
  const customer = { staff: false, customer: true, groups: [] };
  const open = setting.enabled && authorityFor(setting, customer) !== null;
  return open ? `/${setting.word}` : null;
}

/** Whether any comment of theirs is enough. What the customer had closed or confirmed stayed closed while thanks counted as words. */
function opensByComment(
  { ticket, policy }: Pick<Case, 'ticket' | 'policy'>,
  { at, by, reason, forSilence, byRequester }: Closure,
): boolean {
  if (forSilence) return true;
  if (reason !== 'completed' || policy.waiting.solved.comment !== 'reopen') return false;
  if (at >= REVISED) return true;
  const before = ticket.closures.at(-2)?.reopenedAt ?? -Infinity;
  const confirmed = ticket.signals.some(
    (signal) => signal.kind === 'signed_off' && before <= signal.at && signal.at <= at,
  );
  const commanded = ticket.commands.some(
    (command) =>
      command.outcome === 'done' &&
      command.as === 'customer' &&
      command.line.at === at &&
      command.line.by.login === by.login,
  );
  return !(byRequester || confirmed || commanded);
}
