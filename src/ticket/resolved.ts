import type { Policy } from '../policy/policy.ts';
import { REVISED } from './revised.ts';
import type { Closure, Ticket } from './ticket.ts';

/**
 * Whether a close as completed resolved something: not what its customer withdrew before anybody answered, nor what nobody
 * understood well enough to give it a severity. Closes from before are all taken for such, as they were then.
 */
export function isResolved(
  { messages, severity }: Pick<Ticket, 'messages' | 'severity'>,
  { at, byRequester }: Pick<Closure, 'at' | 'byRequester'>,
  { severities }: Pick<Policy, 'severities'>,
): boolean {
  if (at < REVISED) return true;
  const known = severity.findLast((change) => change.at <= at)?.severity ?? null;
  if (severities.length > 0 && known === null) return false;
  return !byRequester || messages.some((one) => one.role === 'staff' && one.substantive && one.at <= at);
}
