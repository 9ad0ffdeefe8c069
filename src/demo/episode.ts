import type { Expectation } from './expectation.ts';
import type { Helpdesk } from './helpdesk.ts';

/** One thing that happens, and what must be so once Steward has seen it. */
export interface Episode {
  /** Local time of the desk. */
  readonly at: string;
  /** Printed for whoever watches; null for a scheduled sweep, whose outputs are printed. */
  readonly headline: string | null;
  readonly does: (desk: Helpdesk) => void;
  readonly expects: readonly Expectation[];
}

/** A story as it is played. */
export interface Script {
  /** Local time of the desk, before the first episode. */
  readonly begins: string;
  /** In order of time. */
  readonly episodes: readonly Episode[];
}

const nothing = (): void => undefined;

export function sweep(at: string, expects: readonly Expectation[] = []): Episode {
  return { at, headline: null, does: nothing, expects };
}
