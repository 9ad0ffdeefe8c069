import { demand } from '../access.ts';
import type { Account } from '../store/account.ts';
import type { Issue } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

/** Both issues' timelines tell that one is a duplicate of the other. */
export function recordDuplicate(
  store: Store,
  kind: 'MarkedAsDuplicateEvent' | 'UnmarkedAsDuplicateEvent',
  actor: Account,
  pair: { readonly canonical: Issue; readonly duplicate: Issue },
): void {
  for (const issue of [pair.duplicate, pair.canonical]) {
    store.record(issue, kind, actor, pair);
    issue.updatedAt = store.clock.now();
  }
}

/** Takes the mark back; the duplicate stays as open or closed as it is. */
export function unmarkDuplicate(store: Store, viewer: Viewer, duplicate: Issue, canonical: Issue): void {
  const actor = demand(viewer, duplicate.repository, 'triage', 'UnmarkIssueAsDuplicate');
  if (!isMarked(duplicate, canonical)) return;
  if (duplicate.duplicateOf === canonical) duplicate.duplicateOf = null;
  recordDuplicate(store, 'UnmarkedAsDuplicateEvent', actor, { canonical, duplicate });
}

function isMarked(duplicate: Issue, canonical: Issue): boolean {
  const last = duplicate.timeline.findLast(
    (item) =>
      (item.__typename === 'MarkedAsDuplicateEvent' || item.__typename === 'UnmarkedAsDuplicateEvent') &&
      item.duplicate === duplicate &&
      item.canonical === canonical,
  );
  return last?.__typename === 'MarkedAsDuplicateEvent';
}
