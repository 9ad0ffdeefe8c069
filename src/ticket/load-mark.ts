import type { Instant } from '../calendar/instant.ts';
import { LOAD_LABEL } from '../policy/load-label.ts';
import type { Actor } from './issue.ts';

/** The label by which the desk's own issue tells every run that there is unusually much to do. */
export const LOAD_MARK = LOAD_LABEL.name;

/** An open issue that carries the label, as far as it is read with every run. */
export interface LoadMark {
  readonly author: Actor;
  readonly body: string;
  /** What became of the label, oldest first. */
  readonly events: readonly LoadEvent[];
}

/** Somebody put the label on, or took it off. */
export interface LoadEvent {
  readonly at: Instant;
  readonly actor: Actor;
  readonly put: boolean;
}
