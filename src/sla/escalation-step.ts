import type { Instant } from '../calendar/instant.ts';
import type { EscalationRule } from '../policy/sections/escalation.ts';
import type { HandOver } from '../ticket/ticket.ts';
import type { Clock } from './clock.ts';

/** A step of an escalation that was reached: nobody had acknowledged by then. */
export interface EscalationStep {
  /** 1 for the rule itself, then its ladder's steps in order, then each repetition of the last one. */
  readonly step: number;
  /** When it fell due; never before the change that made it so. */
  readonly at: Instant;
  readonly to: string | null;
  readonly page: string | null;
  /** What was measured from the step before it, or, for the first, from what the rule counts from; null: nothing was. */
  readonly clock: Clock | null;
  /** People made it before its time; null: it fell due. */
  readonly handOver: HandOver | null;
}

/** What a step goes by of the rule that it belongs to. */
export type StepRule = Pick<EscalationRule, 'name' | 'on' | 'unassign' | 'tellCustomer'>;

/** How far one rule's escalation of one ticket has come. */
export interface Escalation {
  readonly rule: StepRule;
  /** Counted from 1; of a hand-over by people, the second in which they wrote it. */
  readonly cycle: number;
  /** In order. Of repetitions the latest alone: those before it are of no use any more. */
  readonly reached: readonly EscalationStep[];
  /** When the next step falls due, if nobody acknowledges; null: there is none, or the clock stands. */
  readonly next: Instant | null;
}
