import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { comments } from '../plan/effects.ts';
import { applied } from '../sla/applied.ts';
import { under } from '../sla/setting.ts';

const desk = await under(`
sla: [{ name: any, first_response: 8h }]
waiting:
  pending: { remind_after: 48h, close_after: 72h, severities: [medium, low], reopen_within: 2 weeks }
`);

const asked = (severity = 'low') =>
  new Story('mon 10:00')
    .labels('mon 10:00', 'ana', `severity: ${severity}`)
    .says('mon 11:00', 'ana', 'Which version is it?')
    .says('mon 12:00', 'ana', '/pending');

const plan = (story: Story, now: string, where: Setting = desk) => judge(where, story, now).plan;
const keys = (story: Story, now: string, where: Setting = desk) => comments(plan(story, now, where));
const kinds = (story: Story, now: string, where: Setting = desk) =>
  plan(story, now, where).map(({ kind }) => kind);
const body = (story: Story, now: string, where: Setting = desk) =>
  plan(story, now, where).find((e) => e.kind === 'create_comment')?.body ?? '';
const reminded = (severity?: string) =>
  asked(severity).says('wed 12:00:01', BOT, '<!-- steward remind:1 -->\nPlease answer.');

describe('a customer who does not answer', () => {
  it('is reminded once, when the policy says, and told by when and what then', () => {
    expect(keys(asked(), 'wed 12:00')).toEqual([]);
    expect(keys(asked(), 'wed 12:00:01')).toEqual(['remind:1']);
    expect(keys(reminded(), 'wed 13:00')).toEqual([]);
    const text = body(asked(), 'wed 12:00:01');
    expect(text).toContain('@cus');
    expect(text).toContain('to what ana asked above');
    expect(text).toContain('Thu 19 Nov 2026, 12:00 UTC');
    expect(text).toContain('a comment of yours opens it again');
  });

  it('is reminded of a ticket that stays open, too, and told that it does', () => {
    const text = body(asked('urgent'), 'wed 12:00:01');
    expect(text).toContain('The ticket stays open');
    expect(kinds(reminded('urgent'), 'thu 12:00:01')).not.toContain('close');
  });

  it('finds the ticket closed as not planned, after words that say how it goes on', () => {
    const closing = plan(reminded(), 'thu 12:00:01');
    expect(closing).toContainEqual(expect.objectContaining({ kind: 'close', reason: 'not_planned' }));
    const words = closing.findIndex((e) => e.kind === 'create_comment');
    expect(closing.findIndex(({ kind }) => kind === 'close')).toBeGreaterThan(words);
    expect(body(reminded(), 'thu 12:00:01')).toContain('closed-for-silence:1');
    expect(body(reminded(), 'thu 12:00:01')).toContain('Thu 3 Dec 2026, 12:00 UTC');
  });

  it('reads one date until when a comment opens it again, however late the run was that closed it', () => {
    const late = plan(reminded().says('mon 10:01', BOT, '<!-- steward status -->\nWords.'), 'thu 14:30');
    const words = late.flatMap((e) => ('body' in e && /Comment|comment/.test(e.kind) ? [e.body] : []));
    const dates = words.flatMap(
      (body) => /by \*\*(.+?)\*\*.*: that opens the ticket again/.exec(body)?.[1] ?? [],
    );
    expect(dates).toEqual(['Thu 3 Dec 2026, 14:30 UTC', 'Thu 3 Dec 2026, 14:30 UTC']);
    const closed = () =>
      reminded()
        .says('thu 14:30', BOT, '<!-- steward closed-for-silence:1 -->\nClosed.')
        .closes('thu 14:30', BOT, 'not_planned');
    const opened = (when: string) => kinds(closed().says(when, 'cus', 'Version 3.'), '2026-12-03 15:00');
    expect(opened('2026-12-03 14:30')).toContain('reopen');
    expect(opened('2026-12-03 14:31')).not.toContain('reopen');
  });

  it('finds its clocks ended when it was closed, not when it might have been', () => {
    const late = at('thu 12:07');
    const [evaluation] = judge(desk, reminded(), 'thu 12:07').evaluations;
    expect(evaluation?.ticket.closures.map((closure) => closure.at)).toEqual([late]);
    const ended = evaluation?.clocks.map(({ name, endedAt }) => [name, endedAt]);
    expect(ended).toContainEqual(['pending_close', late]);
  });

  it('may answer until the last second', () => {
    expect(kinds(reminded(), 'thu 12:00')).not.toContain('close');
    const saved = reminded().says('thu 12:00', 'cus', 'Version 2.');
    expect(kinds(saved, 'thu 12:00:01')).not.toContain('close');
    expect(keys(saved, 'fri 12:00')).not.toContain('closed-for-silence:1');
  });

  it('is not asked by those who only made it wait: the customer had spoken last', () => {
    const story = asked()
      .says('mon 12:30', 'cus', 'Version 2.')
      .labels('mon 13:00', 'ana', 'status: pending');
    expect(keys(story, 'wed 13:00:01')).not.toContain('remind:1');
    expect(kinds(story, 'thu 13:00:01')).not.toContain('close');
  });

  it('is left alone where the ticket has waited since long before the desk looked', () => {
    expect(keys(asked(), 'thu 12:00:00')).toEqual(['remind:1']);
    expect(keys(asked(), 'fri 12:00:02')).toEqual([]);
    expect(kinds(asked(), 'mon+2 12:00')).not.toContain('close');
    expect(keys(asked(), 'mon+2 12:00')).toEqual([]);
  });

  it('is reminded anew of the next question', () => {
    const again = reminded()
      .says('wed 14:00', 'cus', 'Version 2.')
      .says('wed 15:00', 'ana', 'And the system?')
      .says('wed 16:00', 'ana', '/pending');
    expect(keys(again, 'fri 16:00:01')).toEqual(['remind:2']);
    expect(body(again, 'sat 16:00:01')).toContain('closed-for-silence:2');
  });

  it('is reminded of required answers that the desk itself asked for', async () => {
    const form =
      'name: Bug\ndescription: d\nbody:\n- { type: input, id: steps, attributes: { label: Steps } }\n';
    const asks = await under(
      `  forms: { bug.yml: { required: [steps] } }
waiting: { pending: { remind_after: 48h, close_after: 72h } }`,
      { forms: { 'bug.yml': form } },
    );
    const story = () =>
      new Story('mon 10:00')
        .labels('mon 10:00', 'ana', 'severity: low')
        .with({ body: '### Steps\n\n_No response_' });
    expect(judge(asks, story(), 'mon 10:01').evaluations[0]?.ticket.missing).toHaveLength(1);
    expect(body(story(), 'wed 10:00:01', asks)).toContain('**Steps**');
    const words = '<!-- steward status as-of=2026-11-16T10:00:00Z.1 -->\nSomething is missing.';
    expect(kinds(story().says('mon 10:01', BOT, words), 'thu 10:00:01', asks)).toContain('close');
    // Nobody asked when it came: the desk was not at work then, and silence means nothing.
    expect(kinds(story(), 'thu 10:00:01', asks)).not.toContain('close');
    expect(kinds(story().says('wed 10:01', BOT, words), 'thu 10:00:01', asks)).not.toContain('close');
  });
});

