import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import { answersOf, openStretches, pausesOf, projectSpells } from '../../src/sla/stretches.ts';
import type { Closure, Facts, Message, Since, Ticket, Wait } from '../../src/ticket/ticket.ts';

const t = (seconds: number): Instant => instant(seconds * 1000);
const human = (login: string) => ({ login, kind: 'human' as const });
const message = (at: number, role: Message['role'], substantive = true) =>
  ({ at: t(at), role, substantive, by: human('ana') }) as Message;

describe('the answers to a ticket', () => {
  it('are what staff say besides commands, in order', () => {
    const [late, early] = [message(9, 'staff'), message(3, 'staff')];
    const messages = [message(1, 'customer'), late, message(2, 'bot'), message(2, 'staff', false), early];
    expect(answersOf({ messages } as unknown as Ticket)).toEqual([early, late]);
  });
});

describe('the stretches in which a ticket was open', () => {
  const close = (at: number, more: Partial<Closure> = {}): Closure => ({
    at: t(at),
    by: human('ana'),
    reason: 'completed',
    byRequester: false,
    forSilence: false,
    reopenedAt: null,
    reopenedBy: null,
    reopenedByCustomer: false,
    ...more,
  });
  const opened = { kind: 'opened', by: 'cus' } as const;
  const stretches = (closures: readonly Closure[], answeredAt: number | null = null, openedAt = 0) =>
    openStretches(
      { openedAt: t(openedAt), begunBy: opened, closures } as unknown as Ticket,
      answeredAt === null ? [] : [message(answeredAt, 'staff')],
    );
  const how = (...args: Parameters<typeof stretches>) => stretches(...args).map(({ end }) => end?.how);

  it('is one that begins with its opening and does not end where nobody closes it', () => {
    expect(stretches([])).toEqual([{ from: t(0), begunBy: opened, end: null }]);
  });

  it('end with each close, and begin with each reopening', () => {
    const again = close(10, { reopenedAt: t(20), reopenedBy: human('cus') });
    expect(stretches([again])).toEqual([
      {
        from: t(0),
        begunBy: opened,
        end: { at: t(10), by: { kind: 'closed_as', by: 'ana', as: 'completed' }, how: 'stopped' },
      },
      { from: t(20), begunBy: { kind: 'reopened', by: 'cus' }, end: null },
    ]);
    expect(stretches([again, close(30)]).map(({ from, end }) => [from, end?.at])).toEqual([
      [t(0), t(10)],
      [t(20), t(30)],
    ]);
    // GitHub does not say who reopened it whose account is gone.
    const ghost = close(10, { reopenedAt: t(20) });
    expect(stretches([ghost])[1]?.begunBy).toEqual({ kind: 'reopened', by: 'ghost' });
  });

  it('are called off by a close that solved nothing', () => {
    expect(how([close(10)])).toEqual(['stopped']);
    expect(how([close(10, { reason: 'not_planned' })])).toEqual(['cancelled']);
    expect(how([close(10, { reason: 'duplicate' })])).toEqual(['cancelled']);
  });

  it('are called off by a requester whom nobody had answered', () => {
    const own = close(10, { byRequester: true });
    expect(how([own])).toEqual(['cancelled']);
    expect(how([own], 11)).toEqual(['cancelled']);
    expect(how([own], 10)).toEqual(['stopped']);
    expect(how([own], 9)).toEqual(['stopped']);
  });

  it('begin no earlier than the ticket came here', () => {
    const before = close(10, { reopenedAt: t(20), reopenedBy: human('cus') });
    expect(stretches([before], null, 15)).toMatchObject([
      { from: t(15), end: { at: t(15), how: 'cancelled' } },
      { from: t(20), end: null },
    ]);
    expect(how([close(15)], null, 15)).toEqual(['stopped']);
  });
});

it('waits are stretches in which clocks may stand', () => {
  const [begunBy, endedBy] = [{ kind: 'opened', by: 'cus' } as const, { kind: 'date_came' } as const];
  const wait = {
    reason: 'on_hold',
    from: t(1),
    to: t(2),
    begunBy,
    endedBy,
    announced: t(2),
  } as unknown as Wait;
  expect(pausesOf({ waits: [wait] } as unknown as Ticket)).toEqual([
    { reason: 'on_hold', from: t(1), to: t(2), why: begunBy, endedBy },
  ]);
});

it('a ticket is a project from each time that it became one until it was none any more', () => {
  const spells = (...changes: readonly (readonly [at: number, project: boolean])[]) =>
    projectSpells({
      facts: changes.map(([at, project]) => ({ at: t(at), value: { project } as Facts })),
    } as unknown as Ticket & { facts: Since<Facts>[] });
  expect(spells([0, false], [5, false])).toEqual([]);
  expect(spells([0, false], [5, true], [7, true]).map(({ from, to }) => [from, to])).toEqual([[t(5), null]]);
  expect(spells([0, true], [5, false], [6, false], [9, true])).toEqual([
    { from: t(0), to: t(5), why: { kind: 'was_project' }, endedBy: { kind: 'left_project' } },
    { from: t(9), to: null, why: { kind: 'was_project' }, endedBy: { kind: 'left_project' } },
  ]);
});
