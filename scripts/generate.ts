/**
 * Writes every file that is derived from the code: `npm run generate`. With --check it writes nothing and fails when a
 * file differs from what the code says.
 *
 * Each module in scripts/generate/ exports functions named `generate…Artifacts`, which return path → content, the
 * paths relative to the repository's root.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differences, type Files } from './files.ts';
import { root } from './root.ts';

type Generator = () => Promise<Readonly<Record<string, string>>>;

async function findGenerators(): Promise<Generator[]> {
  const directory = join(root, 'scripts', 'generate');
  const names = (await readdir(directory)).filter((name) => name.endsWith('.ts')).sort();
  const generators: Generator[] = [];
  for (const name of names) {
    const module = (await import(pathToFileURL(join(directory, name)).href)) as Record<string, unknown>;
    const found = Object.entries(module).filter(
      (entry): entry is [string, Generator] =>
        /^generate\w*Artifacts$/.test(entry[0]) && typeof entry[1] === 'function',
    );
    if (found.length === 0)
      throw new Error(`scripts/generate/${name} exports no generate…Artifacts function.`);
    generators.push(...found.map(([, generator]) => generator));
  }
  return generators;
}

async function generateAll(): Promise<Files> {
  const files = new Map<string, Buffer>();
  for (const generator of await findGenerators()) {
    for (const [path, content] of Object.entries(await generator())) {
      if (files.has(path)) throw new Error(`Two generators write ${path}.`);
      files.set(path, Buffer.from(content));
    }
  }
  return files;
}

async function readExisting(paths: Iterable<string>): Promise<Files> {
  const files = new Map<string, Buffer>();
  for (const path of paths) {
    const content = await readFile(join(root, path)).catch(() => null);
    if (content !== null) files.set(path, content);
  }
  return files;
}

const wanted = await generateAll();
const drift = differences(wanted, await readExisting(wanted.keys()));

if (process.argv.includes('--check')) {
  for (const line of drift) console.error(line);
  if (drift.length > 0) {
    console.error('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
} else {
  for (const [path, content] of wanted) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const written = drift.map((line) => line.replace(/^[^:]+/, 'written'));
  console.log(written.length > 0 ? written.join('\n') : `${wanted.size} files, all current.`);
}
