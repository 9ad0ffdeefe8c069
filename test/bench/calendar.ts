/**
 * Working time beside the libraries that people use for it: the same questions in one run, answers a second, and how
 * many answers differ from the oracle's.
 *
 *     node test/bench/calendar.ts
 */
import { createRequire } from 'node:module';
import { compileCalendars } from '../../src/calendar/compile.ts';
import {
  DAY,
  HOUR,
  type Instant,
  instant,
  later,
  type Milliseconds,
  MINUTE,
  SECOND,
} from '../../src/calendar/instant.ts';
import { oracleAdd, oracleBetween, type OracleCalendar } from '../oracle/brute.ts';
import { Random } from '../oracle/random.ts';

// The peers reckon in the machine's zone.
const ZONE = 'Europe/Berlin';
process.env.TZ = ZONE;

const QUESTIONS = 200;
const MEASURED: Milliseconds = 1000;
const WORK = 40 * HOUR;
const YEAR = 365 * DAY;

interface Desk {
  readonly title: string;
  /** Days from Sunday (0), and the hours of each. */
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const DESKS: readonly Desk[] = [
  { title: 'Monday to Friday, 09:00 to 17:00', days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' },
  { title: 'every day, 00:00 to 08:00', days: EVERY_DAY, opens: '00:00', closes: '08:00' },
  // It opens while the clocks change.
  { title: 'every day, 02:30 to 10:30', days: EVERY_DAY, opens: '02:30', closes: '10:30' },
];
const HOLIDAYS = Array.from({ length: 20 }, (_, index) => String(2018 + index)).flatMap((year) =>
  ['01-01', '05-01', '12-25', '12-26'].map((day) => `${year}-${day}`),
);

/** A library under test. Null: it has no such operation. */
interface Peer {
  readonly name: string;
  readonly between: ((from: Instant, to: Instant) => Milliseconds) | null;
  readonly add: ((from: Instant) => Instant) | null;
}

const load = createRequire(import.meta.url);
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

async function steward({ days, opens, closes }: Desk): Promise<Peer> {
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const hours = { [days.map((day) => names[day]).join(',')]: `${opens}-${closes}` };
  const { calendars } = await compileCalendars({ desk: { timezone: ZONE, hours, holidays: HOLIDAYS } }, ZONE);
  const calendar = calendars.get('desk');
  if (calendar === undefined) throw new Error('The desk has no calendar');
  return {
    name: 'steward',
    between: (from, to) => calendar.between(from, to),
    add: (from) => calendar.add(from, WORK),
  };
}

interface LuxonTime {
  setupBusiness(options: { businessDays: number[]; holidayMatchers: ((day: LuxonTime) => boolean)[] }): void;
  plusBusiness(length: { days: number }): LuxonTime;
  toISODate(): string;
  toMillis(): Instant;
}

/** Knows whole days only: forty hours are five days of eight, and it has no way to ask what lies between. */
function luxonBusinessDays({ days }: Desk): Peer {
  const { DateTime } = load('luxon-business-days') as { DateTime: { fromMillis(at: Instant): LuxonTime } };
  const holidays = new Set(HOLIDAYS);
  const options = {
    businessDays: days.map((day) => (day === 0 ? 7 : day)),
    holidayMatchers: [(day: LuxonTime): boolean => holidays.has(day.toISODate())],
  };
  return {
    name: 'luxon-business-days',
    between: null,
    add: (from) => {
      const time = DateTime.fromMillis(from);
      time.setupBusiness(options);
      return time.plusBusiness({ days: 5 }).toMillis();
    },
  };
}

interface DayjsTime {
  businessMinutesDiff(other: DayjsTime): number;
  addBusinessHours(hours: number): DayjsTime;
  valueOf(): number;
}

interface Dayjs {
  (at: Instant): DayjsTime;
  extend(plugin: unknown): void;
  setHolidays(dates: string[]): void;
  setBusinessTime(week: Record<string, { start: string; end: string }[] | null>): void;
}

function dayjsBusinessTime({ days, opens, closes }: Desk): Peer {
  const dayjs = load('dayjs') as Dayjs;
  dayjs.extend(load('dayjs-business-time'));
  dayjs.setHolidays(HOLIDAYS);
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const shift = [{ start: `${opens}:00`, end: `${closes}:00` }];
  dayjs.setBusinessTime(
    Object.fromEntries(names.map((name, day) => [name, days.includes(day) ? shift : null])),
  );
  return {
    name: 'dayjs-business-time',
    between: (from, to) => Math.abs(dayjs(from).businessMinutesDiff(dayjs(to))) * MINUTE,
    add: (from) =>
      instant(
        dayjs(from)
          .addBusinessHours(WORK / HOUR)
          .valueOf(),
      ),
  };
}

interface MomentTime {
  workingDiff(other: MomentTime, unit: string, exact: boolean): number;
  addWorkingTime(length: number, unit: string): MomentTime;
  valueOf(): number;
}

interface Moment {
  (at: Instant): MomentTime;
  updateLocale(name: string, settings: object): void;
}

function momentBusinessTime({ days, opens, closes }: Desk): Peer {
  const moment = load('moment-business-time') as Moment;
  const week = Array.from({ length: 7 }, (_, day) => [day, days.includes(day) ? [opens, closes] : null]);
  moment.updateLocale('en', { workinghours: Object.fromEntries(week) as object, holidays: HOLIDAYS });
  return {
    name: 'moment-business-time',
    between: (from, to) => Math.abs(moment(from).workingDiff(moment(to), 'seconds', true)) * SECOND,
    add: (from) =>
      instant(
        moment(from)
          .addWorkingTime(WORK / HOUR, 'hours')
          .valueOf(),
      ),
  };
}

function oracle({ days, opens, closes }: Desk): OracleCalendar {
  const shift = [{ opens: minuteOf(opens), closes: minuteOf(closes), overnight: false }];
  const weekdays = Array.from({ length: 7 }, (_, day) => (days.includes(day) ? shift : []));
  return [{ zone: ZONE, weekdays, holidays: new Set(HOLIDAYS), dates: new Map() }];
}

/** Goes through all questions at least once, and on until the time is up. */
function rate(questions: readonly Instant[], answer: (from: Instant) => number): number {
  const start = performance.now();
  let answered = 0;
  let sum = 0;
  do {
    for (const from of questions) sum += answer(from);
    answered += questions.length;
  } while (performance.now() - start < MEASURED);
  // What nobody looks at, a compiler may leave out.
  if (Number.isNaN(sum)) throw new Error('An answer is not a number');
  return (answered / (performance.now() - start)) * 1000;
}

function say(...cells: readonly (string | number)[]): void {
  const [name = '', ...numbers] = cells.map(String);
  process.stdout.write(`${name.padEnd(22)}${numbers.map((cell) => cell.padStart(16)).join('')}\n`);
}

const random = new Random(20_261_121);
// Tickets are opened at whole seconds.
const starts = Array.from({ length: QUESTIONS }, () =>
  instant(Date.UTC(2020, 0, 1) + random.between(0, (12 * YEAR) / SECOND) * SECOND),
);

for (const desk of DESKS) {
  const truth = oracle(desk);
  const expected = {
    between: starts.map((from) => oracleBetween(truth, from / SECOND, (from + YEAR) / SECOND) * SECOND),
    add: starts.map((from) => (oracleAdd(truth, from / SECOND, WORK / SECOND) ?? Number.NaN) * SECOND),
  };
  process.stdout.write(`\n${desk.title}, ${ZONE}, ${String(QUESTIONS)} questions each\n`);
  say('', 'between a year/s', 'wrong', 'add 40 h/s', 'wrong');
  const peers = [
    await steward(desk),
    luxonBusinessDays(desk),
    dayjsBusinessTime(desk),
    momentBusinessTime(desk),
  ];
  const fastest = { between: 0, add: 0 };
  const own = { between: 0, add: 0 };
  for (const peer of peers) {
    const cells: (string | number)[] = [];
    const { between, add } = peer;
    const operations = {
      between: between === null ? null : (from: Instant): number => between(from, later(from, YEAR)),
      add,
    };
    for (const operation of ['between', 'add'] as const) {
      const answer = operations[operation];
      if (answer === null) {
        cells.push('-', '-');
        continue;
      }
      const wrong = starts.filter((from, index) => answer(from) !== expected[operation][index]).length;
      const speed = rate(starts, answer);
      cells.push(Math.round(speed).toLocaleString('en'), wrong);
      if (peer.name === 'steward') own[operation] = speed;
      else fastest[operation] = Math.max(fastest[operation], speed);
    }
    say(peer.name, ...cells);
  }
  const times = (operation: 'between' | 'add'): string =>
    `${Math.round(own[operation] / fastest[operation]).toLocaleString('en')} x`;
  say('steward / fastest', times('between'), '', times('add'), '');
}
