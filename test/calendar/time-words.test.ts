import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/calendar/instant.ts';
import { timeAt } from '../../src/calendar/time-words.ts';

/** `17:30` */
function written(time: number): string {
  const minutes = time / MINUTE;
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

describe('the time of day that words begin with', () => {
  it.each<[string, string[] | null, boolean]>([
    ['12:60', [], true],
    ['23:59', ['23:59'], true],
    ['24:00', ['24:00'], true],
    ['24:01', [], true],
    ['25:00', [], true],
    ['0am', [], true],
    ['1am', ['1:00'], true],
    ['12am', ['0:00'], true],
    ['12pm', ['12:00'], true],
    ['13pm', [], true],
    ['9:30:15', ['9:30'], false],
    ['9:30:15pm', ['21:30'], false],
    ['9:30pm', ['21:30'], true],
    ['at 5', ['5:00', '17:00'], true],
    ['at 5 people', ['5:00', '17:00'], false],
    ['5', ['5:00', '17:00'], false],
    ['5 people', null, false],
    ["5 o'clock", ['5:00', '17:00'], true],
    ['17h', ['17:00'], true],
    ['17h30', ['17:30'], true],
    ['17 Uhr 30', ['17:30'], true],
    ['1730', ['17:30'], false],
    ['at 1730', ['17:30'], true],
    ['1730h', ['17:30'], true],
    ['t1730', ['17:30'], true],
    ['noon', ['12:00'], true],
    ['in the morning', [], false],
    ['around 5pm', ['17:00'], false],
    ['9.30', ['9:30'], false],
    ['9.30.2', null, false],
    ['12', ['12:00', '12:00'], false],
    ['13', ['13:00'], false],
    ['at 0', ['0:00', '12:00'], true],
    ['2500', null, false],
  ])('%s', (words, times, certain) => {
    const found = timeAt(words);
    expect(found?.times.map(written) ?? null).toEqual(times);
    expect(found?.certain ?? false).toBe(certain);
  });

  it('ends where it ends', () => {
    const read = (words: string) => words.slice(0, timeAt(words)?.length);
    expect(read('at noon please')).toBe('at noon');
    expect(read('9:30-10')).toBe('9:30');
    expect(read('in the morning, please')).toBe('in the morning');
    expect(read('around 5pm at the door')).toBe('around 5pm');
  });
});
