import type { Need } from '../commands/consequence.ts';
import type { EscalationRule } from '../policy/sections/escalation.ts';
import type { Clock } from '../sla/clock.ts';

/** One step of an escalation, for people. */
export interface EscalationFacts {
  /** `RULE:CYCLE:STEP`: what marks and deduplication keys are made of. */
  readonly key: string;
  /** `handed`: people handed it over before its time; `cannot_wait`: staff have said so. */
  readonly on: EscalationRule['on'] | 'handed' | 'cannot_wait';
  /** Login of whoever handed it over, or said that it cannot wait; '' where nobody did. */
  readonly by: string;
  /** What they said that it is for; '' for nothing. */
  readonly why: string;
  /** What it is to bring; null: nobody said. */
  readonly need: Need | null;
  /** 1 for the first. */
  readonly step: number;
  /** What is counted from opening is counted from when its customer opened it again. */
  readonly again: boolean;
  /** Null: nothing was measured, or what was paged for is no longer so. */
  readonly clock: Clock | null;
  /** The group that takes over; null: it stays with whom it is. */
  readonly group: string | null;
  /** Whom it was taken off. */
  readonly released: readonly string[];
  /** The command that acknowledges: `/ack`; null: switched off. */
  readonly ack: string | null;
}
