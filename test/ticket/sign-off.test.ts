import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/marks/key.ts';
import { marked } from '../../src/marks/marker.ts';
import type { Ticket } from '../../src/ticket/ticket.ts';
import { who } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { at, BOT, Story, ticketOf } from './commands/desk.ts';

const ship = await under('sign_off: { when: {} }');
const close = await under('sign_off: { when: {}, before: close }');

const opened = (day = '2026-12-07'): Story =>
  new Story(`${day} 09:00`).says(`${day} 10:00`, 'ana', 'It is in the new version.');
/** Closed by ana at noon: its customer is asked. */
const closed = (day?: string): Story => opened(day).closes(`${day ?? '2026-12-07'} 12:00`, 'ana');

const state = (ticket: Ticket): string => ticket.wantedState?.state ?? ticket.issue.state;
const told = (ticket: Ticket) => [
  state(ticket),
  ticket.signOffAsked === null ? 'not asked' : 'asked',
  ...ticket.signals.map(({ kind, by }) => `${kind} ${by.login}`),
];

describe('a customer who is asked after the close', () => {
  it.each(['Looks good, thank you!', 'Yes!', 'Freigegeben', '/sign-off'])('has said it with %s', (words) => {
    const ticket = ticketOf(closed().says('2026-12-07 13:00', 'cus', words), ship);
    expect(told(ticket)).toEqual(['closed', 'not asked', 'signed_off cus']);
  });

  it.each(['Thanks!', 'Looks good, but the title is wrong.', 'No'])('has not with %s', (words) => {
    expect(told(ticketOf(closed().says('2026-12-07 13:00', 'cus', words), ship))).toEqual([
      'closed',
      'asked',
    ]);
  });

  it('has said it as nobody else can', () => {
    for (const login of ['ana', 'passerby'])
      expect(told(ticketOf(closed().says('2026-12-07 13:00', login, 'Approved'), ship))).toEqual([
        ...['closed', 'asked'],
      ]);
  });

  it('has not with a bare yes to another question', () => {
    const questioned = closed().says('2026-12-07 13:00', 'ana', 'Shall we tell the others?');
    const yes = (words: string) => told(ticketOf(questioned.says('2026-12-07 14:00', 'cus', words), ship));
    expect(yes('Yes')).toEqual(['closed', 'asked']);
    expect(yes('Approved')).toEqual(['closed', 'not asked', 'signed_off cus']);
  });

  it('has with a bare yes to what is no question of the staff', () => {
    for (const [login, words] of [
      ['ana', 'It is in the version of today.'],
      ['cus', 'Is it in the version of today?'],
      ['passerby', 'Does it work?'],
    ] as const) {
      const story = closed().says('2026-12-07 13:00', login, words).says('2026-12-07 14:00', 'cus', 'Yes');
      expect(told(ticketOf(story, ship)), login).toEqual(['closed', 'not asked', 'signed_off cus']);
    }
  });

  it('leaves it closed by whoever closed it, and has answered in the very second of the question as well', () => {
    for (const when of ['2026-12-07 12:00', '2026-12-07 13:00']) {
      const ticket = ticketOf(closed().says(when, 'cus', 'Approved'), ship);
      expect(told(ticket)).toEqual(['closed', 'not asked', 'signed_off cus']);
      expect(ticket.closures).toMatchObject([{ at: at('2026-12-07 12:00'), by: who('ana') }]);
    }
  });

  it('stays with it where it was closed before December 2026, when thanks could not be told from words', async () => {
    const reopen = await under(
      'sign_off: { when: {} }\nwaiting: { solved: { comment: reopen, within: 7d } }',
    );
    const later = (words: string) =>
      closed('2026-11-30')
        .says('2026-12-01 10:00', 'cus', words)
        .says('2026-12-02 10:00', 'cus', 'One more.');
    expect(told(ticketOf(later('Approved'), reopen))).toEqual(['closed', 'not asked', 'signed_off cus']);
    expect(told(ticketOf(later('Hm.'), reopen))[0]).toBe('open');
  });

  it('is heard from the first second of December 2026 on', () => {
    const said = (when: string) => told(ticketOf(closed('2026-11-30').says(when, 'cus', 'Approved'), ship));
    expect(said('2026-11-30 23:59:59')).toEqual(['closed', 'asked']);
    expect(said('2026-12-01 00:00:00')).toEqual(['closed', 'not asked', 'signed_off cus']);
  });

  it('had not by words where those said nothing yet', () => {
    const ticket = ticketOf(closed('2026-11-23').says('2026-11-23 13:00', 'cus', 'Approved'), ship);
    expect(told(ticket)).toEqual(['closed', 'asked']);
  });

  it('says nothing by it where nobody asked', () => {
    const ticket = ticketOf(opened().says('2026-12-07 11:00', 'cus', 'Looks good'), ship);
    expect(told(ticket)).toEqual(['open', 'not asked']);
  });
});

