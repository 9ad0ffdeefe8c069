import { iso } from '../clock.ts';
import {
  commentShape,
  issueShape,
  labelShape,
  NO_COMMIT,
  repositoryShape,
  userShape,
} from '../rest/shapes.ts';
import type { Site } from '../rest/shapes.ts';
import type { Happening } from '../store/happening.ts';
import { isOrganization } from '../store/organization.ts';
import type { Account } from '../store/account.ts';
import type { IssueField } from '../store/issue-field.ts';
import type { Commit } from '../store/records.ts';
import { repositoryPath } from '../store/urls.ts';

function commitShape(site: Site, commit: Commit) {
  const before = commit.parent?.files;
  const paths = [...commit.files.keys()];
  const author = { name: commit.author.login, email: null, username: commit.author.login };
  return {
    id: commit.oid,
    message: commit.message,
    timestamp: iso(commit.committedDate),
    url: `${site.origin}${repositoryPath(commit.repository)}/commit/${commit.oid}`,
    author,
    committer: author,
    added: paths.filter((path) => !before?.has(path)),
    removed: [...(before?.keys() ?? [])].filter((path) => !commit.files.has(path)),
    modified: paths.filter(
      (path) => before?.has(path) === true && before.get(path)?.oid !== commit.files.get(path)?.oid,
    ),
  };
}

/** Records inside `changes` (an issue before its transfer) become what REST shows of them. */
function changesShape(site: Site, changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => {
      const kind: unknown =
        typeof value === 'object' && value !== null ? Reflect.get(value, '__typename') : undefined;
      if (kind === 'Issue') return [name, issueShape(site, value as Parameters<typeof issueShape>[1])];
      if (kind === 'Repository')
        return [name, repositoryShape(site, value as Parameters<typeof repositoryShape>[1])];
      return [name, value];
    }),
  );
}

function subject(site: Site, happening: Happening): Record<string, unknown> {
  switch (happening.event) {
    case 'push': {
      const { before, after, repository } = happening;
      return {
        ref: `refs/heads/${repository.defaultBranch}`,
        before: before?.oid ?? NO_COMMIT,
        after: after.oid,
        created: before === null,
        deleted: false,
        forced: false,
        compare: `${site.origin}${repositoryPath(repository)}/compare/${before?.oid ?? NO_COMMIT}...${after.oid}`,
        commits: [commitShape(site, after)],
        head_commit: commitShape(site, after),
        pusher: { name: after.author.login, email: null },
      };
    }
    case 'label':
      return { action: happening.action, label: labelShape(site, happening.label) };
    case 'issue_comment':
      return {
        action: happening.action,
        issue: issueShape(site, happening.issue),
        comment: commentShape(site, happening.comment),
        ...(happening.changes ? { changes: changesShape(site, happening.changes) } : {}),
      };
    case 'issues':
      return {
        action: happening.action,
        issue: issueShape(site, happening.issue),
        ...(happening.label ? { label: labelShape(site, happening.label) } : {}),
        ...(happening.assignee ? { assignee: userShape(site, happening.assignee) } : {}),
        ...(happening.type
          ? { type: { id: happening.type.databaseId, node_id: happening.type.id, name: happening.type.name } }
          : {}),
        ...(happening.field ? { issue_field: fieldShape(happening.field) } : {}),
        ...(happening.changes ? { changes: changesShape(site, happening.changes) } : {}),
      };
  }
}

function fieldShape({ databaseId, name, __typename }: IssueField) {
  const type = {
    IssueFieldSingleSelect: 'single_select',
    IssueFieldText: 'text',
    IssueFieldNumber: 'number',
    IssueFieldDate: 'date',
  }[__typename];
  return { id: databaseId, name, field_type: type };
}

/** The body of a webhook, and a workflow's event file: the state as it is at this moment. */
export function payloadOf(site: Site, happening: Happening, sender: Account | null): Record<string, unknown> {
  const { owner } = happening.repository;
  return {
    ...subject(site, happening),
    repository: repositoryShape(site, happening.repository),
    ...(isOrganization(owner)
      ? { organization: { login: owner.login, id: owner.databaseId, node_id: owner.id } }
      : {}),
    sender: sender ? userShape(site, sender) : null,
  };
}
