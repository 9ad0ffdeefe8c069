import type { Case, Circumstances } from '../rules/case.ts';
import { DerivedCase } from '../rules/derived-case.ts';
import { withFeedback } from '../rules/feedback.ts';
import { selects } from '../ticket/facts.ts';
import { fold } from '../ticket/fold.ts';
import type { Issue } from '../ticket/issue.ts';
import { excludedAs } from './no-ticket.ts';
import type { RunContext } from './snapshot.ts';
import { teamsOf } from './teams.ts';

/** What every ticket of a run is judged in: put together once. */
export function circumstancesOf(context: RunContext): Circumstances {
  return { ...context, teams: teamsOf(context) };
}

/** One issue as the ticket it is; null when it is none. */
export function caseOf(
  issue: Issue,
  context: RunContext,
  circumstances = circumstancesOf(context),
): Case | null {
  if (excludedAs(issue, context) !== null) return null;
  return withFeedback(context.policy, (feedback) => {
    const ticket = fold(issue, context, feedback);
    const facts = ticket.facts.at(-1)?.value;
    if (facts === undefined || !selects(context.policy.tickets, facts)) return null;
    return new DerivedCase(ticket, circumstances);
  });
}
