import { describe, expect, it } from 'vitest';
import { alwaysOpen } from '../../src/calendar/always.ts';
import { HOUR } from '../../src/calendar/instant.ts';
import type { Clock, Course, TargetPeriod } from '../../src/sla/clock.ts';
import { type Evidence, measure } from '../../src/sla/measure.ts';
import { at } from '../desk/story.ts';

const always = alwaysOpen('24x7', 'UTC');
const BY = { kind: 'opened', by: 'cus' } as const;

function period(from: string, hours: number | null, more: Partial<TargetPeriod> = {}): TargetPeriod {
  return {
    ...{ from: at(from), knownFrom: at(from), rule: hours === null ? null : `${String(hours)}h` },
    target: hours === null ? null : { within: hours * HOUR, calendar: always, text: `${String(hours)}h` },
    ...{ pauses: ['pending'], warnAt: null, minimumRemaining: null },
    ...more,
  };
}

type Stretch = readonly [from: string, to: string];

interface Past {
  readonly end?: string;
  readonly repeats?: boolean;
  readonly gaps?: readonly Stretch[];
  readonly waits?: readonly Stretch[];
}

/** A clock that starts on Monday at ten. */
function course(
  periods: readonly TargetPeriod[],
  { end, repeats = false, gaps = [], waits = [] }: Past,
): Course {
  const spans = (stretches: readonly Stretch[]) =>
    stretches.map(([from, to]) => ({ from: at(from), to: at(to), why: BY, endedBy: BY }));
  return {
    ...{ name: 'update', set: 'promise', cycle: 1, startedAt: at('mon 10:00'), startedBy: BY },
    end: end === undefined ? null : { at: at(end), by: BY, how: 'stopped' },
    gaps: spans(gaps),
    pauses: spans(waits).map((span) => ({ ...span, reason: 'pending' })),
    ...{ unowned: [], periods, repeats },
  };
}

const NOTHING: Evidence = { deletions: [], policySince: null, told: [] };

function measured(
  now: string,
  periods: readonly TargetPeriod[],
  past: Past = {},
  evidence: Partial<Evidence> = {},
): Clock {
  const clock = measure(course(periods, past), at(now), { ...NOTHING, ...evidence });
  if (clock === null) throw new Error('no clock');
  return clock;
}

describe('the rule that a clock is measured by', () => {
  const [first, second] = [period('mon 09:00', 4), period('mon 12:00', 8)];
  const rule = (...args: Parameters<typeof measured>) => measured(...args).rule;

  it('is the one in force, from the second in which it comes', () => {
    expect(rule('mon 11:59:59', [first, second])).toBe('4h');
    expect(rule('mon 12:00', [first, second])).toBe('8h');
  });

  it('reaches back to the beginning if it is the first', () => {
    expect(measured('mon 11:00', [period('tue 10:00', 4)])).toMatchObject({
      rule: '4h',
      due: at('mon 14:00'),
    });
    const known = period('tue 10:00', 4, { knownFrom: at('mon 10:00') });
    expect(measured('tue 12:00', [known]).breachedAt).toBe(at('mon 14:00'));
  });

  it('changes no more in the second in which the clock ends, unless it ends in that of its start', () => {
    expect(rule('mon 13:00', [first, second], { end: 'mon 12:00' })).toBe('4h');
    expect(rule('mon 13:00', [first, second], { end: 'mon 12:00:01' })).toBe('8h');
    expect(rule('mon 13:00', [first, period('mon 10:00', 8)], { end: 'mon 10:00' })).toBe('8h');
  });

  it('is the one that was broken, where none promises anything any more', () => {
    expect(rule('mon 16:00', [period('mon 09:00', 4), period('mon 15:00', null)])).toBe('4h');
    expect(
      measure(course([period('mon 09:00', 4), period('mon 13:00', null)], {}), at('mon 16:00'), NOTHING),
    ).toBeNull();
  });
});

