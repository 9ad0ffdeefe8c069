import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What hangs has to end some time. Nothing comes near it, on a machine with other work to do either.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // A test that silently runs alone would hide the rest.
    allowOnly: false,
    env: {
      // The desk's zone comes from the policy; the machine's zone must not matter, so tests run in an odd one.
      TZ: 'Pacific/Chatham',
      FORCE_COLOR: '0',
      TEST_SEED: process.env.TEST_SEED ?? String(seedOfSource()),
    },
  },
});

/** One number for the whole of `src/`: test/seed.ts says why. */
function seedOfSource(): number {
  const hash = createHash('sha256');
  const files = globSync('src/**/*.ts', { cwd: import.meta.dirname }).map((f) => f.replaceAll('\\', '/'));
  for (const file of files.sort())
    // Checkouts differ in their line ends.
    hash.update(file).update(readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest().readInt32BE();
}
