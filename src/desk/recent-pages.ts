import { HOUR, instant } from '../calendar/instant.ts';
import { readKey } from '../marks/key.ts';
import type { SentPage } from '../plan/page-call.ts';
import { digestDedupKey, stepDedupKey } from '../plan/page-call.ts';
import type { Case } from '../rules/case.ts';
import { pagerOf } from '../rules/escalation.ts';

/** What a ticket's own marks tell of the last hour's pages. */
export function recentPages({ ticket, policy, now }: Case): SentPage[] {
  const repository = ticket.facts.at(-1)?.value.repository;
  if (policy.pagers.length === 0 || repository === undefined) return [];
  const { isConfirmed: confirmed } = ticket;
  return ticket.ownComments.flatMap(({ event, marker }) => {
    const sentAt = new Map(
      marker.keys.flatMap((mark) => {
        const [at, step] = readKey('page-sent', mark) ?? [];
        return at === undefined || step === undefined ? [] : [[step, at] as const];
      }),
    );
    return marker.keys.flatMap((mark): SentPage[] => {
      const [hour, digested = ''] = readKey('page-digest', mark) ?? [];
      const step = hour === undefined ? (readKey('page', mark)?.[0] ?? '') : digested;
      const at = hour === undefined ? (sentAt.get(step) ?? event.at) : instant(Date.parse(`${hour}:00:00Z`));
      const pager = pagerOf(policy, step);
      if (pager === null || at <= now - HOUR) return [];
      const dedupKey =
        hour === undefined
          ? stepDedupKey(repository, ticket.issue.number, step)
          : digestDedupKey(repository, hour, confirmed);
      return [{ repository, pager, dedupKey, confirmed, at }];
    });
  });
}
