import type { Instant } from '../calendar/instant.ts';
import type { OverdueWriteUp, PromisedFollowUp } from '../documents/triage.ts';
import type { WaitingLine } from '../documents/ticket-line.ts';
import type { Effect } from '../plan/effect.ts';
import type { SentPage } from '../plan/page-call.ts';
import type { ClockName } from '../sla/clock-name.ts';
import type { Claim } from './claim.ts';
import type { Lateness } from './delivery/lateness.ts';
import type { PlannedChange } from '../documents/shipping-list.ts';
import type { AwaitedAnswer } from './load/awaited-answer.ts';
import type { QueueEntry } from './queue-entry.ts';

/**
 * A ticket about which everything is decided, as the desk as a whole looks at it. Of the thousands of a sweep no more
 * is kept than this.
 */
export interface Standing extends Claim, Lateness {
  readonly title: string;
  readonly openedAt: Instant;
  /** As it stands, or stood when it was closed; null: not set. */
  readonly severity: string | null;
  /** The answer that its customer waits for and may be told of; null: none. */
  readonly awaits: AwaitedAnswer | null;
  /** When its customer was told last that there is unusually much to do; null: never. */
  readonly toldOfLoad: Instant | null;
  /** Null: it is not open. */
  readonly queued: QueueEntry | null;
  /** What it waits for; null: nothing. */
  readonly wait: WaitingLine | null;
  /** The promises of it that were broken, those broken first in front. */
  readonly broken: readonly { readonly of: ClockName; readonly due: Instant | null; readonly at: Instant }[];
  readonly escalatedAt: Instant | null;
  /** The date that staff agreed on with its customer; null: none, or it is not open. */
  readonly followUp: PromisedFollowUp | null;
  /** Its write-up, where that is overdue; null: it is not. */
  readonly writeUp: OverdueWriteUp | null;
  /** Somebody owns it, or will once the plan is carried out. */
  readonly isOwned: boolean;
  /** The change that it is, where a day stands for it; null: it is none, or none does. */
  readonly planned: PlannedChange | null;
  /** The desk's own rules give it to somebody. */
  readonly isGiven: boolean;
  /** What its marks tell of the last hour's pages. */
  readonly paged: readonly SentPage[];
  readonly effects: readonly Effect[];
  /** The next instant at which anything about it can change without an event; null: none. */
  readonly wake: Instant | null;
}
