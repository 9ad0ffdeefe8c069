import type { Instant } from '../calendar/instant.ts';
import type { PauseReason } from '../policy/pause-reason.ts';
import type { QueueKey } from '../policy/queue-key.ts';
import type { ClockName } from '../sla/clock-name.ts';

/** Why a ticket stands where it does in the queue: what is so of it in one of the keys of the order. */
export type QueueReason =
  /** It stands apart, behind the others. Null: with no end in sight. */
  | { readonly kind: 'waits'; readonly for: PauseReason | 'snoozed'; readonly until: Instant | null }
  /** Something has been broken for longer than the policy allows, whose words for that are `allowed`. */
  | {
      readonly kind: 'risen';
      readonly clock: ClockName;
      readonly since: Instant;
      readonly allowed: string;
      readonly past: 'tier' | 'priority';
    }
  /** Null: none has been set. */
  | { readonly kind: 'priority'; readonly severity: string | null }
  /** Staff have said so. */
  | { readonly kind: 'cannot_wait' }
  /** Null: none is known. */
  | { readonly kind: 'tier'; readonly tier: string | null }
  | { readonly kind: 'broken'; readonly clock: ClockName; readonly since: Instant }
  | { readonly kind: 'at_risk'; readonly clock: ClockName; readonly due: Instant }
  | { readonly kind: 'key_date'; readonly at: Instant }
  | { readonly kind: 'due'; readonly clock: ClockName; readonly at: Instant }
  | { readonly kind: 'age'; readonly openedAt: Instant }
  | { readonly kind: 'repository'; readonly repository: string }
  | { readonly kind: 'number'; readonly number: number };

/** All that the order goes by: what the policy names, and what stands in front of it and behind it. */
export type OrderKey = QueueKey | 'waits' | 'risen' | 'repository' | 'number';

/** How moments are told, in the zone and the language of the reader. */
export interface Telling {
  readonly time: (at: Instant) => string;
  readonly day: (at: Instant) => string;
}

/** Says a reason of the queue within a sentence, or behind a colon. */
export type QueueReasonWords = (reason: QueueReason, telling: Telling) => string;
