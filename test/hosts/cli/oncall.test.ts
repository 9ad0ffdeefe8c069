import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { folderOf, steward } from './steward.ts';

const POLICY = '.github/steward.yml';
const policy = `version: 1
extends: ddev
timezone: Europe/Berlin
team:
  fallback: lead
  away:
    - { who: ana, from: 2026-10-26, to: 2026-10-28 }
    - { who: kim, from: 2026-10-24, to: 2026-10-25 }
  groups:
    tier-1:
      rotation: { every: 1 week, starts: "2026-10-05T09:00", order: [ana, bo, chen] }
      overrides: [{ who: ana, from: 2026-10-25, to: 2026-10-25 }]
    tier-2:
      rotation: { every: 12 hours, starts: "2026-10-23T20:00", order: [kim], timezone: America/New_York }
    support: { members: [dee, "@acme/engineers"] }
`;
const now = ['--at', '2026-10-24T12:00'];

/** Runs the command in a folder with a policy. */
async function oncall(args: readonly string[], text = policy): ReturnType<typeof steward> {
  return steward(await folderOf({ [POLICY]: text }), ['oncall', ...args]);
}

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly description: string;
}

/** Reads a calendar file back with a library that has not written it. */
function eventsIn(file: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const utc = (time: ICAL.Time): string => time.toJSDate().toISOString();
    const { uid, summary, description } = event;
    return { uid, summary, description, start: utc(event.startDate), end: utc(event.endDate) };
  });
}

