import { expect, it } from 'vitest';
import { examine } from '../oracle/examine.ts';

const QUESTIONS = 300;

it('the engine and the oracle agree on random questions', { timeout: 60_000 }, async () => {
  // Another seed each day: over the weeks, ordinary runs ask what one run cannot.
  const seed = Number(process.env.ORACLE_SEED ?? Math.floor(Date.now() / 86_400_000));
  process.stdout.write(`${String(QUESTIONS)} questions, ORACLE_SEED=${String(seed)}\n`);
  const { asked, differences } = await examine(QUESTIONS, seed);
  expect(differences).toEqual([]);
  expect(asked).toBe(QUESTIONS);
});
