import type { Instant } from '../calendar/instant.ts';
import type { LocatedProblem } from '../errors.ts';
import type { PlannedWindow } from '../policy/sections/status-page.ts';
import type { Issue } from '../ticket/issue.ts';
import type { Desk } from '../ticket/observed-desk.ts';
import type { Lessons } from './lessons.ts';

/** What a run goes by whichever issue it looks at. */
export interface RunContext extends Desk {
  /** The one instant of the whole run, from GitHub's first answer. */
  readonly now: Instant;
  /** When the policy in force was written; null where that is not known. */
  readonly policySince: Instant | null;
  /** Planned work that staff announced by a form, where the desk's clocks stand for it; left out: none. */
  readonly announced?: readonly PlannedWindow[];
  /** What is published of incidents may be told elsewhere; left out: nobody is told. */
  readonly isPublic?: boolean;
  /** Since when there is unusually much to do; null or left out: there is not, as far as is known. */
  readonly unusualSince?: Instant | null;
  /** Names of the labels that the repository has. */
  readonly labels: readonly string[];
  /** Readers of the tickets may know where proposals live; left out: they may not. */
  readonly showsRfcs?: boolean;
  /** Why staff cannot be told where the policy says, for an operator; null or left out: they can. */
  readonly placeFault?: string | null;
}

/** All that one run knows: what it read of GitHub, and nothing that it remembers. */
export interface Snapshot extends RunContext {
  readonly issues: readonly Issue[];
  /** Null: the run looks at single issues and can say nothing of the desk as a whole. */
  readonly sweep: Sweep | null;
}

/** What a run over every ticket knows of itself. */
export interface Sweep {
  /** How many issues there were to look at; fewer were read where reading failed. */
  readonly total: number;
  /** What went wrong while reading, one sentence each. */
  readonly faults: readonly string[];
  /** Errors in the newest policy, which therefore is not in force. */
  readonly policyErrors: number;
  /** The first of them; null or left out: there are none. */
  readonly policyFault?: LocatedProblem | null;
  /** What the tickets of the month that ended have on record, where that is due to be gathered; null or left out: it is not. */
  readonly lessons?: Lessons | null;
}
