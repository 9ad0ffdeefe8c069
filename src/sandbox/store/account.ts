import type { Instant } from '../clock.ts';

export interface Account {
  readonly __typename: 'User' | 'Bot' | 'Organization';
  readonly id: string;
  readonly databaseId: number;
  /** For a bot the app's slug: only REST, webhooks and `viewer` append `[bot]`. */
  readonly login: string;
  readonly name: string | null;
  readonly createdAt: Instant;
}

/** The login as REST and webhooks write it. */
export function restLogin(account: Account): string {
  return account.__typename === 'Bot' ? `${account.login}[bot]` : account.login;
}
