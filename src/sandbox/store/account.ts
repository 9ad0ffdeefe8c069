import type { Account, Organization } from './records.ts';

export function isOrganization(account: Account): account is Organization {
  return account.__typename === 'Organization';
}

/** The login as REST and webhooks write it. */
export function restLogin(account: Account): string {
  return account.__typename === 'Bot' ? `${account.login}[bot]` : account.login;
}
