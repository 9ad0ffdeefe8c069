/**
 * Builds what users run: `npm run build` bundles each host with its packages into dist/, which is committed, because
 * GitHub runs an action from its repository as it is. With --check it leaves dist/ alone and fails when dist/SOURCE
 * names other sources or bundles than there are, and with --check --full when dist/ is not, byte for byte, what src/
 * builds: that takes a build, so that CI alone does it each time.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleHosts } from './bundle/hosts.ts';
import { differences, type Files, readFiles } from './files.ts';
import { root } from './root.ts';

const committed = join(root, 'dist');

/** In dist/: digests of what it was built from and of what was built. */
const RECORD = 'SOURCE';
const SOURCES = [
  'src/**/*.ts',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.ts',
  'scripts/bundle/*.ts',
];

async function build(): Promise<Files> {
  const bundles = await bundleHosts();
  return new Map([...bundles, [RECORD, Buffer.from(await recordOf(bundles))]]);
}

async function write(files: Files): Promise<void> {
  await rm(committed, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(committed, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    if (content.subarray(0, 2).toString() === '#!') await chmod(file, 0o755);
  }
}

async function recordOf(bundles: Files): Promise<string> {
  const sources = new Map<string, Buffer>();
  for (const path of globSync(SOURCES, { cwd: root }))
    sources.set(path.replaceAll('\\', '/'), await readFile(join(root, path)));
  const built = new Map([...bundles].filter(([path]) => path !== RECORD));
  return `sources ${digestOf(sources)}\nbundles ${digestOf(built)}\n`;
}

function digestOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    // Checkouts differ in their line ends.
    hash.update(`${path}\0`).update(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return hash.digest('hex');
}

/** What keeps `dist/` from being what `src/` builds, one line each. */
async function drift(full: boolean): Promise<string[]> {
  const there = await readFiles(committed);
  if (full) return differences(await build(), there);
  const recorded = there.get(RECORD)?.toString().replaceAll('\r\n', '\n');
  return recorded === (await recordOf(there)) ? [] : [`${RECORD} is of other sources or bundles`];
}

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, full: { type: 'boolean', default: false } },
});

if (values.check) {
  const lines = await drift(values.full);
  for (const line of lines) console.error(`dist/: ${line}`);
  if (lines.length > 0) {
    console.error('Run `npm run build` and commit dist/.');
    process.exitCode = 1;
  }
} else await write(await build());