describe('a clock that stands for a while', () => {
  const waits: readonly Stretch[] = [['mon 12:00', 'mon 13:00']];
  const seen = (now: string) => {
    const { state, segments } = measured(now, [period('mon 09:00', 4)], { waits });
    return [state, segments.length];
  };

  it('runs again in the second in which that ends, and shows nothing that has not begun', () => {
    expect(seen('mon 11:00')).toEqual(['running', 1]);
    expect(seen('mon 12:00')).toEqual(['paused', 2]);
    expect(seen('mon 12:30')).toEqual(['paused', 2]);
    expect(seen('mon 13:00')).toEqual(['running', 3]);
  });
});

describe('a broken promise', () => {
  const four = [period('mon 09:00', 4)];

  it('is news from when it was broken, and none before', () => {
    expect(measured('mon 13:00', four)).toMatchObject({
      breachedAt: null,
      newsAt: null,
      nextBreach: at('mon 14:00'),
    });
    expect(measured('mon 14:00', four)).toMatchObject({ breachedAt: null });
    expect(measured('mon 14:00:01', four)).toMatchObject({
      ...{ breachedAt: at('mon 14:00'), newsAt: at('mon 14:00'), nextBreach: null },
    });
  });

  it('is none while the ticket is closed: it counts from the reopening', () => {
    for (const from of ['mon 14:00', 'mon 13:59:59']) {
      const gaps: readonly Stretch[] = [[from, 'mon 16:00']];
      const { breachedAt } = measured('mon 18:00', four, { gaps });
      expect(breachedAt).toBe(at(from === 'mon 14:00' ? 'mon 16:00' : 'mon 16:00:01'));
    }
  });

  it('counts from the deletion of what stopped it, unless it had been told by then', () => {
    const deletions = [at('mon 15:00')];
    const told = (when: string) => [{ at: at(when), until: at('fri 10:00') }];
    const news = (evidence: Partial<Evidence>) => measured('mon 18:00', four, {}, evidence).newsAt;
    expect(news({ deletions })).toBe(at('mon 15:00'));
    expect(news({ deletions, told: told('mon 14:00') })).toBe(at('mon 14:00'));
    expect(news({ deletions, told: told('mon 13:59:59') })).toBe(at('mon 15:00'));
    expect(news({ deletions, told: told('mon 15:00') })).toBe(at('mon 15:00'));
  });

  it('counts from the policy that is younger, unless a mark stood already', () => {
    const policySince = at('tue 10:00');
    const broken = (until?: string) =>
      measured(
        'tue 12:00',
        four,
        {},
        {
          policySince,
          told: until === undefined ? [] : [{ at: at('mon 11:00'), until: at(until) }],
        },
      );
    expect(broken()).toMatchObject({ breachedAt: policySince, newsAt: at('mon 14:00') });
    expect(broken('mon 14:00').breachedAt).toBe(policySince);
    expect(broken('mon 14:00:01').breachedAt).toBe(at('mon 14:00'));
    const ended = measured('tue 12:00', four, { end: 'mon 16:00' }, { policySince });
    expect(ended).toMatchObject({ state: 'met', breachedAt: null });
  });
});

describe('a clock that repeats', () => {
  const missed = (now: string, periods: readonly TargetPeriod[]) =>
    measured(now, periods, { repeats: true }).missed;

  it('is missed interval by interval', () => {
    expect(missed('mon 13:30', [period('mon 09:00', 1)])).toEqual(
      ['mon 11:00', 'mon 12:00', 'mon 13:00'].map(at),
    );
  });

  it('is missed once by what nobody could know before', () => {
    const late = period('mon 09:00', 1, { knownFrom: at('mon 15:00') });
    expect(missed('mon 16:30', [late])).toEqual(['mon 15:00', 'mon 16:00'].map(at));
  });

  it('is missed once by a target of no time', () => {
    expect(missed('mon 12:00', [period('mon 09:00', 0)])).toEqual([at('mon 10:00')]);
  });
});
