import type { Selector } from './selector.ts';
import type { Target } from './target.ts';

export interface EscalationRule {
  readonly name: string;
  readonly when: Selector;
  /** `opened`: counted from arrival; `silence`: until anybody on the staff stirs; `taken`: from when somebody takes it. */
  readonly on: 'opened' | 'silence' | 'taken';
  readonly after: Target;
  readonly to: string | null;
  /** Name of the pager that wakes somebody; null: nobody is woken. */
  readonly page: string | null;
  /** Take the ticket off its present owners. */
  readonly unassign: boolean;
  /** Further steps, each so long after the one before it, until somebody acknowledges. */
  readonly ladder: readonly EscalationStep[];
  /** Do the last step again after each such time, until somebody acknowledges; null: once. */
  readonly repeat: Target | null;
  /** The status comment tells the customer that the ticket was handed over. */
  readonly tellCustomer: boolean;
}

export interface EscalationStep {
  readonly after: Target;
  readonly to: string | null;
  readonly page: string | null;
}
