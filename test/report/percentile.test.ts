import { describe, expect, it } from 'vitest';
import { Percentiles } from '../../src/report/percentile.ts';
import { Random } from '../oracle/random.ts';
import { SEED } from '../seed.ts';

const over = (...times: number[]) => times.map((elapsed) => ({ elapsed, running: false }));
const running = (...times: number[]) => times.map((elapsed) => ({ elapsed, running: true }));

describe('a percentile', () => {
  it('is interpolated between the two nearest times where nothing runs', () => {
    const times = new Percentiles(over(10, 40, 20, 30));
    expect(times.at(0)).toEqual({ value: 10, moreThan: false });
    expect(times.at(0.5)).toEqual({ value: 25, moreThan: false });
    expect(times.at(0.9)?.value).toBeCloseTo(37);
    expect(times.at(1)).toEqual({ value: 40, moreThan: false });
    expect(new Percentiles(over(7)).at(0.95)).toEqual({ value: 7, moreThan: false });
    expect(new Percentiles([]).at(0.5)).toBeNull();
  });

  it('gives the share of what runs to what took longer', () => {
    // The one that runs for 1 by now ends some time after that: half with 5, half with 6.
    const times = new Percentiles([...running(1), ...over(5, 6)]);
    expect(times.at(0.5)?.value).toBeCloseTo(5 + 2 / 3);
    expect(times.at(0.9)).toEqual({ value: 6, moreThan: false });
    // Of what is over there is no more to learn: a clock that runs shorter than all of it only waits.
    expect(new Percentiles([...over(5, 6), ...running(4)]).at(0)).toEqual({ value: 5, moreThan: false });
  });

  it('is more than it would be by now, where too much still runs to tell', () => {
    const times = new Percentiles([...over(1, 2), ...running(100, 100)]);
    expect(times.at(0.25)).toEqual({ value: 1.75, moreThan: false });
    expect(times.at(0.5)).toEqual({ value: 51, moreThan: true });
    expect(new Percentiles(running(3, 5)).at(0.5)).toEqual({ value: 4, moreThan: true });
  });

  it('is never less than it would be if everything were over now, and grows with its share', () => {
    const random = new Random(SEED);
    for (let round = 0; round < 500; round += 1) {
      const times = Array.from({ length: random.between(1, 12) }, () => ({
        elapsed: random.between(0, 20),
        running: random.chance(0.4),
      }));
      const censored = new Percentiles(times);
      const plain = new Percentiles(times.map(({ elapsed }) => ({ elapsed, running: false })));
      let before = 0;
      for (const share of [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1]) {
        const found = censored.at(share);
        expect(found?.value).toBeGreaterThanOrEqual((plain.at(share)?.value ?? 0) - 1e-6);
        if (found?.moreThan !== false) continue;
        expect(found.value).toBeGreaterThanOrEqual(before - 1e-6);
        before = found.value;
      }
    }
  });
});
