import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/sla/clock.ts';
import type { ClockName } from '../../src/sla/clock-name.ts';
import { HOUR, MINUTE } from '../../src/calendar/instant.ts';
import { at, BOT, clocksOf, policyOf, Story } from '../desk/story.ts';
import { setting, under, urgent } from './setting.ts';

const named = (name: ClockName, story: Story, now: string, where = setting): readonly Clock[] =>
  clocksOf(where, story, now).filter((c) => c.name === name);

describe('ownership', () => {
  const clocks = (story: Story, now: string) => named('ownership', story, now);

  it('runs while no staff member is assigned', () => {
    expect(clocks(urgent(), 'mon 11:00')).toMatchObject([
      { startedAt: at('mon 10:00'), due: at('mon 14:00') },
    ]);
    expect(clocks(urgent().assigns('mon 11:00', 'bo'), 'mon 12:00')).toMatchObject([
      { state: 'met', endedAt: at('mon 11:00') },
    ]);
  });

  it('is untouched by assignees off the roster, coming or going', () => {
    const story = urgent().assigns('mon 11:00', 'ana', 'passer').unassigns('mon 12:00', 'ana', 'passer');
    expect(clocks(story, 'mon 13:00')).toMatchObject([{ state: 'running', elapsed: 3 * HOUR }]);
  });

  it('starts again when the last owner goes, not when one of two does', () => {
    const story = urgent()
      .assigns('mon 10:30', 'ana')
      .assigns('mon 11:00', 'ana', 'bo')
      .unassigns('mon 12:00', 'ana', 'ana')
      .unassigns('mon 13:00', 'bo', 'bo');
    expect(clocks(story, 'mon 14:00')).toMatchObject([
      { cycle: 1, state: 'met' },
      { cycle: 2, state: 'running', startedAt: at('mon 13:00') },
    ]);
  });

  it('handing over within one second leaves it owned', () => {
    const story = urgent()
      .assigns('mon 10:30', 'ana')
      .unassigns('mon 12:00', 'ana')
      .assigns('mon 12:00', 'ana', 'bo');
    expect(clocks(story, 'mon 14:00')).toHaveLength(1);
  });

  it('runs again when the owner’s time on the roster is over', () => {
    const story = urgent().assigns('mon 11:00', 'dora');
    expect(clocks(story, 'thu 23:59')).toMatchObject([{ state: 'met' }]);
    expect(clocks(story, 'fri 05:00')).toMatchObject([
      { state: 'met' },
      { state: 'breached', startedAt: at('fri 00:00'), breachedAt: at('fri 04:00') },
    ]);
    const shared = story.assigns('tue 11:00', 'bo');
    expect(clocks(shared, 'fri 05:00')).toHaveLength(1);
  });

  it('ends when somebody who is assigned comes to the staff', async () => {
    const roster = `
version: 1
timezone: UTC
team: { staff: [ana, { login: erin, from: 2026-11-17 }] }
ownership: { within: 48h }`;
    const where = { policy: await policyOf(roster) };
    const story = new Story('mon 10:00').assigns('mon 11:00', 'erin');
    expect(named('ownership', story, 'mon 12:00', where)).toMatchObject([
      { state: 'running', live: true, endedAt: null, elapsed: 2 * HOUR },
    ]);
    expect(named('ownership', story, 'tue 12:00', where)).toMatchObject([
      { state: 'met', endedAt: at('tue 00:00'), elapsed: 14 * HOUR },
    ]);
    // Until then it is due when it would be without them, a hold until a later date included.
    const held = story.says('mon 12:00', 'ana', '/hold until 2026-11-18');
    expect(named('ownership', held, 'mon 13:00', where)).toMatchObject([
      { state: 'paused', due: at('thu 22:00'), nextBreach: null },
    ]);
    expect(named('ownership', held, 'wed 12:00', where)).toMatchObject([{ state: 'met', due: null }]);
  });

  it('stands while the ticket is pending or on hold', () => {
    const story = urgent()
      .labels('mon 10:30', 'bo', 'status: pending')
      .labels('mon 11:00', 'bo', 'status: on hold');
    expect(clocks(story, 'mon 18:00')).toMatchObject([{ state: 'paused', elapsed: 30 * MINUTE }]);
  });

  it('is cancelled by a close without an owner, and runs again after a reopening', () => {
    const story = urgent().closes('mon 11:00', 'ana').reopens('mon 12:00', 'cus');
    expect(clocks(story, 'mon 13:00')).toMatchObject([
      { state: 'cancelled' },
      { state: 'running', startedAt: at('mon 12:00') },
    ]);
  });

  it('somebody who is assigned without an event came with the ticket', () => {
    const story = urgent().with({ assignees: [{ login: 'ana', kind: 'human' }] });
    expect(clocks(story, 'mon 18:00')).toEqual([]);
    const left = urgent().unassigns('mon 12:00', 'ana');
    expect(clocks(left, 'mon 13:00')).toMatchObject([{ startedAt: at('mon 12:00') }]);
  });
});

