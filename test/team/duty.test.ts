import { describe, expect, it } from 'vitest';
import { HOUR, instant, later } from '../../src/calendar/instant.ts';
import { onDuty, shifts } from '../../src/team/duty.ts';
import { at, read, teamOf } from './given.ts';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';
const LORD_HOWE = 'Australia/Lord_Howe';

/** The shifts of group `a` between two moments of a zone. */
async function rota(zone: string, team: string, from: string, to: string): Promise<string[]> {
  return read(shifts(await teamOf(zone, team), 'a', at(from, zone), at(to, zone)), zone);
}

/** Who has group `a`, and why, at a moment of Berlin. */
async function duty(team: string, moment: string): Promise<string> {
  const { logins, because } = onDuty(await teamOf(BERLIN, team), 'a', at(moment, BERLIN));
  return `${logins.join('+')} ${because}`;
}

const rotation = (every: string, starts: string, order = '[ana, bo]') =>
  `  groups: { a: { rotation: { every: ${every}, starts: "${starts}", order: ${order} } } }\n`;

describe('A turn', () => {
  it('begins at the same time of day all year', async () => {
    expect(
      await rota(BERLIN, rotation('1 week', '2026-01-05T09:00'), '2026-10-20T00:00', '2026-11-03T00:00'),
    ).toEqual([
      'bo rotation 2026-10-19T09:00:00+02:00 2026-10-26T09:00:00+01:00',
      'ana rotation 2026-10-26T09:00:00+01:00 2026-11-02T09:00:00+01:00',
      'bo rotation 2026-11-02T09:00:00+01:00 2026-11-09T09:00:00+01:00',
    ]);
    expect(
      await rota(NEW_YORK, rotation('1 day', '2026-01-01T17:00'), '2026-03-07T18:00', '2026-03-09T18:00'),
    ).toEqual([
      'bo rotation 2026-03-07T17:00:00-05:00 2026-03-08T17:00:00-04:00',
      'ana rotation 2026-03-08T17:00:00-04:00 2026-03-09T17:00:00-04:00',
      'bo rotation 2026-03-09T17:00:00-04:00 2026-03-10T17:00:00-04:00',
    ]);
  });

  it('of hours is counted on the wall clock too: one is shorter in spring and one longer in autumn', async () => {
    const team = rotation('12 hours', '2026-01-01T08:00');
    expect(await rota(BERLIN, team, '2026-03-28T21:00', '2026-03-29T21:00')).toEqual([
      'bo rotation 2026-03-28T20:00:00+01:00 2026-03-29T08:00:00+02:00',
      'ana rotation 2026-03-29T08:00:00+02:00 2026-03-29T20:00:00+02:00',
      'bo rotation 2026-03-29T20:00:00+02:00 2026-03-30T08:00:00+02:00',
    ]);
    const { shift } = onDuty(await teamOf(BERLIN, team), 'a', at('2026-10-25T02:30', BERLIN));
    expect((shift.to ?? 0) - (shift.from ?? 0)).toBe(13 * HOUR);
  });

  it('that begins in a spring gap begins at its end', async () => {
    expect(
      await rota(BERLIN, rotation('1 day', '2026-03-27T02:30'), '2026-03-28T12:00', '2026-03-29T12:00'),
    ).toEqual([
      'bo rotation 2026-03-28T02:30:00+01:00 2026-03-29T03:00:00+02:00',
      'ana rotation 2026-03-29T03:00:00+02:00 2026-03-30T02:30:00+02:00',
    ]);
    expect(
      await rota(LORD_HOWE, rotation('1 day', '2026-10-02T02:15'), '2026-10-03T12:00', '2026-10-04T12:00'),
    ).toEqual([
      'bo rotation 2026-10-03T02:15:00+10:30 2026-10-04T02:30:00+11:00',
      'ana rotation 2026-10-04T02:30:00+11:00 2026-10-05T02:15:00+11:00',
    ]);
  });

  it('that begins in an autumn overlap begins at the first occurrence', async () => {
    expect(
      await rota(NEW_YORK, rotation('1 day', '2026-10-30T01:30'), '2026-10-31T12:00', '2026-11-01T12:00'),
    ).toEqual([
      'bo rotation 2026-10-31T01:30:00-04:00 2026-11-01T01:30:00-04:00',
      'ana rotation 2026-11-01T01:30:00-04:00 2026-11-02T01:30:00-05:00',
    ]);
    expect(
      await rota(LORD_HOWE, rotation('1 day', '2026-04-03T01:45'), '2026-04-04T12:00', '2026-04-05T12:00'),
    ).toEqual([
      'bo rotation 2026-04-04T01:45:00+11:00 2026-04-05T01:45:00+11:00',
      'ana rotation 2026-04-05T01:45:00+11:00 2026-04-06T01:45:00+10:30',
    ]);
  });

  it('does not come back when the clock shows its time again', async () => {
    const team = rotation('1 hour', '2026-10-25T00:00', '[ana, bo, chen, dee]');
    expect(await rota(BERLIN, team, '2026-10-25T01:00', '2026-10-25T04:00')).toEqual([
      'bo rotation 2026-10-25T01:00:00+02:00 2026-10-25T02:00:00+02:00',
      'chen rotation 2026-10-25T02:00:00+02:00 2026-10-25T03:00:00+01:00',
      'dee rotation 2026-10-25T03:00:00+01:00 2026-10-25T04:00:00+01:00',
    ]);
  });

  it('that falls into a gap as a whole is left out', async () => {
    const team = rotation('1 hour', '2026-03-29T00:00', '[ana, bo, chen, dee]');
    expect(await rota(BERLIN, team, '2026-03-29T01:00', '2026-03-29T04:00')).toEqual([
      'bo rotation 2026-03-29T01:00:00+01:00 2026-03-29T03:00:00+02:00',
      'dee rotation 2026-03-29T03:00:00+02:00 2026-03-29T04:00:00+02:00',
    ]);
  });

  it('is found at once, however long the rotation has run', async () => {
    const team = await teamOf('UTC', rotation('1 hour', '1900-01-01T00:00', '[ana, bo, chen]'));
    const far = at('2299-12-31T23:30:00Z', 'UTC');
    const turn = Math.floor((far - at('1900-01-01T00:00', 'UTC')) / HOUR);
    expect(onDuty(team, 'a', far).logins).toEqual([['ana', 'bo', 'chen'][turn % 3]]);
  });

  it('comes in the zone of its rotation, whatever zone the desk is in', async () => {
    const team = await teamOf(
      'UTC',
      `  groups:
    a: { rotation: { every: 1 day, starts: "2026-11-02T09:00", order: [ana, bo], timezone: ${BERLIN} } }
    b: { rotation: { every: 1 week, starts: "2026-11-02T09:00", order: [kim, lee], timezone: ${NEW_YORK} } }\n`,
    );
    const moment = at('2026-11-17T08:00', 'UTC');
    expect(read([onDuty(team, 'a', moment), onDuty(team, 'b', moment)], 'UTC')).toEqual([
      'bo rotation 2026-11-17T08:00:00Z 2026-11-18T08:00:00Z',
      'kim rotation 2026-11-16T14:00:00Z 2026-11-23T14:00:00Z',
    ]);
  });
});

