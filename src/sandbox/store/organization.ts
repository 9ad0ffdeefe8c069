import type { Account } from './account.ts';
import type { IssueField } from './issue-field.ts';
import type { IssueType } from './issue-type.ts';

export interface Team {
  readonly __typename: 'Team';
  readonly id: string;
  readonly databaseId: number;
  readonly organization: Organization;
  readonly slug: string;
  readonly name: string;
  readonly members: Account[];
}

export interface Organization extends Account {
  readonly __typename: 'Organization';
  /** `public` members show as MEMBER to everybody; private ones only to the organisation itself. */
  readonly members: Map<Account, { readonly public: boolean; readonly owner: boolean }>;
  readonly teams: Map<string, Team>;
  readonly issueTypes: IssueType[];
  readonly issueFields: IssueField[];
}

export function isOrganization(account: Account): account is Organization {
  return account.__typename === 'Organization';
}
