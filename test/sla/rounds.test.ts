import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import { nextResponse, updates } from '../../src/sla/clocks/response.ts';
import type { Round } from '../../src/sla/clocks/rounds.ts';
import { closedGaps, firstEnd, outsideProject, untilFirst } from '../../src/sla/clocks/rounds.ts';
import { escalation, ownership, silence, staffComment, stopped, writeUp } from '../../src/sla/clocks/work.ts';
import type { Life, OpenStretch } from '../../src/sla/life.ts';
import type { Ending } from '../../src/sla/span.ts';
import type { Ticket } from '../../src/ticket/ticket.ts';

const t = (seconds: number): Instant => instant(seconds * 1000);
const by = (login: string) => ({ login, kind: 'human' as const });

const ended = (at: number): Ending => ({ at: t(at), by: { kind: 'took', by: 'ana' }, how: 'stopped' });
const stretch = (from: number, to: number | null): OpenStretch => ({
  from: t(from),
  begunBy: { kind: 'opened', by: 'cus' },
  end: to === null ? null : ended(to),
});
const closure = (at: number, reopenedAt: number | null, more: object = {}) => ({
  at: t(at),
  by: by('ana'),
  reason: 'completed',
  reopenedAt: reopenedAt === null ? null : t(reopenedAt),
  reopenedBy: null,
  ...more,
});
const message = (at: number, role: string, login = 'ana') => ({
  at: t(at),
  role,
  by: by(login),
  substantive: true,
});
const signal = (at: number, kind: string) => ({ at: t(at), kind, by: by('ana') });
const owners = (...changes: readonly (readonly [at: number, ...logins: string[]])[]) =>
  changes.map(([at, ...value]) => ({ at: t(at), value, given: [] }));

function ticket(parts: object): Ticket {
  const empty = {
    messages: [],
    signals: [],
    owners: owners([0]),
    closures: [],
    commands: [],
    openedAt: t(0),
  };
  return { ...empty, ...parts } as unknown as Ticket;
}

function life(
  parts: object,
  stretches: readonly OpenStretch[] = [stretch(0, null)],
  projects: readonly object[] = [],
): Life {
  const one = ticket(parts);
  const answers = one.messages.filter(({ role }) => role === 'staff');
  return { ticket: one, stretches, answers, projectSpells: projects } as unknown as Life;
}

/** Rounds as `cycle: start-end`. */
const told = (rounds: readonly Round[]) =>
  rounds.map(
    ({ cycle, startedAt, end }) => `${cycle}: ${startedAt / 1000}-${end === null ? '' : end.at / 1000}`,
  );

describe('what runs until staff do something for the first time', () => {
  const rounds = (stop: number | null, ...stretches: readonly OpenStretch[]) =>
    told(untilFirst(life({}, stretches), stop === null ? null : ended(stop)));

  it('runs until then, or is cut by a close', () => {
    expect(rounds(null, stretch(0, null))).toEqual(['1: 0-']);
    expect(rounds(5, stretch(0, null))).toEqual(['1: 0-5']);
    expect(rounds(5, stretch(0, 9))).toEqual(['1: 0-5']);
    expect(rounds(5, stretch(0, 9), stretch(12, null))).toEqual(['1: 0-5']);
    expect(rounds(null, stretch(0, 9))).toEqual(['1: 0-9']);
  });

  it('starts again with a reopening, if nobody has done it yet', () => {
    expect(rounds(15, stretch(0, 9), stretch(12, null))).toEqual(['1: 0-9', '2: 12-15']);
    expect(rounds(null, stretch(0, 9), stretch(12, 14), stretch(20, null))).toEqual([
      '1: 0-9',
      '2: 12-14',
      '3: 20-',
    ]);
    expect(rounds(10, stretch(0, 9), stretch(12, null))).toEqual(['1: 0-9']);
    expect(rounds(12, stretch(0, 9), stretch(12, null))).toEqual(['1: 0-9']);
  });

  it('counts what was done as the ticket came', () => {
    expect(rounds(0, stretch(0, null))).toEqual(['1: 0-0']);
  });
});

describe('closed stretches', () => {
  it('count on no clock that goes on after them', () => {
    const closures = [closure(3, 5), closure(8, 9), closure(12, null)];
    const gaps = (before: number) =>
      closedGaps(ticket({ closures }), t(before)).map(({ from, to }) => [from / 1000, (to ?? 0) / 1000]);
    expect(gaps(20)).toEqual([
      [3, 5],
      [8, 9],
    ]);
    expect(gaps(8)).toEqual([[3, 5]]);
    expect(gaps(3)).toEqual([]);
    expect(closedGaps(ticket({ closures }), t(20))[0]).toMatchObject({
      why: { kind: 'was_closed' },
      endedBy: { kind: 'was_reopened' },
    });
  });
});

it('the first of several ends is the end, the one named first of two at one instant', () => {
  const [one, other] = [ended(5), ended(5)];
  expect(firstEnd(null, ended(7), undefined, one, other)).toBe(one);
  expect(firstEnd(null, undefined)).toBeNull();
});

