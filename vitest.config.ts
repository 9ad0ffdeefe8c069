import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** A story is a test file as it stands: test/scenarios/told.ts makes its test. */
const STORIES = 'test/scenarios/*.yml';

/** Tests that touch what a process has only one of, such as its timers and its modules, each in a process of its own. */
const APART = [
  'test/hosts/app/*.test.ts',
  'test/hosts/pages*.test.ts',
  'test/pagers/connection.test.ts',
  'test/demo/*.test.ts',
  'test/rules/case.test.ts',
];

const stories: Plugin = {
  name: 'stories',
  enforce: 'pre',
  load: (id) =>
    /\/test\/scenarios\/[^/]+\.yml$/.test(id)
      ? `import { told } from './told.ts';\ntold(${JSON.stringify(basename(id))});\n`
      : null,
};

export default defineConfig({
  plugins: [stories],
  test: {
    // One a processor: vitest itself has little to do, and would leave one of two idle.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
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
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts', STORIES],
          exclude: APART,
          // Modules are loaded once for all the files that a worker takes.
          isolate: false,
        },
      },
    ],
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
