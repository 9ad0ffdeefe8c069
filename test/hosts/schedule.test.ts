import { describe, expect, test } from 'vitest';
import { SEED } from '../seed.ts';
import { meet, withoutTurns } from './meeting.ts';

/** `node test/bench/schedules.ts` plays a hundred. */
const SCHEDULES = 10;

const seeds = Array.from({ length: SCHEDULES }, (_, n) => SEED + n);

describe('runs that meet', () => {
  test.each(seeds)('say everything once and leave nothing to do (seed %i)', async (seed) => {
    const meeting = await meet(seed);
    const about = JSON.stringify(meeting);
    expect(meeting.said, about).toBeGreaterThan(20);
    expect(meeting.twice, about).toEqual([]);
    expect(meeting.failed, about).toEqual([]);
    expect(meeting.leftAfter, about).toEqual([]);
  });

  test('say something twice where each has the turn at any time', async () => {
    const twice: string[] = [];
    // Not every schedule has two runs meet; some of so many do, whatever the seed.
    for (const seed of Array.from({ length: 6 * SCHEDULES }, (_, n) => SEED + n)) {
      twice.push(...(await meet(seed, withoutTurns)).twice);
      if (twice.length > 0) break;
    }
    expect(twice).not.toEqual([]);
  });
});
