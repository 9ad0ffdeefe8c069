import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { HOUR, instant, SECOND } from '../../src/calendar/instant.ts';
import { momentsOf } from '../../src/sla/moments.ts';
import { under } from './setting.ts';

type Measured = Parameters<typeof momentsOf>[0];
type Clock = Measured['clocks'][number];

const { policy } = await under('sla: [{ name: any, first_response: 8h }]');

const hour = (count: number): Instant => instant(count * HOUR);

function clock(parts: Partial<Clock>): Clock {
  return { warn: null, endedAt: null, breachedAt: null, missed: [], nextBreach: null, ...parts } as Clock;
}

interface Given {
  readonly clocks?: readonly Clock[];
  readonly reminders?: readonly Instant[];
  readonly silent?: Instant;
  readonly ticket?: object;
  readonly rules?: object;
  readonly steps?: readonly Instant[];
}

/** In hours: the last until the hour ten, and the next. */
function about({ clocks = [], reminders = [], silent, ticket = {}, rules = {}, steps = [] }: Given) {
  const measured = {
    life: {
      ticket: { snoozed: [], waits: [], owners: [], contractTurns: [], ...ticket },
      pauses: [],
      silentWaits: silent === undefined ? [] : [{ from: silent, to: null }],
    },
    clocks,
    holdReminders: reminders.map((at) => ({ at })),
    policy: { ...policy, sla: [], internal: [], ...rules },
  } as unknown as Measured;
  const { last, next } = momentsOf(measured, steps, hour(10));
  return [last, next].map((at) => (at === null ? null : at / HOUR));
}

describe('the moments about now', () => {
  it('are none where nothing changes by itself', () => {
    expect(about({ clocks: [clock({})] })).toEqual([null, null]);
  });

  it('are the last until now, now included, and the first after it', () => {
    expect(about({ steps: [hour(12), hour(4), hour(10), hour(11), hour(7)] })).toEqual([10, 11]);
    expect(about({ steps: [hour(9)] })).toEqual([9, null]);
    expect(about({ steps: [hour(11)] })).toEqual([null, 11]);
  });

  it('are warnings that come before the end and the breach', () => {
    const warned = (parts: Partial<Clock>) => about({ clocks: [clock({ warn: hour(12), ...parts })] });
    expect(warned({})).toEqual([null, 12]);
    expect(warned({ endedAt: hour(13), breachedAt: hour(13) })).toEqual([null, 12]);
    expect(warned({ endedAt: hour(12) })).toEqual([null, null]);
    expect(warned({ breachedAt: hour(12) })).toEqual([null, null]);
  });

  it('are breaches, a second after them', () => {
    const second = SECOND / HOUR;
    const missed = about({ clocks: [clock({ missed: [hour(3), hour(5)], nextBreach: hour(10) })] });
    expect(missed).toEqual([5 + second, 10 + second]);
  });

  it.each([
    ['a hold is reminded of', { reminders: [hour(9), hour(13)] }],
    [
      'nudges were put off until',
      { ticket: { snoozed: [{ value: hour(9) }, { value: hour(13) }, { value: null }] } },
    ],
    ['a wait ends', { ticket: { waits: [{ to: hour(9) }, { to: hour(13) }, { to: null }] } }],
    ['an owner comes or goes', { ticket: { owners: [{ at: hour(9) }, { at: hour(13) }] } }],
    ['a promise comes into force', { rules: { sla: [{ effective: hour(9) }, { effective: hour(13) }] } }],
    ['an aim of the desk does', { rules: { internal: [{ effective: hour(9) }, { effective: hour(13) }] } }],
  ])('are those at which %s', (_what, given) => {
    expect(about(given)).toEqual([9, 13]);
  });

  it('are those at which a customer’s silence is spoken of', async () => {
    const { policy: reminding } = await under('waiting: { pending: { remind_after: 4h } }');
    const second = SECOND / HOUR;
    expect(about({ silent: hour(8), rules: { waiting: reminding.waiting } })).toEqual([null, 12 + second]);
    expect(about({ silent: hour(8) })).toEqual([null, null]);
  });
});
