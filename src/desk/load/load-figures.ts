import type { Instant } from '../../calendar/instant.ts';
import type { InflationFacts } from '../../documents/inflation.ts';
import type { Inflation } from '../../policy/sections/inflation.ts';
import type { Load } from '../../policy/sections/workload.ts';

/** How much there is to do, and for how many. */
export interface LoadFigures {
  /** Open tickets that do not wait. */
  readonly work: number;
  /** How many of the group are on duty, or stand in. */
  readonly onDuty: number;
  /** How many of the group are away, of how many there are today. */
  readonly away: number;
  readonly members: number;
}

/** Why there is unusually much to do: the policy says so, too many are away, or there is too much for those who are there. */
export type LoadCause = 'declared' | 'away' | 'work';

/** How a desk's load stands once this run is over. */
export interface LoadReport {
  readonly load: Load;
  readonly figures: LoadFigures;
  /** Since when there is unusually much to do; null: there is not. */
  readonly since: Instant | null;
  /** Why, as of now; empty: because it has not ebbed enough yet, or because staff say so. */
  readonly causes: readonly LoadCause[];
  /** Login of who of the staff said so by hand; null: nobody. */
  readonly by: string | null;
  /** Somebody put the label on who has no say in it. */
  readonly isForged: boolean;
}

/** How many of the latest tickets claim a top severity. */
export interface InflationReport {
  readonly inflation: Inflation;
  /** Tickets that count. */
  readonly tickets: number;
  /** Those of them with a top severity, the youngest first. */
  readonly top: InflationFacts['top'];
  /** Since when they are too many; null: they are not. */
  readonly since: Instant | null;
}

/** Open tickets for each person on duty; where nobody is, any is too much. */
export function workForEach({ work, onDuty }: Pick<LoadFigures, 'work' | 'onDuty'>): number {
  return work === 0 ? 0 : work / onDuty;
}
