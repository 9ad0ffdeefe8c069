import type { Decision } from '../rules/decision.ts';
import type { IssueRef } from './effect.ts';
import type { NewsToTell } from './news-effects.ts';

/**
 * The place where people read a notice: a comment on its ticket, on its companion in the office, or on the desk's issue,
 * which tells of what came up in one run; a message in the operator's chat; or a digest of many, in one of the two.
 * `later`: another run tells of it; `suppressed`: nobody does, for there are more than people can read; `delivered`: they
 * have been told.
 */
export type Channel = 'ticket' | 'office' | 'desk' | 'chat' | 'digest' | 'later' | 'suppressed' | 'delivered';

/** How people hear what was decided about one ticket. It changes no decision: a plan follows from both. */
export interface Delivery {
  /** Key of a notice → its channel. One without an entry goes to the ticket. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** Whether the labels that record that people were told wait for a later run, as the words do. */
  readonly recordsWait: boolean;
  /** The words elsewhere that tell of the ticket: what records that waits for them. Null: there are none. */
  readonly saidOn: IssueRef | null;
  /** Keys of notices that people were given elsewhere, to be kept in a mark on the ticket. */
  readonly kept: readonly string[];
  /** What was published, and the policy's channels are to be told now. */
  readonly news: readonly NewsToTell[];
  /** No word to staff may stand on the ticket, what became of a page included. */
  readonly isAway: boolean;
}

/** Decisions that a plan made now carries out on their ticket, told from those that wait or are told elsewhere. */
export function isOnTicket(decision: Decision, { channels, recordsWait }: Delivery): boolean {
  if (decision.kind === 'notice') return (channels.get(decision.key) ?? 'ticket') === 'ticket';
  return !(decision.kind === 'label' && decision.record && recordsWait);
}
