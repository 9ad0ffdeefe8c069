import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../errors.ts';

/**
 * Writes the files of a status page into a folder, each at once, so that nobody is served half of one. What else is in the
 * folder stays.
 *
 * @throws Failure `bad-input` where they cannot be written
 */
export async function writePage(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  try {
    // Of two runs at once each has names of its own; what links to the rest comes last.
    const run = randomUUID();
    for (const [path, text] of [...files].sort(([a], [b]) => Number(isEntrance(a)) - Number(isEntrance(b)))) {
      const file = join(folder, path);
      const fresh = `${file}.${run}.new`;
      await mkdir(dirname(file), { recursive: true });
      try {
        await writeFile(fresh, text, { flag: 'wx' });
        await rename(fresh, file);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure('bad-input', `The status page cannot be written into ${folder}: ${why}`, {
      cause: error,
    });
  }
}

function isEntrance(path: string): boolean {
  return basename(path) === 'index.html';
}

/** How large files are together, as people say it: `1.2 MB`. */
export function sizeOf(files: ReadonlyMap<string, string>): string {
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes < 1e6 ? `${String(Math.ceil(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
