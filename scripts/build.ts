/**
 * Builds what users run: `npm run build` compiles src/ and bundles each host with its packages into dist/, which is
 * committed, because GitHub runs an action from its repository as it is. With --check it leaves dist/ alone and fails
 * when it is not, byte for byte, what src/ builds.
 *
 * The bundles are not minified: a reviewer can read what changed, and Node starts them no slower.
 */
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences, readFiles } from './files.ts';
import { root } from './root.ts';

/** Each becomes dist/NAME/index.js, from src/hosts/NAME/main.ts. */
const hosts = ['action', 'app', 'cli'] as const;

const compiled = join(root, 'build', 'js');
const bundled = join(root, 'build', 'dist');
const committed = join(root, 'dist');

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

await rm(join(root, 'build'), { recursive: true, force: true });
await node(tsc, '--project', 'tsconfig.build.json');
await mkdir(bundled, { recursive: true });
await writeFile(join(bundled, 'package.json'), '{ "type": "module" }\n');
await Promise.all(hosts.map(bundle));

if (process.argv.includes('--check')) {
  const drift = differences(await readFiles(bundled), await readFiles(committed));
  for (const line of drift) console.error(`dist/: ${line}`);
  if (drift.length > 0) {
    console.error('Run `npm run build` and commit dist/.');
    process.exitCode = 1;
  }
} else {
  await rm(committed, { recursive: true, force: true });
  await cp(bundled, committed, { recursive: true });
}
