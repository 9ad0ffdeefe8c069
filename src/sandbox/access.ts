import { ApiProblem } from './problem.ts';
import type { Account } from './store/account.ts';
import { isOrganization } from './store/organization.ts';
import type { Issue, Repository, Role } from './store/records.ts';
import { ROLES } from './store/records.ts';
import type { Scope, Viewer } from './viewer.ts';
import { isIntegration } from './viewer.ts';

/** The role of an account by itself: owner, named collaborator, or member of the owning organisation. */
export function roleOf(repository: Repository, account: Account | null): Role {
  const open: Role = repository.isPrivate ? 'none' : 'read';
  if (!account) return open;
  if (repository.owner === account) return 'admin';
  const roles: Role[] = [open, repository.collaborators.get(account) ?? 'none'];
  if (isOrganization(repository.owner)) {
    const membership = repository.owner.members.get(account);
    if (membership) roles.push(membership.owner ? 'admin' : repository.baseRole);
  }
  return roles.reduce((best, role) => (ROLES.indexOf(role) > ROLES.indexOf(best) ? role : best));
}

export function hasRole(repository: Repository, account: Account | null, least: Role): boolean {
  return ROLES.indexOf(roleOf(repository, account)) >= ROLES.indexOf(least);
}

function granted(viewer: Viewer, repository: Repository, scope: Scope, level: 'read' | 'write'): boolean {
  if (!(viewer.repositories?.has(repository) ?? true)) return false;
  if (!viewer.permissions) return true;
  const held = viewer.permissions[scope] ?? 'none';
  return held === 'write' || held === level;
}

/** True when the repository exists at all for this viewer. */
export function maySee(viewer: Viewer, repository: Repository): boolean {
  if (!repository.isPrivate) return true;
  if (isIntegration(viewer)) return viewer.repositories?.has(repository) ?? false;
  return granted(viewer, repository, 'issues', 'read') && hasRole(repository, viewer.account, 'read');
}

/** Public things are readable with any token, whatever its permissions. */
export function mayRead(viewer: Viewer, repository: Repository, scope: Scope): boolean {
  return maySee(viewer, repository) && (!repository.isPrivate || granted(viewer, repository, scope, 'read'));
}

/** Refuses whoever may not read. */
export function demandRead(viewer: Viewer, repository: Repository, scope: Scope): void {
  if (mayRead(viewer, repository, scope)) return;
  throw new ApiProblem('FORBIDDEN', 'Resource not accessible by integration');
}

/** `least` is the role that a person needs; an integration needs write permission on the scope instead. */
export function may(viewer: Viewer, repository: Repository, least: Role, scope: Scope = 'issues'): boolean {
  if (viewer.kind === 'anonymous' || viewer.kind === 'app' || repository.isArchived) return false;
  if (!granted(viewer, repository, scope, 'write')) return false;
  return isIntegration(viewer) || hasRole(repository, viewer.account, least);
}

/** The refusal in GitHub's words; `doing` is the mutation's name. */
export function refusal(viewer: Viewer, repository: Repository, doing: string): ApiProblem {
  if (repository.isArchived) {
    return new ApiProblem('FORBIDDEN', 'Repository was archived so is read-only.');
  }
  if (isIntegration(viewer)) return new ApiProblem('FORBIDDEN', 'Resource not accessible by integration');
  if (viewer.permissions) {
    return new ApiProblem('FORBIDDEN', 'Resource not accessible by personal access token');
  }
  const who = viewer.account?.login ?? 'anonymous';
  return new ApiProblem('FORBIDDEN', `${who} does not have the correct permissions to execute \`${doing}\``);
}

export function demand(viewer: Viewer, repository: Repository, least: Role, doing: string): Account {
  if (!viewer.account || !may(viewer, repository, least)) throw refusal(viewer, repository, doing);
  return viewer.account;
}

/** Only an admin who is a person deletes issues. */
export function mayDelete(viewer: Viewer, repository: Repository): boolean {
  return !isIntegration(viewer) && hasRole(repository, viewer.account, 'admin');
}

/** Locked conversations are open to people with write access, and closed to every integration. */
export function mayCommentWhileLocked(viewer: Viewer, issue: Issue): boolean {
  return !isIntegration(viewer) && hasRole(issue.repository, viewer.account, 'write');
}

/** The association that GitHub shows beside a name. Private membership shows as if there were none. */
export function association(repository: Repository, account: Account | null): string {
  if (!account) return 'NONE';
  if (repository.owner === account) return 'OWNER';
  if (isOrganization(repository.owner) && repository.owner.members.get(account)?.public === true)
    return 'MEMBER';
  if (repository.collaborators.has(account)) return 'COLLABORATOR';
  for (let commit = repository.head; commit; commit = commit.parent) {
    if (commit.author === account) return 'CONTRIBUTOR';
  }
  return 'NONE';
}

export function demandPush(viewer: Viewer, repository: Repository): Account {
  if (!viewer.account || !may(viewer, repository, 'write', 'contents'))
    throw refusal(viewer, repository, 'Push');
  return viewer.account;
}

/** Named on the repository's list of people, as opposed to reading it because it is public. */
export function isListed(repository: Repository, account: Account): boolean {
  const { owner, collaborators, baseRole } = repository;
  if (owner === account || collaborators.has(account)) return true;
  const membership = isOrganization(owner) ? owner.members.get(account) : undefined;
  return membership !== undefined && (membership.owner || baseRole !== 'none');
}