describe('a close for silence', () => {
  it('leaves nothing to do, and is made up for where only its words were said', () => {
    const story = reminded();
    const first = applied(story.issue(), plan(story, 'thu 12:00:01'), at('thu 12:00:02'), {
      login: 'steward',
      kind: 'bot',
    });
    expect(first.state).toBe('closed');
    const words = body(reminded(), 'thu 12:00:01');
    const half = reminded().says('thu 12:00:02', BOT, words);
    expect(keys(half, 'thu 12:01')).toEqual([]);
    expect(kinds(half, 'thu 12:01')).toContain('close');
    const done = half.closes('thu 12:00:03', BOT, 'not_planned');
    expect(plan(done, 'thu 12:05').filter(({ kind }) => kind !== 'remove_labels')).toEqual([]);
  });

  it('is not repeated where a person opened the ticket again', () => {
    const words = body(reminded(), 'thu 12:00:01');
    const story = reminded()
      .says('thu 12:00:02', BOT, words)
      .closes('thu 12:00:03', BOT, 'not_planned')
      .reopens('thu 13:00', 'ana');
    expect(kinds(story, 'thu 13:01')).not.toContain('close');
    expect(kinds(story, 'fri 11:00')).not.toContain('close');
  });

  it('wakes the desk for the reminder and for itself', () => {
    const wake = (story: Story, now: string) => judge(desk, story, now).evaluations[0]?.wake;
    expect(wake(asked(), 'mon 12:01')).toBe(at('wed 12:00:01'));
    expect(wake(reminded(), 'wed 12:00:01')).toBe(at('thu 12:00:01'));
  });
});
