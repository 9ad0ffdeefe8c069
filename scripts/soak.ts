/**
 * Asks what `npm test` asks at random, with other questions each round, until a round fails or the rounds are over:
 *
 *     npm run soak -- --rounds 20
 *     npm run soak -- --rounds 5 test/sla
 *
 * A round's seed is printed before it: `TEST_SEED=… npm run test:unit -- FILE` asks the same again.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.ts';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '20' } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  stop(`--rounds is a whole number from 1 on, not “${values.rounds}”`);

const files = globSync('test/**/*.test.ts', { cwd: root })
  .filter((file) => /from '(?:\.\.\/)+(?:property|seed)\.ts'/.test(readFileSync(join(root, file), 'utf8')))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
  .sort();
if (files.length === 0)
  stop(`No test that draws its questions at random is named ${positionals.join(' or ')}`);

for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(2 ** 31);
  console.log(`round ${round} of ${rounds}: ${files.length} files, TEST_SEED=${seed}`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--reporter=dot', '--testTimeout=600000', ...files],
    {
      cwd: root,
      env: { ...process.env, TEST_SEED: String(seed) },
      stdio: 'inherit',
    },
  );
  if (status !== 0) stop(`Round ${round} failed. Ask again with TEST_SEED=${seed} npm run test:unit -- FILE`);
}
console.log(`${rounds} rounds, none failed`);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
