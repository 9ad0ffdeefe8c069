import { earliest, type Instant } from '../calendar/instant.ts';
import { documentsOf } from '../languages/documents.ts';
import type { Delivery } from '../plan/delivery.ts';
import type { Effect } from '../plan/effect.ts';
import { planTicket } from '../plan/plan.ts';
import type { Case } from '../rules/case.ts';
import { DerivedCase } from '../rules/derived-case.ts';
import type { Decided } from '../rules/ruling.ts';
import { selects } from '../ticket/facts.ts';
import { fold } from '../ticket/fold.ts';
import type { Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Evaluation } from './evaluation.ts';
import { ticketText } from './explained-ticket.ts';
import type { Snapshot } from './snapshot.ts';
import { teamsOf } from './teams.ts';

/** One issue as the ticket it is; null when it is none. */
export function caseOf(issue: Issue, snapshot: Snapshot): Case | null {
  // What the desk opened itself is work about tickets, never a ticket.
  if (sameActor(issue.author, snapshot.identity)) return null;
  const ticket = fold(issue, snapshot);
  const facts = ticket.facts.at(-1)?.value;
  if (facts === undefined || !selects(snapshot.policy.tickets, facts)) return null;
  return new DerivedCase(ticket, { ...snapshot, teams: teamsOf(snapshot) });
}

/** @param nudge when staff may be told of what has to wait until then; null: nothing has to */
export function evaluated(
  decided: Decided,
  delivery: Delivery,
  nudge: Instant | null,
  snapshot: Snapshot,
): Evaluation {
  const { case: c, then } = decided;
  const { ticket, clocks } = c;
  const wakes = [c.wake, then.wake, nudge].filter((at) => at !== null);
  const effects = effectsOf(decided, delivery, snapshot);
  return { ...decided, ticket, clocks, delivery, effects, wake: earliest(...wakes) };
}

/** Those effects of a ticket that one rule alone brings about, without what else they would be told with. */
export function effectsByRule(name: string, evaluation: Evaluation, snapshot: Snapshot): Effect[] {
  const decisions = evaluation.decisions.filter(({ rule }) => rule === name);
  const effects = effectsOf({ ...evaluation, decisions }, evaluation.delivery, snapshot);
  // No rule decides on a comment that is there twice.
  return effects.filter(({ kind }) => kind !== 'delete_comment');
}

function effectsOf({ case: c, decisions }: Decided, delivery: Delivery, snapshot: Snapshot): Effect[] {
  const { policy, now } = snapshot;
  const labels = new Set(snapshot.labels.map(labelKey));
  const documents = documentsOf(policy);
  const explain = (to: 'staff' | 'customer'): string => ticketText(c, policy, now, to);
  return planTicket(c.ticket, decisions, delivery, { labels, documents, explain });
}
