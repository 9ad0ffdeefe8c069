import { Failure } from '../errors.ts';
import type { Answer, Client } from './client.ts';
import { failureOf, UncertainWrite } from './client.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import * as queries from './queries.ts';

/** A pull request from a branch of the repository itself. */
export interface Proposal {
  readonly number: number;
  /** Its page. */
  readonly url: string;
  readonly body: string;
  /** Moments as GitHub writes them; null: it was not merged. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly mergedAt: string | null;
  /** Declined: somebody closed it without merging it. */
  readonly state: 'open' | 'declined' | 'merged';
}

/** How far a branch and its pull requests have come. */
export interface Proposed {
  /** The repository as GitHub spells it: `acme/helpdesk`. */
  readonly repository: string;
  /** Its page. */
  readonly url: string;
  /** Name of the default branch. */
  readonly base: string;
  /** Id of the branch's newest commit; null: there is no such branch. */
  readonly tip: string | null;
  /** The newest first. */
  readonly pulls: readonly Proposal[];
}

/** What a pull request is like in GitHub's REST API, as far as it is looked at. */
interface Pull {
  readonly number: number;
  readonly html_url: string;
  readonly body: string | null;
  readonly state: string;
  readonly merged_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly head: { readonly repo: { readonly full_name: string } | null } | null;
}

/** What is asked of GitHub, in the words of its complaint. */
type Doing =
  'write the branch' | 'open the pull request' | 'rewrite the pull request' | 'close the pull request';

/** What a token needs where the files are no workflows. */
const FILE_RIGHTS: Readonly<Record<Doing, string>> = {
  'write the branch': 'The token needs contents: write; an App, Contents: read and write.',
  'open the pull request':
    'The token needs pull-requests: write; an App, Pull requests: read and write. The repository’s settings, under Actions, have to let a job’s own token create pull requests.',
  'rewrite the pull request': 'The token needs pull-requests: write; an App, Pull requests: read and write.',
  'close the pull request': 'The token needs pull-requests: write; an App, Pull requests: read and write.',
};

const RIGHTS: Readonly<Record<Doing, string>> = {
  'write the branch':
    'A fine-grained token needs Contents and Workflows: read and write, a classic one the scopes repo and workflow. A job’s own token can never write a workflow.',
  'open the pull request':
    'A fine-grained token needs Pull requests: read and write, a classic one the scope repo.',
  'rewrite the pull request':
    'A fine-grained token needs Pull requests: read and write, a classic one the scope repo.',
  'close the pull request':
    'A fine-grained token needs Pull requests: read and write, a classic one the scope repo.',
};

/** Files on a branch of their own, and the pull request that asks for them to be merged. */
export class ProposalBranch {
  readonly #client: Client;
  readonly #place: Place;
  readonly #branch: string;
  #tip: { readonly base: string; readonly oid: string; readonly tree: string } | null = null;
  /** As GitHub spells them. */
  #owner: string;
  #name: string;

  readonly #rights: Readonly<Record<Doing, string>>;

  /**
   * @param branch `steward/init`
   * @param what is written: workflows take more permissions than files do
   */
  constructor(client: Client, place: Place, branch: string, what: 'workflows' | 'file' = 'workflows') {
    this.#rights = what === 'file' ? FILE_RIGHTS : RIGHTS;
    this.#client = client;
    this.#place = place;
    this.#branch = branch;
    this.#owner = place.owner;
    this.#name = place.name;
  }

  /** How far it has come: two requests. Pull requests from forks are somebody else's, whatever their branch is called. */
  async read(): Promise<Proposed> {
    const { owner, name } = this.#place;
    const variables = { owner, name, branch: `refs/heads/${this.#branch}` };
    const answer = await this.#client.query(queries.BRANCH_QUERY, variables);
    const repository = repositoryIn(answer, this.#place);
    complain(answer.errors);
    [this.#owner = owner, this.#name = name] = repository.nameWithOwner.split('/');
    const { defaultBranchRef: main } = repository;
    const target = main?.target;
    if (main === null || target === null || target === undefined || !('tree' in target))
      throw new Failure(
        'bad-input',
        `${repository.nameWithOwner} has no commit yet: push a first one, such as a README.`,
      );
    this.#tip = { base: main.name, oid: target.oid, tree: target.tree.oid };
    return {
      repository: repository.nameWithOwner,
      url: repository.url,
      base: main.name,
      tip: repository.branch?.target?.oid ?? null,
      pulls: await this.#pulls(repository.nameWithOwner),
    };
  }

  /**
   * Makes the branch with these files in one commit: it is there with all of them, or not at all.
   *
   * @returns false: somebody else made one meanwhile
   */
  async create(files: Readonly<Record<string, string>>, message: string): Promise<boolean> {
    if (this.#tip === null) throw new Error('A branch is made after it was looked for.');
    const { oid, tree } = this.#tip;
    const entries = Object.entries(files).map(([path, content]) => ({
      ...{ path, content, mode: '100644', type: 'blob' },
    }));
    const doing = 'write the branch';
    const made = await this.#write(doing, 'POST /repos/{owner}/{repo}/git/trees', {
      base_tree: tree,
      tree: entries,
    });
    const commit = await this.#write(doing, 'POST /repos/{owner}/{repo}/git/commits', {
      message,
      tree: shaIn(made),
      parents: [oid],
    });
    const ref = { ref: `refs/heads/${this.#branch}`, sha: shaIn(commit) };
    const answer = await this.#send('POST /repos/{owner}/{repo}/git/refs', ref);
    if (answer.status === 422 && /already exists/i.test(saidIn(answer))) return false;
    demandDone(answer, doing, this.#rights);
    return true;
  }

