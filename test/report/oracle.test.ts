import { describe, expect, it } from 'vitest';
import { SEED } from '../seed.ts';
import { engineFigures } from './oracle/compare.ts';
import { oracleFigures } from './oracle/figures.ts';
import { drawYear } from './oracle/year.ts';

const TICKETS = 400;
const LATER = Date.UTC(2029, 0, 1);

describe('every number of a generated year on three desks', () => {
  process.stdout.write(`${String(TICKETS)} tickets, TEST_SEED=${String(SEED)}\n`);

  it.each([
    ['of the year', { from: '2027-01-01', to: '2028-01-01', now: LATER }],
    ['of a month in which clocks are moved', { from: '2027-03-01', to: '2027-04-01', now: LATER }],
    [
      'of a month that goes on',
      { from: '2027-11-01', to: '2027-12-01', now: Date.UTC(2027, 10, 17, 11, 30) },
    ],
  ])('is what a slow script makes of the events, %s', async (_, asked) => {
    const year = drawYear(TICKETS, SEED, asked.now);
    const figures: unknown = await engineFigures(year, asked);
    expect(figures).toEqual(oracleFigures(year, asked));
  });
});
