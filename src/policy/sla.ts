import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { Selector } from './selector.ts';
import type { Target } from './target.ts';
import type { PauseReason } from './waiting.ts';

export type PromisedClock = 'first_response' | 'next_response' | 'update' | 'resolution';

export interface SlaRule {
  readonly name: string;
  readonly when: Selector;
  readonly targets: Readonly<Partial<Record<PromisedClock, Target>>>;
  /** Which waits stop which clock. */
  readonly pauses: Readonly<Record<PromisedClock, readonly PauseReason[]>>;
  /** Share of the target after which the ticket is at risk, 0 < x < 1; null: no warning. */
  readonly warnAt: number | null;
  /** In force from this instant on; null: always. */
  readonly effective: Instant | null;
  /** After a change mid-flight at least this much open time remains; null: no grace. */
  readonly minimumRemaining: Milliseconds | null;
}
