import type { Snapshot } from '../desk/snapshot.ts';
import type { PageOutcome, SendPage } from '../plan/effect.ts';

/** What became of the pages of a plan. */
export interface PagesSent {
  readonly sent: readonly { readonly effect: SendPage; readonly outcome: PageOutcome }[];
  /** What went wrong, one sentence a pager and reason; for people. */
  readonly faults: readonly string[];
}

/** Carries out the pages of a plan. */
export type PageSender = (pages: readonly SendPage[], snapshot: Snapshot) => Promise<PagesSent>;
