import { describe, expect, it } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { parseWrittenDate, WrittenDates } from '../../src/calendar/written-date.ts';

/** The dates that a text stands for, in Berlin, as first and end: `2026-12-01 2026-12-02`. */
function read(text: string): string | null {
  const date = parseWrittenDate(text, 'Etc/GMT-1');
  if (date === null) return null;
  const day = (at: number) => new Date(at + 3_600_000).toISOString();
  return date.from === date.to
    ? day(date.from)
    : `${day(date.from).slice(0, 10)} ${day(date.to).slice(0, 10)}`;
}

describe('a date that somebody writes', () => {
  it.each([
    '2026-12-01',
    ' 2026-12-01 ',
    '1 December 2026',
    '01 DECEMBER 2026',
    '1st of December 2026',
    '1st  of  December  2026',
    '1. Dezember 2026',
    '1 dec. 2026',
    '1 Dec., 2026',
    'December 1, 2026',
    'December 1st 2026',
    'Dec. 01 2026',
    '1.12.2026',
    '01. 12. 2026',
  ])('lasts to its end: %s', (text) => {
    expect(read(text)).toBe('2026-12-01 2026-12-02');
  });

  it.each([
    ['2nd of March 2027', '2027-03-02 2027-03-03'],
    ['3rd March 2027', '2027-03-03 2027-03-04'],
    ['24th March 2027', '2027-03-24 2027-03-25'],
    ['March 22nd, 2027', '2027-03-22 2027-03-23'],
    ['March 23rd, 2027', '2027-03-23 2027-03-24'],
    ['March 24th, 2027', '2027-03-24 2027-03-25'],
  ])('may be numbered: %s', (text, dates) => {
    expect(read(text)).toBe(dates);
  });

  it.each(
    [
      'january jan januar jän jänner',
      'february feb februar',
      'march mar märz mär mrz',
      'april apr',
      'may mai',
      'june jun juni',
      'july jul juli',
      'august aug',
      'september sep sept',
      'october oct oktober okt',
      'november nov',
      'december dec dezember dez',
    ].map((names, month) => [names, month + 1] as const),
  )('may name the month in either language: %s', (names, month) => {
    const date = `2026-${String(month).padStart(2, '0')}`;
    for (const name of names.split(' ')) {
      expect(read(`4 ${name} 2026`)).toBe(`${date}-04 ${date}-05`);
      expect(read(`${name} 14, 2026`)).toBe(`${date}-14 ${date}-15`);
    }
  });

  it.each([
    '1/12/2026',
    '31.2.2026',
    '31 February 2026',
    '1 Foo 2026',
    'Foo 1, 2026',
    'on 1 December 2026',
    '1 December 2026 or so',
    'by December 1, 2026',
    'December 1, 2026 or so',
    '100 December 2026',
    'December 100, 2026',
    '1 December 26',
    'December 1, 26',
    'v1.12.2026',
    '1.12.2026 or so',
    '100.12.2026',
    '1.12.26',
    '1.100.2026',
    '2026-12-01x',
    'x2026-12-01',
    '1December2026',
    '',
    `1 December ${' '.repeat(50)}2026`,
  ])('is not guessed: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('may be long, but not without end', () => {
    expect(read(`1 December ${' '.repeat(45)}2026`)).toBe('2026-12-01 2026-12-02');
  });
});

it('a moment is one', () => {
  expect(read('2026-12-01T15:30')).toBe('2026-12-01T15:30:00.000Z');
  const at = instant(Date.UTC(2026, 11, 1, 14, 30));
  expect(parseWrittenDate('2026-12-01T15:30+01:00', 'UTC')).toEqual({ from: at, to: at });
});

describe('dates among words', () => {
  const days = (words: string): string[] =>
    new WrittenDates('UTC').in(words).map(({ from }) => new Date(from).toISOString().slice(0, 10));

  it('are read in the order in which they stand there, in any of the ways in which one may stand alone', () => {
    expect(days('2026-12-04')).toEqual(['2026-12-04']);
    expect(days('Trial ends 4 December 2026, they decide on December 11, 2026 (board: 2026-12-18).')).toEqual(
      ['2026-12-04', '2026-12-11', '2026-12-18'],
    );
    expect(days('- Testende: 4.12.2026\n- Entscheidung am 11. Dezember 2026')).toEqual([
      '2026-12-04',
      '2026-12-11',
    ]);
  });

  it('are none where they may be another day, or no day at all', () => {
    expect(days('1/12/2026, next week, version 1.2.2026.4, 2026-13-01, foo 12 2026, x2026-12-04')).toEqual(
      [],
    );
  });

  it('are looked for in so much of a text as somebody reads', () => {
    expect(days(`${'word '.repeat(1_000)} 2026-12-04`)).toEqual([]);
  });
});
