/**
 * Builds what users run: `npm run build` compiles src/ and bundles each host with its packages into dist/, which is
 * committed, because GitHub runs an action from its repository as it is. With --check it leaves dist/ alone and fails
 * when dist/SOURCE names other sources or bundles than there are, and with --check --full when dist/ is not, byte for
 * byte, what src/ builds: that takes a build, so that CI alone does it each time.
 *
 * The bundles are not minified: a reviewer can read what changed, and Node starts them no slower.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differences, type Files, readFiles } from './files.ts';
import { root } from './root.ts';

/** Each becomes dist/NAME/index.js, from src/hosts/NAME/main.ts. */
const hosts = ['action', 'app', 'cli'] as const;

const compiled = join(root, 'build', 'js');
const bundled = join(root, 'build', 'dist');
const committed = join(root, 'dist');

/** In dist/: digests of what it was built from and of what was built. */
const RECORD = 'SOURCE';
const SOURCES = ['src/**/*.ts', 'package-lock.json', 'tsconfig*.json', 'scripts/build.ts'];

const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));

/**
 * What a host starts with. The bundle proper is loaded only after this check, for an older Node may fail to parse it.
 */
const loader = `#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  await import('./bundle/index.js');
} else {
  console.error(\`Steward needs Node 22.12 or newer; this is Node \${process.versions.node}.\`);
  process.exitCode = 1;
}
`;

async function node(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      // The tool has said what is wrong.
      if (code === 0) resolve();
      else process.exit(1);
    });
  });
}

async function bundle(host: (typeof hosts)[number]): Promise<void> {
  const directory = join(bundled, host);
  const entry = join(compiled, 'hosts', host, 'main.js');
  const options = ['--license', 'licenses.txt', '--no-cache', '--quiet'];
  await node(ncc, 'build', entry, '--out', join(directory, 'bundle'), ...options);
  await writeFile(join(directory, 'index.js'), loader);
  await chmod(join(directory, 'index.js'), 0o755);
}

async function build(): Promise<void> {
  await rm(join(root, 'build'), { recursive: true, force: true });
  await node(tsc, '--project', 'tsconfig.build.json');
  await mkdir(bundled, { recursive: true });
  await writeFile(join(bundled, 'package.json'), '{ "type": "module" }\n');
  await Promise.all(hosts.map(bundle));
  await writeFile(join(bundled, RECORD), await recordOf(await readFiles(bundled)));
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
  if (full) {
    await build();
    return differences(await readFiles(bundled), there);
  }
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
} else {
  await build();
  await rm(committed, { recursive: true, force: true });
  await cp(bundled, committed, { recursive: true });
}