describe('Before a rotation starts', () => {
  it('everybody of the group is on duty, those with turns included', async () => {
    const team = `  groups: { a: { members: [chen], rotation: { every: 1 week, starts: "2026-11-02T09:00", order: [ana] } } }\n`;
    expect(await rota(BERLIN, team, '2026-11-01T00:00', '2026-11-03T00:00')).toEqual([
      'chen+ana members … 2026-11-02T09:00:00+01:00',
      'ana rotation 2026-11-02T09:00:00+01:00 2026-11-09T09:00:00+01:00',
    ]);
  });
});

describe('A group without a rotation', () => {
  it('is on duty as a whole, without those who are away', async () => {
    const team = `  away: [{ who: bo, from: 2026-11-20, to: 2026-11-21 }]\n  groups: { a: { members: [ana, bo] } }\n`;
    expect(await rota(BERLIN, team, '2026-11-19T00:00', '2026-11-23T00:00')).toEqual([
      'ana+bo members … 2026-11-20T00:00:00+01:00',
      'ana members 2026-11-20T00:00:00+01:00 2026-11-22T00:00:00+01:00',
      'ana+bo members 2026-11-22T00:00:00+01:00 …',
    ]);
  });

  it('may list teams, whose members are on duty where they are known', async () => {
    const team = await teamOf(
      BERLIN,
      `  away: [{ who: bo, from: 2026-11-20, to: 2026-11-21 }]\n  groups: { a: { members: [ana, "@acme/support"] } }\n`,
    );
    const moment = at('2026-11-20T12:00', BERLIN);
    expect(onDuty(team, 'a', moment).logins).toEqual(['ana', 'acme/support']);
    const teams = new Map([['acme/support', ['ana', 'bo', 'chen']]]);
    expect(onDuty(team, 'a', moment, teams).logins).toEqual(['ana', 'chen']);
    expect(read(shifts(team, 'a', moment, later(moment, 1), teams), BERLIN)).toEqual([
      'ana+chen members 2026-11-20T00:00:00+01:00 2026-11-22T00:00:00+01:00',
    ]);
  });
});

