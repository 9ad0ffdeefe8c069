import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { takers } from '../../src/ticket/ticket.ts';
import { at, BOT, policyOf, snapshotOf, Story, who } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';

/** From December 2026 on, what the desk assigns is no sign that anybody has seen it. */
const opened = () => new Story('mon+3 10:00');
const ticketOf = (story: Story) => fold(story.issue(), snapshotOf(setting, [], 'mon+4 10:00'));

/** Who has it from when on: `11:00 ana, bo?`, with a mark at those who have it from the desk alone. */
function owners(story: Story): string[] {
  return ticketOf(story).owners.map((change) => {
    const { at: since, value, given } = change;
    expect(takers(change)).toEqual(value.filter((login) => !given.includes(login)));
    expect(value).toEqual(expect.arrayContaining([...given]));
    const names = value.map((login) => (given.includes(login) ? `${login}?` : login));
    return `${new Date(since).toISOString().slice(11, 16)} ${names.join(', ')}`.trim();
  });
}
const wanted = (story: Story) =>
  ticketOf(story).wantedAssignees.map(({ login, assigned }) => `${assigned ? '+' : '-'}${login}`);

describe('a ticket is had by', () => {
  it('the staff who are assigned, in the order in which they came', () => {
    const story = opened()
      .assigns('mon+3 11:00', 'bo')
      .assigns('mon+3 11:10', 'bo', 'ana')
      .assigns('mon+3 11:20', 'ana', 'passer')
      .unassigns('mon+3 12:00', 'bo');
    expect(owners(story)).toEqual(['10:00', '11:00 bo', '11:10 bo, ana', '12:00 ana']);
  });

  it('nobody any more once they left, whoever took whose place in the same second', () => {
    const story = opened()
      .assigns('mon+3 11:00', 'ana')
      .unassigns('mon+3 12:00', 'bo', 'ana')
      .assigns('mon+3 12:00', 'bo');
    expect(owners(story).at(-1)).toBe('12:00 bo');
  });

  it('those from the beginning who were there without ever having come', () => {
    expect(owners(opened().with({ assignees: [who('ana')] }))).toEqual(['10:00 ana']);
    expect(owners(opened().unassigns('mon+3 11:00', 'bo', 'ana'))).toEqual(['10:00 ana', '11:00']);
    const back = opened().unassigns('mon+3 11:00', 'ana').assigns('mon+3 12:00', 'ana');
    expect(owners(back)).toEqual(['10:00 ana', '11:00', '12:00 ana']);
  });

  it('nobody whose time on the roster has not come or is over, which is told ahead', () => {
    const dora = new Story('mon 10:00').assigns('mon 11:00', 'ana', 'dora');
    expect(ticketOf(dora).owners.map(({ at: since, value }) => [since, value])).toEqual([
      [at('mon 10:00'), []],
      [at('mon 11:00'), ['dora']],
      [at('fri 00:00'), []],
    ]);
    const early = new Story('2026-11-09 10:00').with({ assignees: [who('dora')] });
    expect(ticketOf(early).owners[1]).toMatchObject({ at: at('2026-11-10 00:00'), value: ['dora'] });
    expect(owners(new Story('fri 10:00').with({ assignees: [who('dora')] }))).toEqual(['10:00']);
    const commanded = new Story('mon 10:00').says('mon 11:00', 'ana', '/assign @dora');
    expect(ticketOf(commanded).owners.at(-1)).toMatchObject({ at: at('fri 00:00'), value: [] });
  });

  it('whoever comes on the roster as the other leaves it', async () => {
    const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, { login: dora, until: 2026-11-19 }, { login: eve, from: 2026-11-20 }] }
`);
    const story = new Story('mon 10:00').with({ assignees: [who('dora'), who('eve')] });
    const ticket = fold(story.issue(), snapshotOf({ policy }, [], 'mon+4 10:00'));
    expect(ticket.owners.map(({ at: since, value }) => [since, value])).toEqual([
      [at('mon 10:00'), ['dora']],
      [at('fri 00:00'), ['eve']],
    ]);
  });

  it('those whom another repository left with it on arrival', () => {
    const story = new Story('mon+3 08:00')
      .assigns('mon+3 08:10', 'ana')
      .assigns('mon+3 08:20', 'bo')
      .unassigns('mon+3 08:30', 'bo')
      .arrives('mon+3 10:00');
    expect(owners(story)).toEqual(['10:00 ana']);
    const emptied = new Story('mon+3 08:00').assigns('mon+3 08:10', 'ana').arrives('mon+3 10:00');
    expect(owners(emptied.with({ assignees: [] }))).toEqual(['10:00']);
  });
});

describe('whom the desk itself assigned', () => {
  const given = () => opened().assigns('mon+3 11:00', BOT, 'ana');

  it('has it without having seen it, until somebody says that they do', () => {
    expect(owners(given())).toEqual(['10:00', '11:00 ana?']);
    expect(owners(given().assigns('mon+3 11:05', 'ana'))).toEqual(['10:00', '11:00 ana?', '11:05 ana']);
    expect(owners(given().says('mon+3 11:05', 'ana', '/assign me'))).toEqual([
      '10:00',
      '11:00 ana?',
      '11:05 ana',
    ]);
  });

  it('is not taken to have it unseen when people assign them anew', () => {
    const again = given().unassigns('mon+3 11:05', BOT, 'ana').assigns('mon+3 11:10', 'bo', 'ana');
    expect(owners(again)).toEqual(['10:00', '11:00 ana?', '11:05', '11:10 ana']);
  });

  it('has seen it before this was so', () => {
    expect(owners(new Story('mon 10:00').assigns('mon 11:00', BOT, 'ana'))).toEqual(['10:00', '11:00 ana']);
    const midnight = (when: string) => owners(new Story('2026-11-30 10:00').assigns(when, BOT, 'ana')).at(-1);
    expect(midnight('2026-11-30 23:59:59')).toBe('23:59 ana');
    expect(midnight('2026-12-01 00:00:00')).toBe('00:00 ana?');
  });
});

describe('a command that assigns', () => {
  const told = (words = '/assign @ana') => opened().says('mon+3 11:00', 'bo', words);

  it('counts at once, and is wanted of GitHub until it shows there', () => {
    expect(owners(told())).toEqual(['10:00', '11:00 ana']);
    expect(wanted(told())).toEqual(['+ana']);
    const done = told().assigns('mon+3 11:01', BOT, 'ana');
    expect(owners(done)).toEqual(['10:00', '11:00 ana']);
    expect(wanted(done)).toEqual([]);
    // However late the desk came round to it.
    expect(owners(told().assigns('mon+3 14:00', BOT, 'ana'))).toEqual(['10:00', '11:00 ana']);
  });

  it('is overtaken by whatever people do by hand since', () => {
    const story = told().assigns('mon+3 11:01', BOT, 'ana').unassigns('mon+3 11:02', 'ana');
    expect(owners(story)).toEqual(['10:00', '11:00 ana', '11:02']);
    expect(wanted(story)).toEqual([]);
    expect(owners(told().unassigns('mon+3 11:00', 'ana')).at(-1)).toBe('11:00');
  });

  it('gives to nobody where it is taken back: from oneself, or else from whoever has it', () => {
    const both = () =>
      told('/assign @ana @bo').assigns('mon+3 11:01', BOT, 'ana').assigns('mon+3 11:01', BOT, 'bo');
    expect(owners(both())).toEqual(['10:00', '11:00 ana, bo']);
    expect(owners(both().says('mon+3 12:00', 'bo', '/unassign')).at(-1)).toBe('12:00 ana');
    expect(wanted(both().says('mon+3 12:00', 'bo', '/unassign'))).toEqual(['-bo']);
    expect(owners(both().says('mon+3 12:00', 'chen', '/unassign')).at(-1)).toBe('12:00');
    expect(owners(both().says('mon+3 12:00', 'chen', '/unassign @ana')).at(-1)).toBe('12:00 bo');
  });

  /** The desk had given it to ana, whom a person then asked to take it. */
  const kept = () => opened().assigns('mon+3 10:50', BOT, 'ana').says('mon+3 11:00', 'bo', '/assign @ana');

  it('is not undone by a run that had read before it, for an hour', () => {
    const crossed = (when: string) => owners(kept().unassigns(when, BOT, 'ana')).slice(2);
    expect(crossed('mon+3 12:00')).toEqual(['11:00 ana']);
    expect(crossed('mon+3 12:00:01')).toEqual(['11:00 ana', '12:00']);
  });

  it('is undone at once by a hand-over since, which releases whoever has it', () => {
    const handed = (when: string) =>
      owners(kept().says(when, 'bo', '/escalate tier-2').unassigns('mon+3 11:20', BOT, 'ana')).slice(2);
    expect(handed('mon+3 11:10')).toEqual(['11:00 ana', '11:20']);
    expect(handed('mon+3 11:20')).toEqual(['11:00 ana', '11:20']);
    expect(handed('mon+3 11:00')).toEqual(['11:00 ana', '11:20']);
    expect(handed('mon+3 10:59')).toEqual(['11:00 ana']);
    const later = kept().unassigns('mon+3 11:20', BOT, 'ana').says('mon+3 11:21', 'bo', '/escalate tier-2');
    expect(owners(later).slice(2)).toEqual(['11:00 ana']);
  });
});
