import { describe, expect, it } from 'vitest';
import { at, BOT, Story, who } from '../desk/story.ts';
import { comments } from '../plan/effects.ts';
import { GITHUB } from '../ticket/secret.ts';
import { body, deskWith, plan, wants } from './intake.ts';

const desk = await deskWith(`
intake: { severity: [{ field: what }] }
ownership: { within: 4h, group: first }
waiting: { pending: { remind_after: 2h, close_after: 48h, severities: [low] }, solved: { comment: follow_up } }
escalation: [{ name: late, on: opened, after: 3h, to: first }]
self_service: [{ name: read, instructions: Read it. }]
write_up: { when: {}, within: 24h, done: written }
`);

const story = () => new Story('mon 10:00');
const owned = () => story().assigns('mon 10:00', 'ana');
const asked = () => owned().says('mon 11:00', 'ana', 'Which one?').says('mon 11:30', 'ana', '/pending');
const raised = () =>
  wants({ what: 'low' })
    .says('mon 10:30', 'ana', '/severity medium')
    .with({
      body: body({ what: 'high' }),
      bodyEdits: [
        { at: at('mon 10:00'), editor: who('cus'), text: body({ what: 'low' }) },
        { at: at('mon 14:00'), editor: who('cus'), text: body({ what: 'high' }) },
      ],
    });

/** Everything that the desk tells people once, by its key: what it is told of happens before Monday, three o'clock. */
const EVERY: [string, () => Story][] = [
  ['status', story],
  ['breach:first_response:1', owned],
  ['owner:1', story],
  ['escalation:late:1:1', story],
  ['hold:1:over', () => owned().says('mon 11:00', 'ana', '/hold until 2026-11-16T14:00')],
  ['remind:1', asked],
  ['out-of-scope:', () => owned().says('mon 14:00', 'ana', '/out-of-scope Not ours.')],
  ['overruled:', raised],
  ['secret:', () => story().says('mon 14:00', 'cus', `It is ${GITHUB}`)],
  ['self-service:read', () => owned().says('mon 14:00', 'ana', '/self-service read')],
  ['follow-up:', () => owned().closes('mon 13:00', 'ana').says('mon 14:00', 'cus', 'It is back.')],
  ['post-mortem', () => owned().closes('mon 14:00', 'ana')],
  ['command:', () => owned().says('mon 14:00', 'ana', '/severty low')],
  ['help:', () => owned().says('mon 14:00', 'ana', '/help')],
  ['explain:', () => owned().says('mon 14:00', 'ana', '/explain')],
];

const told = (of: Story, now = 'mon 15:30') => comments(plan(desk, of, now));

describe('an announcement', () => {
  it.each(EVERY)('that somebody deleted is not posted again: %s', (key, of) => {
    const its = (s: Story) => told(s).filter((one) => one.startsWith(key));
    expect(its(of())).toHaveLength(1);
    expect(its(of().loses('mon 15:00', BOT, 'bo'))).toEqual([]);
  });

  it.each(EVERY)('is not made on a locked ticket: %s', (key, of) => {
    expect(told(of()).join()).toContain(key);
    expect(told(of().with({ locked: true }))).toEqual([]);
  });
});

describe('a close for silence', () => {
  it('says why, and is not made on a locked ticket, where nothing could say so', () => {
    const reminded = () =>
      asked()
        .labels('mon 10:00', 'ana', 'severity: low')
        .says('mon 13:30', BOT, '<!-- steward remind:1 -->\nPlease answer.');
    const closes = (s: Story) => plan(desk, s, 'wed 11:30:01').some(({ kind }) => kind === 'close');
    expect([told(reminded(), 'wed 11:30:01'), closes(reminded())]).toEqual([['closed-for-silence:1'], true]);
    const locked = reminded().with({ locked: true });
    expect([told(locked, 'wed 11:30:01'), closes(locked)]).toEqual([[], false]);
  });
});