describe('A shift swap', () => {
  const swapped = (swap: string, more = '') =>
    `${more}  groups: { a: { rotation: { every: 1 day, starts: "2026-10-01T09:00", order: [ana, bo] }, overrides: [${swap}] } }\n`;

  it('over the change of the clocks lasts the whole date, of 25 hours or 23', async () => {
    const team = swapped('{ who: chen, from: 2026-10-25, to: 2026-10-25 }');
    expect(await rota(BERLIN, team, '2026-10-24T12:00', '2026-10-25T12:00')).toEqual([
      'bo rotation 2026-10-24T09:00:00+02:00 2026-10-25T00:00:00+02:00',
      'chen override 2026-10-25T00:00:00+02:00 2026-10-26T00:00:00+01:00',
    ]);
    expect(await rota(BERLIN, team, '2026-10-26T00:00', '2026-10-26T10:00')).toEqual([
      'ana rotation 2026-10-26T00:00:00+01:00 2026-10-26T09:00:00+01:00',
      'bo rotation 2026-10-26T09:00:00+01:00 2026-10-27T09:00:00+01:00',
    ]);
    const spring = swapped('{ who: chen, from: 2027-03-28, to: 2027-03-28 }');
    expect(await rota(BERLIN, spring, '2027-03-28T12:00', '2027-03-28T13:00')).toEqual([
      'chen override 2027-03-28T00:00:00+01:00 2027-03-29T00:00:00+02:00',
    ]);
  });

  it('to the wall-clock times of a shift takes exactly that shift on the day of the change', async () => {
    const team = swapped('{ who: bo, from: "2026-10-25T09:00", to: "2026-10-26T09:00" }');
    expect(await rota(BERLIN, team, '2026-10-24T12:00', '2026-10-27T08:00')).toEqual([
      'bo rotation 2026-10-24T09:00:00+02:00 2026-10-25T09:00:00+01:00',
      'bo override 2026-10-25T09:00:00+01:00 2026-10-26T09:00:00+01:00',
      'bo rotation 2026-10-26T09:00:00+01:00 2026-10-27T09:00:00+01:00',
    ]);
  });

  it('counts before another one that was written earlier', async () => {
    const both =
      '{ who: chen, from: 2026-10-20, to: 2026-10-22 }, { who: dee, from: 2026-10-21, to: 2026-10-21 }';
    expect(await duty(swapped(both), '2026-10-20T12:00')).toBe('chen override');
    expect(await duty(swapped(both), '2026-10-21T12:00')).toBe('dee override');
    expect(await rota(BERLIN, swapped(both), '2026-10-22T12:00', '2026-10-22T13:00')).toEqual([
      'chen override 2026-10-22T00:00:00+02:00 2026-10-23T00:00:00+02:00',
    ]);
  });

  it('to somebody who is away does not count', async () => {
    const swap = '{ who: chen, from: 2026-10-20, to: 2026-10-22 }';
    const away = '  away: [{ who: chen, from: 2026-10-21, to: 2026-10-21 }]\n';
    expect(await rota(BERLIN, swapped(swap, away), '2026-10-20T12:00', '2026-10-22T12:00')).toEqual([
      'chen override 2026-10-20T00:00:00+02:00 2026-10-21T00:00:00+02:00',
      'bo rotation 2026-10-21T00:00:00+02:00 2026-10-21T09:00:00+02:00',
      'ana rotation 2026-10-21T09:00:00+02:00 2026-10-22T00:00:00+02:00',
      'chen override 2026-10-22T00:00:00+02:00 2026-10-23T00:00:00+02:00',
    ]);
  });
});

