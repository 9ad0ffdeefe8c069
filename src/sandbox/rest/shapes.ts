import type { components } from '@octokit/openapi-types';
import { association } from '../access.ts';
import { iso } from '../clock.ts';
import type { Account } from '../store/account.ts';
import { restLogin } from '../store/account.ts';
import type { Content } from '../store/content.ts';
import type { IssueType } from '../store/issue-type.ts';
import { comments } from '../store/issue.ts';
import type { REACTIONS } from '../store/reaction.ts';
import type { Activity, Comment, Issue, Label, Repository } from '../store/records.ts';
import { nameWithOwner } from '../store/repository.ts';
import { accountPath, avatarPath, commentPath, issuePath, repositoryPath } from '../store/urls.ts';

type Schemas = components['schemas'];
type Association = NonNullable<Schemas['issue']['author_association']>;

/** The address of this GitHub: its API and its pages have the same root. */
export interface Site {
  readonly origin: string;
}

function apiRoot({ origin }: Site): string {
  return `${origin}/api/v3`;
}

export function repositoryUrl(site: Site, repository: Repository): string {
  return `${apiRoot(site)}/repos/${nameWithOwner(repository)}`;
}

export function issueUrl(site: Site, issue: Issue): string {
  return `${repositoryUrl(site, issue.repository)}/issues/${issue.number}`;
}

export function userShape(site: Site, account: Account): Schemas['simple-user'] {
  const login = restLogin(account);
  const url = `${apiRoot(site)}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: account.databaseId,
    node_id: account.id,
    avatar_url: site.origin + avatarPath(account),
    gravatar_id: '',
    url,
    html_url: site.origin + accountPath(account),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.__typename,
    user_view_type: 'public',
    site_admin: false,
  };
}

export function labelShape(site: Site, label: Label): Schemas['label'] {
  return {
    id: label.databaseId,
    node_id: label.id,
    url: `${repositoryUrl(site, label.repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: label.isDefault,
    description: label.description,
  };
}

function typeShape(type: IssueType): NonNullable<Schemas['issue-type']> {
  return {
    id: type.databaseId,
    node_id: type.id,
    name: type.name,
    description: type.description,
    color: type.color.toLowerCase() as 'gray',
    is_enabled: type.isEnabled,
  };
}

function reactionShape(content: Content, url: string): Schemas['reaction-rollup'] {
  const count = (name: keyof typeof REACTIONS) =>
    content.reactions.filter((one) => one.content === name).length;
  return {
    url: `${url}/reactions`,
    total_count: content.reactions.length,
    '+1': count('THUMBS_UP'),
    '-1': count('THUMBS_DOWN'),
    laugh: count('LAUGH'),
    hooray: count('HOORAY'),
    confused: count('CONFUSED'),
    heart: count('HEART'),
    rocket: count('ROCKET'),
    eyes: count('EYES'),
  };
}

const ghost = (site: Site, account: Account | null) => (account ? userShape(site, account) : null);
const moment = (instant: number | null) => (instant === null ? null : iso(instant));

export function issueShape(site: Site, issue: Issue): Schemas['issue'] {
  const url = issueUrl(site, issue);
  const assignees = issue.assignees.map((account) => userShape(site, account));
  const html = site.origin + issuePath(issue);
  return {
    id: issue.databaseId,
    node_id: issue.id,
    url,
    repository_url: repositoryUrl(site, issue.repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    timeline_url: `${url}/timeline`,
    number: issue.number,
    title: issue.title,
    body: issue.body === '' ? null : issue.body,
    user: ghost(site, issue.author),
    author_association: association(issue.repository, issue.author) as Association,
    labels: issue.labels.map((label) => labelShape(site, label)),
    state: issue.state.toLowerCase(),
    state_reason: (issue.stateReason?.toLowerCase() ?? null) as 'completed' | null,
    locked: issue.locked,
    active_lock_reason: issue.activeLockReason?.toLowerCase().replace('_', ' ') ?? null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: comments(issue).length,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: moment(issue.closedAt),
    closed_by: ghost(site, issue.closedBy),
    type: issue.issueType ? typeShape(issue.issueType) : null,
    reactions: reactionShape(issue, url),
    performed_via_github_app: null,
    ...(issue.__typename === 'PullRequest'
      ? {
          draft: false,
          pull_request: {
            url,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: moment(issue.merge?.at ?? null),
          },
        }
      : {}),
  };
}

export function commentShape(site: Site, comment: Comment): Schemas['issue-comment'] {
  const { repository } = comment.issue;
  const url = `${repositoryUrl(site, repository)}/issues/comments/${comment.databaseId}`;
  return {
    id: comment.databaseId,
    node_id: comment.id,
    url,
    html_url: site.origin + commentPath(comment),
    issue_url: issueUrl(site, comment.issue),
    body: comment.body,
    user: ghost(site, comment.author),
    author_association: association(repository, comment.author) as Association,
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    reactions: reactionShape(comment, url),
    performed_via_github_app: null,
  };
}

/** In place of a commit where a branch came to be or went. */
export const NO_COMMIT = '0'.repeat(40);

export function activityShape(site: Site, repository: Repository, activity: Activity): Schemas['activity'] {
  return {
    id: activity.databaseId,
    node_id: activity.id,
    before: activity.before?.oid ?? NO_COMMIT,
    after: activity.after.oid,
    ref: `refs/heads/${repository.defaultBranch}`,
    timestamp: iso(activity.at),
    activity_type: activity.type,
    actor: userShape(site, activity.actor),
  };
}

/** The addresses that every repository carries, with what follows its own. */
const LINKS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

export function repositoryShape(site: Site, repository: Repository): Schemas['minimal-repository'] {
  const url = repositoryUrl(site, repository);
  const links = Object.entries(LINKS).map(([name, rest]) => [name, url + rest]);
  return {
    id: repository.databaseId,
    node_id: repository.id,
    name: repository.name,
    full_name: nameWithOwner(repository),
    owner: userShape(site, repository.owner),
    private: repository.isPrivate,
    html_url: site.origin + repositoryPath(repository),
    description: null,
    fork: false,
    url,
    ...(Object.fromEntries(links) as Record<keyof typeof LINKS, string>),
    default_branch: repository.defaultBranch,
    archived: repository.isArchived,
    disabled: false,
    has_issues: true,
    visibility: repository.isPrivate ? 'private' : 'public',
    created_at: iso(repository.createdAt),
    updated_at: iso(repository.pushedAt ?? repository.createdAt),
    pushed_at: moment(repository.pushedAt),
    open_issues_count: [...repository.issues.values()].filter((issue) => issue.state === 'OPEN').length,
  };
}
