import { describe, expect, it } from 'vitest';
import { clockOf } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { answered, at, BOT, outcomes, planOf, RULES, setting, Story, ticketOf } from './commands/desk.ts';

const SAID = '<!-- steward closed-for-silence:1 -->\nNo answer came.';
const silent = () =>
  answered()
    .says('mon 11:00', 'ana', '/pending')
    .says('thu 11:00:01', BOT, SAID)
    .closes('thu 11:00:02', BOT, 'not_planned');
const state = (story: Story, where = setting) => ticketOf(story, where).wantedState;
const solving = await under(
  RULES.replace(
    'reopen_within: 2 weeks } }',
    'reopen_within: 2 weeks }, solved: { comment: reopen, within: 3d } }',
  ),
);

describe('a customer’s comment on a ticket that was closed for silence', () => {
  it('opens it again at the comment’s own time, and no wait is left', () => {
    const story = silent().says('sun 09:00', 'cus', 'Here is the version.');
    expect(ticketOf(silent()).closures).toMatchObject([{ forSilence: true, reopenedAt: null }]);
    expect(ticketOf(story)).toMatchObject({
      closures: [{ forSilence: true, reopenedAt: at('sun 09:00') }],
      waits: [{ to: at('thu 11:00:02') }],
      wantedState: { state: 'open', because: { kind: 'commented', by: 'cus' } },
    });
    expect(planOf(story, 'sun 09:01').map(({ kind }) => kind)).toContain('reopen');
    const done = story.reopens('sun 09:02', BOT);
    expect(planOf(done, 'sun 09:03').map(({ kind }) => kind)).not.toContain('reopen');
  });

  it('lets the clocks go on, the closed time left out', () => {
    const story = silent().says('sun 09:00', 'cus', 'Here is the version.');
    expect(clockOf(setting, story, 'sun 09:01', 'next_response')).toMatchObject({
      startedAt: at('sun 09:00'),
      state: 'running',
    });
    const resolution = clockOf(setting, story, 'sun 10:00', 'resolution');
    expect(resolution).toMatchObject({ cycle: 2, state: 'running', elapsed: 2 * 3_600_000 });
  });

  it('by somebody else of the customer’s does, a bystander’s or a bot’s does not', () => {
    expect(state(silent().says('fri 09:00', 'colleague'))).toMatchObject({ state: 'open' });
    for (const other of ['passer', 'rival', 'dependabot[bot]', BOT])
      expect(state(silent().says('fri 09:00', other))).toBeNull();
  });

  it('comes too late after the policy’s time', () => {
    expect(state(silent().says('thu+2 11:00:02', 'cus'))).toMatchObject({ state: 'open' });
    expect(state(silent().says('thu+2 11:00:03', 'cus'))).toBeNull();
    // The time of solved tickets is another.
    expect(state(silent().says('thu+2 11:00:02', 'cus'), solving)).toMatchObject({ state: 'open' });
  });

  it('that is a command does what the command says', () => {
    expect(state(silent().says('fri 09:00', 'cus', '/help'))).toBeNull();
    expect(state(silent().says('fri 09:00', 'cus', 'Never mind.\n\n/close'))).toBeNull();
    const story = silent().says('fri 09:00', 'cus', 'Still broken.\n\n/not-resolved');
    expect(outcomes(story).at(-1)).toBe('done');
    expect(state(story)).toMatchObject({
      state: 'open',
      because: { kind: 'commanded', by: 'cus', words: 'not-resolved' },
    });
  });

  it('crossing the close means that it never was closed', () => {
    const story = answered()
      .says('mon 11:00', 'ana', '/pending')
      .says('thu 11:00:01', 'cus', 'Version 2.')
      .says('thu 11:00:02', BOT, SAID)
      .closes('thu 11:00:03', BOT, 'not_planned');
    expect(ticketOf(story)).toMatchObject({ closures: [], wantedState: { state: 'open' } });
    const done = story.reopens('thu 11:00:05', BOT);
    expect(ticketOf(done)).toMatchObject({ closures: [], wantedState: null });
  });

  it('does not cross it where it is a bare command that asks the desk something', () => {
    const asking = (words: string) =>
      ticketOf(
        new Story('mon+3 10:00')
          .says('mon+3 10:30', 'ana')
          .says('mon+3 11:00', 'ana', '/pending')
          .says('thu+3 11:00:01', 'cus', words)
          .says('thu+3 11:00:02', BOT, SAID)
          .closes('thu+3 11:00:03', BOT, 'not_planned'),
      );
    for (const words of ['/explain', '/xyzzy', '/hold'])
      expect([words, asking(words)]).toMatchObject([
        words,
        { closures: [{ forSilence: true }], wantedState: null },
      ]);
    expect(asking('/explain It is 1.4.')).toMatchObject({ closures: [], wantedState: { state: 'open' } });
  });

  it('crosses the close for as long as a run may be under way', () => {
    const crossed = (closed: string) =>
      answered()
        .says('mon 11:00', 'ana', '/pending')
        .says('thu 11:00:01', 'cus', 'Version 2.')
        .says('thu 12:00', BOT, SAID)
        .closes(closed, BOT, 'not_planned');
    expect(ticketOf(crossed('thu 12:00:01')).closures).toEqual([]);
    expect(ticketOf(crossed('thu 12:00:02')).closures).toMatchObject([{ forSilence: true }]);
  });

  it('does nothing where people closed it, or another workflow of the same name did', () => {
    const pending = () => answered().says('mon 11:00', 'ana', '/pending');
    expect(state(pending().closes('thu 11:00', 'ana', 'not_planned').says('fri 09:00', 'cus'))).toBeNull();
    expect(state(pending().closes('thu 11:00', BOT, 'not_planned').says('fri 09:00', 'cus'))).toBeNull();
  });

  it('leaves a later word by hand alone', () => {
    const story = silent().says('fri 09:00', 'cus').reopens('fri 09:01', BOT).closes('fri 10:00', 'ana');
    expect(ticketOf(story)).toMatchObject({ wantedState: null, closures: [{}, { forSilence: false }] });
  });
});

