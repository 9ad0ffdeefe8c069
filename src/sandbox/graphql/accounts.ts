import type { Account } from '../store/account.ts';
import type { IssueType } from '../store/issue-type.ts';
import type { Organization, Team } from '../store/organization.ts';
import { isOrganization } from '../store/organization.ts';
import { accountPath, avatarPath } from '../store/urls.ts';
import { ApiProblem } from '../problem.ts';
import type { Viewer } from '../viewer.ts';
import type { Fields } from './context.ts';
import { fields } from './context.ts';
import type { PageArguments } from './connection.ts';
import { byId, connection } from './connection.ts';

/** Fields of every kind of actor. */
const actor = {
  resourcePath: (account: Account) => accountPath(account),
  updatedAt: (account: Account) => account.createdAt,
};

function common(): Fields {
  return fields<Account>({
    ...actor,
    url: (account, _args, { store }) => store.origin + accountPath(account),
    avatarUrl: (account, _args, { store }) => store.origin + avatarPath(account),
  });
}

function mayReadMembers(viewer: Viewer, organization: Account): boolean {
  if (viewer.permissions) {
    const level = viewer.permissions.members ?? 'none';
    return (
      level !== 'none' && (viewer.kind !== 'installation' || viewer.installation?.account === organization)
    );
  }
  return viewer.account !== null && isOrganization(organization) && organization.members.has(viewer.account);
}

function demandMembers(viewer: Viewer, organization: Account): void {
  if (mayReadMembers(viewer, organization)) return;
  throw new ApiProblem('FORBIDDEN', 'Resource not accessible by integration');
}

export const accountTypes: Readonly<Record<string, Fields>> = {
  User: {
    ...common(),
    ...fields<Account>({
      email: () => '',
      isViewer: (account, _args, { viewer }) => account === viewer.account,
    }),
  },
  Bot: common(),
  Organization: {
    ...common(),
    ...fields<Organization>({
      team: (organization, { slug }: { slug: string }, { viewer }) => {
        demandMembers(viewer, organization);
        return organization.teams.get(slug.toLowerCase()) ?? null;
      },
      teams: (organization, args: PageArguments, { viewer }, info) => {
        demandMembers(viewer, organization);
        return connection(info, args, { items: [...organization.teams.values()], key: byId });
      },
      membersWithRole: (organization, args: PageArguments, { viewer }, info) => {
        const all = mayReadMembers(viewer, organization);
        const shown = [...organization.members].filter(([, membership]) => all || membership.public);
        return connection(info, args, {
          items: shown.map(([member]) => member),
          key: byId,
          edge: (member) => ({ role: organization.members.get(member)?.owner === true ? 'ADMIN' : 'MEMBER' }),
        });
      },
      issueTypes: (organization, args: PageArguments, _context, info) =>
        connection(info, args, { items: organization.issueTypes, key: byId }),
      issueFields: (organization, args: PageArguments, _context, info) =>
        connection(info, args, { items: organization.issueFields, key: byId }),
    }),
  },
  Team: fields<Team>({
    combinedSlug: (team) => `${team.organization.login}/${team.slug}`,
    members: (team, args: PageArguments & { query?: string | null }, _context, info) =>
      connection(info, args, {
        items: team.members.filter((member) => member.login.includes(args.query ?? '')),
        key: byId,
        edge: () => ({ role: 'MEMBER' }),
      }),
  }),
  IssueType: fields<IssueType>({ isPrivate: () => false }),
};
