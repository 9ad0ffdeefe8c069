import { describe, expect, it } from 'vitest';
import { reopening } from '../../src/rules/reopening.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const RULES = 'sla: [{ name: any, first_response: 8h }]\n';
const REOPEN = 'waiting: { solved: { comment: reopen, within: 3d } }\n';
const plain = await under(RULES);
const comments = await under(RULES + REOPEN);
const off = await under(`${RULES}commands: { not-resolved: off }\n`);
const renamed = await under(`${RULES}commands: { not-resolved: { word: still-broken } }\n`);

const answered = () => new Story('mon 10:00').says('mon 11:00', 'ana', 'Fixed.');
const solved = () => answered().closes('mon 12:00', 'ana');

/** By which words, and for how many days from the close on; null: not at all. */
function way(
  story: Story,
  setting = plain,
  now = 'mon 12:01',
): { command: string | null; days: number } | null {
  const [evaluation] = judge(setting, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  const { ticket } = evaluation;
  const found = reopening({ ticket, policy: setting.policy });
  const days = ((found?.until ?? 0) - (ticket.closures.at(-1)?.at ?? 0)) / 86_400_000;
  return found && { command: found.command, days };
}

describe('the way back for the customer of a closed ticket', () => {
  it('is the command, as the policy calls it', () => {
    expect(way(solved())?.command).toBe('/not-resolved');
    expect(way(solved(), renamed)?.command).toBe('/still-broken');
  });

  it('is any comment where the policy says so, within its time', () => {
    expect(way(solved(), comments)).toEqual({ command: null, days: 3 });
  });

  it('is the command all the same on what the customer closed or confirmed', () => {
    const command = { command: '/not-resolved', days: 3 };
    expect(way(answered().closes('mon 12:00', 'cus'), comments)).toEqual(command);
    expect(way(answered().says('mon 12:00', 'cus', '/close'), comments)).toEqual(command);
    expect(
      way(answered().says('mon 11:30', 'cus', '/sign-off').closes('mon 12:00', 'ana'), comments),
    ).toEqual(command);
  });

  it('is the command where whoever speaks for the customer closed it by command, and nobody else', () => {
    const [command, comment] = ['/not-resolved', null];
    const by = (story: Story, now?: string) => way(story, comments, now)?.command;
    expect(by(answered().says('mon 12:00', 'colleague', '/close'))).toBe(command);
    expect(by(answered().closes('mon 12:00', 'colleague'))).toBe(comment);
    expect(by(answered().says('mon 11:30', 'colleague', '/explain').closes('mon 12:00', 'colleague'))).toBe(
      comment,
    );
    expect(by(answered().says('mon 12:00', 'colleague', '/explain').closes('mon 12:00', 'ana'))).toBe(
      comment,
    );
    expect(by(answered().says('mon 11:30', 'ana', '/ack').closes('mon 12:00', 'ana'))).toBe(comment);
    expect(by(solved().says('mon 12:30', 'cus', '/sign-off'), 'mon 12:31')).toBe(comment);
  });

  it('is none where the policy leaves no time for it', async () => {
    const final = await under(`${RULES}waiting: { pending: { reopen_within: 0h } }\n`);
    expect(way(answered().closes('mon 12:00', 'ana', 'not_planned'), final)).toBeNull();
    expect(way(answered().closes('mon 12:00', 'ana', 'not_planned'))).not.toBeNull();
  });

  it('is none where the command is off, or the ticket open', () => {
    expect(way(solved(), off)).toBeNull();
    expect(way(answered())).toBeNull();
    expect(way(solved().reopens('mon 12:01', 'ana'))).toBeNull();
  });

  it('is any comment where the policy says so, whoever closed or confirmed it, once thanks are told from words', () => {
    const on = (date: string) => (time: string) => `${date} ${time}`;
    const confirmed = (when: (time: string) => string) =>
      new Story(when('00:00'))
        .says(when('00:00'), 'ana', 'Fixed.')
        .says(when('00:00'), 'cus', '/sign-off')
        .closes(when('00:00'), 'ana');
    const [before, since] = [on('2026-11-30'), on('2026-12-01')];
    expect(way(confirmed(before), comments, before('12:01'))?.command).toBe('/not-resolved');
    expect(way(confirmed(since), comments, since('12:01'))).toEqual({ command: null, days: 3 });
    const own = (when: (time: string) => string) =>
      new Story(when('10:00')).says(when('11:00'), 'ana', 'Fixed.').closes(when('12:00'), 'cus');
    expect(way(own(since), comments, since('12:01'))?.command).toBeNull();
    expect(way(own(since), plain, since('12:01'))?.command).toBe('/not-resolved');
  });

  it('is the command on what was closed for another reason', () => {
    expect(way(answered().closes('mon 12:00', 'ana', 'not_planned'), comments)?.command).toBe(
      '/not-resolved',
    );
  });

  it('is not barred by what was confirmed, or commanded, of an earlier close', () => {
    const again = (story: Story) =>
      story.reopens('mon 11:30', 'ana').says('mon 11:40', 'ana', 'Now.').closes('mon 12:00', 'ana');
    const confirmed = answered().says('mon 11:10', 'cus', '/sign-off').closes('mon 11:20', 'ana');
    expect(way(again(confirmed), comments)?.command).toBeNull();
    const commanded = answered().says('mon 11:20', 'cus', '/close').closes('mon 11:20', BOT);
    expect(way(again(commanded), comments)?.command).toBeNull();
    // Whoever of the staff closes it by command has not confirmed anything.
    const staff = answered().says('mon 12:00', 'ana', '/close').closes('mon 12:00', BOT);
    expect(way(staff, comments)?.command).toBeNull();
    const refused = answered().says('mon 12:00', 'passer', '/close').closes('mon 12:00', 'ana');
    expect(way(refused, comments)?.command).toBeNull();
  });

  it('is any comment after a close for silence, until the full minute that its words name', () => {
    const silent = new Story('mon 10:00')
      .says('mon 10:10', 'ana', 'Which version?\n\n/pending')
      .says('mon 12:00:20', BOT, '<!-- steward closed-for-silence:1 -->\nClosed.')
      .closes('mon 12:00:40', BOT, 'not_planned');
    const [evaluation] = judge(plain, silent, 'mon 12:01').evaluations;
    const ticket = evaluation?.ticket;
    const found = ticket === undefined ? null : reopening({ ticket, policy: plain.policy });
    expect(found?.command).toBeNull();
    expect((found?.until ?? 0) % 60_000).toBe(0);
    expect((found?.until ?? 0) - at('mon 12:00')).toBe(plain.policy.waiting.pending.reopenWithin);
  });
});
