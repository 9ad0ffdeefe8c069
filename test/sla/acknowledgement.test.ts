import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import type { EscalationRule } from '../../src/policy/sections/escalation.ts';
import { acknowledgement } from '../../src/sla/escalation.ts';
import type { Ticket } from '../../src/ticket/ticket.ts';

const t = (seconds: number): Instant => instant(seconds * 1000);
const ana = { login: 'ana', kind: 'human' };

function ticket(parts: object): Ticket {
  return {
    messages: [],
    signals: [],
    owners: [{ at: t(0), value: [], given: [] }],
    ...parts,
  } as unknown as Ticket;
}

const comment = { messages: [{ at: t(5), role: 'staff', by: ana, substantive: true }] };
const signal = (at: number, kind: string) => ({ at: t(at), kind, by: ana });

describe('a sign that somebody has seen to it', () => {
  it('is a comment of staff, if comments count', () => {
    const sign = (since: number, on: EscalationRule['on'] = 'silence', step = 1) =>
      acknowledgement(ticket(comment), { on }, { step, to: null }, t(since));
    expect(sign(5)).toMatchObject({ at: t(5), by: { kind: 'commented' } });
    expect(sign(5, 'taken')).toBeNull();
    expect(sign(5, 'taken', 2)?.at).toBe(t(5));
    expect(sign(6)).toBeNull();
  });

  it('is an acknowledgement, or an escalation by hand, and no other signal', () => {
    const signals = [signal(3, 'no_reply'), signal(5, 'escalated'), signal(7, 'ack')];
    const sign = (since: number, on: EscalationRule['on'] = 'silence') =>
      acknowledgement(ticket({ signals }), { on }, { step: 1, to: null }, t(since));
    expect(sign(0)).toEqual({ at: t(5), by: { kind: 'escalated', by: 'ana' }, how: 'stopped' });
    expect(sign(5)?.at).toBe(t(5));
    expect(sign(6)).toEqual({ at: t(7), by: { kind: 'acknowledged', by: 'ana' }, how: 'stopped' });
    expect(sign(7)?.at).toBe(t(7));
    expect(sign(8)).toBeNull();
    // What is unanswered is answered by no hand-over.
    expect(sign(0, 'unanswered')?.at).toBe(t(7));
  });

  it('is a new owner, not one who stays or goes', () => {
    const owners = [
      { at: t(0), value: ['bo'], given: [] },
      { at: t(3), value: ['bo', 'ana'], given: [] },
      { at: t(6), value: ['ana'], given: [] },
      { at: t(8), value: ['ana', 'chen'], given: ['chen'] },
    ];
    const sign = (since: number, on: EscalationRule['on'] = 'silence') =>
      acknowledgement(ticket({ owners }), { on }, { step: 1, to: null }, t(since));
    expect(sign(0)).toEqual({ at: t(0), by: { kind: 'took', by: 'bo' }, how: 'stopped' });
    expect(sign(3)).toEqual({ at: t(3), by: { kind: 'took', by: 'ana' }, how: 'stopped' });
    // Whom the desk gave it to has not seen it.
    expect(sign(4)).toBeNull();
    expect(sign(0, 'unanswered')).toBeNull();
  });

  it('is no call for the group that has it already, once hand-overs are told apart', () => {
    const since = Date.UTC(2026, 11, 1) / 1000;
    const called = (at: number, group: string | null, to: string | null) =>
      acknowledgement(
        ticket({ signals: [signal(at, 'escalated')], handOvers: [{ at: t(at), group }] }),
        { on: 'silence' },
        { step: 1, to },
        t(at),
      )?.at ?? null;
    expect(called(since, 'tier-2', 'tier-2')).toBeNull();
    expect(called(since, null, 'tier-2')).toBeNull();
    expect(called(since, 'tier-3', 'tier-2')).toBe(t(since));
    // The step went to nobody, so that it is the first call.
    expect(called(since, 'tier-2', null)).toBe(t(since));
    expect(called(since, null, null)).toBe(t(since));
    expect(called(since - 1, 'tier-2', 'tier-2')).toBe(t(since - 1));
    const other = ticket({
      signals: [signal(since + 5, 'escalated')],
      handOvers: [{ at: t(since + 3), group: 'tier-2' }],
    });
    expect(acknowledgement(other, { on: 'silence' }, { step: 1, to: 'tier-2' }, t(since))?.at).toBe(
      t(since + 5),
    );
  });

  it('is what staff say besides commands from then on, too', () => {
    const since = Date.UTC(2026, 11, 1) / 1000;
    const bare = (at: number) => ({
      messages: [{ at: t(at), role: 'staff', by: ana, substantive: false }],
    });
    const sign = (at: number) =>
      acknowledgement(ticket(bare(at)), { on: 'silence' }, { step: 1, to: null }, t(0))?.at ?? null;
    expect(sign(since - 1)).toBe(t(since - 1));
    expect(sign(since)).toBeNull();
  });

  it('is the first of them', () => {
    const both = ticket({ ...comment, signals: [signal(4, 'ack')] });
    expect(acknowledgement(both, { on: 'silence' }, { step: 1, to: null }, t(0))?.at).toBe(t(4));
  });
});
