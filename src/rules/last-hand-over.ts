import type { Escalation, EscalationStep } from '../sla/escalation-step.ts';
import type { Case } from './case.ts';

/** A step by which a ticket went to a group. */
export interface HandedOver {
  readonly of: Escalation;
  readonly step: EscalationStep;
  readonly to: string;
}

/** The hand-overs of a ticket to groups, by the policy or by people, that nobody took back; the last comes last. */
export function handOversOf({ escalations }: Pick<Case, 'escalations'>): HandedOver[] {
  const all = escalations
    .filter(isHandingOver)
    .flatMap((of) =>
      of.reached.flatMap((step) =>
        step.to === null || (step.handOver?.withdrawnAt ?? null) !== null ? [] : [{ of, step, to: step.to }],
      ),
    );
  return all.sort((a, b) => a.step.at - b.step.at);
}

/** Whether its steps hand the ticket to a group: what a group has held for long it has already. */
export function isHandingOver({ rule }: Escalation): boolean {
  return rule.on !== 'held';
}

/** The last of them; null: there is none. */
export function lastHandOver(c: Pick<Case, 'escalations'>): HandedOver | null {
  return handOversOf(c).at(-1) ?? null;
}
