import { earliest, type Instant, instant, latest } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { DeclineFile, EditFile, ProposeFile } from '../plan/effect.ts';
import type { WriteUpFile } from '../ticket/aftermath.ts';
import { COMMITS, type FilePlace } from '../ticket/write-up-file.ts';
import type { Client } from './client.ts';
import { UncertainWrite } from './client.ts';
import { send } from './mutations.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import { ProposalBranch, type Proposal, type Proposed } from './proposal-branch.ts';
import * as queries from './queries.ts';

/** Files of write-ups on branches of their own, and the pull requests that ask for them to be merged. */
export class WriteUpFiles {
  readonly #client: Client;
  readonly #place: Place;

  constructor(client: Client, place: Place) {
    this.#client = client;
    this.#place = place;
  }

  /** A file as it is today: three requests; null: nothing has been written, nor proposed. */
  async read({ branch, path }: FilePlace): Promise<WriteUpFile | null> {
    const { pulls, tip } = await new ProposalBranch(this.#client, this.#place, branch).read();
    const pull = currentOf(pulls);
    if (pull === null) return null;
    const isMerged = pull.state === 'merged';
    const revision = isMerged || tip === null ? 'HEAD' : `refs/heads/${branch}`;
    const { text, changedAt } = await this.#text(path, revision);
    const at = momentOf(pull.createdAt);
    const mergedAt = pull.mergedAt === null ? null : momentOf(pull.mergedAt);
    // A commit's own date may be anything.
    const until = mergedAt ?? this.#client.latest ?? at;
    const lastEditedAt = changedAt === null ? null : latest(at, earliest(changedAt, until));
    return {
      ...{ kind: 'file', number: pull.number, path, branch, state: pull.state },
      tip: isMerged ? null : tip,
      isThere: text !== null,
      body: text ?? '',
      ...{ at, lastEditedAt, mergedAt },
      edits: [],
    };
  }

  /** What lies at a path, and when people changed it last: the desk's own commits renew facts alone. */
  async #text(
    path: string,
    revision: string,
  ): Promise<{ readonly text: string | null; readonly changedAt: Instant | null }> {
    const { owner, name } = this.#place;
    const variables = { owner, name, revision, path, file: `${revision}:${path}` };
    const answer = await this.#client.query(queries.WRITE_UP_QUERY, variables);
    const { file, commit } = repositoryIn(answer, this.#place);
    complain(answer.errors);
    const isText = file !== null && 'text' in file && file.isBinary !== true && !file.isTruncated;
    const commits = commit !== null && 'history' in commit ? (commit.history.nodes ?? []) : [];
    const changed = commits.find((one) => one !== null && !isOwn(one.messageHeadline));
    return {
      text: isText ? file.text : null,
      changedAt: changed === undefined || changed === null ? null : momentOf(changed.committedDate),
    };
  }

  /**
   * Writes a file and proposes it. What is there already is left as it is: a run that was cut off is gone on with.
   *
   * @returns the number of the pull request
   * @throws Failure where GitHub refuses it, with what the token needs, or does not confirm it
   */
  async propose({ branch, path, text, message, title, body }: ProposeFile): Promise<number> {
    const made = new ProposalBranch(this.#client, this.#place, branch, 'file');
    let found: Proposed = await made.read();
    if (currentOf(found.pulls) === null && found.tip === null) {
      await made.create({ [path]: text }, message);
      found = await made.read();
    }
    const pull =
      currentOf(found.pulls) ?? (await made.open(title, body)) ?? currentOf((await made.read()).pulls);
    if (pull === null) throw new Failure('github-unreachable', 'GitHub did not confirm a pull request.');
    return pull.number;
  }

  /**
   * Asks no more for a file to be merged.
   *
   * @throws Failure as `propose` does
   */
  async decline({ branch, number }: DeclineFile): Promise<void> {
    await new ProposalBranch(this.#client, this.#place, branch, 'file').decline(number);
  }

  /**
   * Changes a file where nobody else has meanwhile.
   *
   * @returns false: somebody has
   * @throws Failure as `propose` does
   */
  async edit({ branch, path, text, message, tip }: EditFile): Promise<boolean> {
    const { owner, name } = this.#place;
    const input = {
      branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: branch },
      message: { headline: message },
      expectedHeadOid: tip,
      fileChanges: { additions: [{ path, contents: Buffer.from(text).toString('base64') }] },
    };
    const commit = {
      field: 'createCommitOnBranch',
      type: 'CreateCommitOnBranchInput',
      select: 'clientMutationId',
    };
    try {
      const { errors } = await send(this.#client, [{ ...commit, input }]);
      const [error] = errors;
      if (error === undefined) return true;
      if (error.type === 'STALE_DATA' || /expected.*head|stale/i.test(error.message)) return false;
      throw new Failure('github-refused', `${error.message.replace(/\.?$/, '.')} ${MEANS}`);
    } catch (error) {
      if (!(error instanceof UncertainWrite)) throw error;
      throw new Failure('github-unreachable', error.message, { cause: error });
    }
  }
}

function isOwn(headline: string): boolean {
  return Object.values(COMMITS).some((words) => headline.startsWith(words));
}

function momentOf(date: string): Instant {
  return instant(Date.parse(date));
}

const MEANS = 'The token needs contents: write.';

/** The pull request that counts: the newest one. */
function currentOf(pulls: readonly Proposal[]): Proposal | null {
  return pulls[0] ?? null;
}
