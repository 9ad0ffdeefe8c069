import type { EscalationStep, StepRule } from '../sla/escalation-step.ts';

/** The reason for a step of an escalation, in one sentence. */
export function stepReason(rule: StepRule, { step, clock, handOver }: EscalationStep): string {
  if (handOver !== null) return `${handOver.by.login} handed it over.`;
  const within = clock?.targetText ?? '';
  if (step > 1) return `Nobody has acknowledged it within ${within} of the step before.`;
  if (rule.on === 'silence') return `Nobody has seen to it within ${within}.`;
  if (rule.on === 'unanswered') return `Nobody has answered within ${within}.`;
  if (rule.on === 'held') return `The group that has it has not seen to it within ${within}.`;
  if (rule.on === 'taken') return `It was not solved within ${within} of being taken.`;
  return clock?.target === 0 ? 'It has arrived.' : `It has been open for ${within}.`;
}