  /** @returns null: there is an open one already */
  async open(title: string, body: string): Promise<Proposal | null> {
    const base = this.#tip?.base;
    const wanted = { title, body, base, head: this.#branch };
    const answer = await this.#send('POST /repos/{owner}/{repo}/pulls', wanted);
    const said = saidIn(answer);
    if (answer.status === 422 && /already exists/i.test(said)) return null;
    if (answer.status === 422 && /no commits between/i.test(said))
      throw new Failure(
        'github-refused',
        `The branch ${this.#branch} has nothing that ${String(base)} does not have. Delete it, and run this again.`,
      );
    demandDone(answer, 'open the pull request', this.#rights);
    return proposalOf(answer.data as Pull);
  }

  async rewrite(number: number, body: string): Promise<void> {
    const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
    await this.#write('rewrite the pull request', route, { pull_number: number, body });
  }

  async decline(number: number): Promise<void> {
    const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
    await this.#write('close the pull request', route, { pull_number: number, state: 'closed' });
  }

  async #pulls(repository: string): Promise<Proposal[]> {
    const answer = await this.#client.get('/repos/{owner}/{repo}/pulls', {
      owner: this.#owner,
      repo: this.#name,
      head: `${this.#owner}:${this.#branch}`,
      state: 'all',
      per_page: 100,
    });
    if (answer.status !== 200) throw failureOf(answer);
    const own = (answer.data as readonly Pull[]).filter(
      ({ head }) => (head?.repo?.full_name ?? repository).toLowerCase() === repository.toLowerCase(),
    );
    return own.map(proposalOf).sort((a, b) => b.number - a.number);
  }

  async #write(doing: Doing, route: string, parameters: Record<string, unknown>): Promise<Answer> {
    const answer = await this.#send(route, parameters);
    demandDone(answer, doing, this.#rights);
    return answer;
  }

  /** @throws Failure where nobody knows whether it was done: a second run finds out */
  async #send(route: string, parameters: Record<string, unknown>): Promise<Answer> {
    try {
      return await this.#client.write(route, { owner: this.#owner, repo: this.#name, ...parameters });
    } catch (error) {
      if (!(error instanceof UncertainWrite)) throw error;
      const message = `GitHub did not confirm a change (${error.message}). Run the command again: it goes on from what is there.`;
      throw new Failure('github-unreachable', message, { cause: error });
    }
  }
}

function proposalOf(pull: Pull): Proposal {
  const { number, html_url: url, body, state, merged_at: mergedAt } = pull;
  const moments = { createdAt: pull.created_at, updatedAt: pull.updated_at, mergedAt };
  const closed = mergedAt === null ? 'declined' : 'merged';
  return { number, url, body: body ?? '', ...moments, state: state === 'open' ? 'open' : closed };
}

function shaIn({ data }: Answer): string {
  return (data as { readonly sha: string }).sha;
}

/** GitHub's complaint with what stands under it. */
function saidIn({ data }: Answer): string {
  const { message = '', errors = [] } = data as {
    readonly message?: string;
    readonly errors?: readonly { readonly message?: string }[];
  };
  return [message, ...errors.map((error) => error.message ?? '')].join(' ');
}

/** @throws Failure that says which rights a token needs, where GitHub says that it may not, or shows it nothing */
function demandDone(answer: Answer, doing: Doing, needed: Readonly<Record<Doing, string>>): void {
  if (answer.status < 400) return;
  const isRight = answer.status === 403 || answer.status === 404;
  const rights = isRight ? ` ${needed[doing]}` : '';
  const said = saidIn(answer).trim().replace(/\.$/, '');
  const message = `GitHub would not ${doing} (${String(answer.status)}: ${said}).${rights}`;
  throw new Failure('github-refused', message);
}
