import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { takenWriteUps } from '../../src/ticket/signals.ts';
import type { Closure, Message } from '../../src/ticket/ticket.ts';
import type { Signal } from '../../src/ticket/signal.ts';
import { isTakenBack, STAYS_CLOSED } from '../../src/ticket/ticket.ts';
import { at, BOT, snapshotOf, Story, who } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { commentBy } from './issue.ts';

const desk = await under(`
sla: [{ name: all, first_response: 8h }]
write_up: { when: {}, within: 24h }
sign_off: { when: {} }
`);
const groups = await under('sla: [{ name: all, first_response: 8h }]');
const ticketOf = (story: Story, where = desk) => fold(story.issue(), snapshotOf(where, [], 'mon+4 10:00'));
const time = (moment: number) => new Date(moment).toISOString().slice(11, 16);
const signals = (story: Story) =>
  ticketOf(story).signals.map(({ at: when, by, kind }) => `${time(when)} ${by.login} ${kind}`);
/** `11:00 bo → tier-2`, and whether it was there already, or was taken back. */
const handOvers = (story: Story, where = groups) =>
  ticketOf(story, where).handOvers.map(
    ({ at: when, by, group, again, withdrawnAt }) =>
      `${time(when)} ${by.login} → ${group ?? 'nobody'}${again ? ' again' : ''}${withdrawnAt === null ? '' : `, back ${time(withdrawnAt)}`}`,
  );

const LABEL = 'group: tier-2';
/** From December 2026 on, handing over twice is one hand-over. */
const opened = () => new Story('mon+3 10:00');

