import { describe, expect, it } from 'vitest';
import { at, BOT, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { body, deskWith, wants } from './intake.ts';
import { briefly, decisionsBy, evaluated } from './decisions.ts';

const desk = await under(`
sla: [{ name: any, first_response: 8h, resolution: 72h }]
waiting: { pending: { close_after: 24h, reopen_within: 10d } }
`);
const asked = () =>
  new Story('mon 10:00')
    .labels('mon 10:00', 'ana', 'severity: low')
    .says('mon 11:00', 'ana', 'Which version?')
    .says('mon 12:00', 'ana', '/pending');
const told = (story: Story, now: string, where = desk) => briefly(decisionsBy('silence', where, story, now));
const KEY = 'closed-for-silence:1';

describe('a customer’s silence', () => {
  it('closes the ticket when the time for an answer is over, with words that say so', () => {
    expect(told(asked(), 'tue 12:00')).toEqual([]);
    expect(told(asked(), 'tue 12:00:01')).toEqual([KEY]);
    expect(decisionsBy('silence', desk, asked(), 'tue 12:00:40')).toMatchObject([
      {
        because: 'The customer has not answered within 24h.',
        deadline: at('tue 12:00'),
        document: 'silence',
        facts: {
          to: ['cus'],
          asker: 'ana',
          missing: [],
          since: at('mon 12:00'),
          closes: at('tue 12:00'),
          // From the close on, and that is now, to the minute.
          reopens: at('fri+1 12:00'),
        },
      },
    ]);
  });

  it('ends the question whether it is solved, too', async () => {
    const signed = await under(`
sign_off: { when: {}, before: close }
waiting: { pending: { close_after: 24h, reopen_within: 10d } }
`);
    const week = (time: string) => `2026-12-${time}`;
    const story = new Story(week('07 10:00'))
      .labels(week('07 10:00'), 'ana', 'severity: low')
      .says(week('07 11:00'), 'ana', 'Which version?\n\n/pending')
      .says(week('07 12:00'), 'ana', '/close');
    expect(evaluated(signed, story, week('08 10:00')).ticket.signOffAsked).toBe(at(week('07 12:00')));
    const { ticket, decisions } = evaluated(signed, story, week('08 11:05'));
    expect(ticket).toMatchObject({ wantedState: { reason: 'not_planned' }, signOffAsked: null });
    expect(decisions.map(({ rule }) => rule)).not.toContain('sign-off');
  });

  it('ends what the ticket waited for and what was measured, as not planned', () => {
    const both = asked().says('mon 13:00', 'ana', '/hold until 2026-11-20');
    const { ticket, clocks, decisions } = evaluated(desk, both, 'tue 12:05');
    expect(ticket.wantedState).toEqual({
      state: 'closed',
      reason: 'not_planned',
      because: { kind: 'kept_silent', within: '24h' },
    });
    expect(ticket.closures).toMatchObject([
      {
        at: at('tue 12:05'),
        by: { login: 'steward' },
        reason: 'not_planned',
        byRequester: false,
        forSilence: true,
        reopenedAt: null,
      },
    ]);
    const ended = { to: at('tue 12:05'), endedBy: { kind: 'closed', by: 'steward' } };
    expect(ticket.waits).toMatchObject([ended, ended]);
    expect(clocks.find(({ name }) => name === 'resolution')).toMatchObject({
      state: 'cancelled',
      endedAt: at('tue 12:05'),
    });
    expect(decisions.filter(({ kind }) => kind === 'state')).toMatchObject([{ state: 'closed' }]);
    // A wait that was over before stays as it was.
    const over = asked().says('mon 12:10', 'ana', '/hold until 2026-11-16T15:00');
    expect(evaluated(desk, over, 'tue 12:05').ticket.waits[1]).toMatchObject({ to: at('mon 15:00') });
  });

  it('promises no way back where there is none', async () => {
    const final = await under('waiting: { pending: { close_after: 24h, reopen_within: 0m } }');
    const [words] = decisionsBy('silence', final, asked(), 'tue 12:01');
    expect(words).toMatchObject({ facts: { reopens: null } });
  });

  it('closes nothing once that is old, where nobody can be told, or where it is closed already', () => {
    expect(told(asked(), 'wed 12:00')).toEqual([KEY]);
    expect(told(asked(), 'wed 12:00:01')).toEqual([]);
    expect(told(asked().with({ locked: true }), 'tue 12:01')).toEqual([]);
    expect(told(asked().closes('tue 11:00', 'ana'), 'tue 12:01')).toEqual([]);
    expect(told(asked().says('tue 11:00', 'cus'), 'tue 12:01')).toEqual([]);
  });

  it('is counted anew for each question', () => {
    const twice = asked().says('mon 13:00', 'cus').says('mon 14:00', 'ana', 'And now?\n\n/pending');
    expect(told(twice, 'tue 12:01')).toEqual([]);
    expect(told(twice, 'tue 14:01')).toEqual(['closed-for-silence:2']);
  });
});

describe('the silence of a customer who was asked as the ticket came', () => {
  const form = (more: string) => deskWith(`intake: { forms: { request.yml: { required: [why] } } }\n${more}`);
  const CLOSING = 'waiting: { pending: { close_after: 24h } }';
  const lacking = () => wants({ what: 'A desk' }).labels('mon 10:00', 'ana', 'severity: low');
  const asks = (when: string) => lacking().says(when, BOT, '<!-- steward status as-of=x.1 -->\nHello.');

  it('closes the ticket where the desk asked them soon', async () => {
    const where = await form(CLOSING);
    expect(told(asks('mon 10:01'), 'tue 10:00:01', where)).toEqual([KEY]);
    expect(told(asks('mon 11:00'), 'tue 10:00:01', where)).toEqual([KEY]);
    expect(decisionsBy('silence', where, asks('mon 10:01'), 'tue 10:00:01')).toMatchObject([
      { facts: { asker: null, missing: [{ label: 'Why' }] } },
    ]);
  });

  it('means nothing where it was not at work then', async () => {
    const where = await form(CLOSING);
    expect(told(lacking(), 'tue 10:00:01', where)).toEqual([]);
    expect(told(asks('mon 11:00:01'), 'tue 10:00:01', where)).toEqual([]);
    expect(told(lacking().says('mon 10:01', 'ci[bot]', 'Hello.'), 'tue 10:00:01', where)).toEqual([]);
    // What people ask later is their question.
    const people = lacking()
      .says('mon 10:30', 'cus', 'Hm.')
      .says('mon 11:00', 'ana', 'Why, then?\n\n/pending');
    expect(told(people, 'tue 11:00:01', where)).toEqual(['closed-for-silence:2']);
  });

  it('is broken by an answer in the form', async () => {
    const where = await form(CLOSING);
    const text = body({ what: 'A desk', why: 'To stand' });
    const edits = [
      {
        at: at('mon 10:00'),
        editor: { login: 'cus', kind: 'human' as const },
        text: body({ what: 'A desk' }),
      },
      { at: at('mon 15:00'), editor: { login: 'cus', kind: 'human' as const }, text },
    ];
    expect(told(asks('mon 10:01').with({ body: text, bodyEdits: edits }), 'tue 10:00:01', where)).toEqual([]);
  });
});
