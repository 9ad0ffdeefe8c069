import { execFileSync } from 'node:child_process';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { formatInstant, parseInstant } from '../../src/calendar/moment.ts';
import { readSpokenDate, type Writer } from '../../src/calendar/spoken-date.ts';
import fc from '../property.ts';

/** A Tuesday, two in the afternoon in Berlin. */
const WRITTEN = instant(Date.UTC(2026, 11, 1, 13));
const berlin: Writer = { zone: 'Europe/Berlin', at: WRITTEN, language: 'en' };
const german: Writer = { ...berlin, language: 'de' };

/** `2026-12-04`, `2026-12-04T17:00`, both with a note in brackets; `?` and what it may be where it is not read. */
function read(text: string, writer = berlin): string {
  const date = readSpokenDate(text, writer);
  if ('readings' in date) return `? ${date.readings.join(' ')}`.trim();
  const shown = formatInstant(date.at, writer.zone).slice(0, date.day === null ? 16 : 10);
  return date.rest === '' ? shown : `${shown} (${date.rest})`;
}

describe('a date as people write it', () => {
  it.each([
    ['friday', '2026-12-04'],
    ['Fri', '2026-12-04'],
    ['by friday', '2026-12-04'],
    ['this tuesday', '2026-12-01'],
    ['next tuesday', '2026-12-08'],
    ['next monday', '2026-12-07'],
    ['coming friday', '2026-12-04'],
    ['today', '2026-12-01'],
    ['tomorrow', '2026-12-02'],
    ['the day after  tomorrow', '2026-12-03'],
    ['in 3 days', '2026-12-04'],
    ['in  3   days', '2026-12-04'],
    ['in three days', '2026-12-04'],
    ['3 days from now', '2026-12-04'],
    ['in a week', '2026-12-08'],
    ['in 2w', '2026-12-15'],
    ['in a month', '2027-01-01'],
    ['in 1 year', '2027-12-01'],
    ['in 0 days', '2026-12-01'],
    ['2026-12-04', '2026-12-04'],
    ['2026/12/4', '2026-12-04'],
    ['1.12.2026', '2026-12-01'],
    ['12.1.2027', '2027-01-12'],
    ['12.1.', '2027-01-12'],
    ['13/12/2026', '2026-12-13'],
    ['12/13/2026', '2026-12-13'],
    ['12/12/2026', '2026-12-12'],
    ['13/12', '2026-12-13'],
    ['1 December 2026', '2026-12-01'],
    ['the 1st of December', '2026-12-01'],
    ['Dec 1', '2026-12-01'],
    ['December 4th, 2026', '2026-12-04'],
    ['Fri 4 Dec 2026', '2026-12-04'],
    ['Friday, December 4', '2026-12-04'],
    ['30 November', '2027-11-30'],
    ['29 Feb', '2028-02-29'],
    ['2026-12-04 (Friday)', '2026-12-04'],
    ['tomorrow 5pm', '2026-12-02T17:00'],
    ['tomorrow at 5 p.m.', '2026-12-02T17:00'],
    ['5pm tomorrow', '2026-12-02T17:00'],
    ['17:00 on friday', '2026-12-04T17:00'],
    ['friday 9:15', '2026-12-04T09:15'],
    ['friday at 17', '2026-12-04T17:00'],
    ['friday at 1730', '2026-12-04T17:30'],
    ['friday 1730h', '2026-12-04T17:30'],
    ['friday 24:00', '2026-12-05T00:00'],
    ['friday 12am', '2026-12-04T00:00'],
    ['friday 12pm', '2026-12-04T12:00'],
    ['noon', '2026-12-01T12:00'],
    ['at noon on friday', '2026-12-04T12:00'],
    ['17h', '2026-12-01T17:00'],
    ['17h30', '2026-12-01T17:30'],
    ['2026-12-04T5pm', '2026-12-04T17:00'],
    ['in 3 days at 17:00', '2026-12-04T17:00'],
    ['in 2 hours', '2026-12-01T16:00'],
    ['in 1h 30m', '2026-12-01T15:30'],
    ['in an hour', '2026-12-01T15:00'],
    ['in half an hour', '2026-12-01T14:30'],
  ])('is read: %s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  it.each([
    ['2026-12-04 17:00 CET', '2026-12-04T17:00'],
    ['2026-12-04 17:00 (EST)', '2026-12-04T23:00'],
    ['2026-12-04 17:00 UTC', '2026-12-04T18:00'],
    ['2026-12-04 17:00 Z', '2026-12-04T18:00'],
    ['2026-12-04 17:00 UTC+2', '2026-12-04T16:00'],
    ['2026-12-04 17:00 -0500', '2026-12-04T23:00'],
    ['2026-12-04T17:00:30+05:30', '2026-12-04T12:30'],
    ['2026-12-04 5pm in America/New_York', '2026-12-04T23:00'],
    ['17:00 Asia/Tokyo friday', '2026-12-04T09:00'],
    ['5pm friday Asia/Tokyo', '2026-12-04T09:00'],
    ['2026-07-04 5pm HST', '2026-07-05T05:00'],
  ])('is read with its zone: %s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  it.each([
    ['1/12/2026', '? 2026-12-01 2026-01-12'],
    ['12/1/2026', '? 2026-01-12 2026-12-01'],
    ['1-12-2026', '? 2026-12-01 2026-01-12'],
    ['1/12', '? 2026-12-01 2027-01-12'],
    ['1.12.26', '?'],
    ['1/12/26', '?'],
    ['13-12', '?'],
    ['tuesday', '? 2026-12-01 2026-12-08'],
    ['next friday', '? 2026-12-04 2026-12-11'],
    ['friday at 5', '? 2026-12-04T05:00 2026-12-04T17:00'],
    ["friday 5 o'clock", '? 2026-12-04T05:00 2026-12-04T17:00'],
    ['2026-12-04 17:00 PST', '? 2026-12-04T17:00 America/Los_Angeles'],
    ['2026-12-04 17:00 BST', '? 2026-12-04T17:00 Europe/London'],
    ['2026-12-04 17:00 ACWST', '? 2026-12-04T17:00'],
    ['2026-07-04 17:00 CET', '? 2026-07-04T17:00 Europe/Berlin'],
    ['2026-07-04 17:00 EST', '? 2026-07-04T17:00 America/New_York'],
    ['2026-12-04 BST', '? 2026-12-04'],
    ['2026-12-04 17:00 -5', '? 2026-12-04T17:00'],
    ['2026-12-04 17:00 +25:00', '? 2026-12-04T17:00'],
    ['2026-12-04 17:00 Europe/Berln', '? 2026-12-04T17:00'],
    ['2026-12-04 17:00 Berlin time', '? 2026-12-04T17:00'],
    ['2026-12-04 17:00 CET 18:00', '? 2026-12-04T17:00+'],
    ['2026-12-04 17.30', '? 2026-12-04T17:30'],
    ['2026-12-04 1730', '? 2026-12-04T17:30'],
    ['2026-12-04 17', '? 2026-12-04T17:00'],
    ['2026-12-04 25:00', '?'],
    ['2026-12-04 13 pm', '?'],
    ['2026-12-04 before 5pm', '? 2026-12-04T17:00'],
    ['2026-12-04 midnight', '? 2026-12-04'],
    ['2026-12-04 in the afternoon', '? 2026-12-04'],
    ['2026-12-04 17:00 - 18:00', '? 2026-12-04T17:00'],
    ['5pm-6pm', '? 2026-12-01T17:00'],
    ['1 December - 3 December 2026', '? 2026-12-01'],
    ['1-3 December', '?'],
    ['friday or monday', '? 2026-12-04'],
    ['friday next week', '? 2026-12-04'],
    ['friday 5pm next week', '? 2026-12-04T17:00'],
    ['friday the 13th', '? 2026-12-04'],
    ['friday in two weeks', '? 2026-12-04'],
    ['in 3 days 4 hours', '? 2026-12-04'],
    ['in 2 hours after lunch', '?'],
    ['in 2 hours at 5pm', '?'],
    ['Thu 4 Dec 2026', '?'],
    ['2026-12-04 Sunday', '? 2026-12-04'],
    ['31 February 2026', '?'],
    ['31.2.2026', '?'],
    ['32/1/2026', '?'],
    ['1 Foo 2026', '?'],
    ['sun is out', '? 2026-12-06'],
    ["today's release", '?'],
    ['friday-ish', '?'],
    ['in a few days', '?'],
    ['in 3 working days', '?'],
    ['December 2026', '?'],
    ['2027', '?'],
    ['end of month', '?'],
    ['asap please', '?'],
    ['', '?'],
  ])('is not guessed: %s', (text, readings) => {
    if (readings.endsWith('+')) expect(read(text)).toMatch(/^\?/);
    else expect(read(text)).toMatch(readings === '?' ? /^\?/ : exactly(readings));
  });

  it.each([
    ['friday, as agreed', '2026-12-04 (as agreed)'],
    ['friday customer agreed', '2026-12-04 (customer agreed)'],
    ['friday - agreed', '2026-12-04 (- agreed)'],
    ['friday 5 people wait', '2026-12-04 (5 people wait)'],
    ['friday or so', '2026-12-04 (or so)'],
    ['2026-12-04 for 3.14.2', '2026-12-04 (for 3.14.2)'],
    ['2026-12-04 17:00 sharp', '2026-12-04T17:00 (sharp)'],
    ['2026-12-04T17:00Z sharp', '2026-12-04T18:00 (sharp)'],
    ['tomorrow 5pm: the vendor delivers', '2026-12-02T17:00 (the vendor delivers)'],
    ['in 2 hours, coffee', '2026-12-01T16:00 (coffee)'],
  ])('may have a note behind it: %s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  it.each([
    ['Freitag', '2026-12-04'],
    ['bis Freitag', '2026-12-04'],
    ['kommenden Freitag', '2026-12-04'],
    ['nächsten Montag', '2026-12-07'],
    ['diesen Freitag', '2026-12-04'],
    ['heute', '2026-12-01'],
    ['morgen', '2026-12-02'],
    ['übermorgen 17:30', '2026-12-03T17:30'],
    ['morgen um 9 Uhr', '2026-12-02T09:00'],
    ['morgen Mittag', '2026-12-02T12:00'],
    ['am Freitag um 17 Uhr', '2026-12-04T17:00'],
    ['24. Dez. 17 Uhr 30', '2026-12-24T17:30'],
    ['1.12.2026 17.30 Uhr', '2026-12-01T17:30'],
    ['1. Dezember 2026', '2026-12-01'],
    ['Fr, 4. Dezember', '2026-12-04'],
    ['3. Jänner 2027', '2027-01-03'],
    ['in 3 Tagen', '2026-12-04'],
    ['in zwei Wochen', '2026-12-15'],
    ['in einer Woche', '2026-12-08'],
    ['in 2 Stunden', '2026-12-01T16:00'],
    ['in einer Stunde', '2026-12-01T15:00'],
    ['tomorrow 5pm', '2026-12-02T17:00'],
    ['Freitag, wie vereinbart', '2026-12-04 (wie vereinbart)'],
    ['2026-12-04 so vereinbart', '2026-12-04 (so vereinbart)'],
    ['nächsten Freitag', '? 2026-12-04 2026-12-11'],
    ['morgen früh', '? 2026-12-02'],
    ['heute Abend', '? 2026-12-01'],
    ['so bald wie möglich', '? 2026-12-06'],
    ['Freitag in einer Woche', '? 2026-12-04'],
    ['2026-12-04 17:00 MEZ', '? 2026-12-04T17:00 Europe/Berlin'],
  ])('is read in German where the desk speaks it: %s', (text, meant) => {
    expect(read(text, german)).toBe(meant);
  });

  it('is told from its writer’s own day', () => {
    const late = { ...berlin, at: instant(Date.UTC(2026, 11, 1, 23, 30)) };
    expect(read('today', late)).toBe('2026-12-02');
    expect(read('today', { ...late, zone: 'America/New_York' })).toBe('2026-12-01');
    // Today is another day in London.
    expect(read('today 23:00 Europe/London', late)).toBe(
      '? 2026-12-02T23:00 europe/london'.replace('e', 'E').replace('l', 'L'),
    );
    expect(read('2026-12-02 23:00 Europe/London', late)).toBe('2026-12-03T00:00');
  });

  it('is the same hour or the same span where clocks are moved meanwhile', () => {
    const eve = { ...berlin, at: instant(Date.UTC(2027, 2, 27, 12)) };
    expect(read('tomorrow 13:00', eve)).toBe('2027-03-28T13:00');
    expect(read('in 24 hours', eve)).toBe('2027-03-28T14:00');
    expect(read('in 1 day', eve)).toBe('2027-03-28');
  });
});

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'].concat(
  'October November December'.split(' '),
);
const MONATE = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September'].concat(
  'Oktober November Dezember'.split(' '),
);
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Sao_Paulo',
  'UTC',
];

