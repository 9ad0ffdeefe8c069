import { HOUR, type Instant } from '../calendar/instant.ts';
import { withinCap } from '../pagers/cap.ts';
import type { Destinations } from '../pagers/destination.ts';
import { destinationsFrom } from '../pagers/destination.ts';
import type { Delivery, SendOptions } from '../pagers/send.ts';
import type { PageOutcome } from '../plan/effect.ts';
import type { Page, SentPage } from '../plan/page-call.ts';
import type { PageSender } from './page-sender.ts';

interface SenderOptions extends Omit<SendOptions, 'now' | 'severities'> {
  /** Repositories of several owners are served: an operator has to say which of them may use a pager. */
  readonly isShared?: () => boolean;
}

/**
 * Sends pages to where the operator's environment says. One sender remembers what it sent in the last hour, so that the
 * policy's limit holds for all the runs of one process; what earlier runs sent is read from the tickets' own marks.
 */
export function pageSender(
  environment: Readonly<Record<string, string | undefined>>,
  { isShared = () => false, ...options }: SenderOptions = {},
): PageSender {
  let memory: SentPage[] = [];
  return async (effects, { policy, repository, now }, earlier) => {
    if (effects.length === 0) return { sent: [], faults: [] };
    // Few runs page anybody.
    const { sendPages } = await import('../pagers/send.ts');
    const severities = policy.severities.map(({ name }) => name);
    const destinations = destinationsFrom(environment, policy.pagers, { repository, isShared: isShared() });
    memory = memory.filter(({ at }) => at > now - HOUR);
    const recent = distinct([...memory, ...earlier]);
    const ordered = [...effects].sort((a, b) => a.deadline - b.deadline);
    const asked = ordered.map(({ page }) => page);
    const { send, digested, held } = withinCap(asked, recent, {
      ...{ now, repository },
      perHour: policy.pagesPerHour,
      perPager: destinations.perHour,
      severities,
    });
    // Runs beside this one have to know of them before they are through.
    const reserved = send.filter(({ action }) => action === 'trigger').map((page) => remembered(page, now));
    memory.push(...reserved);
    const deliveries = await sendPages(send, destinations, { ...options, now, severities });
    const failed = deliveries.filter(({ outcome }) => outcome === 'failed').map(({ page }) => page);
    memory = memory.filter(
      (page) =>
        !(reserved.includes(page) && failed.some((one) => one.action === 'trigger' && same(one, page))),
    );
    const digests = send.filter(({ number }) => number === null);
    const outcomeOf = (page: Page): PageOutcome => {
      if (held.includes(page)) return 'held';
      if (!digested.includes(page)) return failed.includes(page) ? 'failed' : 'delivered';
      const digest = digests.find(
        ({ pager, confirmed }) => pager === page.pager && confirmed === page.confirmed,
      );
      return digest === undefined || failed.includes(digest) ? 'failed' : 'digested';
    };
    return {
      sent: ordered.map((effect) => ({ effect, outcome: outcomeOf(effect.page) })),
      faults: faultsOf(deliveries, destinations),
    };
  };
}

/** Of several with one key a page stands for all: whether it was delivered is said of each. */
function faultsOf(deliveries: readonly Delivery[], { faults }: Destinations): string[] {
  const allowed = faults.get('allow');
  const reasons = deliveries.flatMap((delivery) =>
    delivery.outcome === 'failed' ? [`A page was not delivered. ${delivery.reason}`] : [],
  );
  return [...new Set([...(allowed === undefined ? [] : [allowed.message]), ...reasons])];
}

function remembered({ repository, pager, dedupKey: key, confirmed }: Page, at: Instant): SentPage {
  return { repository, pager, dedupKey: key, confirmed, at };
}

function same(one: { pager: string; dedupKey: string }, other: { pager: string; dedupKey: string }): boolean {
  return one.pager === other.pager && one.dedupKey === other.dedupKey;
}

function distinct(pages: readonly SentPage[]): SentPage[] {
  return pages.filter((page, index) => pages.findIndex((other) => same(page, other)) === index);
}
