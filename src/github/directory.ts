import { Failure } from '../errors.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import type { Directory, DirectoryNeeds } from '../ticket/roster.ts';
import type { TeamQuery } from './answers.generated.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import { failureOf } from './client.ts';
import * as queries from './queries.ts';
import { complain, REFUSALS } from './place.ts';

/** Roles with triage permission or more: whoever has one may label and assign, and so runs the desk. */
const STAFF_ROLES = new Set(['triage', 'write', 'maintain', 'admin']);

interface Permitted {
  readonly role_name?: string;
  readonly permissions?: { readonly triage?: boolean };
}

/** A custom role has a name of its own; what it grants stands in its permissions. The field `permission` is no help: it shows triage as read. */
function mayTriage({ role_name: role = '', permissions }: Permitted): boolean {
  return permissions?.triage ?? STAFF_ROLES.has(role);
}

/**
 * Asks GitHub who belongs to the desk, where the policy alone does not say it. What was asked once in a run is not
 * asked again.
 */
export class DirectoryReader {
  readonly #client: Client;
  readonly #repository: { readonly owner: string; readonly repo: string };
  readonly #roles = new Map<string, boolean>();
  readonly #assignable = new Map<string, boolean>();
  #all: ReadonlySet<string> | null = null;
  #listable = true;
  #teams: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(client: Client, owner: string, repo: string) {
    this.#client = client;
    this.#repository = { owner, repo };
  }

  /** @throws Failure where GitHub does not tell: guessing who is staff would misjudge every clock */
  async read(needs: DirectoryNeeds, issues: readonly Issue[]): Promise<Directory> {
    this.#teams ??= await this.#readTeams(needs.teams);
    const collaborators = needs.collaborators ? await this.#collaborators(issues) : null;
    return { teams: this.#teams, collaborators };
  }

  /** Whether it takes no issues to tell. */
  async isComplete({ collaborators }: DirectoryNeeds): Promise<boolean> {
    return !collaborators || (await this.#everybody()) !== null;
  }

  /**
   * Whether somebody can be assigned to any issue of the repository. Where GitHub does not tell, they can: it refuses them
   * then when they are.
   */
  async isAssignable(login: string): Promise<boolean> {
    const known = this.#assignable.get(login) ?? (this.#all?.has(login) === true ? true : undefined);
    if (known !== undefined) return known;
    const route = '/repos/{owner}/{repo}/assignees/{assignee}';
    const { status } = await this.#client.get(route, { ...this.#repository, assignee: login });
    this.#assignable.set(login, status !== 404);
    return status !== 404;
  }

  async #readTeams(names: readonly string[]): Promise<Map<string, readonly string[]>> {
    const teams = new Map<string, readonly string[]>();
    for (const name of names) {
      const [org = '', team = ''] = name.split('/');
      const members: string[] = [];
      let after: string | null = null;
      do {
        const page: Members = membersIn(
          name,
          await this.#client.query(queries.TEAM_QUERY, { org, team, after }),
        );
        members.push(...(page.nodes ?? []).flatMap((node) => node?.login.toLowerCase() ?? []));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      teams.set(name, members);
    }
    return teams;
  }

  /** Everybody at once where the token may list them, else one by one those who appear on the issues. */
  async #collaborators(issues: readonly Issue[]): Promise<ReadonlySet<string>> {
    const all = await this.#everybody();
    if (all !== null) return all;
    const staff = new Set<string>();
    for (const login of peopleOn(issues)) if (await this.#hasRole(login)) staff.add(login);
    return staff;
  }

  /** Null: the token may not list them. */
  async #everybody(): Promise<ReadonlySet<string> | null> {
    if (this.#all === null && this.#listable) {
      this.#all = await this.#list();
      this.#listable = this.#all !== null;
    }
    return this.#all;
  }

  async #list(): Promise<Set<string> | null> {
    const staff = new Set<string>();
    for (let page = 1; ; page += 1) {
      const parameters = { ...this.#repository, permission: 'triage', per_page: 100, page };
      const answer = await this.#client.get('/repos/{owner}/{repo}/collaborators', parameters);
      if (answer.status === 403 || answer.status === 404) return null;
      if (answer.status >= 400) throw failureOf(answer);
      const people = answer.data as (Permitted & { login: string })[];
      for (const person of people) if (mayTriage(person)) staff.add(person.login.toLowerCase());
      if (people.length < 100) return staff;
    }
  }

  async #hasRole(login: string): Promise<boolean> {
    const known = this.#roles.get(login);
    if (known !== undefined) return known;
    const route = '/repos/{owner}/{repo}/collaborators/{username}/permission';
    const answer = await this.#client.get(route, { ...this.#repository, username: login });
    if (answer.status !== 200 && answer.status !== 404) throw failureOf(answer);
    const { role_name, user } = answer.data as Permitted & { user?: Permitted };
    const staff =
      answer.status === 200 && mayTriage({ ...user, ...(role_name === undefined ? {} : { role_name }) });
    this.#roles.set(login, staff);
    return staff;
  }
}

type Members = NonNullable<NonNullable<TeamQuery['organization']>['team']>['members'];

/** @throws Failure `team-unreadable` only where GitHub says that there is no such team for us: an outage leaves the same hole */
function membersIn(name: string, { data, errors }: GraphqlAnswer<TeamQuery>): Members {
  const members = data?.organization?.team?.members;
  const refused = errors.find(({ type }) => ['NOT_FOUND', ...REFUSALS].includes(type ?? ''));
  const absent = data !== null && errors.length === 0 && members === undefined;
  if (refused !== undefined || absent) {
    const said = `The members of @${name} cannot be read. ${refused?.message ?? ''}`;
    throw new Failure('team-unreadable', said.trim());
  }
  complain(errors);
  if (members === undefined)
    throw new Failure('github-unreachable', `GitHub said nothing of the members of @${name}.`);
  return members;
}

/**
 * The humans of whom it matters whether they are staff: everybody who wrote or did anything on the issues, and everybody
 * it was done to.
 */
function peopleOn(issues: readonly Issue[]): string[] {
  const people = issues.flatMap(({ author, bodyEdits, assignees, events }): Actor[] => [
    author,
    ...bodyEdits.map(({ editor }) => editor),
    ...assignees,
    ...events.flatMap((event): Actor[] => {
      if (event.kind === 'comment') return [event.actor, ...event.edits.map(({ editor }) => editor)];
      if (event.kind === 'assigned' || event.kind === 'unassigned') return [event.actor, event.assignee];
      if (event.kind === 'comment_deleted' && event.author !== null) return [event.actor, event.author];
      return [event.actor];
    }),
  ]);
  return [...new Set(people.filter(({ kind }) => kind === 'human').map(({ login }) => login))].sort();
}