describe('a policy that wants the customer’s word before the close', () => {
  const asked = (): Story => opened().says('2026-12-07 12:00', 'ana', '/close');

  it('lets /close ask', () => {
    const ticket = ticketOf(asked(), close);
    expect(told(ticket)).toEqual(['open', 'asked']);
    expect(ticket.signOffAsked).toBe(at('2026-12-07 12:00'));
    expect(ticket.commands.map(({ outcome }) => outcome)).toEqual(['done']);
  });

  it('closes with their yes, in words or by command', () => {
    for (const words of ['Looks good', '/sign-off']) {
      const ticket = ticketOf(asked().says('2026-12-07 13:00', 'cus', words), close);
      expect(told(ticket)).toEqual(['closed', 'not asked', 'signed_off cus']);
      expect(ticket.closures).toMatchObject([{ at: at('2026-12-07 13:00'), reason: 'completed' }]);
    }
  });

  it('keeps asking while they say something else, and lets staff close all the same', () => {
    const other = asked().says('2026-12-07 13:00', 'cus', 'The title is wrong.');
    expect(told(ticketOf(other, close))).toEqual(['open', 'asked']);
    for (const story of [
      asked().says('2026-12-08 12:00', 'ana', '/close'),
      asked().closes('2026-12-08 12:00', 'ana'),
    ]) {
      const ticket = ticketOf(story, close);
      expect(told(ticket)).toEqual(['closed', 'asked']);
      // They are not asked anew.
      expect(ticket.signOffAsked).toBe(at('2026-12-07 12:00'));
    }
  });

  it('closes at once what the customer closes, what is no result, and what they have confirmed', () => {
    expect(told(ticketOf(opened().says('2026-12-07 12:00', 'cus', '/close'), close))[0]).toBe('closed');
    expect(told(ticketOf(opened().says('2026-12-07 12:00', 'ana', '/out-of-scope'), close))[0]).toBe(
      'closed',
    );
    const confirmed = opened()
      .says('2026-12-07 11:00', 'cus', '/not-resolved')
      .says('2026-12-07 12:00', 'cus', '/sign-off');
    expect(told(ticketOf(confirmed, close))[0]).toBe('closed');
  });

  it('is the only one that does not close at once with /close', () => {
    for (const [policy, state] of [
      [ship, 'closed'],
      [close, 'open'],
    ] as const)
      expect(told(ticketOf(asked(), policy))).toEqual([state, 'asked']);
  });

  it('asks from the first second of December 2026 on', () => {
    const when = (time: string) => told(ticketOf(opened('2026-11-30').says(time, 'ana', '/close'), close))[0];
    expect([when('2026-11-30 23:59:59'), when('2026-12-01 00:00:00')]).toEqual(['closed', 'open']);
  });

  it('closed at once before it could be asked for', () => {
    const early = opened('2026-11-23').says('2026-11-23 12:00', 'ana', '/close');
    expect(told(ticketOf(early, close))).toEqual(['closed', 'asked']);
  });
});

describe('a thumb up on the question', () => {
  const ASKED = at('2026-12-07 12:00');
  const thumb = (login: string, since = ASKED, by = BOT): Story =>
    closed().says('2026-12-07 12:01', by, marked([keyOf('sign-off', since)], 'Is it?'), {
      thumbs: [{ at: at('2026-12-07 13:00'), by: who(login) }],
    });

  it('by the requester says it', () => {
    const ticket = ticketOf(thumb('cus'), ship);
    expect(told(ticket)).toEqual(['closed', 'not asked', 'signed_off cus']);
    expect(ticket.signals.at(-1)?.at).toBe(at('2026-12-07 13:00'));
  });

  it('by anybody else, on another comment, or on an earlier question says nothing', () => {
    for (const story of [
      thumb('ana'),
      thumb('passerby'),
      thumb('cus', ASKED, 'ana'),
      thumb('cus', at('2026-12-07 11:00')),
    ])
      expect(told(ticketOf(story, ship))).toEqual(['closed', 'asked']);
  });
});
