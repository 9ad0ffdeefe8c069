import type { Clock, Instant } from '../clock.ts';
import type { Account } from './account.ts';
import type { Reaction } from './content.ts';
import type { Happening } from './happening.ts';
import { IdSource } from './ids.ts';
import type { IssueField, IssueFieldOption, IssueFieldValue } from './issue-field.ts';
import type { IssueType } from './issue-type.ts';
import type { Organization, Team } from './organization.ts';
import type {
  Comment,
  EventDetails,
  EventKind,
  Issue,
  Label,
  Repository,
  Role,
  TimelineEvent,
} from './records.ts';
import { nameWithOwner } from './repository.ts';

export type StoredNode =
  | Account
  | Team
  | Repository
  | Issue
  | Comment
  | Label
  | IssueType
  | IssueField
  | IssueFieldOption
  | IssueFieldValue
  | Reaction
  | TimelineEvent;

const FIELD_KINDS = {
  text: 'IssueFieldText',
  number: 'IssueFieldNumber',
  date: 'IssueFieldDate',
} as const;

/** Everything this GitHub holds, in memory. Changes are made by `acts/`; reading is free to all. */
export class Store {
  readonly clock: Clock;
  readonly ids = new IdSource();
  readonly accounts = new Map<string, Account>();
  readonly repositories = new Map<string, Repository>();
  readonly nodes = new Map<string, StoredNode>();
  /** `http://localhost:PORT`: the root of every address that is handed out. */
  origin = '';
  readonly #listeners: ((happening: Happening) => void)[] = [];

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Called after each change, in order, with what GitHub would tell a webhook. */
  listen(listener: (happening: Happening) => void): void {
    this.#listeners.push(listener);
  }

  announce(happening: Happening): void {
    // A pull request has events of its own, which are not modelled.
    if (happening.event === 'issues' && happening.issue.__typename === 'PullRequest') return;
    for (const listener of this.#listeners) listener(happening);
  }

  account(login: string): Account | undefined {
    return this.accounts.get(login.toLowerCase().replace(/\[bot\]$/, ''));
  }

  /** A person with that login, or with `[bot]` after it the bot of an app; made at the first mention. */
  user(login: string): Account {
    if (login.endsWith('[bot]')) return this.bot(login.slice(0, -'[bot]'.length));
    return this.account(login) ?? this.#add({ __typename: 'User', ...this.#named('User', login) });
  }

  /** The bot account of an app. */
  bot(slug: string): Account {
    return this.account(slug) ?? this.#add({ __typename: 'Bot', ...this.#named('Bot', slug) });
  }

  organization(login: string): Organization {
    const known = this.account(login);
    if (known) {
      if (known.__typename !== 'Organization') throw new Error(`${login} is a ${known.__typename}`);
      return known as Organization;
    }
    return this.#add({
      __typename: 'Organization' as const,
      ...this.#named('Organization', login),
      members: new Map<Account, { public: boolean; owner: boolean }>(),
      teams: new Map<string, Team>(),
      issueTypes: [],
      issueFields: [],
    });
  }

  team(organization: Organization, slug: string, members: readonly Account[]): Team {
    const identity = this.ids.next('Team');
    const team: Team = {
      __typename: 'Team',
      ...identity,
      organization,
      slug,
      name: slug,
      members: [...members],
    };
    organization.teams.set(slug, team);
    this.nodes.set(team.id, team);
    return team;
  }

  issueType(organization: Organization, name: string): IssueType {
    const type: IssueType = {
      __typename: 'IssueType',
      ...this.ids.next('IssueType'),
      name,
      description: null,
      color: 'GRAY',
      isEnabled: true,
    };
    organization.issueTypes.push(type);
    this.nodes.set(type.id, type);
    return type;
  }

  /** A field for the issues of an organisation: its options' names make a single select. */
  issueField(
    organization: Organization,
    name: string,
    kind: 'text' | 'number' | 'date' | readonly string[],
  ): IssueField {
    const names = typeof kind === 'string' ? [] : kind;
    const options = names.map((option): IssueFieldOption => {
      const typename = 'IssueFieldSingleSelectOption';
      return this.keep({ __typename: typename, ...this.ids.next(typename), name: option });
    });
    const __typename = typeof kind === 'string' ? FIELD_KINDS[kind] : 'IssueFieldSingleSelect';
    const createdAt = this.clock.now();
    const field = this.keep({ __typename, ...this.ids.next(__typename), name, createdAt, options });
    organization.issueFields.push(field);
    return field;
  }

  /** Makes something findable by its node id. */
  keep<T extends StoredNode>(node: T): T {
    this.nodes.set(node.id, node);
    return node;
  }

  /** `owner/name`, in any case. */
  repository(fullName: string): Repository | undefined {
    return this.repositories.get(fullName.toLowerCase());
  }

  createRepository(
    owner: Account,
    name: string,
    options: { isPrivate?: boolean; baseRole?: Role } = {},
  ): Repository {
    const repository: Repository = {
      __typename: 'Repository',
      ...this.ids.next('Repository'),
      owner,
      name,
      createdAt: this.clock.now(),
      defaultBranch: 'main',
      isPrivate: options.isPrivate ?? false,
      isArchived: false,
      hasDiscussions: false,
      head: null,
      branches: new Map(),
      trees: new Map(),
      commits: new Map(),
      statuses: new Map(),
      pushedAt: null,
      activity: [],
      collaborators: new Map(),
      baseRole: options.baseRole ?? 'read',
      labels: [],
      issues: new Map(),
      gone: new Map(),
      pinned: [],
      issueTypes: owner.__typename === 'Organization' ? (owner as Organization).issueTypes : [],
      lastSummary: null,
      lastNumber: 0,
    };
    this.repositories.set(nameWithOwner(repository).toLowerCase(), repository);
    this.nodes.set(repository.id, repository);
    return repository;
  }

  /** Adds an event to the end of the issue's timeline, stamped with the clock. */
  record<K extends EventKind>(
    issue: Issue,
    kind: K,
    actor: Account | null,
    details: EventDetails[K],
    at: Instant = this.clock.now(),
  ): void {
    const head = {
      __typename: kind,
      ...this.ids.next(kind),
      sequence: this.ids.sequence(),
      issue,
      actor,
      createdAt: at,
    };
    const event = { ...head, ...details } as unknown as TimelineEvent;
    issue.timeline.push(event);
    this.nodes.set(event.id, event);
  }

  #named(kind: 'User' | 'Bot' | 'Organization', login: string) {
    // A managed user's login ends in its company's short name: `ana_acme`.
    if (!/^(?=.{1,39}$)[a-z\d][a-z\d-]*(?:_[a-z\d]+)?$/i.test(login))
      throw new Error(`not a login: ${login}`);
    return { ...this.ids.next(kind), login, name: null, createdAt: this.clock.now() };
  }

  #add<T extends Account>(account: T): T {
    this.accounts.set(account.login.toLowerCase(), account);
    this.nodes.set(account.id, account);
    return account;
  }
}
