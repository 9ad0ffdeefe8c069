import type { Issue } from './issue.ts';
import { sameActor } from './issue.ts';
import type { Closure } from './ticket.ts';

/**
 * The closed stretches of an issue, in GitHub's order. Closing twice, or opening what is open, is one fact.
 * Where the timeline and the issue disagree about its state today (an import, a lost event), the issue is right.
 */
export function closuresOf(issue: Issue): Closure[] {
  const closures: Closure[] = [];
  let open: Closure | null = null;
  for (const event of issue.events) {
    if (event.kind === 'closed' && open === null) {
      open = {
        at: event.at,
        by: event.actor,
        reason: event.reason,
        byRequester: sameActor(event.actor, issue.author),
        reopenedAt: null,
        reopenedBy: null,
      };
    } else if (event.kind === 'reopened' && open !== null) {
      closures.push({ ...open, reopenedAt: event.at, reopenedBy: event.actor });
      open = null;
    }
  }
  if (open !== null && issue.state === 'closed') closures.push(open);
  return closures;
}