describe('silence', () => {
  const clocks = (story: Story, now: string) => named('silence', story, now);

  it('runs from opening until staff comment, are assigned or acknowledge, and nothing pauses it', () => {
    expect(clocks(urgent().labels('mon 10:05', 'bo', 'status: pending'), 'mon 10:31')).toMatchObject([
      { state: 'breached', breachedAt: at('mon 10:30') },
    ]);
    for (const story of [
      urgent().says('mon 10:20', 'bo', 'Hm.'),
      urgent().says('mon 10:20', 'bo', '/ack'),
      urgent().assigns('mon 10:20', 'bo'),
    ]) {
      expect(clocks(story, 'mon 11:00')).toMatchObject([{ state: 'met', endedAt: at('mon 10:20') }]);
    }
  });

  it('is not broken by customers, bystanders or bots', () => {
    const story = urgent()
      .says('mon 10:10', 'cus')
      .says('mon 10:11', 'passer')
      .says('mon 10:12', BOT)
      .says('mon 10:13', 'cus', '/ack')
      .assigns('mon 10:14', 'ana', 'passer');
    expect(clocks(story, 'mon 10:20')).toMatchObject([{ state: 'running' }]);
  });

  it('is not broken by a bare command, nor by whom the desk gives the ticket to', () => {
    const later = () => new Story('mon+3 10:00').labels('mon+3 10:00', 'ana', 'severity: urgent');
    for (const command of ['/spent 10m', '/route incident.yml', '/hold', '/spent 10m\n\n> Hello.'])
      expect(clocks(later().says('mon+3 10:20', 'ana', command), 'mon+3 10:29'), command).toMatchObject([
        { state: 'running' },
      ]);
    const given = later().assigns('mon+3 10:10', BOT, 'ana');
    expect(clocks(given, 'mon+3 10:29')).toMatchObject([{ state: 'running' }]);
    // Who says so has seen it.
    for (const story of [
      given.says('mon+3 10:25', 'ana', '/assign me'),
      later().assigns('mon+3 10:25', 'bo', 'ana'),
    ])
      expect(clocks(story, 'mon+3 10:29')).toMatchObject([{ state: 'met', endedAt: at('mon+3 10:25') }]);
  });
});

