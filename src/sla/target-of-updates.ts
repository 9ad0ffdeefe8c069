import type { SlaRule } from '../policy/sections/sla.ts';
import type { Target } from '../policy/target.ts';
import type { Clock } from './clock.ts';

/** The parts of a policy that ask for updates. */
export interface UpdateRules {
  readonly sla: readonly SlaRule[];
  readonly internal: readonly SlaRule[];
}

/** What the policy says of the updates that a clock measures; undefined: its rule is gone. */
export function updateTarget(
  policy: UpdateRules,
  { set, rule }: Pick<Clock, 'set' | 'rule'>,
): Target | undefined {
  const rules = set === 'promise' ? policy.sla : policy.internal;
  return rules.find(({ name }) => name === rule)?.targets.update;
}