describe('a hand-over', () => {
  it('is the same by command and by the label of a group', () => {
    expect(handOvers(opened().says('mon+3 11:00', 'bo', '/escalate tier-2'))).toEqual(['11:00 bo → tier-2']);
    expect(handOvers(opened().labels('mon+3 11:00', 'bo', 'Group: Tier-2'))).toEqual(['11:00 bo → tier-2']);
    expect(signals(opened().says('mon+3 11:00', 'bo', '/escalate tier-2'))).toEqual(['11:00 bo escalated']);
    expect(signals(opened().labels('mon+3 11:00', 'bo', 'Group: Tier-2'))).toEqual(['11:00 bo escalated']);
  });

  it('is told by when its comment was posted, and with what it is for', () => {
    const { handOvers: byWord } = ticketOf(
      opened().says('mon+3 11:00', 'bo', '/escalate tier-2 the vendor is down'),
    );
    expect(byWord).toMatchObject([{ posted: at('mon+3 11:00'), why: 'the vendor is down' }]);
    const { handOvers: byLabel } = ticketOf(opened().labels('mon+3 11:00', 'bo', LABEL));
    expect(byLabel).toMatchObject([{ posted: at('mon+3 11:00'), why: '' }]);
  });

  it('is none by the desk itself, or by any other label', () => {
    const story = opened().labels('mon+3 11:00', BOT, LABEL).labels('mon+3 11:01', 'bo', 'group: tier-3');
    expect(handOvers(story)).toEqual([]);
    expect(signals(story)).toEqual([]);
  });

  it('to whoever has the ticket is no news', () => {
    const story = opened()
      .says('mon+3 11:00', 'bo', '/escalate tier-2')
      .labels('mon+3 11:30', 'ana', LABEL)
      .says('mon+3 12:00', 'ana', '/escalate tier-1')
      .says('mon+3 12:30', 'ana', '/escalate tier-2');
    expect(handOvers(story)).toEqual([
      '11:00 bo → tier-2',
      '11:30 ana → tier-2 again',
      '12:00 ana → tier-1',
      '12:30 ana → tier-2',
    ]);
    expect(signals(story)).toEqual(['11:00 bo escalated', '12:00 ana escalated', '12:30 ana escalated']);
  });

  it('was news every time before this was so', () => {
    const story = new Story('mon 10:00')
      .says('mon 11:00', 'bo', '/escalate tier-2')
      .labels('mon 11:30', 'ana', LABEL);
    expect(signals(story)).toEqual(['11:00 bo escalated', '11:30 ana escalated']);
    const midnight = new Story('2026-11-30 10:00')
      .says('2026-11-30 11:00', 'bo', '/escalate tier-2')
      .says('2026-12-01 00:00', 'bo', '/escalate tier-2');
    expect(signals(midnight)).toEqual(['11:00 bo escalated']);
  });

  it('is news again after the ticket was closed', () => {
    const closed = (when: string) =>
      opened()
        .says('mon+3 11:00', 'bo', '/escalate tier-2')
        .closes(when, 'ana')
        .reopens('mon+3 12:00', 'cus')
        .says('mon+3 12:00', 'bo', '/escalate tier-2');
    expect(handOvers(closed('mon+3 11:30')).at(-1)).toBe('12:00 bo → tier-2');
    expect(handOvers(closed('mon+3 11:00')).at(-1)).toBe('12:00 bo → tier-2');
    const second = opened()
      .says('mon+3 11:00', 'bo', '/escalate tier-2')
      .closes('mon+3 12:00', 'ana')
      .reopens('mon+3 12:00', 'cus')
      .says('mon+3 12:00', 'bo', '/escalate tier-2');
    expect(handOvers(second).at(-1)).toBe('12:00 bo → tier-2');
    const before = opened()
      .closes('mon+3 10:30', 'ana')
      .reopens('mon+3 10:40', 'cus')
      .says('mon+3 11:00', 'bo', '/escalate tier-2')
      .says('mon+3 12:00', 'bo', '/escalate tier-2')
      .closes('mon+3 13:00', 'ana');
    expect(handOvers(before).at(-1)).toBe('12:00 bo → tier-2 again');
  });

  it('made while it was closed stands when it is opened', () => {
    const story = opened()
      .closes('mon+3 10:30', 'ana')
      .labels('mon+3 10:40', 'bo', LABEL)
      .reopens('mon+3 11:00', 'cus')
      .says('mon+3 11:30', 'bo', '/escalate tier-2');
    expect(handOvers(story)).toEqual(['10:40 bo → tier-2', '11:30 bo → tier-2 again']);
  });

  it('is taken back with the group’s label, by people, all of it', () => {
    const handed = () =>
      opened()
        .says('mon+3 11:00', 'bo', '/escalate tier-2')
        .labels('mon+3 11:01', BOT, LABEL)
        .says('mon+3 11:30', 'ana', '/escalate tier-2');
    const back = handed().unlabels('mon+3 12:00', 'bo', LABEL);
    expect(handOvers(back)).toEqual([
      '11:00 bo → tier-2, back 12:00',
      '11:30 ana → tier-2 again, back 12:00',
    ]);
    expect(isTakenBack(ticketOf(back), at('mon+3 11:00'))).toBe(true);
    expect(isTakenBack(ticketOf(back), at('mon+3 11:15'))).toBe(false);
    expect(isTakenBack(ticketOf(handed()), at('mon+3 11:00'))).toBe(false);
    expect(handOvers(handed().unlabels('mon+3 12:00', BOT, LABEL))).toEqual(handOvers(handed()));
    expect(handOvers(back.says('mon+3 12:30', 'bo', '/escalate tier-2')).at(-1)).toBe('12:30 bo → tier-2');
  });

  it('is not taken back by the label of a group that no longer has the ticket', () => {
    const story = opened()
      .says('mon+3 11:00', 'bo', '/escalate tier-2')
      .says('mon+3 11:30', 'bo', '/escalate tier-1')
      .unlabels('mon+3 12:00', 'bo', LABEL);
    expect(handOvers(story)).toEqual(['11:00 bo → tier-2', '11:30 bo → tier-1']);
  });

  it('that came before one to another group is not taken back with it', () => {
    const story = opened()
      .says('mon+3 10:30', 'bo', '/escalate tier-2')
      .says('mon+3 11:00', 'bo', '/escalate tier-1')
      .says('mon+3 11:30', 'bo', '/escalate tier-2')
      .unlabels('mon+3 12:00', 'bo', LABEL);
    expect(handOvers(story)).toEqual([
      '10:30 bo → tier-2',
      '11:00 bo → tier-1',
      '11:30 bo → tier-2, back 12:00',
    ]);
  });

  it('before taking back counted stays what it was', () => {
    const story = new Story('mon 10:00')
      .says('mon 11:00', 'bo', '/escalate tier-2')
      .unlabels('mon 12:00', 'bo', LABEL);
    expect(isTakenBack(ticketOf(story), at('mon 11:00'))).toBe(false);
    const first = new Story('2026-11-30 10:00')
      .says('2026-12-01 00:00', 'bo', '/escalate tier-2')
      .unlabels('2026-12-01 12:00', 'bo', LABEL);
    expect(isTakenBack(ticketOf(first), at('2026-12-01 00:00'))).toBe(true);
  });

  it('and taking back within one second are told in the timeline’s order', () => {
    const on = opened().unlabels('mon+3 11:00', 'bo', LABEL).says('mon+3 11:00', 'bo', '/escalate tier-2');
    expect(handOvers(on)).toEqual(['11:00 bo → tier-2']);
    const off = opened().says('mon+3 11:00', 'bo', '/escalate tier-2').unlabels('mon+3 11:00', 'bo', LABEL);
    expect(handOvers(off)).toEqual(['11:00 bo → tier-2, back 11:00']);
  });
});

