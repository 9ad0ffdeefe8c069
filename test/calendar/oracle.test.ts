import { expect, it } from 'vitest';
import { examine } from '../oracle/examine.ts';
import { SEED } from '../seed.ts';

const QUESTIONS = 300;

it('the engine and the oracle agree on random questions', async () => {
  process.stdout.write(`${String(QUESTIONS)} questions, TEST_SEED=${String(SEED)}\n`);
  const { asked, differences } = await examine(QUESTIONS, SEED);
  expect(differences).toEqual([]);
  expect(asked).toBe(QUESTIONS);
});
