/**
 * What the random questions of the tests are drawn from. `vitest.config.ts` sets it from the source: the same code is
 * asked the same questions wherever and whenever it is tested, and a changed one is asked others. So a run that passed
 * here passes there, too. `npm run soak` sets it at random, again and again.
 */
export const SEED = seedOf(process.env.TEST_SEED);

function seedOf(text: string | undefined): number {
  const seed = Number(text);
  if (text === undefined || !Number.isInteger(seed))
    throw new Error(`TEST_SEED is ${text ?? 'not set'}, and has to be a whole number`);
  return seed;
}
