import type { Account } from '../store/account.ts';
import type { Store } from '../store/store.ts';

/** Deletes an account: what it wrote and did stays, by nobody. */
export function deleteAccount(store: Store, account: Account): void {
  store.accounts.delete(account.login.toLowerCase());
  store.nodes.delete(account.id);
  const forget = <K extends string>(record: Readonly<Record<K, Account | null>>, key: K): void => {
    if (record[key] === account) Reflect.set(record, key, null);
  };
  for (const repository of store.repositories.values()) {
    repository.collaborators.delete(account);
    for (const issue of repository.issues.values()) {
      forget(issue, 'author');
      forget(issue, 'editor');
      forget(issue, 'closedBy');
      for (const edit of issue.edits) forget(edit, 'editor');
      const index = issue.assignees.indexOf(account);
      if (index >= 0) issue.assignees.splice(index, 1);
      for (const item of issue.timeline) {
        if (item.__typename !== 'IssueComment') {
          forget(item, 'actor');
          continue;
        }
        forget(item, 'author');
        forget(item, 'editor');
        for (const edit of item.edits) forget(edit, 'editor');
      }
    }
  }
}
