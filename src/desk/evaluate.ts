import { earliest, type Instant } from '../calendar/instant.ts';
import type { Effect } from '../plan/effect.ts';
import { documentsOf } from '../languages/documents.ts';
import { planTicket } from '../plan/plan.ts';
import type { Decision } from '../rules/decision.ts';
import { decide } from '../rules/decide.ts';
import { Case } from '../rules/case.ts';
import { closedForSilence } from '../rules/silence.ts';
import type { Clock } from '../sla/clock.ts';
import { selects } from '../ticket/facts.ts';
import { fold } from '../ticket/fold.ts';
import type { Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { ticketText } from './explain.ts';
import type { Snapshot } from './snapshot.ts';
import { teamsOf } from './teams.ts';

/** One ticket, folded, measured and decided. */
export interface Judged {
  readonly case: Case;
  readonly ticket: Ticket;
  readonly clocks: readonly Clock[];
  readonly decisions: readonly Decision[];
  /** The next instant at which anything about it can change without an event. */
  readonly wake: Instant | null;
}

/** A ticket, and the changes that would make it agree with the decisions. */
export interface Evaluation extends Judged {
  readonly effects: readonly Effect[];
}

/** Judges one issue; null when it is no ticket. */
export function judge(issue: Issue, snapshot: Snapshot): Judged | null {
  const { policy, identity } = snapshot;
  // What the desk opened itself is work about tickets, never a ticket.
  if (sameActor(issue.author, identity)) return null;
  const ticket = fold(issue, snapshot);
  const facts = ticket.facts.at(-1)?.value;
  if (facts === undefined || !selects(policy.tickets, facts)) return null;
  const found = new Case(ticket, { ...snapshot, teams: teamsOf(snapshot) });
  const silence = closedForSilence(found);
  const c = silence === null ? found : found.become(silence.ticket);
  const { decisions, nudge } = decide(c);
  const next = [c.wake, nudge].filter((at) => at !== null);
  return {
    case: c,
    ticket: c.ticket,
    clocks: c.clocks,
    decisions: silence === null ? decisions : [silence.decision, ...decisions],
    wake: earliest(...next),
  };
}

/** What would make GitHub agree with a ticket's decisions. */
export function effectsOf({ ticket, clocks, decisions }: Judged, snapshot: Snapshot): Effect[] {
  const { policy, now } = snapshot;
  const labels = new Set(snapshot.labels.map(labelKey));
  const documents = documentsOf(policy);
  const explain = (to: 'staff' | 'customer'): string => ticketText({ ticket, clocks }, policy, now, to);
  return planTicket(ticket, decisions, { labels, documents, explain });
}
