import type { Instant } from '../calendar/instant.ts';
import type { Assessment } from '../desk/assessment.ts';
import type { RunContext } from '../desk/snapshot.ts';
import type { Actor } from '../ticket/issue.ts';
import type { Applied, Means } from './means.ts';
import type { NoticeMemory } from './notices.ts';
import type { PoliciesInForce, Understood } from './policy-in-force.ts';

/** Runs a desk. Hosts are handed it, so that their files do not hang on all that a run does. */
export type Runner = (options: RunOptions) => Promise<RunReport>;

export interface RunOptions extends Means {
  readonly owner: string;
  readonly name: string;
  readonly policyPath: string;
  /** One issue, or null for a sweep over every ticket. */
  readonly issue: number | null;
  /**
   * Look at what changed within the last hour as well, and, without an issue, at that alone: of several runs that wait
   * for each other GitHub may have let this one take the place.
   */
  readonly lately?: boolean;
  readonly dryRun: boolean;
  /** Write only what a run over every ticket alone can: single tickets are left to runs of their own. */
  readonly deskWideOnly?: boolean;
  /** Another moment than GitHub's, for dry runs. */
  readonly now?: Instant;
  /** What this process told people of; without it a run on one ticket knows nothing of the others. */
  readonly notices?: NoticeMemory;
  /** What this process understood of policies before; without it nothing is known. */
  readonly policies?: PoliciesInForce;
  /** Told how far a long reading has come. */
  readonly progress?: (line: string) => void;
}

/** What a run saw, decided and did. */
export interface RunReport
  extends
    Applied,
    Pick<
      Assessment,
      | 'standings'
      | 'evaluations'
      | 'queue'
      | 'ownIssues'
      | 'others'
      | 'plan'
      | 'warnings'
      | 'flood'
      | 'isForSweep'
      | 'tickets'
    > {
  readonly context: RunContext;
  /** The account that the token belongs to. */
  readonly viewer: Actor;
  /** The one issue that it was about; null: it was about the desk, or about what changed lately. */
  readonly issue: number | null;
  readonly understood: Understood;
  /** What the policy asks of a GitHub that does not have it, one sentence each. */
  readonly unserved: readonly string[];
  /** How many tickets were judged, and how many there were: without the desk's own issues. */
  readonly evaluated: number;
  readonly total: number;
  readonly requests: number;
  readonly dryRun: boolean;
  /** The account that acts for the desk, where it is not the one that runs: then nothing was written. */
  readonly stoodBy: Actor | null;
  /** The policy pauses the desk until then, so that nothing was written; Infinity: with no end; null: it does not. */
  readonly pausedUntil: Instant | null;
  /** The policy wants to see what the desk would do, so that nothing was written. */
  readonly isProposal: boolean;
}

/** Whether a run was not to write anything, whatever it found. */
export function wasHeldBack({ stoodBy, pausedUntil, isProposal }: RunReport): boolean {
  return stoodBy !== null || pausedUntil !== null || isProposal;
}
