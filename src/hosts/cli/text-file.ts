import { readFile } from 'node:fs/promises';
import type { FailureCode } from '../../errors.ts';
import { Failure } from '../../errors.ts';

/**
 * The text of a file of this machine.
 *
 * @throws Failure `otherwise` when it cannot be read
 */
export async function textOf(file: string, otherwise: FailureCode): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Failure(otherwise, `The file ${file} cannot be read.`);
  }
}
