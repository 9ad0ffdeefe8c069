import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { type Files, readFiles } from '../files.ts';
import { root } from '../root.ts';
import { githubSchema, SCHEMA_PACKAGE } from './github-schema.ts';
import { licenses } from './licenses.ts';
import { onDemand } from './on-demand.ts';

/** Each starts as dist/NAME/index.js and is src/hosts/NAME/main.ts. */
const HOSTS = ['action', 'app', 'cli'] as const;

const NCC = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));

/** Where what is handed to the bundler lies, always the same: it numbers its chunks by their paths. */
const STAGE = join(root, 'build');

/**
 * What a host starts with. The bundle proper is loaded only after this check, for an older Node may fail to parse it.
 */
const loaderOf = (host: string): string => `#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  const { ${host} } = await import('../bundle/index.js');
  await ${host}();
} else {
  console.error(\`Steward needs Node 22.12 or newer; this is Node \${process.versions.node}.\`);
  process.exitCode = 1;
}
`;

/**
 * Everything that lies in dist/, by path: the hosts with the packages they use. What several of them need, and what is
 * imported only on demand, lies in chunks of its own, each there once.
 */
export async function bundleHosts(): Promise<Files> {
  const entries = HOSTS.map((host) => [host, join(root, 'src', 'hosts', host, 'main.ts')] as const);
  const chunks = await chunksOf(entries, [onDemand()]);
  const bundled = await bundleOf(new Map(chunks.map(({ fileName, code }) => [fileName, code])));
  const texts: (readonly [string, string])[] = [
    ['package.json', '{ "type": "module" }\n'],
    ['licenses.txt', await licenses([...chunks.flatMap(({ moduleIds }) => moduleIds), SCHEMA_PACKAGE])],
    ...HOSTS.map((host) => [`${host}/index.js`, loaderOf(host)] as const),
    ['bundle/github-schema.graphql', await githubSchema()],
    ...[...bundled].map(([path, code]) => [`bundle/${path}`, code] as const),
  ];
  return new Map(texts.map(([path, text]) => [path, Buffer.from(text)]));
}

/** The chunks bundled, by path: index.js with a function for each host, and beside it what that imports on demand. */
async function bundleOf(chunks: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const entry = join(STAGE, 'hosts.js');
  const out = join(STAGE, 'out');
  await rm(STAGE, { recursive: true, force: true });
  await mkdir(STAGE, { recursive: true });
  try {
    await writeFile(join(STAGE, 'package.json'), '{ "type": "module" }\n');
    const hosts = HOSTS.map((host) => `export const ${host} = () => import('./${host}.js');\n`);
    await writeFile(entry, hosts.join(''));
    for (const [path, code] of chunks) await writeFile(join(STAGE, path), code);
    const options = ['--out', out, '--target', 'es2022', '--no-cache', '--quiet'];
    await promisify(execFile)(process.execPath, [NCC, 'build', entry, ...options]);
    const files = [...(await readFiles(out))].filter(([path]) => path !== 'package.json');
    return new Map(files.map(([path, content]) => [path, content.toString()]));
  } finally {
    await rm(STAGE, { recursive: true, force: true });
  }
}

/** The chunks of a bundle with these entries, each a name and a file. */
export async function chunksOf(
  entries: readonly (readonly [string, string])[],
  plugins: Plugin[] = [],
): Promise<readonly OutputChunk[]> {
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries),
    platform: 'node',
    plugins,
    // What these export is all that they do, so that what nobody uses need not be loaded.
    treeshake: {
      moduleSideEffects: [
        { test: /node_modules[\\/](?:@actions|undici|tunnel)[\\/]/, sideEffects: false },
        { external: true, sideEffects: false },
      ],
    },
    // Its whole can talk to a Redis, for which it evaluates text as code. Nothing here is throttled across machines.
    resolve: { alias: { bottleneck$: 'bottleneck/light.js' } },
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    chunkFileNames: '[name].js',
    // Names of functions, and lines, are what a stack trace in somebody's log is read by.
    minify: { compress: true, mangle: { keepNames: true }, codegen: false },
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await bundle.close();
  return output.map((part) => {
    if (part.type === 'asset') throw new Error(`${part.fileName} is no code, and has no place in dist/`);
    return part;
  });
}
