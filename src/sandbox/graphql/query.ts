import { demandRead, hasRole, isListed, may, maySee, roleOf } from '../access.ts';
import { ApiProblem, notFound } from '../problem.ts';
import { isOrganization } from '../store/organization.ts';
import { revParse } from '../store/git.ts';
import { findLabel } from '../store/label.ts';
import type { Account } from '../store/account.ts';
import { restLogin } from '../store/account.ts';
import type { Issue, Repository } from '../store/records.ts';
import { nameWithOwner } from '../store/repository.ts';
import { repositoryPath } from '../store/urls.ts';
import type { Viewer } from '../viewer.ts';
import { isIntegration } from '../viewer.ts';
import type { Context, Fields } from './context.ts';
import { fields } from './context.ts';
import type { PageArguments } from './connection.ts';
import { byId, connection, given } from './connection.ts';
import { defaultRef, refNamed } from './git.ts';
import type { IssueArguments } from './issues.ts';
import { issueConnection } from './issues.ts';
import { nodeById } from './lookup.ts';

function findRepository({ store, viewer }: Context, owner: string, name: string): Repository {
  const repository = store.repository(`${owner}/${name}`);
  if (repository && maySee(viewer, repository)) return repository;
  throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
}

function numbered(repository: Repository, context: Context, number: number, kinds: readonly string[]): Issue {
  demandRead(context.viewer, repository, 'issues');
  const issue = repository.issues.get(number);
  if (issue && kinds.includes(issue.__typename)) return issue;
  const kind = kinds.length > 1 ? 'issue or pull request' : (kinds[0] ?? 'Issue');
  throw notFound(`Could not resolve to an ${kind} with the number of ${number}.`);
}

function viewerPermission(viewer: Viewer, repository: Repository): string | null {
  if (isIntegration(viewer)) return may(viewer, repository, 'write', 'contents') ? 'WRITE' : 'READ';
  const role = roleOf(repository, viewer.account);
  return role === 'none' ? null : role.toUpperCase();
}

/** `viewer` is a User by the schema, even for an app, whose login then shows that it is one. */
function viewerNode(viewer: Viewer): object {
  if (!viewer.account) throw new ApiProblem('FORBIDDEN', 'Resource not accessible by integration');
  return { ...viewer.account, __typename: 'User', login: restLogin(viewer.account) };
}

function collaborators(repository: Repository): Account[] {
  const members = isOrganization(repository.owner)
    ? [...repository.owner.members.keys()]
    : [repository.owner];
  return [...new Set([...repository.collaborators.keys(), ...members])].filter((one) =>
    isListed(repository, one),
  );
}

