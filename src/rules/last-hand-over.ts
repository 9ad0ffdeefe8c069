import type { Escalation, EscalationStep } from '../sla/escalation-step.ts';
import type { Case } from './case.ts';

/** A step by which a ticket went to a group. */
export interface HandedOver {
  readonly of: Escalation;
  readonly step: EscalationStep;
  readonly to: string;
}

/** The last hand-over of a ticket to a group, by the policy or by people, that nobody took back; null: there is none. */
export function lastHandOver({ escalations }: Pick<Case, 'escalations'>): HandedOver | null {
  const all = escalations.flatMap((of) =>
    of.reached.flatMap((step) =>
      step.to === null || (step.handOver?.withdrawnAt ?? null) !== null ? [] : [{ of, step, to: step.to }],
    ),
  );
  return all.sort((a, b) => a.step.at - b.step.at).at(-1) ?? null;
}
