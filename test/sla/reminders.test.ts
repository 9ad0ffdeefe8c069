import { describe, expect, it } from 'vitest';
import { alwaysOpen } from '../../src/calendar/always.ts';
import type { Instant } from '../../src/calendar/instant.ts';
import { HOUR, instant, later, SECOND } from '../../src/calendar/instant.ts';
import { holdReminders, remindedAt, silentWaits } from '../../src/sla/reminders.ts';
import type { Ticket, Wait } from '../../src/ticket/ticket.ts';
import { under } from './setting.ts';

const calendar = alwaysOpen('24x7', 'UTC');
const { policy } = await under('');
const after = (hours: number) => ({ calendar, within: hours * HOUR, text: `${hours}h` });

const hour = (count: number): Instant => instant(Date.UTC(2026, 10, 16) + count * HOUR);

function wait(parts: Partial<Wait>): Wait {
  return {
    reason: 'on_hold',
    from: hour(0),
    to: null,
    begunBy: { kind: 'opened', by: 'cus' },
    endedBy: null,
    customerSpokeLast: false,
    announced: null,
    ...parts,
  };
}

function ticket(...waits: readonly Wait[]): Ticket {
  return { waits } as unknown as Ticket;
}

describe('the silence of a customer', () => {
  it('means something in a question alone, and not where the customer spoke last', () => {
    const asked = wait({ reason: 'pending' });
    const answered = wait({ reason: 'pending', customerSpokeLast: true });
    expect(silentWaits(ticket(wait({}), asked, answered))).toEqual([asked]);
  });

  const rules = {
    waiting: { ...policy.waiting, pending: { ...policy.waiting.pending, remindAfter: after(2) } },
  };
  const asked = (to: Instant | null) => wait({ reason: 'pending', to });

  it('is spoken of a second after the time is over, unless it ended within it', () => {
    expect(remindedAt(asked(null), rules)).toBe(later(hour(2), SECOND));
    expect(remindedAt(asked(hour(1)), rules)).toBeNull();
    expect(remindedAt(asked(hour(2)), rules)).toBeNull();
    expect(remindedAt(asked(later(hour(2), SECOND)), rules)).toBe(later(hour(2), SECOND));
  });

  it('is not spoken of where the wait is older than that counts', () => {
    const from = (effective: Instant) => ({
      waiting: { ...rules.waiting, pending: { ...rules.waiting.pending, effective } },
    });
    expect(remindedAt(asked(null), from(hour(0)))).toBe(later(hour(2), SECOND));
    expect(remindedAt(asked(null), from(hour(1)))).toBeNull();
  });

  it('is never spoken of where the policy does not say so', () => {
    expect(remindedAt(asked(null), policy)).toBeNull();
  });
});

describe('the reminders of a hold', () => {
  const every = (remindEvery: number | null, remindBefore: number | null) => ({
    waiting: {
      ...policy.waiting,
      hold: {
        remindEvery: remindEvery === null ? null : after(remindEvery),
        remindBefore: remindBefore === null ? null : remindBefore * HOUR,
        tellCustomer: false,
        effective: null,
      },
    },
  });
  const told = (now: number, rules: Parameters<typeof holdReminders>[1], ...waits: readonly Wait[]) =>
    holdReminders(ticket(...waits), rules, hour(now)).map(
      ({ key, kind, at }) => `${key} ${kind} ${(at - hour(0)) / HOUR}`,
    );

  it('are the last that came and the next', () => {
    expect(told(0, every(4, null), wait({}))).toEqual(['hold:1:1 still 4']);
    expect(told(3, every(4, null), wait({}))).toEqual(['hold:1:1 still 4']);
    expect(told(9, every(4, null), wait({}))).toEqual(['hold:1:2 still 8', 'hold:1:3 still 12']);
  });

  it('that come again are none of a hold from before they count', () => {
    const { waiting } = every(4, 2);
    const from = (moment: number) => ({
      waiting: { ...waiting, hold: { ...waiting.hold, effective: hour(moment) as Instant | null } },
    });
    const held = wait({ announced: hour(10), to: hour(10) });
    expect(told(9, from(0), held)).toContain('hold:1:2 still 8');
    expect(told(9, from(1), held)).toEqual([expect.stringMatching(/^hold:1:before:.* soon 8$/)]);
  });

  it('end with the hold: one at its very end is none', () => {
    expect(told(20, every(4, null), wait({ to: hour(9) }))).toEqual(['hold:1:2 still 8']);
    expect(told(20, every(4, null), wait({ to: hour(8) }))).toEqual([]);
  });

  it('are those of the latest hold that has begun', () => {
    const asked = wait({ reason: 'pending', from: hour(3) });
    const again = wait({ from: hour(5) });
    const planned = wait({ from: hour(50) });
    expect(told(6, every(4, null), wait({ to: hour(2) }), asked, again, planned)).toEqual([
      'hold:2:1 still 9',
    ]);
    expect(told(5, every(4, null), wait({ to: hour(2) }), again)).toEqual(['hold:2:1 still 9']);
    expect(told(6, every(4, null), asked)).toEqual([]);
  });

  it('are not asked for at no distance, nor where the policy wants none', () => {
    expect(told(9, every(0, null), wait({}))).toEqual([]);
    expect(told(9, every(null, null), wait({ announced: hour(12), to: hour(12) }))).toEqual([]);
  });

  it('tell of an announced end before it, if there is time for that', () => {
    const until = (end: number, to = end) => wait({ announced: hour(end), to: hour(to) });
    expect(told(1, every(null, 4), until(6))).toEqual(['hold:1:before:2026-11-16T06:00:00Z soon 2']);
    expect(told(1, every(null, 4), until(4))).toEqual([]);
    expect(told(1, every(null, 4), until(3))).toEqual([]);
    expect(told(1, every(null, 4), until(6, 2))).toEqual([]);
    expect(told(1, every(null, 4), wait({}))).toEqual([]);
  });

  it('tell of the end where its date has come, not where somebody ended it', () => {
    const ended = (endedBy: Wait['endedBy']) => told(7, every(null, null), wait({ to: hour(6), endedBy }));
    expect(ended({ kind: 'date_came' })).toEqual(['hold:1:over over 6']);
    expect(ended({ kind: 'moved_to_form' })).toEqual([]);
    expect(ended(null)).toEqual([]);
  });

  it('come in the order of time', () => {
    const hold = wait({ announced: hour(6), to: hour(6), endedBy: { kind: 'date_came' } });
    expect(told(5, every(4, 3), hold)).toEqual([
      'hold:1:before:2026-11-16T06:00:00Z soon 3',
      'hold:1:1 still 4',
      'hold:1:over over 6',
    ]);
  });
});
