import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FailureCode } from '../../errors.ts';
import { Failure } from '../../errors.ts';
import { otherYamlEnding } from '../../text/yaml-ending.ts';
import type { Shell } from './shell.ts';

/**
 * The text of a file of this machine.
 *
 * @throws Failure `otherwise` when it cannot be read
 */
export async function textOf({ folder }: Shell, file: string, otherwise: FailureCode): Promise<string> {
  try {
    return await readFile(resolve(folder, file), 'utf8');
  } catch {
    const other = otherYamlEnding(file);
    const isThere =
      other !== null &&
      (await access(resolve(folder, other)).then(
        () => true,
        () => false,
      ));
    const hint = isThere ? ` There is ${other}: name that, or rename it.` : '';
    throw new Failure(otherwise, `The file ${file} cannot be read.${hint}`);
  }
}
