import type { Instant } from '../calendar/instant.ts';
import type { ComponentImpact, IncidentState } from '../commands/incident-words.ts';

/** One update, as it was told. */
export interface ToldUpdate {
  readonly at: Instant;
  /** Login. */
  readonly by: string;
  readonly state: IncidentState;
  /** Components whose impact changed with it. */
  readonly impacts: readonly ComponentImpact[];
  /** A person's words; may be empty. */
  readonly words: string;
  /** A later one corrected it. */
  readonly struck: boolean;
}