describe('escalation', () => {
  const clocks = (story: Story, now: string) => named('escalation', story, now);

  it('starts when a tier takes the ticket: with its first answer or an assignment', () => {
    expect(clocks(urgent(), 'mon 18:00')).toEqual([]);
    expect(clocks(urgent().says('mon 10:30', 'ana'), 'mon 11:00')).toMatchObject([{ due: at('mon 11:30') }]);
    expect(clocks(urgent().assigns('mon 10:20', 'ana').says('mon 10:30', 'ana'), 'mon 11:00')).toMatchObject([
      { due: at('mon 11:20') },
    ]);
  });

  it('does not start with whom the desk gives the ticket to, until they do something', () => {
    const given = new Story('mon+3 10:00')
      .labels('mon+3 10:00', 'bo', 'severity: urgent')
      .assigns('mon+3 10:10', BOT, 'ana');
    expect(clocks(given, 'mon+3 18:00')).toEqual([]);
    expect(clocks(given.says('mon+3 10:40', 'ana'), 'mon+3 11:00')).toMatchObject([
      { due: at('mon+3 11:40') },
    ]);
  });

  it('stops with the command, or with the label of a group', () => {
    const taken = () => urgent().says('mon 10:30', 'ana');
    for (const story of [
      taken().says('mon 11:00', 'ana', '/escalate'),
      taken().labels('mon 11:00', 'bo', 'group: tier-2'),
    ])
      expect(clocks(story, 'mon 12:00')).toMatchObject([{ state: 'met', endedAt: at('mon 11:00') }]);
    expect(clocks(taken().says('mon 11:00', 'cus', '/escalate'), 'mon 12:00')).toMatchObject([
      { state: 'breached' },
    ]);
  });

  it('stands while the ticket is pending or on hold', () => {
    const story = urgent().says('mon 10:30', 'ana').says('mon 11:00', 'ana', '/pending');
    expect(clocks(story, 'mon 18:00')).toMatchObject([{ state: 'paused', elapsed: 30 * MINUTE }]);
  });

  it('ends with the close; words after the last close take nothing on', () => {
    expect(clocks(urgent().says('mon 10:30', 'ana').closes('mon 11:00', 'ana'), 'mon 18:00')).toMatchObject([
      { state: 'met', endedAt: at('mon 11:00') },
    ]);
    expect(clocks(urgent().closes('mon 11:00', 'ana').says('mon 11:01', 'ana'), 'mon 18:00')).toEqual([]);
  });
});

describe('pending close', () => {
  const clocks = (story: Story, now: string) => named('pending_close', story, now);
  const asked = () => urgent().says('mon 10:30', 'ana', 'Which version?\n\n/pending');

  it('starts when pending begins, on a calendar of its own', () => {
    expect(clocks(asked(), 'tue 10:00')).toMatchObject([
      { state: 'running', startedAt: at('mon 10:30'), due: at('thu 10:30') },
    ]);
  });

  it('stops when the customer speaks or pending ends', () => {
    expect(clocks(asked().says('tue 10:00', 'cus'), 'fri 10:00')).toMatchObject([
      { endedAt: at('tue 10:00') },
    ]);
    expect(clocks(asked().says('tue 10:00', 'bo', '/resume'), 'fri 10:00')).toMatchObject([
      { endedAt: at('tue 10:00') },
    ]);
  });

  it('never runs where the customer had the last word, a bare command being none', () => {
    const last = urgent()
      .says('mon 10:20', 'ana')
      .says('mon 10:30', 'cus')
      .says('mon 10:40', 'ana', '/pending');
    expect(clocks(last, 'fri 10:00')).toEqual([]);
    expect(clocks(urgent().says('mon 10:40', 'ana', '/pending'), 'fri 10:00')).toEqual([]);
    expect(clocks(urgent().labels('mon 10:40', 'ana', 'status: pending'), 'fri 10:00')).toEqual([]);
  });

  it('runs from the answer with which staff ask again', () => {
    const again = urgent()
      .says('mon 10:40', 'ana', '/pending')
      .says('mon 11:00', 'ana', 'Which version?\n\n/pending');
    expect(clocks(again, 'mon 12:00')).toMatchObject([{ startedAt: at('mon 11:00') }]);
  });

  it('is not started over by saying pending twice', () => {
    expect(clocks(asked().says('mon 12:00', 'bo', 'And?\n\n/pending'), 'mon 13:00')).toMatchObject([
      { startedAt: at('mon 10:30') },
    ]);
  });

  it('is measured for the severities that the policy names', () => {
    expect(clocks(asked().says('mon 12:00', 'bo', '/severity low'), 'mon 13:00')).toEqual([]);
  });

  it('ends with the close', () => {
    expect(clocks(asked().closes('mon 12:00', 'ana'), 'fri 10:00')).toMatchObject([
      { live: false, endedAt: at('mon 12:00') },
    ]);
  });

  it("a customer's deleted word makes it run again, broken no earlier than the deletion", () => {
    expect(clocks(asked().loses('sat 10:00', 'cus'), 'sat 11:00')).toMatchObject([
      { breachedAt: at('sat 10:00') },
    ]);
  });
});