describe('a project', () => {
  const spell = (from: number, to: number | null) => ({ from: t(from), to: to === null ? null : t(to) });
  const round = (startedAt: number, end: number | null, gaps?: readonly object[]) =>
    ({
      cycle: 1,
      startedAt: t(startedAt),
      end: end === null ? null : ended(end),
      ...(gaps && { gaps }),
    }) as unknown as Round;
  const outside = (spells: readonly object[], ...rounds: readonly Round[]) =>
    outsideProject(life({}, [], spells), rounds);

  it('leaves what was never one as it is', () => {
    const rounds = [round(1, null)];
    expect(outside([], ...rounds)).toEqual(rounds);
  });

  it('ends what runs when the ticket becomes one, and nothing begins any more', () => {
    const rounds = outside(
      [spell(5, null)],
      round(1, null),
      round(1, 3),
      round(1, 9),
      round(5, null),
      round(7, null),
    );
    expect(told(rounds)).toEqual(['1: 1-5', '1: 1-3', '1: 1-5']);
    expect(rounds[0]?.end).toMatchObject({ how: 'cancelled', by: { kind: 'became_project' } });
    expect(rounds[0]?.gaps).toEqual([]);
  });

  it('that was none counts for nothing, in order with what does not count either', () => {
    const [one] = outside([spell(5, 7)], round(1, null, [spell(8, 9), spell(2, 3)]));
    expect(one?.gaps?.map(({ from }) => from / 1000)).toEqual([2, 5, 8]);
    expect(one?.end).toBeNull();
  });
});

describe('the first comment of staff', () => {
  it('is the earliest, and may be made at the very instant', () => {
    const messages = [
      message(4, 'customer'),
      message(7, 'staff', 'bo'),
      message(5, 'staff', 'ana'),
      message(5, 'staff', 'chen'),
    ];
    expect(staffComment(ticket({ messages }), t(0))).toEqual(stopped(t(5), { kind: 'commented', by: 'ana' }));
    expect(staffComment(ticket({ messages }), t(5))?.at).toBe(t(5));
    expect(staffComment(ticket({ messages }), t(6))?.at).toBe(t(7));
    expect(staffComment(ticket({ messages }), t(8))).toBeNull();
  });
});

describe('silence', () => {
  it('ends with a comment, an owner or an acknowledgement, whichever is first', () => {
    expect(told(silence(life({})))).toEqual(['1: 0-']);
    expect(told(silence(life({ messages: [message(5, 'staff')], signals: [signal(4, 'ack')] })))).toEqual([
      '1: 0-4',
    ]);
    expect(
      told(silence(life({ messages: [message(5, 'staff')], signals: [signal(4, 'no_reply')] }))),
    ).toEqual(['1: 0-5']);
    expect(told(silence(life({ signals: [signal(4, 'ack')], owners: owners([0], [3, 'ana']) })))).toEqual([
      '1: 0-3',
    ]);
  });
});

describe('a ticket that nobody owns', () => {
  it('is one from the opening, or from when the last owner left', () => {
    const changes = owners([0], [4, 'ana'], [6], [9, 'bo']);
    const rounds = ownership(life({ owners: changes }));
    expect(told(rounds)).toEqual(['1: 0-4', '2: 6-9']);
    expect(rounds.map(({ startedBy }) => startedBy.kind)).toEqual(['opened', 'nobody_left']);
  });

  it('is none while it is closed', () => {
    expect(
      told(ownership(life({ owners: owners([0], [6, 'ana']) }, [stretch(0, 4), stretch(8, null)]))),
    ).toEqual(['1: 0-4']);
    expect(told(ownership(life({}, [stretch(0, 4), stretch(8, null)])))).toEqual(['1: 0-4', '2: 8-']);
    expect(told(ownership(life({ owners: owners([0, 'ana'], [4]) }, [stretch(0, 4)])))).toEqual([]);
    expect(told(ownership(life({ owners: owners([0], [0, 'ana']) })))).toEqual([]);
  });
});

describe('a ticket that somebody took', () => {
  it('is taken by an answer or an owner, until it is escalated', () => {
    const taken = escalation(
      life({
        messages: [message(6, 'staff')],
        owners: owners([0], [4, 'ana']),
        signals: [signal(9, 'escalated')],
      }),
    );
    expect(told(taken)).toEqual(['1: 4-9']);
    expect(
      told(
        escalation(
          life({ messages: [message(6, 'staff')], signals: [signal(5, 'escalated'), signal(8, 'ack')] }),
        ),
      ),
    ).toEqual(['1: 6-']);
    expect(
      told(escalation(life({ messages: [message(6, 'staff')], signals: [signal(6, 'escalated')] }))),
    ).toEqual(['1: 6-6']);
    expect(escalation(life({}))).toEqual([]);
  });

  it('is taken again with a reopening by whoever still owns it, else by who takes it then', () => {
    const twice = [stretch(0, 5), stretch(8, null)];
    expect(told(escalation(life({ owners: owners([0], [4, 'ana']) }, twice)))).toEqual(['1: 4-5', '2: 8-']);
    expect(told(escalation(life({ owners: owners([0], [4, 'ana'], [6], [9, 'bo']) }, twice)))).toEqual([
      '1: 4-5',
      '2: 9-',
    ]);
    expect(told(escalation(life({ messages: [message(5, 'staff')] }, twice)))).toEqual([]);
    expect(told(escalation(life({ messages: [message(6, 'staff')] }, twice)))).toEqual(['2: 8-']);
    expect(told(escalation(life({ owners: owners([0, 'ana']) }, [stretch(0, null)])))).toEqual(['1: 0-']);
  });
});

