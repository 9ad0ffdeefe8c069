import type { Selector } from './selector.ts';

export interface SelfService {
  readonly name: string;
  /** Tickets that get the instructions by themselves; null: only by /self-service. */
  readonly when: Selector | null;
  /** Form field → answers, one of which it must have; empty: none is asked for. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Markdown by the maintainers. */
  readonly instructions: string;
  readonly close: boolean;
}