describe('a hand-over to no group by name', () => {
  const handed = (day = 'mon+3') => new Story(`${day} 10:00`).says(`${day} 11:00`, 'bo', '/escalate');
  const back = '11:00 bo → nobody, back 12:00';
  const stays = '11:00 bo → nobody';

  it.each(['mon+3 11:00', 'mon+3 11:30', 'mon+3 12:00'])(
    'is taken back with the label that the desk put on for it: %s',
    (when) => {
      const story = handed().labels(when, BOT, LABEL).unlabels('mon+3 12:00', 'bo', LABEL);
      expect(handOvers(story)).toEqual([back]);
    },
  );

  it.each<[string, (story: Story) => Story]>([
    ['that the desk put on before', (s) => s.labels('mon+3 10:59', BOT, LABEL)],
    ['that the desk put on later', (s) => s.labels('mon+3 12:01', BOT, LABEL)],
    ['that the desk took off', (s) => s.unlabels('mon+3 11:30', BOT, LABEL)],
    ['for which the desk put on another', (s) => s.labels('mon+3 11:30', BOT, 'status: pending')],
    ['that was there', (s) => s],
  ])('is not taken back with a label %s', (_, more) => {
    expect(handOvers(more(handed()).unlabels('mon+3 12:00', 'bo', LABEL))).toEqual([stays]);
  });

  it('was not taken back so before December 2026', () => {
    const on = (day: string) =>
      handOvers(handed(day).labels(`${day} 11:30`, BOT, LABEL).unlabels(`${day} 12:00`, 'bo', LABEL));
    expect(on('2026-11-30')).toEqual([stays]);
    expect(on('2026-12-01')).toEqual([back]);
    const first = new Story('2026-11-30 10:00')
      .says('2026-12-01 00:00', 'bo', '/escalate')
      .labels('2026-12-01 11:00', BOT, LABEL)
      .unlabels('2026-12-01 12:00', 'bo', LABEL);
    expect(handOvers(first)).toEqual(['00:00 bo → nobody, back 12:00']);
  });

  it('is another than one to a group, which its own label takes back alone', () => {
    const story = opened()
      .says('mon+3 11:00', 'bo', '/escalate tier-1')
      .labels('mon+3 11:30', BOT, LABEL)
      .unlabels('mon+3 12:00', 'bo', LABEL);
    expect(handOvers(story)).toEqual(['11:00 bo → tier-1']);
  });
});

