import type { Selector } from './selector.ts';
import type { Target } from './target.ts';

export interface WriteUp {
  readonly when: Selector;
  readonly target: Target;
  readonly done: 'organised' | 'written';
  /** Root-cause classes a post-mortem chooses from. */
  readonly causes: readonly string[];
}