/** A moment in a zone, in parts, and where somebody writes of it. */
const PARTS = fc.record({
  zone: fc.constantFrom(...ZONES),
  day: fc.date({ min: new Date('2026-12-02'), max: new Date('2035-12-31'), noInvalidDate: true }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  written: fc.integer({ min: Date.UTC(2026, 11, 1), max: Date.UTC(2030, 0, 1) }),
});
type Parts = typeof PARTS extends fc.Arbitrary<infer T> ? T : never;

const two = (field: number): string => String(field).padStart(2, '0');

interface Way {
  readonly write: (to: DateTime, from: DateTime) => string | null;
  readonly timed?: true;
  readonly language?: 'de';
}

const clock24 = (to: DateTime): string => `${two(to.hour)}:${two(to.minute)}`;
const clock12 = (to: DateTime): string =>
  `${String(to.hour % 12 === 0 ? 12 : to.hour % 12)}${to.minute === 0 ? '' : `:${two(to.minute)}`}${to.hour < 12 ? 'am' : 'pm'}`;
const daysTo = (to: DateTime, from: DateTime): number =>
  Math.round(
    to
      .startOf('day')
      .setZone('UTC', { keepLocalTime: true })
      .diff(from.startOf('day').setZone('UTC', { keepLocalTime: true }), 'days').days,
  );

const WAYS: Readonly<Record<string, Way>> = {
  iso: { write: (to) => to.toISODate() },
  'iso with a time': { timed: true, write: (to) => `${to.toISODate() ?? ''} ${clock24(to)}` },
  'iso with an offset': {
    timed: true,
    write: (to) => `${to.toISODate() ?? ''} ${clock24(to)} ${to.toFormat('ZZ')}`,
  },
  'iso with a place': {
    timed: true,
    write: (to) => `${to.toISODate() ?? ''} ${clock12(to)} ${to.zoneName ?? ''}`,
  },
  dotted: { write: (to) => to.toFormat('d.M.yyyy') },
  'dotted with a time': { timed: true, write: (to) => `${to.toFormat('dd.MM.yyyy')} ${clock12(to)}` },
  'day first': { write: (to) => `${String(to.day)} ${MONTHS[to.month - 1] ?? ''} ${String(to.year)}` },
  'month first': {
    write: (to) => `${(MONTHS[to.month - 1] ?? '').slice(0, 3)} ${String(to.day)}, ${String(to.year)}`,
  },
  'with its weekday': {
    timed: true,
    write: (to) => `${to.toFormat('ccc d LLL yyyy', { locale: 'en' })} at ${clock24(to)}`,
  },
  german: {
    language: 'de',
    write: (to) => `${String(to.day)}. ${MONATE[to.month - 1] ?? ''} ${String(to.year)}`,
  },
  'german with a time': {
    timed: true,
    language: 'de',
    write: (to) =>
      `${to.toFormat('d.M.yyyy')} um ${String(to.hour)} Uhr${to.minute === 0 ? '' : ` ${two(to.minute)}`}`,
  },
  slashed: { write: (to) => (to.day > 12 || to.day === to.month ? to.toFormat('d/M/yyyy') : null) },
  'without its year': {
    write: (to, from) =>
      daysTo(to, from) >= 0 && daysTo(to, from) < 365
        ? `${String(to.day)} ${MONTHS[to.month - 1] ?? ''}`
        : null,
  },
  tomorrow: { timed: true, write: (to, from) => (daysTo(to, from) === 1 ? `tomorrow ${clock12(to)}` : null) },
  weekday: {
    timed: true,
    write: (to, from) =>
      daysTo(to, from) > 0 && daysTo(to, from) < 7
        ? `${to.toFormat('cccc', { locale: 'en' })} ${clock24(to)}`
        : null,
  },
  days: { write: (to, from) => (daysTo(to, from) >= 0 ? `in ${String(daysTo(to, from))} days` : null) },
};

/** The moment and whoever writes of it, in a zone; null: clocks show it twice or not at all. */
function partsOf(
  name: string,
  { zone, day, hour, minute, written }: Parts,
): { to: DateTime; from: DateTime } | null {
  const from = DateTime.fromMillis(Math.floor(written / 1000) * 1000, { zone });
  const near = name === 'tomorrow' ? 1 : name === 'weekday' ? 1 + (day.getTime() % 6) : null;
  const ahead = from.plus({ days: near ?? 0 });
  const date =
    near === null
      ? name === 'without its year'
        ? from.plus({ days: Math.abs(day.getTime() % 365) })
        : { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
      : ahead;
  const timed = WAYS[name]?.timed === true;
  const to = DateTime.fromObject(
    { year: date.year, month: date.month, day: date.day, hour: timed ? hour : 0, minute: timed ? minute : 0 },
    { zone },
  );
  if (to.hour !== (timed ? hour : 0) || to.getPossibleOffsets().length > 1) return null;
  return { to, from };
}

const NOTES = [
  'as agreed with Kim',
  'customer agreed',
  '– ok by @bo',
  '(see above)',
  'the vendor delivers',
  'wie vereinbart',
  'please do not move it again',
  'fine? yes!',
];

describe.each(Object.keys(WAYS))('ten thousand dates, %s', (name) => {
  it('are the moments that they were made of, whatever note stands behind them', () => {
    let seen = 0;
    fc.assert(
      fc.property(PARTS, fc.constantFrom(...NOTES), (drawn, note) => {
        const parts = partsOf(name, drawn);
        const text = parts === null ? null : (WAYS[name]?.write(parts.to, parts.from) ?? null);
        if (parts === null || text === null) return;
        seen += 1;
        const writer: Writer = {
          zone: drawn.zone,
          at: instant(parts.from.toMillis()),
          language: WAYS[name]?.language ?? 'en',
        };
        const date = readSpokenDate(text, writer);
        expect(date, text).toMatchObject({ at: parts.to.toMillis(), rest: '' });
        const noted = readSpokenDate(`${text} ${note}`, writer);
        expect(noted, `${text} ${note}`).toMatchObject({ at: parts.to.toMillis(), rest: note });
      }),
      { numRuns: 10_000 },
    );
    expect(seen).toBeGreaterThan(1000);
  });
});

it('a date is the same on machines in any zone', () => {
  const script = `
    const { readSpokenDate } = await import(${JSON.stringify(import.meta.resolve('../../src/calendar/spoken-date.ts'))});
    const said = ['tomorrow', 'the day after tomorrow', 'friday', 'in 3 days', 'in a month', 'in 2 weeks', '1 May', 'noon'];
    const reads = [];
    for (let day = 0; day < 400; day += 3)
      for (const text of said)
        reads.push(readSpokenDate(text, { zone: 'Europe/Berlin', at: Date.UTC(2026, 11, 1, (day * 7) % 24) + day * 864e5, language: 'en' }));
    console.log(JSON.stringify(reads));`;
  const [here, ...others] = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'].map(
    (zone) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' },
        encoding: 'utf8',
      }),
  );
  expect(JSON.parse(here ?? '')).toHaveLength(134 * 8);
  for (const other of others) expect(other).toBe(here);
});

