import type { Milliseconds } from '../calendar/instant.ts';
import type { Target } from './target.ts';

export type PauseReason = 'pending' | 'on_hold';

export interface Waiting {
  readonly pending: {
    /** When the customer is reminded of the question, once; null: never. */
    readonly remindAfter: Target | null;
    readonly closeAfter: Target | null;
    /** Only these severities are closed for silence. */
    readonly severities: readonly string[];
    /** A customer's comment within this wall-clock time reopens. */
    readonly reopenWithin: Milliseconds;
  };
  readonly hold: {
    /** How often the owner is reminded of a hold; null: never. */
    readonly remindEvery: Target | null;
    /** How long before its announced end the owner is reminded. Wall-clock time; null: not at all. */
    readonly remindBefore: Milliseconds | null;
  };
  /** What a customer's comment on a ticket that was closed as solved does. */
  readonly solved: {
    readonly comment: 'nothing' | 'reopen' | 'follow_up';
    /** So long after the close its customer's comment or `/not-resolved` opens it again. Wall-clock time. */
    readonly within: Milliseconds;
  };
}
