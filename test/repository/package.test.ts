import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPECTED } from '../../scripts/release/expected.ts';
import { InstalledPackage } from '../../scripts/release/rehearsal.ts';
import { VERSION } from '../../src/hosts/product-version.ts';

describe('the package, installed into an empty folder', () => {
  let folder = '';
  let steward: InstalledPackage;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    steward = new InstalledPackage(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('brings all that it needs, and nothing of what it is made with', () => {
    expect(steward.packages).toEqual(['steward']);
    const first = steward.files.map((path) => path.split('/')[0]);
    expect([...new Set(first)]).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
      'package.json',
      'schema',
    ]);
  });

  test.each(EXPECTED)('$title', async ({ check }) => {
    expect(await check(steward, process.execPath)).toBeNull();
  });
});

test('the version is one, wherever it stands', () => {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  expect(read('package.json').version).toBe(VERSION);
  expect(read('package-lock.json').version).toBe(VERSION);
});

describe('the Dockerfile', () => {
  const text = readFileSync('Dockerfile', 'utf8');

  test('is linted', () => {
    expect(validate('FROM node\nRUNN x', {})).not.toEqual([]);
    expect(validate(text, {}).map(({ message }) => message)).toEqual([]);
  });

  test('ends as somebody who is not root, and says how it is', () => {
    const last = text.split(/^FROM /m).at(-1) ?? '';
    expect(/^USER (?!root)/m.test(last)).toBe(true);
    expect(last).toContain('HEALTHCHECK');
    // A base without a version would be another one tomorrow.
    expect([...text.matchAll(/^FROM (\S+)/gm)].every(([, base]) => /:\d/.test(base ?? ''))).toBe(true);
  });

  test('leaves out what it does not copy', () => {
    const kept = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) =>
      paths.split(' '),
    );
    expect(kept.map((line) => line.slice(1)).sort()).toEqual(copied.sort());
  });
});
