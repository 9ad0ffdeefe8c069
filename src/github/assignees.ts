import type { Effect } from '../plan/effect.ts';
import { people } from '../plan/effect.ts';
import type { AssignMutation } from './answers.generated.ts';

/**
 * Whom a change of assignees left as they were, in a sentence; null where everybody is as planned, and for every other
 * effect.
 *
 * @param answer what GitHub answered; null where GitHub knows none of the people, so that nothing was sent
 */
export function unsettled(effect: Effect, answer: unknown): string | null {
  if (effect.kind !== 'assign' && effect.kind !== 'unassign') return null;
  const nodes = (answer as AssignMutation['m0'])?.assignable?.assignees.nodes ?? [];
  const there = new Set(nodes.map((node) => node?.login.toLowerCase()));
  const assign = effect.kind === 'assign';
  const left = effect.logins.filter((login) => there.has(login.toLowerCase()) !== assign);
  if (left.length === 0) return null;
  if (!assign) return `GitHub left ${people(left)} assigned.`;
  if (answer === null) return `GitHub knows nobody called ${people(left)}.`;
  return `GitHub did not assign ${people(left)}: it takes people with access to the repository and those who took part in the issue, ten at most.`;
}
