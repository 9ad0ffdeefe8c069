/**
 * A GitHub on localhost, for trying things out and for tests.
 *
 *     const sandbox = await startSandbox({ now: '2026-11-20T16:30:00Z' });
 *     const acme = sandbox.createRepository('acme/support', { files: { 'README.md': '# Support\n' } });
 *     sandbox.grant(acme, 'ada', 'write');
 *     const issue = sandbox.as('customer').openIssue(acme, { title: 'Down', body: 'Everything' });
 *     sandbox.clock.advance(60_000);
 *     sandbox.as('ada').comment(issue, 'Looking into it.');
 *     const token = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support' });
 *     // … send requests to `sandbox.url` (REST and GraphQL, as on GitHub Enterprise Server also under /api/v3) …
 *     sandbox.faults.dropAtWrite({ write: 2, when: 'after' });
 *     await sandbox.webhooks.settled();
 *     await sandbox.close();
 */
import { deleteAccount } from './acts/ghost.ts';
import { createLabel } from './acts/labels.ts';
import { push } from './acts/push.ts';
import type { NewApp } from './apps.ts';
import { Apps } from './apps.ts';
import type { Instant } from './clock.ts';
import { Clock } from './clock.ts';
import { Faults } from './faults.ts';
import { graphqlApi } from './graphql/index.ts';
import type { Missing } from './graphql/older-schema.ts';
import { Limits } from './limits.ts';
import { RequestLog } from './log.ts';
import { pages } from './pages/index.ts';
import { Person } from './people.ts';
import { restApi } from './rest/index.ts';
import type { ActionResult } from './result.ts';
import type { ActionRun } from './runner.ts';
import { Runner } from './runner.ts';
import { Server } from './server.ts';
import type { Account } from './store/account.ts';
import type { Organization } from './store/organization.ts';
import type { Repository, Role } from './store/records.ts';
import { Store } from './store/store.ts';
import { Tokens } from './tokens.ts';
import type { App, Installation } from './viewer.ts';
import { Webhooks } from './webhooks/webhooks.ts';
import { Workflows } from './workflows.ts';

export interface SandboxOptions {
  /** 0 for any free one, which is the default. */
  readonly port?: number;
  /** The clock's time at the start. */
  readonly now?: Instant | string;
  /** Let the clock run with real time from there; otherwise it stands still until it is moved. */
  readonly ticking?: boolean;
  /** IANA zone in which the pages show times, as a browser would in its reader's; UTC when left out. */
  readonly timezone?: string;
  /** What this server does not know, as an Enterprise Server of some age. */
  readonly lacks?: readonly Missing[];
}

export interface RepositoryOptions {
  readonly isPrivate?: boolean;
  /** Role of every member of the owning organisation. */
  readonly baseRole?: Role;
  /** First commit. */
  readonly files?: Readonly<Record<string, string>>;
  /** Names, or names with colours. */
  readonly labels?: readonly (string | { name: string; color?: string; description?: string })[];
  readonly collaborators?: Readonly<Record<string, Role>>;
}

const DEFAULT_START = '2026-01-05T09:00:00Z';

export class Sandbox implements AsyncDisposable {
  readonly clock: Clock;
  readonly store: Store;
  readonly log = new RequestLog();
  readonly faults = new Faults(this.log);
  readonly limits: Limits;
  readonly apps: Apps;
  readonly tokens: Tokens;
  readonly webhooks: Webhooks;
  /** Off until enabled. */
  readonly workflows: Workflows;
  readonly #runner: Runner;
  readonly #server: Server;
  readonly #people = new Map<Account, Person>();

