import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import { ChosenRules } from '../../src/sla/chosen-rules.ts';
import type { TargetPeriod } from '../../src/sla/clock.ts';
import { agreedPeriods, deskSetting, lastingPeriod, promisedPeriods } from '../../src/sla/target-period.ts';
import type { Facts, Since } from '../../src/ticket/ticket.ts';
import { under } from './setting.ts';

const t = (hours: number): Instant => instant(hours * 3_600_000);

const period = (from: number, rule: string | null, knownFrom = from) =>
  ({
    from: t(from),
    knownFrom: t(knownFrom),
    rule,
    target: rule === null ? null : { text: rule },
  }) as TargetPeriod;

type Agreed = readonly (readonly [at: number, date: number | null])[];

/** Periods with a date agreed: `from rule`, and of an agreed date in how many hours from the start. */
function overlaid(
  periods: readonly TargetPeriod[],
  agreed: Agreed,
  set: 'promise' | 'internal' = 'promise',
  round: { startedAt: number; gaps?: readonly (readonly [number, number | null])[] } = { startedAt: 0 },
): string[] {
  const found = agreedPeriods(
    periods,
    agreed.map(([at, date]) => ({ at: t(at), value: date === null ? null : t(date) })),
    set,
    {
      startedAt: t(round.startedAt),
      ...(round.gaps && {
        gaps: round.gaps.map(([from, to]) => ({
          from: t(from),
          to: to === null ? null : t(to),
          why: { kind: 'was_closed' },
          endedBy: null,
        })),
      }),
    },
  );
  return found.map(({ from, knownFrom, rule, target }) => {
    const hours = target?.within === undefined ? '' : ` in ${String(target.within / 3_600_000)}`;
    const known = knownFrom === from ? '' : ` known ${String(knownFrom / 3_600_000)}`;
    return `${String(from / 3_600_000)} ${rule ?? 'nothing'}${hours}${known}`;
  });
}

describe('the periods of a target with a date agreed', () => {
  const rules = [period(0, 'a'), period(10, 'b')];

  it('are those of the policy where none was', () => {
    expect(agreedPeriods(rules, [], 'promise', { startedAt: t(0) })).toBe(rules);
  });

  it('are the date’s from when it was agreed, whatever the policy says meanwhile', () => {
    expect(overlaid(rules, [[5, 20]])).toEqual(['0 a', '5 agreed date in 20']);
    expect(overlaid(rules, [[10, 20]])).toEqual(['0 a', '10 agreed date in 20']);
    expect(overlaid(rules, [[0, 20]])).toEqual(['0 agreed date in 20']);
    expect(overlaid([period(3, 'a')], [[0, 20]])).toEqual(['0 agreed date in 20']);
  });

  it('are those of each later date, and the policy’s again where it was taken back', () => {
    expect(
      overlaid(rules, [
        [2, 20],
        [4, 30],
      ]),
    ).toEqual(['0 a', '2 agreed date in 20', '4 agreed date in 30']);
    expect(
      overlaid(rules, [
        [2, 20],
        [4, null],
      ]),
    ).toEqual(['0 a', '2 agreed date in 20', '4 a', '10 b']);
    expect(
      overlaid(rules, [
        [2, 20],
        [12, null],
      ]),
    ).toEqual(['0 a', '2 agreed date in 20', '12 b']);
  });

  it('are known no sooner than the policy’s were', () => {
    expect(
      overlaid(
        [period(0, 'a', 8)],
        [
          [2, 20],
          [4, null],
        ],
      ),
    ).toEqual(['0 a known 8', '2 agreed date in 20', '4 a known 8']);
    expect(
      overlaid(
        [period(0, 'a', 1)],
        [
          [2, 20],
          [4, null],
        ],
      ).at(-1),
    ).toBe('4 a');
  });

  it('set the desk nothing while a date is agreed', () => {
    expect(
      overlaid(
        rules,
        [
          [5, 20],
          [12, null],
        ],
        'internal',
      ),
    ).toEqual(['0 a', '5 nothing', '12 b']);
  });

  it('are none where the ticket was promised nothing ever', () => {
    expect(overlaid([], [[5, 20]])).toEqual([]);
  });

  it('count the date from the clock’s start, less what does not count', () => {
    expect(overlaid(rules, [[5, 20]], 'promise', { startedAt: 4 }).at(-1)).toBe('5 agreed date in 16');
    const after = (...gaps: readonly (readonly [number, number | null])[]) =>
      overlaid(rules, [[5, 20]], 'promise', { startedAt: 4, gaps }).at(-1);
    expect(after([6, 9])).toBe('5 agreed date in 13');
    expect(after([6, 9], [10, 11])).toBe('5 agreed date in 12');
    expect(after([2, 6])).toBe('5 agreed date in 14');
    expect(after([1, 3])).toBe('5 agreed date in 16');
    expect(after([18, 25])).toBe('5 agreed date in 14');
    expect(after([22, 25])).toBe('5 agreed date in 16');
    expect(after([18, null])).toBe('5 agreed date in 14');
    // A date that had passed when the clock began leaves no time.
    expect(overlaid(rules, [[5, 3]], 'promise', { startedAt: 4 }).at(-1)).toBe('5 agreed date in 0');
  });
});

describe('what rules set a clock', () => {
  const facts = [{ at: t(0), value: { severity: 'urgent' } as Facts }];

  it('is what the rule that counts says of it, with its pauses and its warning', async () => {
    const { policy } = await under(`
sla: [{ name: all, resolution: 8h, first_response: 1h, warn_at: 75%, minimum_remaining: 30m, pauses: { resolution: [on_hold] } }]
`);
    const chosen = new ChosenRules(policy.sla, facts);
    expect(promisedPeriods('resolution', chosen)).toMatchObject([
      {
        from: t(0),
        rule: 'all',
        target: { text: '8h' },
        pauses: ['on_hold'],
        warnAt: 0.75,
        minimumRemaining: 1_800_000,
      },
    ]);
    expect(promisedPeriods('update', chosen)).toMatchObject([{ rule: null, target: null }]);
  });

  it('is, of the desk’s own, a target without warning for all of the ticket’s life', async () => {
    const { policy } = await under('ownership: { within: 2h, group: tier-1 }');
    const target = policy.ownership?.target;
    if (target === undefined) throw new Error('no target');
    const setting = deskSetting('own', target, ['pending']);
    expect(setting).toEqual({
      rule: 'own',
      target,
      pauses: ['pending'],
      warnAt: null,
      minimumRemaining: null,
    });
    const later: Since<Facts>[] = [...facts, { at: t(5), value: { severity: 'low' } as Facts }];
    expect(lastingPeriod(later, setting)).toEqual([{ from: t(0), knownFrom: t(0), ...setting }]);
  });
});
