import type { Claim } from './claim.ts';
import type { Desk } from './desk.ts';

/** One thing that happens, and what must be so once Steward has seen it. */
export interface Step {
  /** Local time of the desk. */
  readonly at: string;
  /** What happens, for whoever watches; null for a scheduled sweep, which tells of itself. */
  readonly tells: string | null;
  readonly does: (desk: Desk) => void;
  readonly then: readonly Claim[];
}

const nothing = (): void => undefined;

export function sweep(at: string, then: readonly Claim[] = []): Step {
  return { at, tells: null, does: nothing, then };
}
