import { expect, it } from 'vitest';
import { examineTickets } from '../oracle/tickets/examine.ts';
import { SEED } from '../seed.ts';

const STORIES = 150;

it('the engine and the oracle agree on random tickets', async () => {
  process.stdout.write(`${STORIES} stories, TEST_SEED=${SEED}\n`);
  const { told, clocks, differences } = await examineTickets(STORIES, SEED);
  expect(differences).toEqual([]);
  expect(told).toBe(STORIES);
  expect(clocks).toBeGreaterThan(STORIES);
});
