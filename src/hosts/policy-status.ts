import { cut, oneShortLine } from '../documents/escape.ts';
import type { LocatedProblem } from '../errors.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import { UncertainWrite } from '../github/client.ts';
import type { Place } from '../github/place.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import { POLICY_STATUS } from '../github/verdict.ts';
import { Kept } from '../text/kept.ts';

/** Longest description that GitHub takes. */
const LONGEST = 140;
/** Of so many commits a process remembers that GitHub refused a status for them. */
const MOST_REFUSED = 500;

/** What is to be said of a commit. */
interface Status {
  readonly state: 'failure' | 'success';
  readonly description: string;
  /** What it leads to. */
  readonly target_url: string;
}

/**
 * Shows on the policy's newest commit that it has errors, and on the one that mends it that it has none: each once, by
 * what stands there already. Where nothing was ever wrong, nothing is said.
 */
export class PolicyStatus {
  /** Commits for which GitHub took no status. */
  readonly #refused = new Kept<{ readonly why: string }>(MOST_REFUSED, MOST_REFUSED * 100);

  /**
   * One request where something is to be said, else none. Never fails: a desk works without it.
   *
   * @param problems what is wrong with the newest policy
   * @param note told why nothing could be shown
   */
  async show(
    client: Client,
    { owner, name, policyPath }: Place,
    desk: RawDesk,
    problems: readonly LocatedProblem[],
    note: (line: string) => void,
  ): Promise<void> {
    const { verdict } = desk;
    const status = statusFor(desk, policyPath, problems);
    if (verdict === null || status === null || this.#refused.get(verdict.commit) !== undefined) return;
    const refused = (why: string): void => {
      this.#refused.set(verdict.commit, { why });
      note(
        `The policy's commit does not show ${status.state === 'failure' ? 'its errors' : 'that it is mended'}: ${why}.`,
      );
    };
    if (verdict.isHidden) {
      refused('the token lacks the permission for commit statuses, which is optional');
      return;
    }
    try {
      const route = 'POST /repos/{owner}/{repo}/statuses/{sha}';
      const at = { owner, repo: name, sha: verdict.commit };
      const answer = await client.write(route, { ...at, ...status, context: POLICY_STATUS });
      if (answer.status === 403 || answer.status === 404)
        refused('the token lacks the permission to write commit statuses, which is optional');
      else if (answer.status >= 400) refused(`GitHub answered ${String(answer.status)}`);
    } catch (error) {
      // The next run sees whether it stands there.
      if (!(error instanceof Failure) && !(error instanceof UncertainWrite)) throw error;
    }
  }
}

/** Null: what stands there is right, be it nothing. */
function statusFor(
  { verdict }: RawDesk,
  policyPath: string,
  problems: readonly LocatedProblem[],
): Status | null {
  if (verdict === null) return null;
  const { commit, page, faulty } = verdict;
  const pageOf = (revision: string, path: string, line: number): string =>
    `${page}/blob/${revision}/${encodeURI(path)}#L${String(line)}`;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) {
    // Said of this commit, or of the last one of which anything was said.
    if (faulty.find((one) => one !== null) !== true) return null;
    return {
      state: 'success',
      description: 'The policy is in force.',
      target_url: pageOf(commit, policyPath, 1),
    };
  }
  if (faulty[0] === true) return null;
  const { file, line, code, message } = first;
  // Another file that the policy names has commits of its own.
  const revision = file === policyPath ? commit : 'HEAD';
  const more = errors.length > 1 ? `${String(errors.length)} errors, the first: ` : '';
  const place = file === policyPath ? `line ${String(line)}` : `${file}:${String(line)}`;
  const description = cut(oneShortLine(`${more}${place}: ${code}: ${message}`), LONGEST);
  return { state: 'failure', description, target_url: pageOf(revision, file, line) };
}
