import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/calendar/fault.ts';
import { compileCalendars } from '../../src/calendar/compile.ts';
import { isZone } from '../../src/calendar/zone.ts';
import { unknownZone, withoutSummerTime } from '../../src/calendar/zone-fault.ts';

// Report 01.
describe('a zone', () => {
  it.each('CAT EAT ART BET CTT AET NET PLT PRT IET MIT BST AST IST CST PST pst PDT CEST Z'.split(' '))(
    'is no abbreviation that the platform alone knows: %s',
    async (name) => {
      expect(isZone(name)).toBe(false);
      const { problems } = await compileCalendars(
        { office: { timezone: name, hours: { mon: '09:00-17:00' } } },
        'UTC',
      );
      expect(problems).toMatchObject([{ code: 'unknown-zone', path: ['office', 'timezone'] }]);
      expect(problems[0]?.nearest).toBeUndefined();
    },
  );

  it.each(['SystemV/PST8', 'US/Pacific-New', 'Canada/East-Saskatchewan', 'UTC+1', 'GMT+1'])(
    'is no name that the database does not have: %s',
    (name) => {
      expect(isZone(name)).toBe(false);
      expect(unknownZone(name).nearest).toBeUndefined();
    },
  );

  it.each(
    'EST MST HST EST5EDT PST8PDT CET EET WET MET UTC utc GMT GMT0 GMT+0 UCT PRC ROC ROK W-SU GB NZ Navajo Etc/GMT-3 US/Hawaii Asia/Saigon america/indiana/knox'.split(
      ' ',
    ),
  )('is any name of the database: %s', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each([
    ['Europe/Viena', 'Europe/Vienna'],
    ['Europe/Pairs', 'Europe/Paris'],
    ['America/New York', 'America/New_York'],
    ['Asia/Delhi', undefined],
    ['Asia/Beijing', undefined],
  ])('that is mistyped has a nearest one, another city has none: %s', (name, nearest) => {
    expect(unknownZone(name).nearest).toBe(nearest);
  });

  it('is told to be a region and a city where an abbreviation is written', () => {
    expect(faultText(unknownZone('WAST'))).toBe(
      '"WAST" is not a time zone of the IANA database: an abbreviation may stand for several. ' +
        'Allowed: a region and a city such as Europe/Berlin, UTC.',
    );
  });

  it.each([
    ['EST', 'America/New_York'],
    ['mst', 'America/Denver'],
    ['HST', 'America/Adak'],
  ])('sounds as if its clocks changed, and is said not to: %s', (name, place) => {
    const message = `"${name}" has no summer time; where clocks change, name a place, such as ${place}`;
    expect(withoutSummerTime(name)).toEqual({ code: 'no-summer-time', message });
  });

  it('is said nothing of where its clocks are what they sound like', () => {
    for (const name of ['EST5EDT', 'America/New_York', 'UTC']) expect(withoutSummerTime(name)).toBeNull();
  });
});
