import type { KeyObject } from 'node:crypto';
import type { Account } from './store/account.ts';
import type { Repository } from './store/records.ts';

export type Level = 'none' | 'read' | 'write';
export type Scope =
  'issues' | 'contents' | 'members' | 'administration' | 'pull_requests' | 'statuses' | 'workflows';
export type Permissions = Partial<Record<Scope, Level>>;

/** A GitHub App. Its private key is made here and handed to whoever plays the app. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly clientId: string;
  readonly owner: Account;
  readonly bot: Account;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  /** PKCS#8 PEM. */
  readonly privateKey: string;
  readonly publicKey: KeyObject;
  /** Receiver of its webhooks; settable, since a server's port is known only once it listens. */
  webhook: { readonly url: string; readonly secret: string } | null;
  readonly createdAt: number;
}

export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly account: Account;
  /** `null` for all repositories of the account. */
  readonly selected: ReadonlySet<Repository> | null;
  readonly createdAt: number;
}

/**
 * Who asks, and with what in hand.
 * `person` uses the web pages, `pat` a personal token; `actions` is a workflow's own token; `app` proves itself with a
 * JWT and may only manage the app.
 */
export interface Viewer {
  readonly kind: 'person' | 'pat' | 'installation' | 'actions' | 'app' | 'anonymous';
  readonly account: Account | null;
  /** Set for integrations and fine-grained tokens; without it the account's own role decides alone. */
  readonly permissions?: Permissions;
  /** Repositories for which the token was issued; without them everything that the account sees. */
  readonly repositories?: ReadonlySet<Repository>;
  /** A classic token without the scope `workflow`. */
  readonly lacksWorkflow?: boolean;
  readonly app?: App;
  readonly installation?: Installation;
}

export const ANONYMOUS: Viewer = { kind: 'anonymous', account: null };

export function isIntegration(viewer: Viewer): boolean {
  return viewer.kind === 'installation' || viewer.kind === 'actions';
}
