import { describe, expect, it } from 'vitest';
import { closesAt, silenceAt, unanswered } from '../../src/rules/silent-wait.ts';
import { at, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { evaluated } from './decisions.ts';

const desk = await under(
  'waiting: { pending: { close_after: 24h, severities: [low, medium], reopen_within: 10d } }',
);
const open = await under('waiting: { pending: { remind_after: 24h } }');
const asked = (severity = 'low') =>
  new Story('mon 10:00')
    .labels('mon 10:00', 'ana', `severity: ${severity}`)
    .says('mon 11:00', 'ana', 'Which version?')
    .says('mon 12:00', 'ana', '/pending');
const caseOf = (story: Story, now: string, where = desk) => evaluated(where, story, now).case;

describe('the silence of a customer at a moment', () => {
  it('lasts from the question to the answer', () => {
    const answered = asked().says('mon 14:00', 'cus').says('mon 15:00', 'ana', 'And?\n\n/pending');
    const c = caseOf(answered, 'mon 16:00');
    const cycle = (when: string) => silenceAt(c, at(when))?.cycle ?? null;
    expect(cycle('mon 11:59:59')).toBeNull();
    expect(cycle('mon 12:00')).toBe(1);
    expect(cycle('mon 13:59:59')).toBe(1);
    expect(cycle('mon 14:00')).toBeNull();
    expect(cycle('mon 15:00')).toBe(2);
    expect(silenceAt(c, at('mon 15:30'))?.wait.from).toBe(at('mon 15:00'));
  });

  it('has the clock that closes the ticket, where there is one', () => {
    const clock = (story: Story, where = desk) =>
      silenceAt(caseOf(story, 'mon 16:00', where), at('mon 16:00'))?.clock;
    expect(clock(asked())).toMatchObject({ name: 'pending_close', cycle: 1, due: at('tue 12:00') });
    expect(clock(asked('urgent'))).toBeNull();
    expect(clock(asked(), open)).toBeNull();
    const again = asked().says('mon 14:00', 'cus').says('mon 15:00', 'ana', 'And?\n\n/pending');
    expect(clock(again)).toMatchObject({ cycle: 2, due: at('tue 15:00') });
  });

  it('closes it at its end, until that is over', () => {
    const closes = (now: string) => closesAt(caseOf(asked('low'), now), at(now));
    expect(closes('mon 11:00')).toBeNull();
    expect(closes('mon 13:00')).toBe(at('tue 12:00'));
    const old = caseOf(asked().with({ locked: true }), 'fri 12:00');
    expect(closesAt(old, at('tue 11:59:59'))).toBe(at('tue 12:00'));
    expect(closesAt(old, at('tue 12:00'))).toBeNull();
    expect(closesAt(old, at('wed 12:00:01'))).toBeNull();
    expect(closesAt(caseOf(asked(), 'mon 13:00', open), at('mon 13:00'))).toBeNull();
  });

  it('names no end that is past already as a severity makes it one', () => {
    const late = asked('urgent')
      .labels('thu 09:00', 'ana', 'severity: low')
      .unlabels('thu 09:00', 'ana', 'severity: urgent');
    expect(silenceAt(caseOf(late, 'thu 09:00'), at('thu 09:00'))?.clock?.due).toBe(at('tue 12:00'));
    expect(closesAt(caseOf(late, 'thu 09:00'), at('thu 09:00'))).toBeNull();
  });
});

describe('what a customer still has to answer', () => {
  const wait = (story: Story, where = desk, closes: string | null = 'tue 12:00') => {
    const c = caseOf(story, 'mon 13:00', where);
    const found = silenceAt(c, at('mon 13:00'));
    if (found === null) throw new Error('no silence');
    return unanswered(c, found.wait, closes === null ? null : at(closes));
  };

  it('was asked by whoever of the staff spoke last', () => {
    expect(wait(asked()).asker).toBe('ana');
    expect(wait(asked().says('mon 12:30', 'bo', 'I need it, too.')).asker).toBe('bo');
    expect(wait(asked().says('mon 12:30', 'bo', '/ack')).asker).toBe('ana');
    expect(wait(asked().says('mon 12:30', 'passer', 'Me too.')).asker).toBe('ana');
  });

  it('is told to people: a machine reads nothing', () => {
    expect(wait(asked()).to).toEqual(['cus']);
    const machine = new Story('mon 10:00', 'alerts[bot]').says('mon 11:00', 'ana', 'Who?\n\n/pending');
    expect(wait(machine).to).toEqual([]);
  });

  it('has a way back after the close, where the policy leaves one', async () => {
    expect(wait(asked())).toMatchObject({
      since: at('mon 12:00'),
      closes: at('tue 12:00'),
      reopens: at('fri+1 12:00'),
    });
    expect(wait(asked(), desk, null)).toMatchObject({ closes: null, reopens: null });
    const final = await under('waiting: { pending: { close_after: 24h, reopen_within: 0m } }');
    expect(wait(asked(), final)).toMatchObject({ closes: at('tue 12:00'), reopens: null });
  });
});
