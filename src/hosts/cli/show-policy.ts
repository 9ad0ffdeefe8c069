import { Failure } from '../../errors.ts';
import { formatProblem } from '../../policy/format.ts';
import { loadPolicy } from '../../policy/load.ts';
import { plain } from '../../policy/tree.ts';
import { written } from '../../policy/merged-text.ts';
import type { Shell } from './shell.ts';
import { textOf } from './text-file.ts';

export interface ShowPolicyOptions {
  readonly merged: boolean;
  readonly json: boolean;
}

/**
 * Shows what a policy says together with the process that it extends, each value with the file and line that wrote it;
 * merged: as one file that means the same and extends nothing. Returns the exit code.
 *
 * @throws Failure `no-policy` or `bad-policy`
 */
export async function showPolicy(file: string, options: ShowPolicyOptions, shell: Shell): Promise<number> {
  const text = await textOf(shell, file, 'no-policy');
  const { policy, tree, problems } = await loadPolicy({ text, file });
  if (policy === null || tree === null) {
    for (const problem of problems) shell.note(formatProblem(problem));
    throw new Failure('bad-policy', `${file} has errors.`);
  }
  if (options.json) shell.print(JSON.stringify(plain(tree), null, 2));
  else if (options.merged) shell.print(written(tree, null).trimEnd());
  else shell.print(written(tree, (place) => `${place.file}:${place.line}`).trimEnd());
  return 0;
}
