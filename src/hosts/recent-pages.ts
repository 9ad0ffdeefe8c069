import { HOUR, instant } from '../calendar/instant.ts';
import type { RunContext } from '../desk/snapshot.ts';
import { readKey } from '../marks/key.ts';
import type { SentPage } from '../pagers/cap.ts';
import { dedupKey } from '../plan/paging.ts';
import { pagerOf } from '../rules/escalation.ts';
import type { Issue } from '../ticket/issue.ts';
import { ownComments } from '../ticket/own-comments.ts';

/** What the tickets' own marks tell of the last hour's pages. */
export function recentPages(
  issues: readonly Issue[],
  { identity, policy, repository, now }: RunContext,
): SentPage[] {
  if (policy.pagers.length === 0) return [];
  return issues.flatMap((issue) =>
    ownComments(issue, identity).flatMap(({ event, marker }) =>
      marker.keys.flatMap((mark): SentPage[] => {
        const [hour, digested = ''] = readKey('page-digest', mark) ?? [];
        const key = hour === undefined ? (readKey('page', mark)?.[0] ?? '') : digested;
        const at = hour === undefined ? event.at : instant(Date.parse(`${hour}:00:00Z`));
        const pager = pagerOf(policy, key);
        if (pager === null || at <= now - HOUR) return [];
        const name =
          hour === undefined ? dedupKey(repository, issue.number, key) : `${repository} digest ${hour}Z`;
        return [{ repository, pager, dedupKey: name, at }];
      }),
    ),
  );
}
