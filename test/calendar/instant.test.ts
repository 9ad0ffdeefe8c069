import { expect, it } from 'vitest';
import { ascending, earliest, instant, latest } from '../../src/calendar/instant.ts';

const moments = [30, 10, 30, 20, 10].map(instant);

it('moments are put in order, each of them once', () => {
  expect(ascending(moments)).toEqual([10, 20, 30]);
  expect(ascending([])).toEqual([]);
});

it('there is a first and a last of several moments, and none of none', () => {
  expect([earliest(...moments), latest(...moments)]).toEqual([10, 30]);
  expect([earliest(...[]), latest(...[])]).toEqual([null, null]);
});
