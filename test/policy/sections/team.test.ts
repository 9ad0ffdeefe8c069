import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/policy/format.ts';
import { loadPolicy } from '../../../src/policy/load.ts';

const load = (text: string) =>
  loadPolicy({ text: `version: 1\ntimezone: Europe/Berlin\n${text}`, file: 's.yml' });

describe('rotations, swaps and absences', () => {
  it('are read with their dates in the desk’s zone, the last date to its end', async () => {
    const { policy, problems } = await load(`team:
  fallback: lead
  away: [{ who: ana, from: 2026-12-24, to: 2027-01-02 }]
  groups:
    tier-1:
      rotation: { every: 2 weeks, starts: 2026-11-02T09:00, order: [ana, "@bo"] }
      overrides: [{ who: bo, from: 2026-11-20T09:00, to: 2026-11-21T09:00 }]
`);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(policy?.team).toMatchObject({
      fallback: 'lead',
      away: [
        {
          who: 'ana',
          from: Date.parse('2026-12-24T00:00:00+01:00'),
          to: Date.parse('2027-01-03T00:00:00+01:00'),
        },
      ],
      groups: [
        {
          rotation: {
            every: { count: 2, unit: 'week' },
            starts: '2026-11-02T09:00',
            timezone: 'Europe/Berlin',
            order: ['ana', 'bo'],
          },
          overrides: [
            {
              who: 'bo',
              from: Date.parse('2026-11-20T09:00:00+01:00'),
              to: Date.parse('2026-11-21T09:00:00+01:00'),
            },
          ],
        },
      ],
    });
  });

  it('name every mistake', async () => {
    const { problems } = await load(`team:
  fallback: "@org/team"
  away: [{ who: ana, from: 2026-12-24, to: 2026-12-20 }]
  groups:
    a:
      rotation: { every: month, starts: 2026-11-02, order: [] }
    b:
      rotation: { every: 1 week, starts: 2026-11-02T09:00, order: [ana], timezone: Europe/Berln }
pagers: { "On Call": { kind: slack }, lead: { kind: pagerdty } }
escalation: [{ name: x, on: opened, page: on-cal, ladder: [{ after: 10m, to: nobody }], repeat: often }]
`);
    expect(problems.map(({ line, code }) => `${String(line)} ${code}`)).toEqual([
      '4 unknown-value',
      '5 bad-date',
      '8 bad-duration',
      '8 bad-instant',
      '8 missing-key',
      '10 unknown-zone',
      '11 unknown-value',
      '11 unknown-value',
      '12 unknown-reference',
      '12 unknown-reference',
      '12 bad-duration',
    ]);
  });
});

describe('waiting', () => {
  it('knows reminders, closes and what a late comment does', async () => {
    const { policy, problems } = await load(`calendars: { office: { hours: { mon-fri: "09:00-17:00" } } }
nudge_hours: office
waiting:
  pending: { remind_after: 48h, close_after: 72h }
  hold: { remind_every: 5 working days, calendar: office, remind_before: 24h }
  solved: { comment: reopen, within: 3d }
`);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(policy?.nudgeHours?.name).toBe('office');
    expect(policy?.waiting).toMatchObject({
      pending: { remindAfter: { within: 172_800_000 }, closeAfter: { within: 259_200_000 } },
      hold: { remindEvery: { within: 144_000_000 }, remindBefore: 86_400_000 },
      solved: { comment: 'reopen', within: 259_200_000 },
    });
  });

  it('reports a calendar that is not there once, whatever refers to it', async () => {
    const { problems } = await load(
      'waiting: { pending: { remind_after: 1h, close_after: 2h, calendar: offce } }\n',
    );
    expect(problems.map(({ code }) => code)).toEqual(['unknown-reference']);
  });
});