it('a slashed date is one of the two that it may be, or both', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (one, other) => {
      const date = readSpokenDate(`${String(one)}/${String(other)}/2027`, { ...berlin, zone: 'UTC' });
      const both = [`2027-${two(other)}-${two(one)}`, `2027-${two(one)}-${two(other)}`];
      const valid = [...new Set(both)].filter((each) => DateTime.fromISO(each).isValid);
      if ('readings' in date) {
        expect(valid).toHaveLength(valid.length === 1 ? 2 : valid.length);
        expect(date.readings).toEqual(valid);
      } else expect([date.at]).toEqual(valid.map((each) => parseInstant(each, 'UTC')));
    }),
    { numRuns: 10_000 },
  );
});

it.each(['1.12. 9999 friday', '1.12.9999', 'friday 1 dec 9999 at 5pm'])(
  'offers no reading of a year that no calendar reaches: %s',
  (text) => {
    expect(readSpokenDate(text, berlin)).toEqual({ readings: [] });
  },
);

describe('what anybody writes', () => {
  const TOKENS = (
    'friday fri next this in 3 days day 5 pm 5pm 17:00 17h at on by 1 12 2026 1/12/2026 1.12. dec december may of the 2026-12-04 ' +
    'T Z CET PST + - – ( ) , . : Europe/Berlin Europe/ noon midnight morgen um uhr half an hour or to and week sun constructor ' +
    '__proto__ 9999 0 00:00 24:00 +99:99 é ß 日 👍 \u00a0 \u200b'
  ).split(' ');
  const HOSTILE = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((words) => words.join('')),
    fc
      .tuple(fc.constantFrom(...TOKENS), fc.integer({ min: 1, max: 20_000 }))
      .map(([word, n]) => `${word} `.repeat(n)),
  );
  it(
    'is read or refused, is one moment whenever it is read, and no note changes it',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(
          HOSTILE,
          fc.constantFrom(...NOTES),
          fc.constantFrom<'en' | 'de'>('en', 'de'),
          (text, note, language) => {
            const writer = { ...berlin, language };
            const date = readSpokenDate(text, writer);
            expect(readSpokenDate(text, writer)).toEqual(date);
            const noted = readSpokenDate(`${text} ${note}`, writer);
            if ('at' in date && 'at' in noted) expect(noted.at, `${text} ${note}`).toBe(date.at);
            // What a refusal offers is read.
            if ('readings' in date)
              for (const each of date.readings)
                expect(readSpokenDate(each, writer), each).toHaveProperty('at');
          },
        ),
        { numRuns: 5000 },
      );
    },
  );
});
