import type { DeskFragment } from './answers.generated.ts';

/** Name of the status by which a commit shows whether its policy is sound. */
export const POLICY_STATUS = 'steward/policy';

/** What the commits that changed the policy show of it. */
export interface PolicyVerdict {
  /** Id of the newest of them. */
  readonly commit: string;
  /** Page of the repository. */
  readonly page: string;
  /** Whether each was called faulty, the newest first; null: nothing was said of it. */
  readonly faulty: readonly (boolean | null)[];
  /** The token may not see what was said. */
  readonly isHidden: boolean;
}

/** Null: no commit of the default branch changed it. */
export function verdictIn(
  { url, defaultBranchRef }: Pick<DeskFragment, 'url' | 'defaultBranchRef'>,
  isHidden: boolean,
): PolicyVerdict | null {
  const commits = (defaultBranchRef?.target?.history?.nodes ?? []).flatMap((commit) => commit ?? []);
  const [newest] = commits;
  if (newest === undefined) return null;
  const faulty = commits.map(({ status }) => {
    const state = status?.context?.state;
    return state === undefined ? null : state === 'FAILURE' || state === 'ERROR';
  });
  return { commit: newest.oid, page: url, faulty, isHidden };
}