describe('Who is away', () => {
  const weekly = (away: string, more = '') =>
    `  away: [${away}]\n${more}  groups: { a: { members: [dee], rotation: { every: 1 week, starts: "2026-11-02T09:00", order: [ana, bo, chen] } } }\n`;

  it('is passed over for the next in the order, for as long as it lasts', async () => {
    const away =
      '{ who: bo, from: 2026-11-10, to: 2026-11-11 }, { who: chen, from: 2026-11-11, to: 2026-11-11 }';
    expect(await rota(BERLIN, weekly(away), '2026-11-09T12:00', '2026-11-17T12:00')).toEqual([
      'bo rotation 2026-11-09T09:00:00+01:00 2026-11-10T00:00:00+01:00',
      'chen rotation 2026-11-10T00:00:00+01:00 2026-11-11T00:00:00+01:00',
      'ana rotation 2026-11-11T00:00:00+01:00 2026-11-12T00:00:00+01:00',
      'bo rotation 2026-11-12T00:00:00+01:00 2026-11-16T09:00:00+01:00',
      'chen rotation 2026-11-16T09:00:00+01:00 2026-11-23T09:00:00+01:00',
    ]);
  });

  it('moves nobody else’s turn', async () => {
    const away = '{ who: bo, from: 2026-11-09, to: 2026-11-16 }';
    expect(await rota(BERLIN, weekly(away), '2026-11-09T12:00', '2026-11-24T00:00')).toEqual([
      'chen rotation 2026-11-09T09:00:00+01:00 2026-11-16T09:00:00+01:00',
      'chen rotation 2026-11-16T09:00:00+01:00 2026-11-23T09:00:00+01:00',
      'ana rotation 2026-11-23T09:00:00+01:00 2026-11-30T09:00:00+01:00',
    ]);
  });

  const gone = (who: string) => `{ who: ${who}, from: 2026-11-10, to: 2026-11-10 }`;
  const moment = '2026-11-10T12:00';

  it('leaves it to the other members when all those with turns are', async () => {
    const order = [gone('ana'), gone('bo'), gone('chen')];
    expect(await duty(weekly(order.join(', ')), moment)).toBe('dee members');
    expect(await rota(BERLIN, weekly(order.join(', ')), moment, '2026-11-11T12:00')).toEqual([
      'dee members 2026-11-10T00:00:00+01:00 2026-11-11T00:00:00+01:00',
      'bo rotation 2026-11-11T00:00:00+01:00 2026-11-16T09:00:00+01:00',
    ]);
  });

  it('leaves it to the fallback when everybody of the group is, and to nobody when that one is too', async () => {
    const all = [gone('ana'), gone('bo'), gone('chen'), gone('dee')];
    expect(await duty(weekly(all.join(', ')), moment)).toBe(' nobody');
    expect(await duty(weekly(all.join(', '), '  fallback: lead\n'), moment)).toBe('lead fallback');
    const everybody = weekly([...all, gone('lead')].join(', '), '  fallback: lead\n');
    expect(await duty(everybody, moment)).toBe(' nobody');
    expect(await rota(BERLIN, everybody, moment, '2026-11-10T13:00')).toEqual([
      ' nobody 2026-11-10T00:00:00+01:00 2026-11-11T00:00:00+01:00',
    ]);
  });

  it('may be so because the roster’s dates are over', async () => {
    const staff =
      '  staff: [{ login: bo, until: 2026-11-10 }, { login: "@acme/eu", from: 2026-11-12 }, dee]\n';
    expect(await rota(BERLIN, weekly('', staff), '2026-11-09T12:00', '2026-11-16T00:00')).toEqual([
      'bo rotation 2026-11-09T09:00:00+01:00 2026-11-11T00:00:00+01:00',
      'chen rotation 2026-11-11T00:00:00+01:00 2026-11-16T09:00:00+01:00',
    ]);
    const team = await teamOf(BERLIN, weekly('', staff));
    const teams = new Map([['acme/eu', ['chen']]]);
    const list = shifts(team, 'a', at('2026-11-11T12:00', BERLIN), at('2026-11-16T00:00', BERLIN), teams);
    expect(read(list, BERLIN)).toEqual([
      'ana rotation 2026-11-11T00:00:00+01:00 2026-11-12T00:00:00+01:00',
      'chen rotation 2026-11-12T00:00:00+01:00 2026-11-16T09:00:00+01:00',
    ]);
  });
});

describe('A group that there is not', () => {
  it('is refused', async () => {
    const team = await teamOf('UTC', rotation('1 day', '2026-01-01T00:00'));
    expect(() => onDuty(team, 'b', instant(0))).toThrow('No group is called b');
  });
});
