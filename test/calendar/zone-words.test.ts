import { describe, expect, it } from 'vitest';
import { zoneAt } from '../../src/calendar/zone-words.ts';

describe('the zone that words begin with', () => {
  it.each<[string, boolean, { zone: string | null; nearest: string | null } | null]>([
    ['UTC', true, { zone: 'Z', nearest: null }],
    ['utc', true, { zone: 'Z', nearest: null }],
    ['gmt', false, { zone: 'Z', nearest: null }],
    ['Z', true, { zone: 'Z', nearest: null }],
    ['z', true, null],
    ['+14:00', true, { zone: '+14:00', nearest: null }],
    ['+14:01', true, { zone: null, nearest: null }],
    ['+15:00', true, { zone: null, nearest: null }],
    ['+05:59', true, { zone: '+05:59', nearest: null }],
    ['+05:60', true, { zone: null, nearest: null }],
    ['+5', true, { zone: null, nearest: null }],
    ['UTC+2', true, { zone: '+02:00', nearest: null }],
    ['UTC-14', true, { zone: '-14:00', nearest: null }],
    ['in  Europe/Berlin', true, { zone: 'Europe/Berlin', nearest: null }],
    ['Europe/Nowhere', true, { zone: null, nearest: null }],
    ['America/', true, null],
    ['EST', false, { zone: 'EST', nearest: null }],
    ['est', false, null],
    ['PST', true, { zone: null, nearest: 'America/Los_Angeles' }],
    ['pst', true, { zone: null, nearest: 'America/Los_Angeles' }],
    ['BST', true, { zone: null, nearest: 'Europe/London' }],
    ['XYZT', true, { zone: null, nearest: null }],
    ['XYZT', false, null],
    ['xyzt', true, null],
    ['XT', true, null],
    ['X', true, null],
    ['', true, null],
    ['west', true, null],
    ['WEST', true, { zone: null, nearest: 'Europe/Lisbon' }],
  ])('%s, behind a time: %s', (words, timed, zone) => {
    const found = zoneAt(words, timed);
    expect(found === null ? null : { zone: found.zone, nearest: found.nearest }).toEqual(zone);
  });

  it('ends where it ends', () => {
    const read = (words: string) => words.slice(0, zoneAt(words, true)?.length);
    expect(read('in  Europe/Berlin time')).toBe('in  Europe/Berlin');
    expect(read('Europe/Berlin.')).toBe('Europe/Berlin');
    expect(read('UTC+2 sharp')).toBe('UTC+2');
  });
});
