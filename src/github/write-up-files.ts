import { instant } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { EditFile, ProposeFile } from '../plan/effect.ts';
import type { WriteUpFile } from '../ticket/aftermath.ts';
import type { FilePlace } from '../ticket/write-up-file.ts';
import { readFiles } from './branch-files.ts';
import type { Client } from './client.ts';
import { UncertainWrite } from './client.ts';
import { send } from './mutations.ts';
import type { Place } from './place.ts';
import { ProposalBranch, type Proposal, type Proposed } from './proposal-branch.ts';

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
    const text = (await readFiles(this.#client, this.#place, [path], revision)).get(path) ?? null;
    return {
      ...{ kind: 'file', number: pull.number, path, branch, state: pull.state },
      tip: isMerged ? null : tip,
      isThere: typeof text === 'string',
      body: typeof text === 'string' ? text : '',
      at: instant(Date.parse(pull.createdAt)),
      lastEditedAt: instant(Date.parse(pull.updatedAt)),
      mergedAt: pull.mergedAt === null ? null : instant(Date.parse(pull.mergedAt)),
      edits: [],
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

const MEANS = 'The token needs contents: write.';

/** The pull request that counts: the newest one. */
function currentOf(pulls: readonly Proposal[]): Proposal | null {
  return pulls[0] ?? null;
}
