import { demandRead, hasRole, isListed, roleOf } from '../access.ts';
import { ApiProblem, notFound } from '../problem.ts';
import { commitAt, entryAt } from '../store/git.ts';
import { isOrganization } from '../store/organization.ts';
import type { Account } from '../store/account.ts';
import type { Blob, Repository, Role, TreeEntry } from '../store/records.ts';
import { isIntegration } from '../viewer.ts';
import type { Answer, Call } from './router.ts';
import { NO_CONTENT, ok, paged, param, route, theRepository } from './router.ts';
import { activityShape, repositoryShape, repositoryUrl, userShape } from './shapes.ts';

/** The older permission field knows four words; `role_name` tells the rest. */
const LEGACY = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
} as const;

function permission(call: Call): Answer {
  const repository = theRepository(call);
  const { store, viewer } = call;
  if (!isIntegration(viewer) && !hasRole(repository, viewer.account, 'write')) {
    throw new ApiProblem('FORBIDDEN', 'Must have push access to view collaborator permission.');
  }
  if (!(viewer.repositories?.has(repository) ?? true)) {
    throw new ApiProblem('FORBIDDEN', 'Resource not accessible by integration');
  }
  const account = store.account(param(call, 'username'));
  if (!account || isOrganization(account)) throw notFound(`${param(call, 'username')} is not a user`);
  const role = roleOf(repository, account);
  return ok({ permission: LEGACY[role], role_name: role, user: collaborator(call, repository, account) });
}

function collaborator(call: Call, repository: Repository, account: Account) {
  const reach = (least: Role) => hasRole(repository, account, least);
  const permissions = {
    admin: reach('admin'),
    maintain: reach('maintain'),
    push: reach('write'),
    triage: reach('triage'),
    pull: reach('read'),
  };
  return { ...userShape(call.store, account), permissions, role_name: roleOf(repository, account) };
}

/** The query's words for the roles. */
const ASKED: Readonly<Record<string, Role>> = {
  pull: 'read',
  triage: 'triage',
  push: 'write',
  maintain: 'maintain',
  admin: 'admin',
};

function links(call: Call, repository: Repository, path: string) {
  const url = `${repositoryUrl(call.store, repository)}/contents/${path}`;
  const html = `${call.store.origin}/${repository.owner.login}/${repository.name}/blob/${repository.defaultBranch}/${path}`;
  return { url, html_url: html, git_url: null, download_url: null, _links: { self: url, html, git: null } };
}

function fileShape(call: Call, repository: Repository, path: string, blob: Blob) {
  return {
    type: 'file',
    encoding: 'base64',
    size: blob.byteSize,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    content: Buffer.from(blob.content).toString('base64').replace(/.{60}/g, '$&\n'),
    sha: blob.oid,
    ...links(call, repository, path),
  };
}

function entryShape(call: Call, repository: Repository, entry: TreeEntry) {
  const { name, path, object } = entry;
  const size = object.__typename === 'Blob' ? object.byteSize : 0;
  const type = entry.type === 'tree' ? 'dir' : 'file';
  return { type, size, name, path, sha: object.oid, ...links(call, repository, path) };
}

function contents(call: Call): Answer {
  const repository = theRepository(call);
  demandRead(call.viewer, repository, 'contents');
  const commit = commitAt(repository, call.query.get('ref') ?? 'HEAD');
  const path = param(call, 'path').replace(/\/$/, '');
  const entry = commit && entryAt(commit, path);
  if (!entry) throw notFound();
  if (entry.object.__typename === 'Tree') {
    return ok(entry.object.entries.map((one) => entryShape(call, repository, one)));
  }
  if (call.accept.includes('raw')) {
    return {
      status: 200,
      text: entry.object.content,
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    };
  }
  return ok(fileShape(call, repository, path, entry.object));
}

/** Newest first; GitHub's other filters are not modelled. */
function activity(call: Call): Answer {
  const repository = theRepository(call);
  demandRead(call.viewer, repository, 'contents');
  const ref = call.query.get('ref')?.replace(/^refs\/heads\//, '') ?? repository.defaultBranch;
  const items = ref === repository.defaultBranch ? repository.activity.toReversed() : [];
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30));
  return ok(items.slice(0, size).map((one) => activityShape(call.store, repository, one)));
}

export const repositoryRoutes = [
  route('GET', '/repos/:owner/:repo', (call) => ok(repositoryShape(call.store, theRepository(call)))),
  route('GET', '/repos/:owner/:repo/activity', activity),
  route('GET', '/repos/:owner/:repo/contents{/{*path}}', contents),
  route('GET', '/repos/:owner/:repo/collaborators', (call) => {
    const repository = theRepository(call);
    const least = ASKED[call.query.get('permission') ?? 'pull'] ?? 'read';
    const items = [...call.store.accounts.values()].filter(
      (one) => one.__typename === 'User' && isListed(repository, one) && hasRole(repository, one, least),
    );
    const path = `/repos/${repository.owner.login}/${repository.name}/collaborators`;
    return paged(call, path, items, (account) => collaborator(call, repository, account));
  }),
  route('GET', '/repos/:owner/:repo/collaborators/:username', (call) => {
    const account = call.store.account(param(call, 'username'));
    if (!account || !isListed(theRepository(call), account)) throw notFound();
    return NO_CONTENT;
  }),
  route('GET', '/repos/:owner/:repo/collaborators/:username/permission', permission),
  route('GET', '/repos/:owner/:repo/assignees/:assignee', (call) => {
    const account = call.store.account(param(call, 'assignee'));
    if (account?.__typename !== 'User' || !isListed(theRepository(call), account)) throw notFound();
    return NO_CONTENT;
  }),
];