  constructor(options: SandboxOptions) {
    this.clock = new Clock(options.now ?? DEFAULT_START, options.ticking ?? false);
    this.store = new Store(this.clock);
    this.limits = new Limits(this.clock);
    this.apps = new Apps(this.store);
    this.tokens = new Tokens(this.store, this.apps);
    this.webhooks = new Webhooks(this.store, this.apps);
    this.#runner = new Runner(this.store, this.tokens);
    this.workflows = new Workflows(this.store, this.tokens, this.#runner);
    const apis = { graphql: graphqlApi(this, options.lacks), rest: restApi(this) };
    this.#server = new Server(
      this,
      apis,
      pages(this.store, this.apps, this.workflows.runs, options.timezone),
    );
  }

  /** The address of the site and, with or without `/api/v3`, of its API. */
  get url(): string {
    return this.store.origin;
  }

  async listen(port: number): Promise<void> {
    this.store.origin = await this.#server.listen(port);
  }

  /** Somebody at the keyboard, or `slug[bot]`; the account is made at the first mention. */
  as(login: string): Person {
    const account = this.store.user(login);
    const person = this.#people.get(account) ?? new Person(this.store, account);
    this.#people.set(account, person);
    return person;
  }

  /**
   * An organisation; `members` in private membership, `owners` included. An issue field is named with its kind, or
   * with the options of a single select. Must come before its repositories.
   */
  createOrganization(
    login: string,
    people: {
      members?: readonly string[];
      publicMembers?: readonly string[];
      owners?: readonly string[];
    } = {},
    teams: Readonly<Record<string, readonly string[]>> = {},
    issueTypes: readonly string[] = [],
    issueFields: Readonly<Record<string, 'text' | 'number' | 'date' | readonly string[]>> = {},
  ): Organization {
    const organization = this.store.organization(login);
    const join = (names: readonly string[] | undefined, membership: { public: boolean; owner: boolean }) => {
      for (const name of names ?? []) organization.members.set(this.store.user(name), membership);
    };
    join(people.members, { public: false, owner: false });
    join(people.publicMembers, { public: true, owner: false });
    join(people.owners, { public: false, owner: true });
    for (const [slug, logins] of Object.entries(teams)) {
      this.store.team(
        organization,
        slug,
        logins.map((name) => this.store.user(name)),
      );
    }
    for (const name of issueTypes) this.store.issueType(organization, name);
    for (const [name, kind] of Object.entries(issueFields)) this.store.issueField(organization, name, kind);
    return organization;
  }

  /** `owner/name`; an owner that is not known yet becomes a user. */
  createRepository(fullName: string, options: RepositoryOptions = {}): Repository {
    const [ownerLogin = '', name = ''] = fullName.split('/');
    const owner = this.store.account(ownerLogin) ?? this.store.user(ownerLogin);
    const repository = this.store.createRepository(owner, name, options);
    for (const [login, role] of Object.entries(options.collaborators ?? {}))
      this.grant(repository, login, role);
    const setUp = {
      kind: 'installation',
      account: owner,
      permissions: { contents: 'write', issues: 'write' },
    } as const;
    if (options.files) push(this.store, setUp, repository, options.files, 'First commit');
    for (const label of options.labels ?? []) {
      createLabel(this.store, setUp, repository, typeof label === 'string' ? { name: label } : label);
    }
    return repository;
  }

  grant(repository: Repository, login: string, role: Role): void {
    repository.collaborators.set(this.store.user(login), role);
  }

  /** Deletes an account; GitHub then shows what it wrote without an author. */
  deleteAccount(login: string): void {
    const account = this.store.user(login);
    this.#people.delete(account);
    deleteAccount(this.store, account);
  }

  /** Registers an app and installs it on its owner's account, on all repositories. */
  createApp(wanted: NewApp): { app: App; installation: Installation } {
    const app = this.apps.register(wanted);
    return { app, installation: this.apps.install(app, wanted.owner) };
  }

  /** Runs a built action once, outside of any workflow. */
  async runAction(run: ActionRun): Promise<ActionResult> {
    return await this.#runner.run(run);
  }

  async close(): Promise<void> {
    await this.webhooks.close();
    await this.#server.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = new Sandbox(options);
  await sandbox.listen(options.port ?? 0);
  return sandbox;
}
