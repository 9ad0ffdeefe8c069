import { describe, expect, it } from 'vitest';
import { DAY, earlier, HOUR, type Instant, instant, later, MINUTE } from '../../src/calendar/instant.ts';
import type { Impact } from '../../src/commands/incident-words.ts';
import { percentOf } from '../../src/page/front.ts';
import type { Condition } from '../../src/page/condition.ts';
import type { PageIncident, PageMaintenance, StatusPage } from '../../src/page/model.ts';
import { historyOf } from '../../src/page/uptime.ts';
import fc from '../property.ts';
import { hit, NOW, pageWith, resolved, work } from './example.ts';

const ago = (span: number): Instant => earlier(NOW, span);

function down(from: Instant, to: Instant, impact: Impact): PageIncident {
  return resolved(String(from), 'Down', from, to, [hit('Search', impact)]);
}

function planned(from: Instant, to: Instant): PageMaintenance {
  return work(String(from), { from, to, state: 'completed' });
}

function history(parts: Partial<StatusPage>): ReturnType<typeof historyOf> {
  return historyOf(pageWith(parts), 'Search');
}

describe('the uptime of a component', () => {
  it('is whole where nothing happened', () => {
    const { days, uptime } = history({});
    expect(days).toHaveLength(90);
    expect(new Set(days.map(({ condition }) => condition))).toEqual(new Set(['none']));
    expect(uptime).toBe(1);
  });

  it('counts major and critical impact as down, minor as up, and the time of each', () => {
    const incidents = [
      down(ago(50 * HOUR), ago(49 * HOUR), 'minor'),
      down(ago(40 * HOUR), ago(39 * HOUR), 'major'),
      down(ago(30 * HOUR), ago(28 * HOUR), 'critical'),
    ];
    const { spent, uptime } = history({ incidents, since: ago(100 * HOUR) });
    expect(spent).toMatchObject({ minor: HOUR, major: HOUR, critical: 2 * HOUR, maintenance: 0 });
    expect(uptime).toBe(0.97);
  });

  it('counts planned maintenance neither way, also where an incident falls into it', () => {
    const incidents = [
      down(ago(11 * HOUR), ago(10 * HOUR), 'critical'),
      down(ago(3 * HOUR), ago(2 * HOUR), 'major'),
    ];
    const maintenance = [planned(ago(12 * HOUR), ago(8 * HOUR))];
    const { spent, uptime } = history({ incidents, maintenance, since: ago(24 * HOUR) });
    expect(spent).toMatchObject({ maintenance: 4 * HOUR, critical: 0, major: HOUR, none: 19 * HOUR });
    expect(uptime).toBe(0.95);
  });

  it('ends maintenance where it was told to be done, and never counts what was called off or withdrawn', () => {
    const done = {
      at: ago(11 * HOUR),
      state: 'completed',
      words: '',
      impacts: [],
      struckAt: null,
      nextBy: null,
    } as const;
    const maintenance = [
      { ...planned(ago(12 * HOUR), ago(8 * HOUR)), updates: [done] },
      { ...planned(ago(6 * HOUR), ago(5 * HOUR)), withdrawnAt: ago(7 * HOUR) },
    ];
    const incidents = [{ ...down(ago(4 * HOUR), ago(3 * HOUR), 'critical'), withdrawnAt: NOW }];
    const { spent } = history({ incidents, maintenance });
    expect(spent).toMatchObject({ maintenance: HOUR, critical: 0 });
  });

  it('knows nothing of the days before there was a record, and has no figure without any', () => {
    const { days, uptime } = history({ since: ago(DAY) });
    expect(days.filter(({ condition }) => condition !== null)).toHaveLength(2);
    expect(uptime).toBe(1);
    expect(history({ since: NOW }).uptime).toBeNull();
    expect(history({ since: ago(HOUR), maintenance: [planned(ago(HOUR), NOW)] }).uptime).toBeNull();
  });

  it('has days as the clocks of the page have them', () => {
    const { days } = history({});
    const midnights = days.map(({ from }) => new Date(from).toISOString().slice(5, 16));
    // Berlin is an hour ahead of UTC in winter, two in summer.
    expect([midnights[0], midnights.at(-1)]).toEqual(['09-01T22:00', '11-29T23:00']);
    const changed = days.findIndex(({ from }) => from === Date.UTC(2026, 9, 24, 22));
    expect(days[changed]?.spent.none).toBe(25 * HOUR);
  });

  it('adds up, minute for minute', () => {
    const stretch = fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 900 })).map(([begin, long]) => {
      const from = ago(begin * MINUTE);
      return [from, instant(Math.min(NOW, later(from, long * MINUTE)))] as const;
    });
    const impact = fc.constantFrom<Impact>('minor', 'major', 'critical');
    const given = fc.tuple(
      fc.array(fc.tuple(stretch, impact), { maxLength: 6 }),
      fc.array(stretch, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(given, ([hits, works]) => {
        const { spent } = history({
          since: ago(4000 * MINUTE),
          incidents: hits.map(([[from, to], one]) => down(from, to, one)),
          maintenance: works.map(([from, to]) => planned(from, to)),
        });
        const counted: Record<Condition, number> = {
          none: 0,
          maintenance: 0,
          minor: 0,
          major: 0,
          critical: 0,
        };
        for (let at = ago(4000 * MINUTE); at < NOW; at = later(at, MINUTE)) {
          const within = ([from, to]: readonly [Instant, Instant]): boolean => from <= at && at < to;
          const here = hits.filter(([one]) => within(one)).map(([, one]) => one);
          const worst = (['critical', 'major', 'minor'] as const).find((one) => here.includes(one)) ?? 'none';
          counted[works.some(within) ? 'maintenance' : worst] += MINUTE;
        }
        expect(spent).toEqual(counted);
      }),
      { numRuns: 25 },
    );
  });

  it('is never rounded up', () => {
    expect([1, 0.9999999, 0.99995, 0.5, 0].map(percentOf)).toEqual([
      '100',
      '99.99',
      '99.99',
      '50.00',
      '0.00',
    ]);
  });
});
