import { commitOnBranch } from '../acts/branches.ts';
import { unprocessable } from '../problem.ts';
import { given } from './connection.ts';
import type { Mutations } from './context.ts';
import { refNamed } from './git.ts';

interface CommitOnBranch {
  readonly branch: { readonly repositoryNameWithOwner?: string | null; readonly branchName?: string | null };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

/** Commits by GraphQL; branches are named, not given by their ids. */
export const gitMutations: Mutations = {
  createCommitOnBranch: (context, input: CommitOnBranch) => {
    const { repositoryNameWithOwner: where, branchName } = input.branch;
    const repository = given(where) ? context.store.repository(where) : undefined;
    if (repository === undefined || !given(branchName))
      throw unprocessable('The branch is not given by its name');
    const { additions, deletions } = input.fileChanges ?? {};
    const changes = {
      ...Object.fromEntries(
        (additions ?? []).map(({ path, contents }) => [path, Buffer.from(contents, 'base64').toString()]),
      ),
      ...Object.fromEntries((deletions ?? []).map(({ path }) => [path, null])),
    };
    const commit = commitOnBranch(context.store, context.viewer, repository, branchName, {
      expected: input.expectedHeadOid,
      changes,
      message: input.message.headline,
    });
    return { commit, ref: refNamed(repository, branchName) };
  },
};
