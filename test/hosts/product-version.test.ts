import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/hosts/product-version.ts';

test('the version told is the version of the package', async () => {
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(manifest.version);
});
