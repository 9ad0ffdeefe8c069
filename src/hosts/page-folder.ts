import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../errors.ts';

/**
 * Writes the files of a status page into a folder, each at once, so that nobody is served half of one. What else is in the
 * folder stays.
 *
 * @throws Failure `bad-input` where they cannot be written
 */
export async function writePage(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  try {
    for (const [path, text] of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure('bad-input', `The status page cannot be written into ${folder}: ${why}`, {
      cause: error,
    });
  }
}

/** How large files are together, as people say it: `1.2 MB`. */
export function sizeOf(files: ReadonlyMap<string, string>): string {
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes < 1e6 ? `${String(Math.ceil(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
