import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagesOf } from '../../scripts/bundle/licenses.ts';

/**
 * The most that whoever uses the Action downloads, in bytes. 260 KB of it draw the charts of a report: decision 15 says why.
 */
const MOST = 1_800_000;

/** The archive that GitHub would hand out if everything that lies here were committed, packed as `format`. */
function archive(format: 'tar' | 'tar.gz', home: string): Buffer {
  const env = {
    ...process.env,
    GIT_INDEX_FILE: join(home, 'index'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(git(['rev-parse', '--git-path', 'objects'])),
    GIT_OBJECT_DIRECTORY: home,
  };
  git(['add', '--all'], env);
  const tree = git(['write-tree'], env);
  return execFileSync('git', ['archive', `--format=${format}`, tree], { env, maxBuffer: 2 ** 26 });
}

function git(args: readonly string[], env = process.env): string {
  return execFileSync('git', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** The paths of a tar, whose entries begin at multiples of 512 bytes with a path of at most 100 bytes. */
function pathsIn(tar: Buffer): string[] {
  const paths: string[] = [];
  for (let at = 0; tar[at] !== 0;) {
    const text = (from: number, length: number) =>
      tar.toString('latin1', at + from, at + from + length).replace(/\0.*$/, '');
    paths.push(text(0, 100));
    at += 512 * (1 + Math.ceil(parseInt(text(124, 12), 8) / 512));
  }
  return paths;
}

describe('what users download', () => {
  let home = '';
  beforeAll(() => (home = mkdtempSync(join(tmpdir(), 'archive-'))));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('is small', () => {
    expect(archive('tar.gz', home).length).toBeLessThan(MOST);
  });

  test('is what runs, what says how, and nothing else', () => {
    const paths = pathsIn(archive('tar', home));
    const first = paths.map((path) => path.split('/')[0]).filter((name) => name !== 'pax_global_header');
    expect([...new Set(first)].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
      'package.json',
    ]);
    expect(paths).toEqual(
      expect.arrayContaining(['dist/action/index.js', 'dist/app/index.js', 'dist/cli/index.js']),
    );
  });
});

test('the licence of every package in the bundles is named beside them', () => {
  const named = readFileSync('dist/licenses.txt', 'utf8');
  const packages = globSync('dist/bundle/*.js').flatMap((chunk) =>
    // The bundler writes above each module where it comes from.
    packagesOf(
      [...readFileSync(chunk, 'utf8').matchAll(/^\/\/ (node_modules\/\S+)$/gm)].map(([, id = '']) => id),
    ),
  );
  const missing = packages.filter((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    return !named.includes(`\n${name} ${version} (`);
  });
  expect(packages.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
