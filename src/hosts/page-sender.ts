import type { RunContext } from '../desk/snapshot.ts';
import type { PageOutcome, SendPage } from '../plan/effect.ts';
import type { SentPage } from '../plan/page-call.ts';

/** What became of the pages of a plan. */
export interface PagesSent {
  readonly sent: readonly { readonly effect: SendPage; readonly outcome: PageOutcome }[];
  /** What went wrong, one sentence a pager and reason; for people. */
  readonly faults: readonly string[];
}

/**
 * Carries out the pages of a plan.
 *
 * @param earlier what the tickets tell of the pages of the last hour
 */
export type PageSender = (
  pages: readonly SendPage[],
  context: Pick<RunContext, 'policy' | 'repository' | 'now'>,
  earlier: readonly SentPage[],
) => Promise<PagesSent>;

/** Without a sender pages wait for a run that has one. */
export function held(pages: readonly SendPage[]): PagesSent {
  return { sent: pages.map((effect) => ({ effect, outcome: 'held' })), faults: [] };
}