describe('words that take a write-up on', () => {
  const MINE = 'I will write this.';
  const said = (when: string, body = MINE, more: Partial<Message> = {}): Message => {
    const event = commentBy(who('ana'), at(when), 'C1', body);
    const known = { role: 'staff', substantive: true, thanks: false, place: 0 } as const;
    return { at: event.at, by: event.actor, event, ...known, ...more };
  };
  const closed = (when: string, reopened: string | null = null): Closure => ({
    ...{ at: at(when), by: who('ana'), reason: 'completed', byRequester: false, forSilence: false },
    ...{ ...STAYS_CLOSED, reopenedAt: reopened === null ? null : at(reopened) },
  });
  const signal = (when: string, kind: Signal['kind'] = 'post_mortem_owned'): Signal => ({
    ...{ at: at(when), by: who('bo'), kind },
  });
  const taken = (
    messages: readonly Message[],
    signals: readonly Signal[] = [],
    closures: readonly Closure[] = [closed('mon+3 11:00')],
    isWanted = true,
  ) => {
    const found = takenWriteUps(messages, closures, signals, {
      textOf: ({ event }) => event.body,
      isWanted: () => isWanted,
    });
    return [
      ...found.taken.map(({ at: when, by, kind }) => `${time(when)} ${by.login} ${kind}`),
      ...found.unclear.map((message) => `${time(message.at)} unclear`),
    ];
  };
  const OWNED = '12:00 ana post_mortem_owned';

  it('are those of staff on a solved ticket, and the first alone', () => {
    expect(taken([said('mon+3 12:00'), said('mon+3 13:00')])).toEqual([OWNED]);
    expect(taken([said('mon+3 11:30', 'The disk was full.'), said('mon+3 12:00')])).toEqual([OWNED]);
    expect(taken([said('mon+3 11:00:01')])).toHaveLength(1);
    for (const message of [
      said('mon+3 10:00'),
      said('mon+3 11:00'),
      said('mon+3 12:00', MINE, { role: 'customer' }),
      said('mon+3 12:00', MINE, { role: 'bystander' }),
      said('mon+3 12:00', MINE, { substantive: false }),
    ])
      expect(taken([message])).toEqual([]);
  });

  it('are those before it was opened again, for each close anew', () => {
    const again = [closed('mon+3 11:00', 'mon+3 13:00'), closed('mon+3 14:00')];
    expect(taken([said('mon+3 12:00'), said('mon+3 15:00')], [], again)).toEqual([
      OWNED,
      '15:00 ana post_mortem_owned',
    ]);
    expect(taken([said('mon+3 13:00'), said('mon+3 13:30')], [], again)).toEqual([]);
    expect(taken([said('mon+3 12:59:59')], [], again)).toHaveLength(1);
  });

  it('count from December 2026 on, where a write-up is asked for', () => {
    const before = [closed('2026-11-30 11:00')];
    expect(taken([said('2026-11-30 23:59:59')], [], before)).toEqual([]);
    expect(taken([said('2026-12-01 00:00:00')], [], before)).toHaveLength(1);
    expect(taken([said('mon+3 12:00')], [], undefined, false)).toEqual([]);
  });

  it('are talk from when somebody owns it by command', () => {
    const messages = [said('mon+3 12:00')];
    for (const when of ['mon+3 11:30', 'mon+3 12:00']) expect(taken(messages, [signal(when)])).toEqual([]);
    expect(taken(messages, [signal('mon+3 11:30', 'post_mortem_done')])).toEqual([]);
    expect(taken(messages, [signal('mon+3 11:30', 'ack')])).toEqual([OWNED]);
    for (const when of ['mon+3 10:00', 'mon+3 11:00', 'mon+3 12:00:01'])
      expect(taken(messages, [signal(when)])).toEqual([OWNED]);
  });

  it('may leave open who it is', () => {
    const unclear = said('mon+3 11:30', 'Who will write this?');
    expect(taken([unclear])).toEqual(['11:30 unclear']);
    expect(taken([unclear, said('mon+3 12:00')])).toEqual([OWNED, '11:30 unclear']);
    expect(taken([said('mon+3 12:00', 'The disk was full.')])).toEqual([]);
  });
});

describe('signals', () => {
  it('come in the order of time, whoever gave them', () => {
    const story = opened()
      .says('mon+3 10:10', 'ana', '/ack')
      .labels('mon+3 10:20', 'bo', LABEL)
      .says('mon+3 10:30', 'cus')
      .says('mon+3 10:40', 'ana', '/no-reply')
      .closes('mon+3 11:00', 'ana')
      .says('mon+3 11:10', 'cus', '/sign-off')
      .unlabels('mon+3 11:20', 'ana', 'post-mortem: due')
      .says('mon+3 11:30', 'ana', '/post-mortem done');
    expect(signals(story)).toEqual([
      '10:10 ana ack',
      '10:20 bo escalated',
      '10:40 ana no_reply',
      '11:10 cus signed_off',
      '11:20 ana post_mortem_done',
      '11:30 ana post_mortem_done',
    ]);
  });

  it('are none where a label comes that would have to go, or the other way', () => {
    const story = opened()
      .labels('mon+3 11:00', 'ana', 'post-mortem: due')
      .unlabels('mon+3 11:10', 'ana', LABEL)
      .unlabels('mon+3 11:20', BOT, 'post-mortem: due')
      .unlabels('mon+3 11:30', 'ana', 'status: pending');
    expect(signals(story)).toEqual([]);
  });
});
