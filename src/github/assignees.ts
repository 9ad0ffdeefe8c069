import type { Effect } from '../plan/effect.ts';
import type { AssignMutation } from './answers.generated.ts';

/**
 * Logins that a change of assignees left as they were; empty where everybody is as planned, and for every other effect.
 *
 * @param answer what GitHub answered; null where GitHub knows none of the people, so that nothing was sent
 */
export function leftAsTheyWere(effect: Effect, answer: unknown): readonly string[] {
  if (effect.kind !== 'assign' && effect.kind !== 'unassign') return [];
  const nodes = (answer as AssignMutation['m0'])?.assignable?.assignees.nodes ?? [];
  const there = new Set(nodes.map((node) => node?.login.toLowerCase()));
  return effect.logins.filter((login) => there.has(login.toLowerCase()) !== (effect.kind === 'assign'));
}