export const queryTypes: Readonly<Record<string, Fields>> = {
  Query: fields<unknown>({
    viewer: (_root, _args, { viewer }) => viewerNode(viewer),
    repository: (_root, { owner, name }: { owner: string; name: string }, context) =>
      findRepository(context, owner, name),
    node: (_root, { id }: { id: string }, context) => nodeById(context, id),
    nodes: (_root, { ids }: { ids: readonly string[] }, context) => {
      if (ids.length > 100) {
        throw new ApiProblem(
          'UNPROCESSABLE',
          'You may not provide more than 100 node ids; you provided ' + String(ids.length) + '.',
        );
      }
      return ids.map((id) => {
        try {
          return nodeById(context, id);
        } catch (problem) {
          return problem;
        }
      });
    },
    organization: (_root, { login }: { login: string }, { store }) => {
      const account = store.account(login);
      if (account?.__typename === 'Organization') return account;
      throw notFound(`Could not resolve to an Organization with the login of '${login}'.`);
    },
    user: (_root, { login }: { login: string }, { store }) => {
      const account = store.account(login);
      if (account?.__typename === 'User') return account;
      throw notFound(`Could not resolve to a User with the login of '${login}'.`);
    },
    repositoryOwner: (_root, { login }: { login: string }, { store }) => {
      const account = store.account(login);
      return account && account.__typename !== 'Bot' ? account : null;
    },
    rateLimit: (_root, _args, { quota, cost }) => {
      const { limit, remaining, used, resetAt } = quota();
      return { cost: cost.points, nodeCount: cost.nodes, limit, remaining, used, resetAt };
    },
  }),
  Repository: fields<Repository>({
    nameWithOwner,
    resourcePath: repositoryPath,
    url: (repository, _args, { store }) => store.origin + repositoryPath(repository),
    description: () => null,
    updatedAt: (repository) => repository.pushedAt ?? repository.createdAt,
    isInOrganization: (repository) => isOrganization(repository.owner),
    isFork: () => false,
    isDisabled: () => false,
    isLocked: () => false,
    isEmpty: (repository) => repository.head === null,
    hasIssuesEnabled: () => true,
    hasDiscussionsEnabled: ({ hasDiscussions }) => hasDiscussions,
    visibility: (repository) => (repository.isPrivate ? 'PRIVATE' : 'PUBLIC'),
    viewerPermission: (repository, _args, { viewer }) => viewerPermission(viewer, repository),
    viewerCanAdminister: (repository, _args, { viewer }) => hasRole(repository, viewer.account, 'admin'),
    defaultBranchRef: (repository, _args, { viewer }) => {
      demandRead(viewer, repository, 'contents');
      return defaultRef(repository);
    },
    ref: (repository, { qualifiedName }: { qualifiedName: string }, { viewer }) => {
      demandRead(viewer, repository, 'contents');
      return refNamed(repository, qualifiedName);
    },
    object: (repository, args: { expression?: string | null; oid?: string | null }, { viewer }) => {
      demandRead(viewer, repository, 'contents');
      const expression = args.expression ?? args.oid;
      return !given(expression) ? null : revParse(repository, expression);
    },
    label: (repository, { name }: { name: string }) => findLabel(repository, name) ?? null,
    labels: (
      repository,
      args: PageArguments & { query?: string | null; orderBy?: { field: string; direction: string } | null },
      _context,
      info,
    ) => {
      const query = (args.query ?? '').toLowerCase();
      const named = repository.labels.filter((one) =>
        `${one.name} ${one.description ?? ''}`.toLowerCase().includes(query),
      );
      return connection(info, args, {
        items: named,
        key: args.orderBy?.field === 'NAME' ? (one) => [one.name.toLowerCase(), one.databaseId] : byId,
        descending: args.orderBy?.direction === 'DESC',
      });
    },
    issue: (repository, { number }: { number: number }, context) =>
      numbered(repository, context, number, ['Issue']),
    pullRequest: (repository, { number }: { number: number }, context) =>
      numbered(repository, context, number, ['PullRequest']),
    issueOrPullRequest: (repository, { number }: { number: number }, context) =>
      numbered(repository, context, number, ['Issue', 'PullRequest']),
    issues: (repository, args: IssueArguments, { viewer }, info) => {
      demandRead(viewer, repository, 'issues');
      const items = [...repository.issues.values()].filter((issue) => issue.__typename === 'Issue');
      return issueConnection(info, args, items);
    },
    pinnedIssues: (repository, args: PageArguments, _context, info) =>
      connection(info, args, { items: repository.pinned, key: byId }),
    issueType: (repository, { name }: { name: string }) =>
      repository.issueTypes.find((type) => type.name.toLowerCase() === name.toLowerCase()) ?? null,
    issueTypes: (repository, args: PageArguments, _context, info) =>
      connection(info, args, { items: repository.issueTypes, key: byId }),
    assignableUsers: (repository, args: PageArguments & { query?: string | null }, _context, info) => {
      const items = collaborators(repository).filter((one) => one.login.includes(args.query ?? ''));
      return connection(info, args, { items, key: byId });
    },
    collaborators: (
      repository,
      args: PageArguments & { query?: string | null; login?: string | null },
      { viewer },
      info,
    ) => {
      const allowed = isIntegration(viewer)
        ? may(viewer, repository, 'write', 'contents')
        : hasRole(repository, viewer.account, 'write');
      if (!allowed)
        throw new ApiProblem('FORBIDDEN', 'Must have push access to view repository collaborators.');
      const items = collaborators(repository).filter(
        ({ login }) =>
          login.includes(args.query ?? '') &&
          (!given(args.login) || login.toLowerCase() === args.login.toLowerCase()),
      );
      return connection(info, args, {
        items,
        key: byId,
        edge: (account) => ({ permission: roleOf(repository, account).toUpperCase() }),
      });
    },
  }),
  PinnedIssue: fields<{ databaseId: number }>({ fullDatabaseId: (pin) => String(pin.databaseId) }),
  Ref: {},
};
