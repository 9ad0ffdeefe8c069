import type { Instant } from '../calendar/instant.ts';
import type { Issue } from '../ticket/issue.ts';
import type { Desk } from '../ticket/fold.ts';

/** All that one run knows: what it read of GitHub, and nothing that it remembers. */
export interface Snapshot extends Desk {
  /** The one instant of the whole run, from GitHub's first answer. */
  readonly now: Instant;
  /** When the policy in force was written; null where that is not known. */
  readonly policySince: Instant | null;
  /** Names of the labels that the repository has. */
  readonly labels: readonly string[];
  readonly issues: readonly Issue[];
}
