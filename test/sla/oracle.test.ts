import { expect, it } from 'vitest';
import { examineTickets } from '../oracle/tickets/examine.ts';

const STORIES = 150;

it('the engine and the oracle agree on random tickets', { timeout: 60_000 }, async () => {
  // Another seed each day: over the weeks, ordinary runs tell what one run cannot.
  const seed = Number(process.env.ORACLE_SEED ?? Math.floor(Date.now() / 86_400_000));
  process.stdout.write(`${STORIES} stories, ORACLE_SEED=${seed}\n`);
  const { told, clocks, differences } = await examineTickets(STORIES, seed);
  expect(differences).toEqual([]);
  expect(told).toBe(STORIES);
  expect(clocks).toBeGreaterThan(STORIES);
});
