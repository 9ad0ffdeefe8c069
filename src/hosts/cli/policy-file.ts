import { Failure } from '../../errors.ts';
import { formatProblem } from '../../policy/format.ts';
import { loadPolicy } from '../../policy/load.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Shell } from './shell.ts';
import { textOf } from './text-file.ts';

/** Where a policy is, unless somebody says otherwise. */
export const POLICY_FILE = '.github/steward.yml';

/**
 * The policy in a file of this machine. What is wrong with it is noted.
 *
 * @throws Failure `no-policy` or `bad-policy`
 */
export async function policyIn(file: string, shell: Shell): Promise<Policy> {
  const text = await textOf(shell, file, 'no-policy');
  const { policy, problems } = await loadPolicy({ text, file });
  if (policy !== null) return policy;
  for (const problem of problems) shell.note(formatProblem(problem));
  throw new Failure('bad-policy', `${file} has errors.`);
}
