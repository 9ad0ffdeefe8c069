import type { Change } from './effect.ts';
import { isOfIssue } from './effect.ts';

export interface Budgeted {
  /** What is done now, in a safe order. */
  readonly now: readonly Change[];
  /** What the limit leaves for the next run. */
  readonly left: readonly Change[];
}

/**
 * Fits a plan into a number of writes. Tickets whose deadlines come first are served first, and a ticket that is cut
 * keeps the beginning of its own order, so that no label records words that were not said.
 */
export function withinBudget(plan: readonly Change[], limit: number): Budgeted {
  if (plan.length <= limit) return { now: plan, left: [] };
  // What others refer to comes first.
  const shared = plan.filter((effect) => !isOfIssue(effect));
  const byIssue = new Map<string, Change[]>();
  for (const effect of plan.filter(isOfIssue)) {
    // What is said in the office belongs to its ticket: a label must not record it before.
    const { id, number } = effect.issue;
    const key = number === 0 ? id : String(number);
    byIssue.set(key, [...(byIssue.get(key) ?? []), effect]);
  }
  const groups = [...byIssue.values()].sort((a, b) => earliest(a) - earliest(b));
  const ordered = [...shared, ...groups.flat()];
  return { now: ordered.slice(0, limit), left: ordered.slice(limit) };
}

function earliest(effects: readonly Change[]): number {
  return Math.min(...effects.map((effect) => effect.deadline));
}