describe('steward oncall', () => {
  it('shows who is on duty in each group, and the shifts ahead', async () => {
    const { code, out, err } = await oncall([...now, '--days', '16']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out).toMatchFileSnapshot('golden/oncall.txt');
  });

  it('gives the same as JSON, of one group where one is named', async () => {
    const { code, out } = await oncall([...now, '--days', '2', '--group', 'tier-1', '--json']);
    expect(code).toBe(0);
    const swap = {
      logins: ['ana'],
      because: 'override',
      from: '2026-10-25T00:00:00+02:00',
      to: '2026-10-26T00:00:00+01:00',
    };
    const turn = (who: string, from: string, to: string) => ({
      logins: [who],
      because: 'rotation',
      from: `2026-10-${from}:00`,
      to: `2026-10-${to}:00`,
    });
    const chen = turn('chen', '19T09:00:00+02', '25T00:00:00+02');
    expect(JSON.parse(out)).toEqual({
      at: '2026-10-24T12:00:00+02:00',
      groups: [
        {
          group: 'tier-1',
          timezone: 'Europe/Berlin',
          now: chen,
          shifts: [
            chen,
            swap,
            turn('chen', '26T00:00:00+01', '26T09:00:00+01'),
            turn('bo', '26T09:00:00+01', '29T00:00:00+01'),
          ],
        },
      ],
    });
  });

  it('looks a month ahead from now unless told otherwise', async () => {
    const asked = Date.now();
    const { out } = await oncall(['--group', 'tier-1', '--json']);
    const answered = Date.now();
    const { at, groups } = JSON.parse(out) as {
      at: string;
      groups: { shifts: { from: string; to: string }[] }[];
    };
    const shifts = groups[0]?.shifts ?? [];
    // It is told in whole seconds.
    expect(Date.parse(at)).toBeGreaterThan(asked - 1000);
    expect(Date.parse(at)).toBeLessThanOrEqual(answered);
    const end = Date.parse(at) + 31 * 86_400_000;
    expect(Date.parse(shifts[0]?.from ?? '')).toBeLessThanOrEqual(Date.parse(at));
    expect(Date.parse(shifts.at(-1)?.from ?? '')).toBeLessThan(end);
    expect(Date.parse(shifts.at(-1)?.to ?? '')).toBeGreaterThanOrEqual(end);
  });

  it('names the group that was meant', async () => {
    const { code, out, err } = await oncall(['--group', 'teir-1']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(
      'The policy has no group "teir-1". Allowed: tier-1, tier-2, support. Did you mean "tier-1"?',
    );
  });

  it('says what it cannot do', async () => {
    for (const [args, said] of [
      [['--days', '367'], '--days: 367 is not 1 to 366.'],
      [['--at', 'tomorrow'], '--at: "tomorrow" is not a moment.'],
      [['--ical', '--json'], 'Give --ical or --json'],
    ] as const) {
      const { code, out, err } = await oncall(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(said);
    }
    const groupless = await oncall([], 'version: 1\ntimezone: UTC\n');
    expect(groupless).toMatchObject({ code: 2, out: '' });
    expect(groupless.err).toContain('The policy has no groups.');
    const faulty = await oncall([], 'version: 1\ntimezone: Berlin\n');
    expect(faulty).toMatchObject({ code: 1, out: '' });
    expect(faulty.err).toContain(`${POLICY}:2:11 error unknown-zone`);
  });
});

describe('steward oncall --ical', () => {
  it('prints a calendar file', async () => {
    const { code, out, err } = await oncall([...now, '--days', '2', '--ical']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out.replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/oncall.ics');
  });

  it('makes no file of groups in which nobody takes turns', async () => {
    const everybody = 'version: 1\ntimezone: UTC\nteam: { groups: { support: { members: [dee] } } }\n';
    const { code, out, err } = await oncall([...now, '--ical'], everybody);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('There is no shift to put into a calendar file');
  });

  it('is read back by another library as the same shifts, in UTC', async () => {
    const args = [...now, '--days', '16'];
    const events = eventsIn((await oncall([...args, '--ical'])).out);
    const { groups } = JSON.parse((await oncall([...args, '--json'])).out) as {
      groups: { group: string; shifts: { logins: string[]; from: string | null; to: string | null }[] }[];
    };
    const utc = (moment: string): string => new Date(moment).toISOString();
    expect(events.map(({ summary, start, end }) => ({ summary, start, end }))).toEqual(
      groups.flatMap(({ group, shifts }) =>
        shifts.flatMap(({ logins, from, to }) =>
          from === null || to === null
            ? []
            : { summary: `${group}: ${logins.join(', ')}`, start: utc(from), end: utc(to) },
        ),
      ),
    );
    expect(events.length).toBeGreaterThan(30);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('knows a shift again, seen from another moment or given to somebody else', async () => {
    const uids = async (moment: string, text?: string) => {
      const { out } = await oncall(['--at', moment, '--group', 'tier-1', '--ical'], text);
      return new Map(eventsIn(out).map(({ start, end, uid }) => [start, `${end} ${uid}`]));
    };
    const earlier = await uids('2026-10-24T12:00');
    for (const [start, rest] of await uids('2026-10-25T12:00'))
      if (earlier.has(start)) expect(earlier.get(start)).toBe(rest);
    const swapped = await uids(
      '2026-10-24T12:00',
      policy.replace('who: ana, from: 2026-10-25', 'who: bo, from: 2026-10-25'),
    );
    expect(swapped).toEqual(earlier);
  });

  it('keeps to the format whatever a group is called', async () => {
    const name = `Ärzte; Süd, \\"Nacht" 🧑‍🚒 BEGIN:VEVENT ${'lang '.repeat(20)}`.trim();
    const rotation = '{ every: 1 day, starts: "2026-10-05T09:00", order: [ana] }';
    const team = `team: { groups: { ${JSON.stringify(`${name}\nEND:VCALENDAR`)}: { rotation: ${rotation} } } }`;
    const { out } = await oncall(
      [...now, '--days', '1', '--ical'],
      `version: 1\ntimezone: Europe/Berlin\n${team}\n`,
    );
    const lines = out.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    const summary = `${name.replace('\n', ' ')} END:VCALENDAR: ana`;
    expect(eventsIn(out).map((event) => event.summary)).toEqual([summary, summary]);
  });
});
