import { earliest, type Instant } from '../calendar/instant.ts';
import { documentsOf } from '../languages/documents.ts';
import type { Delivery } from '../plan/delivery.ts';
import type { Effect } from '../plan/effect.ts';
import type { Surroundings } from '../plan/plan.ts';
import { planTicket } from '../plan/plan.ts';
import { breaches } from '../rules/broken-promises.ts';
import type { Decided } from '../rules/ruling.ts';
import { overdueWriteUp } from '../rules/write-up-due.ts';
import { labelKey } from '../ticket/labels.ts';
import { claimOf } from './claim.ts';
import { latenessOf } from './delivery/late-together.ts';
import { escalatedAt } from './escalated.ts';
import type { Evaluation } from './evaluation.ts';
import { awaitedAnswer, toldOfLoad } from './load/awaited-answer.ts';
import { waitingLine } from './open-waits.ts';
import { plannedChange } from './planned-change.ts';
import { entryOf } from './queue-entry.ts';
import { recentPages } from './recent-pages.ts';
import { promisedFollowUp } from './promised-follow-up.ts';
import { isGiven, isOwned } from './rules/desk-rule.ts';
import type { Standing } from './standing.ts';
import { ticketText } from './explained-ticket.ts';
import type { RunContext } from './snapshot.ts';

/** What every plan of a run is made for: put together once. */
export function surroundingsOf({ labels, policy, repository }: RunContext): Omit<Surroundings, 'explain'> {
  const words = new Set(Object.values(policy.commands).map(({ word }) => word));
  return {
    labels: new Set(labels.map(labelKey)),
    documents: documentsOf(policy),
    repository,
    isCommand: (word) => words.has(word),
  };
}

/** @param nudge when staff may be told of what has to wait until then; null: nothing has to */
export function evaluated(
  decided: Decided,
  delivery: Delivery,
  nudge: Instant | null,
  surroundings: Omit<Surroundings, 'explain'>,
): Evaluation {
  const { case: c, then } = decided;
  const { ticket, clocks } = c;
  const wakes = [c.wake, then.wake, nudge].filter((at) => at !== null);
  const effects = effectsOf(decided, delivery, surroundings);
  return { ...decided, ticket, clocks, delivery, effects, wake: earliest(...wakes) };
}

/** What is kept of a ticket. */
export function standingOf(evaluation: Evaluation): Standing {
  const { case: c, effects, wake } = evaluation;
  const { ticket, now } = c;
  const overdue = overdueWriteUp(c);
  return {
    ...claimOf(c),
    ...latenessOf(c),
    title: ticket.issue.title,
    openedAt: ticket.openedAt,
    severity: ticket.severity.at(-1)?.severity ?? null,
    awaits: awaitedAnswer(c),
    toldOfLoad: toldOfLoad(c),
    queued: entryOf(c),
    wait: waitingLine(ticket, now),
    broken: breaches(c).map(({ clock: { name, due }, at }) => ({ of: name, due, at })),
    escalatedAt: escalatedAt(c),
    followUp: promisedFollowUp(c),
    writeUp: overdue === null ? null : { number: ticket.issue.number, title: ticket.issue.title, ...overdue },
    isOwned: isOwned(evaluation),
    planned: plannedChange(evaluation.then),
    isGiven: isGiven(evaluation),
    paged: recentPages(c),
    effects,
    wake,
  };
}

/** Those effects of a ticket that one rule alone brings about, without what else they would be told with. */
export function effectsByRule(
  name: string,
  evaluation: Evaluation,
  surroundings: Omit<Surroundings, 'explain'>,
): Effect[] {
  const decisions = evaluation.decisions.filter(({ rule }) => rule === name);
  // What channels are told comes of no rule.
  const delivery = { ...evaluation.delivery, news: [] };
  const effects = effectsOf({ ...evaluation, decisions }, delivery, surroundings);
  // No rule decides on a comment that is there twice.
  return effects.filter(({ kind }) => kind !== 'delete_comment');
}

function effectsOf(
  { case: c, decisions }: Decided,
  delivery: Delivery,
  surroundings: Omit<Surroundings, 'explain'>,
): Effect[] {
  const explain = (to: 'staff' | 'customer'): string => ticketText(c, c.policy, c.now, to);
  return planTicket(c.ticket, decisions, delivery, { ...surroundings, explain });
}
