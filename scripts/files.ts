import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Path below a directory, with forward slashes → content. */
export type Files = ReadonlyMap<string, Buffer>;

/** Every file below `directory`; empty when there is no such directory. */
export async function readFiles(directory: string): Promise<Files> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = new Map<string, Buffer>();
  for (const path of paths) {
    files.set(path.slice(directory.length + 1).replaceAll('\\', '/'), await readFile(path));
  }
  return files;
}

/** What would have to happen to `actual` to become `expected`, one line a file; empty when they agree. */
export function differences(expected: Files, actual: Files): string[] {
  const lines: string[] = [];
  for (const [path, content] of expected) {
    const there = actual.get(path);
    if (there === undefined) lines.push(`missing: ${path}`);
    else if (!content.equals(there)) lines.push(`out of date: ${path}`);
  }
  for (const path of actual.keys()) {
    if (!expected.has(path)) lines.push(`should not be there: ${path}`);
  }
  return lines.sort();
}
