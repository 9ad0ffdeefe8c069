import type { Case } from './case.ts';
import type { Decision } from './decision.ts';

/** One ticket, with what has been decided about it so far. */
export interface Ruling {
  readonly case: Case;
  readonly decisions: readonly Decision[];
}

/** One ticket about which everything is decided. */
export interface Decided extends Ruling {
  /** The same ticket once it is assigned as decided. */
  readonly then: Case;
}
