import type { EscalationRule } from '../policy/sections/escalation.ts';
import type { EscalationStep } from '../sla/escalation-step.ts';

/** The reason for a step of an escalation, in one sentence. */
export function stepReason(rule: EscalationRule, { step, clock }: EscalationStep): string {
  if (step > 1) return `Nobody has acknowledged it within ${clock.targetText} of the step before.`;
  if (rule.on === 'silence') return `Nobody has seen to it within ${clock.targetText}.`;
  if (rule.on === 'unanswered') return `Nobody has answered within ${clock.targetText}.`;
  if (rule.on === 'taken') return `It was not solved within ${clock.targetText} of being taken.`;
  return rule.after.within === 0 ? 'It has arrived.' : `It has been open for ${clock.targetText}.`;
}
