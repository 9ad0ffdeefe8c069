import { latest } from '../calendar/instant.ts';
import type { Clock } from '../sla/clock.ts';
import type { Rule } from './rule.ts';
import { flag, isOpen } from './rule.ts';

const ANSWERS = new Set<Clock['name']>(['first_response', 'next_response']);

/** A customer who waits for an overdue answer is marked; the mark goes with the answer. */
export const response: Rule = (c) => {
  const overdue = c.clocks
    .filter((clock) => clock.nags && ANSWERS.has(clock.name) && clock.live)
    .flatMap((clock) => clock.breachedAt ?? []);
  const since = isOpen(c) ? latest(...overdue) : null;
  const because =
    since === null ? 'The customer has an answer.' : 'The customer waits for an overdue answer.';
  const deadline = since ?? c.now;
  return flag(c, c.policy.labels.needs_response, since, {
    rule: 'response',
    because,
    deadline,
    record: false,
  });
};
