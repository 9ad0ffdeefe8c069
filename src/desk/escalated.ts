import type { Instant } from '../calendar/instant.ts';
import type { Case } from '../rules/case.ts';
import type { EscalationStep } from '../sla/escalation-step.ts';
import { valueAt } from '../ticket/ticket.ts';

/** When a ticket was last escalated, by people or by the policy; null: never. */
export function escalatedAt(c: Case): Instant | null {
  const { ticket, now } = c;
  const byPeople = ticket.signals.filter(({ kind, at }) => kind === 'escalated' && at <= now);
  return latest([...byPeople, ...stepsOf(c)])?.at ?? null;
}

/** A group has the ticket now that somebody else had before. */
export interface HandedOver {
  readonly at: Instant;
  readonly group: string;
  /** Who owned it until then. */
  readonly from: readonly string[];
}

/** The last hand-over of a ticket to a group that nobody took back, by people or by the policy; null: there was none. */
export function handedOver(c: Case): HandedOver | null {
  const { ticket, now } = c;
  const all = stepsOf(c).flatMap(({ at, to, handOver }) =>
    to === null || (handOver?.withdrawnAt ?? null) !== null ? [] : [{ at, group: to }],
  );
  const last = latest(all.filter(({ at }) => at <= now));
  return last === null ? null : { ...last, from: valueAt(ticket.owners, last.at) ?? [] };
}

function stepsOf({ escalations }: Case): EscalationStep[] {
  return escalations.flatMap(({ reached }) => reached);
}

function latest<T extends { readonly at: Instant }>(all: readonly T[]): T | null {
  return all.toSorted((a, b) => a.at - b.at).at(-1) ?? null;
}