describe('a customer’s comment on a ticket that was closed as solved', () => {
  const solved = () => answered().closes('mon 12:00', 'ana');

  it('opens it again where the policy says so, within its time', () => {
    expect(state(solved().says('tue 12:00', 'cus'))).toBeNull();
    expect(state(solved().says('thu 12:00', 'cus'), solving)).toMatchObject({ state: 'open' });
    expect(state(solved().says('thu 12:00:01', 'cus'), solving)).toBeNull();
    for (const other of ['passer', 'ana'])
      expect(state(solved().says('tue 12:00', other), solving)).toBeNull();
  });

  it('does not where the customer closed it, or has confirmed it', () => {
    expect(state(answered().closes('mon 12:00', 'cus').says('tue 12:00', 'cus'), solving)).toBeNull();
    const confirmed = solved().says('mon 13:00', 'cus', '/sign-off').says('mon 14:00', 'cus', 'Thank you!');
    expect(state(confirmed, solving)).toBeNull();
  });

  it('does not where it was closed as not planned', () => {
    const story = answered().closes('mon 12:00', 'ana', 'not_planned').says('tue 12:00', 'cus');
    expect(state(story, solving)).toBeNull();
  });
});

describe('from December 2026 on any word on a solved ticket opens it', () => {
  const solved = (by = 'ana') =>
    new Story('mon+3 10:00').says('mon+3 10:30', 'ana').closes('mon+3 12:00', by);
  const later = (story: Story, body = 'It fails again.') =>
    state(story.says('tue+3 09:00', 'cus', body), solving);

  it('be it confirmed, or closed by the customer', () => {
    expect(later(solved('cus'))).toMatchObject({ state: 'open', because: { kind: 'commented', by: 'cus' } });
    expect(later(solved().says('mon+3 13:00', 'cus', '/sign-off'))).toMatchObject({ state: 'open' });
    const reopened = solved().says('mon+3 13:00', 'cus', 'No.').reopens('mon+3 13:01', BOT);
    expect(later(reopened.closes('mon+3 14:00', 'cus'))).toMatchObject({ state: 'open' });
  });

  it('but thanks and bare commands', () => {
    expect(later(solved(), 'Thanks, works now!')).toBeNull();
    expect(later(solved(), '/help')).toBeNull();
    expect(later(solved(), 'Thanks, but it fails again.')).toMatchObject({ state: 'open' });
  });

  it('by the day of the close, not of the word', () => {
    const closing = (when: string) => answered().closes(when, 'cus').says('2026-12-01 12:00', 'cus');
    expect(state(closing('2026-11-30 23:59:59'), solving)).toBeNull();
    expect(state(closing('2026-12-01 00:00:00'), solving)).toMatchObject({ state: 'open' });
  });
});
