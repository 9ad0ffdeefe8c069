import { readFile } from 'node:fs/promises';
import { Failure } from '../../errors.ts';
import { formatProblem } from '../../policy/format.ts';
import { loadPolicy } from '../../policy/load.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Output } from './output.ts';

/**
 * The policy in a file of this machine. What is wrong with it is noted.
 *
 * @throws Failure `no-policy` or `bad-policy`
 */
export async function policyIn(file: string, out: Output): Promise<Policy> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Failure('no-policy', `The file ${file} cannot be read.`);
  }
  const { policy, problems } = await loadPolicy({ text, file });
  if (policy !== null) return policy;
  for (const problem of problems) out.note(formatProblem(problem));
  throw new Failure('bad-policy', `${file} has errors.`);
}
