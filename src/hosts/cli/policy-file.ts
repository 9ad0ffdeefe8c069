import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../../errors.ts';
import { formatProblem } from '../../policy/format.ts';
import { completePolicy } from '../../policy/files.ts';
import { type LoadedPolicy, loadPolicy } from '../../policy/load.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Shell } from './shell.ts';
import { textOf } from './text-file.ts';

/** Where a policy is, unless somebody says otherwise. */
export const POLICY_FILE = '.github/steward.yml';

/**
 * The policy in a file of this machine, with the files that it names laid into it as far as they can be read. What is
 * wrong with either is noted.
 *
 * @throws Failure `no-policy` or `bad-policy`
 */
export async function wholePolicyIn(file: string, shell: Shell): Promise<Policy> {
  const { policy, locate } = await loadedFrom(file, shell);
  const completed = completePolicy(policy, await filesOf(shell, policy, file), locate);
  for (const problem of completed.problems)
    if (problem.severity === 'error') shell.note(formatProblem(problem));
  return completed.policy;
}

/**
 * The policy in a file of this machine. What is wrong with it is noted.
 *
 * @throws Failure `no-policy` or `bad-policy`
 */
export async function policyIn(file: string, shell: Shell): Promise<Policy> {
  return (await loadedFrom(file, shell)).policy;
}

async function loadedFrom(
  file: string,
  shell: Shell,
): Promise<Pick<LoadedPolicy, 'locate'> & { readonly policy: Policy }> {
  const text = await textOf(shell, file, 'no-policy');
  const { policy, problems, locate } = await loadPolicy({ text, file });
  if (policy !== null) return { policy, locate };
  for (const problem of problems) shell.note(formatProblem(problem));
  throw new Failure('bad-policy', `${file} has errors.`);
}

/** The files that a policy names, from the folder that holds its `.github`, or else its own. */
export async function filesOf(
  shell: Shell,
  policy: Policy,
  file: string,
): Promise<Map<string, string | null>> {
  const folder = dirname(resolve(shell.folder, file));
  const root = basename(folder) === '.github' ? dirname(folder) : folder;
  const paths = [...new Set(policy.files.map(({ path }) => path))];
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8').catch(() => null)));
  return new Map(paths.map((path, index) => [path, texts[index] ?? null]));
}