describe('write-up', () => {
  const clocks = (story: Story, now: string) => named('write_up', story, now);
  const solved = () => urgent().says('mon 10:30', 'ana').closes('mon 12:00', 'ana');

  it('starts when a ticket that the policy names closes as completed, and the close does not end it', () => {
    expect(clocks(solved(), 'mon 13:00')).toMatchObject([
      { state: 'running', startedAt: at('mon 12:00'), due: at('tue 12:00') },
    ]);
    expect(clocks(urgent().closes('mon 12:00', 'ana', 'not_planned'), 'mon 13:00')).toEqual([]);
    const calm = new Story('mon 10:00')
      .labels('mon 10:00', 'cus', 'severity: high')
      .closes('mon 12:00', 'ana');
    expect(clocks(calm, 'mon 13:00')).toEqual([]);
  });

  it('stops when staff say that it is done or remove its label', () => {
    for (const story of [
      solved().says('mon 15:00', 'ana', '/post-mortem done'),
      solved().labels('mon 12:01', BOT, 'post-mortem: due').unlabels('mon 15:00', 'ana', 'post-mortem: due'),
    ])
      expect(clocks(story, 'wed 10:00')).toMatchObject([{ state: 'met', endedAt: at('mon 15:00') }]);
    expect(clocks(solved().says('mon 15:00', 'cus', '/post-mortem done'), 'wed 10:00')).toMatchObject([
      { state: 'breached' },
    ]);
  });

  it('an owner is enough where it only has to be organised', async () => {
    const organised = await under(`
incidents: { when: { severity: urgent } }
write_up: { when: { incident: true }, within: 24h, done: organised }
`);
    const story = solved().says('mon 15:00', 'ana', '/post-mortem owner @bo');
    expect(named('write_up', story, 'mon 16:00', organised)).toMatchObject([{ state: 'met' }]);
    expect(clocks(story, 'mon 16:00')).toMatchObject([{ state: 'running' }]);
  });

  it('has an owner who says so in plain words, the first alone', async () => {
    const organised = await under(`
incidents: { when: { severity: urgent } }
write_up: { when: { incident: true }, within: 24h, done: organised }
`);
    const later = (...words: readonly string[]) => {
      const story = urgent().says('2026-12-07 10:30', 'ana', 'Fixed.').closes('2026-12-07 12:00', 'ana');
      for (const [index, said] of words.entries()) story.says(`2026-12-07 1${index + 3}:00`, 'bo', said);
      return named('write_up', story, '2026-12-07 20:00', organised).map(({ endedAt }) => endedAt);
    };
    expect(later('The disk was full.')).toEqual([null]);
    expect(later('We will write this.', 'I will write this.', 'Ich schreibe das.')).toEqual([
      at('2026-12-07 14:00'),
    ]);
  });

  it('is cancelled by a reopening and asked for again at the next close', () => {
    const story = solved().reopens('mon 13:00', 'cus').closes('mon 15:00', 'ana');
    expect(clocks(story, 'mon 16:00')).toMatchObject([
      { cycle: 1, state: 'cancelled' },
      { cycle: 2, state: 'running', startedAt: at('mon 15:00') },
    ]);
  });
});

describe('any close', () => {
  it('ends every clock except the write-up', () => {
    const story = urgent()
      .says('mon 10:20', 'ana', 'Which version?')
      .says('mon 10:30', 'cus')
      .labels('mon 10:40', 'ana', 'status: pending')
      .closes('mon 11:00', 'ana');
    const live = clocksOf(setting, story, 'mon 12:00').filter((c) => c.live);
    expect(live.map((c) => c.name)).toEqual(['write_up']);
  });

  it('before arrival closes nothing that was measured here', () => {
    const story = urgent().closes('mon 11:00', 'ana').arrives('mon 12:00');
    const states = clocksOf(setting, story, 'mon 18:00').map((c) => [c.name, c.state]);
    expect(states.map(([name]) => name)).toEqual(['first_response', 'resolution', 'silence']);
    expect(states.every(([, state]) => state === 'cancelled')).toBe(true);
  });
});