describe('a write-up', () => {
  const wanted = (
    done: 'organised' | 'written',
    signals: readonly object[],
    ...closures: readonly object[]
  ) => told(writeUp(ticket({ signals, closures }), done));

  it('is wanted from a close as completed until it is there', () => {
    expect(wanted('written', [], closure(5, null))).toEqual(['1: 5-']);
    expect(
      wanted('written', [signal(5, 'post_mortem_done'), signal(9, 'post_mortem_done')], closure(5, null)),
    ).toEqual(['1: 5-9']);
    expect(wanted('written', [signal(4, 'post_mortem_done')], closure(5, null))).toEqual(['1: 5-']);
    expect(wanted('written', [signal(7, 'ack')], closure(5, null))).toEqual(['1: 5-']);
    expect(wanted('written', [], closure(5, null, { reason: 'not_planned' }))).toEqual([]);
  });

  it('is there when it is organised, where that is enough', () => {
    expect(wanted('organised', [signal(6, 'ack'), signal(7, 'post_mortem_owned')], closure(5, null))).toEqual(
      ['1: 5-7'],
    );
    expect(wanted('written', [signal(7, 'post_mortem_owned')], closure(5, null))).toEqual(['1: 5-']);
  });

  it('is not wanted any more where the ticket is reopened', () => {
    expect(wanted('written', [signal(9, 'post_mortem_done')], closure(5, 7), closure(8, null))).toEqual([
      '1: 5-7',
      '2: 8-9',
    ]);
    const [first] = writeUp(ticket({ closures: [closure(5, 7)] }), 'written');
    expect(first?.end).toEqual({ at: t(7), by: { kind: 'reopened', by: 'ghost' }, how: 'cancelled' });
  });

  it('is not wanted of what was closed elsewhere before', () => {
    expect(
      told(writeUp(ticket({ openedAt: t(6), closures: [closure(5, 7), closure(6, null)] }), 'written')),
    ).toEqual(['2: 6-']);
  });
});

describe('the next response', () => {
  const rounds = (messages: readonly object[], more: object = {}, stretches?: readonly OpenStretch[]) =>
    told(nextResponse(life({ messages, ...more }, stretches)));

  it('is waited for from the oldest question after an answer to the next answer', () => {
    const said = [
      message(1, 'staff'),
      message(3, 'customer'),
      message(5, 'customer'),
      message(8, 'staff'),
      message(9, 'customer'),
    ];
    expect(rounds(said)).toEqual(['1: 3-8', '2: 9-']);
    expect(rounds([message(3, 'customer')])).toEqual([]);
    expect(rounds([message(1, 'staff'), message(4, 'bystander'), message(5, 'bot')])).toEqual([]);
  });

  it('is not needed where the desk is told so', () => {
    const said = [message(1, 'staff'), message(3, 'customer'), message(8, 'staff')];
    expect(rounds(said, { signals: [signal(5, 'no_reply')] })).toEqual(['1: 3-5']);
    expect(rounds(said, { signals: [signal(5, 'ack')] })).toEqual(['1: 3-8']);
    expect(rounds(said, { signals: [signal(9, 'no_reply')] })).toEqual(['1: 3-8']);
  });

  it('is not one of the same second', () => {
    expect(rounds([message(1, 'staff'), message(3, 'customer'), message(3, 'staff')])).toEqual(['1: 3-']);
  });

  it('is waited for while the ticket is open', () => {
    const said = [message(1, 'staff'), message(6, 'customer')];
    const twice = [stretch(0, 5), stretch(8, null)];
    expect(rounds(said, {}, twice)).toEqual(['1: 8-']);
    expect(rounds([...said, message(7, 'staff')], {}, twice)).toEqual([]);
    expect(rounds([...said, message(8, 'staff')], {}, twice)).toEqual([]);
    expect(rounds(said, {}, [stretch(0, 5)])).toEqual([]);
  });

  it('is not waited for by words that came with a close', () => {
    const said = [message(1, 'staff'), message(5, 'customer')];
    const twice = [stretch(0, 5), stretch(8, null)];
    expect(rounds(said, { closures: [closure(2, 3), closure(5, 8)] }, twice)).toEqual([]);
  });
});

describe('updates', () => {
  it('run from each answer to the next, while the ticket is open', () => {
    const said = [message(1, 'staff'), message(3, 'staff'), message(5, 'staff'), message(9, 'staff')];
    expect(told(updates(life({ messages: said }, [stretch(0, 5), stretch(8, 12)])))).toEqual([
      '1: 1-3',
      '2: 3-5',
      '4: 9-12',
    ]);
  });
});
