import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** What of package.json a published package is not to have: it needs nothing and runs nothing. */
const LEFT_OUT = new Set(['private', 'scripts', 'dependencies', 'devDependencies', 'optionalDependencies']);

/** What npm takes along without being told. */
const ALWAYS = ['README.md', 'LICENSE'];

/**
 * Lays out the package that users install. The bundles hold their packages, so it depends on none: whoever installs it
 * fetches one archive and runs no script.
 *
 * @param folder an empty one
 */
export function stagePackage(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    files: readonly string[];
  };
  const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => !LEFT_OUT.has(key)));
  mkdirSync(folder, { recursive: true });
  for (const path of [...manifest.files, ...ALWAYS])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(kept, null, 2)}\n`);
}
