import type { Account } from './account.ts';
import { restLogin } from './account.ts';
import type { Comment, Issue, Label, Repository, TimelineItem } from './records.ts';
import { nameWithOwner } from './repository.ts';

/** Paths below the site's root; addresses are the origin and one of these. */
export function accountPath(account: Account): string {
  return account.__typename === 'Bot' ? `/apps/${account.login}` : `/${account.login}`;
}

export function repositoryPath(repository: Repository): string {
  return `/${nameWithOwner(repository)}`;
}

export function issuePath(issue: Issue): string {
  const folder = issue.__typename === 'Issue' ? 'issues' : 'pull';
  return `${repositoryPath(issue.repository)}/${folder}/${issue.number}`;
}

export function itemPath(item: TimelineItem): string {
  const anchor = item.__typename === 'IssueComment' ? 'issuecomment' : 'event';
  return `${issuePath(item.issue)}#${anchor}-${item.databaseId}`;
}

export function commentPath(comment: Comment): string {
  return itemPath(comment);
}

export function labelPath(label: Label): string {
  return `${repositoryPath(label.repository)}/labels/${encodeURIComponent(label.name)}`;
}

export function avatarPath(account: Account): string {
  return `/avatars/${encodeURIComponent(restLogin(account))}`;
}
