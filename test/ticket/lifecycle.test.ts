import { describe, expect, it } from 'vitest';
import { answered, at, BOT, outcomes, setting, ticketOf, withSignOff } from './commands/desk.ts';
import type { Story } from './commands/desk.ts';

const ASKS = 'needs: sign-off';
const SAID = '<!-- steward closed-for-silence:1 -->\nNo answer came.';

/** `12:00 ana – 13:00 bo`: who closed it, and who opened it again. */
function closures(story: Story, where = setting): string[] {
  const time = (moment: number) => new Date(moment).toISOString().slice(11, 16);
  return ticketOf(story, where).closures.map(
    ({ at: from, by, reopenedAt, reopenedBy }) =>
      `${time(from)} ${by.login} –${reopenedAt === null ? '' : ` ${time(reopenedAt)} ${reopenedBy?.login ?? ''}`}`,
  );
}
const wanted = (story: Story) => ticketOf(story).wantedState?.state ?? null;
const closed = () => answered().closes('mon 12:00', 'ana');

describe('a ticket is closed', () => {
  it('once, however often people say so', () => {
    expect(closures(closed().closes('mon 13:00', 'bo', 'not_planned'))).toEqual(['12:00 ana –']);
    expect(closures(closed().says('mon 13:00', 'bo', '/close'))).toEqual(['12:00 ana –']);
    expect(wanted(closed().says('mon 13:00', 'bo', '/close'))).toBeNull();
    expect(closures(answered().says('mon 12:00', 'ana', '/close').closes('mon 13:00', 'bo'))).toEqual([
      '12:00 ana –',
    ]);
  });

  it('and opened once', () => {
    const opened = closed().says('mon 13:00', 'bo', '/reopen').reopens('mon 13:01', BOT);
    expect(closures(opened.says('mon 14:00', 'chen', '/reopen'))).toEqual(['12:00 ana – 13:00 bo']);
  });

  it('as if nothing had been where it was taken back before the desk came round', () => {
    const story = answered().says('mon 12:00', 'ana', '/close').says('mon 12:01', 'ana', '/reopen');
    expect(wanted(story)).toBeNull();
    expect(closures(story)).toEqual(['12:00 ana – 12:01 ana']);
  });

  it('by the desk itself anew, once what a command had asked for was done', () => {
    const commanded = answered().says('mon 12:00', 'ana', '/close');
    const again = (story: Story) => story.reopens('mon 12:30', 'cus').closes('mon 12:40', BOT, 'not_planned');
    expect(closures(again(commanded.closes('mon 12:01', BOT)))).toEqual([
      '12:00 ana – 12:30 cus',
      '12:40 steward –',
    ]);
    const byHand = answered().says('mon 12:00', 'ana', '/close').closes('mon 12:01', 'bo');
    expect(closures(again(byHand))).toEqual(['12:00 ana – 12:30 cus', '12:40 steward –']);
  });

  it('again by whoever calls it not planned, although a run that had read before opens it', () => {
    const story = (opened: string) =>
      closed()
        .says('mon 12:30', 'cus', '/not-resolved')
        .closes('mon 12:31', 'ana', 'not_planned')
        .reopens(opened, BOT)
        .closes('mon 14:00', 'ana');
    expect(closures(story('mon 13:31'))[1]).toBe('12:31 ana –');
    expect(closures(story('mon 13:31:01'))[1]).toBe('12:31 ana – 13:31 steward');
  });

  it('for silence only where the desk closes it as such', () => {
    const silent = (reason: 'completed' | 'not_planned') =>
      answered()
        .says('mon 11:00', 'ana', '/pending')
        .says('thu 11:00:01', BOT, SAID)
        .closes('thu 11:00:02', BOT, reason);
    expect(ticketOf(silent('not_planned')).closures).toMatchObject([{ forSilence: true }]);
    expect(ticketOf(silent('completed')).closures).toMatchObject([{ forSilence: false }]);
  });
});

describe('of two commands in one comment that close', () => {
  it('the same one twice is done, another is refused', () => {
    const both = (text: string) => outcomes(answered().says('mon 11:00', 'ana', text));
    expect(both('/self-service reset-password\n/self-service read-this')).toEqual(['done', 'done']);
    expect(both('/out-of-scope\n/self-service reset-password')).toEqual(['done', 'refused']);
  });
});

describe('a sign-off', () => {
  const asked = (story: Story, where = setting) => ticketOf(story, where).signOffAsked;

  it('is asked for again after the ticket was opened again', () => {
    const story = closed()
      .says('mon 13:00', 'cus', '/sign-off')
      .reopens('mon 14:00', 'cus')
      .closes('mon 15:00', 'ana');
    expect(asked(story, withSignOff)).toBe(at('mon 15:00'));
  });

  it('that was taken back is asked for where the label says so, from the close on', () => {
    const story = answered()
      .says('mon 11:00', 'cus', '/sign-off')
      .says('mon 11:30', 'cus', '/not-resolved')
      .labels('mon 11:40', 'ana', ASKS)
      .closes('mon 12:00', 'ana');
    expect(asked(story)).toBe(at('mon 12:00'));
    const confirmed = answered()
      .says('mon 11:00', 'cus', '/sign-off')
      .labels('mon 11:40', 'ana', ASKS)
      .closes('mon 12:00', 'ana');
    expect(asked(confirmed)).toBeNull();
  });

  it('stays asked for on an open ticket that somebody wants open', () => {
    const story = answered().labels('mon 11:30', 'ana', ASKS).says('mon 11:40', 'ana', '/reopen');
    expect(asked(story)).toBe(at('mon 11:30'));
  });

  it('is no longer asked for when its label goes', () => {
    const story = closed().labels('mon 12:01', BOT, ASKS).unlabels('mon 12:30', 'ana', ASKS);
    expect(asked(story, withSignOff)).toBeNull();
  });
});

it('only /not-resolved says that it was not resolved, not every reopening', () => {
  const signals = (words: string) =>
    ticketOf(closed().says('mon 13:00', 'cus', words)).signals.map(({ kind }) => kind);
  expect(signals('/not-resolved')).toEqual(['not_resolved']);
  expect(signals('/reopen')).toEqual([]);
});
