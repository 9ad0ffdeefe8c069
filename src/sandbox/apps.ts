import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Account } from './store/account.ts';
import type { Repository } from './store/records.ts';
import type { Store } from './store/store.ts';
import type { App, Installation, Permissions } from './viewer.ts';

export interface NewApp {
  readonly slug: string;
  readonly owner: string;
  readonly permissions?: Permissions;
  /** Webhook events it listens to. */
  readonly events?: readonly string[];
  readonly webhook?: { readonly url: string; readonly secret: string };
}

/** What an App is registered from in a browser, as far as the sandbox goes by it. */
export interface AppManifest {
  readonly name: string;
  readonly redirect_url: string;
  readonly hook_attributes: { readonly url: string };
  readonly default_permissions: Permissions;
  readonly default_events: readonly string[];
}

const FIRST_APP_ID = 100_000;
const FIRST_INSTALLATION_ID = 50_000_000;

export class Apps {
  readonly all: App[] = [];
  readonly installations: Installation[] = [];
  readonly #store: Store;
  /** Apps that were made from a manifest, by the code that tells their keys once. */
  readonly #codes = new Map<string, App>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Registers an app and makes its key pair. */
  register(wanted: NewApp): App {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const app: App = {
      id: FIRST_APP_ID + this.all.length + 1,
      slug: wanted.slug,
      name: wanted.slug,
      clientId: `Iv1.sandbox${String(this.all.length + 1).padStart(9, '0')}`,
      owner: this.#store.account(wanted.owner) ?? this.#store.user(wanted.owner),
      bot: this.#store.bot(wanted.slug),
      permissions: wanted.permissions ?? { issues: 'write', contents: 'read' },
      events: wanted.events ?? ['issues', 'issue_comment', 'push'],
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      publicKey,
      webhook: wanted.webhook ?? null,
      createdAt: this.#store.clock.now(),
    };
    this.all.push(app);
    return app;
  }

  /** Registers an app as somebody does in a browser, and answers the code that tells its keys once. */
  registerFrom(manifest: AppManifest, owner: string): string {
    const app = this.register({
      slug: manifest.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      owner,
      permissions: manifest.default_permissions,
      events: manifest.default_events,
      webhook: { url: manifest.hook_attributes.url, secret: randomBytes(20).toString('hex') },
    });
    const code = randomBytes(20).toString('hex');
    this.#codes.set(code, app);
    return code;
  }

  /** The app that a code stands for; none the second time. */
  redeem(code: string): App | undefined {
    const app = this.#codes.get(code);
    this.#codes.delete(code);
    return app;
  }

  /** Installs it on an account: on the repositories named, or on all of them. */
  install(app: App, account: string, repositories?: readonly string[]): Installation {
    const owner: Account = this.#store.account(account) ?? this.#store.user(account);
    const selected = repositories
      ? new Set(repositories.flatMap((name) => this.#store.repository(name) ?? []))
      : null;
    const id = FIRST_INSTALLATION_ID + this.installations.length + 1;
    const installation: Installation = {
      id,
      app,
      account: owner,
      selected,
      createdAt: this.#store.clock.now(),
    };
    this.installations.push(installation);
    return installation;
  }

  /** By numeric id or client id: both may issue a JWT. */
  find(issuer: string): App | undefined {
    return this.all.find((app) => String(app.id) === issuer || app.clientId === issuer);
  }

  installationsOf(app: App): Installation[] {
    return this.installations.filter((installation) => installation.app === app);
  }

  /** The installation through which an app reaches a repository. */
  installationOn(app: App, repository: Repository): Installation | undefined {
    return this.installationsOf(app).find(
      ({ account, selected }) => account === repository.owner && (selected?.has(repository) ?? true),
    );
  }

  repositoriesOf(installation: Installation): Repository[] {
    if (installation.selected) return [...installation.selected];
    return [...this.#store.repositories.values()].filter((one) => one.owner === installation.account);
  }
}
