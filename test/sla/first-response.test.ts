import { describe, expect, it } from 'vitest';
import { at, clockOf, Story } from '../desk/story.ts';
import { setting, urgent } from './setting.ts';

const clock = (story: Story, now: string, cycle?: number) =>
  clockOf(setting, story, now, 'first_response', cycle);

describe('first response', () => {
  it('starts when the ticket is opened', () => {
    expect(clock(urgent(), 'mon 10:20')).toMatchObject({
      state: 'running',
      startedAt: at('mon 10:00'),
      due: at('mon 11:00'),
      elapsed: 20 * 60_000,
    });
  });

  it('stops at the first comment by staff that says something', () => {
    const story = urgent()
      .says('mon 10:10', 'ana', '/severity urgent')
      .says('mon 10:30', 'ana', 'On it.')
      .says('mon 10:40', 'bo', 'Me too.');
    expect(clock(story, 'mon 12:00')).toMatchObject({ state: 'met', endedAt: at('mon 10:30') });
  });

  it('of a ticket moved here starts on arrival', () => {
    const story = new Story('mon 08:00')
      .says('mon 08:30', 'ana')
      .arrives('mon 10:00')
      .labels('mon 10:00', 'ana', 'severity: urgent');
    expect(clock(story, 'mon 10:20')).toMatchObject({ state: 'running', startedAt: at('mon 10:00') });
  });

  it('is paused by nothing', () => {
    const story = urgent().labels('mon 10:10', 'ana', 'status: pending').says('mon 10:20', 'bo', '/hold');
    expect(clock(story, 'mon 11:00:01')).toMatchObject({ state: 'breached', breachedAt: at('mon 11:00') });
  });

  it('met means answered no later than the due second', () => {
    expect(clock(urgent().says('mon 11:00', 'ana'), 'mon 12:00').state).toBe('met');
    expect(clock(urgent().says('mon 11:00:01', 'ana'), 'mon 12:00')).toMatchObject({
      state: 'breached',
      breachedAt: at('mon 11:00'),
    });
  });

  it('what is due this second can still be kept; in the next it is broken', () => {
    expect(clock(urgent(), 'mon 11:00').state).toBe('running');
    expect(clock(urgent(), 'mon 11:00:01').state).toBe('breached');
  });

  it('is counted in seconds, not in rounded minutes', () => {
    const story = urgent().says('mon 10:00:59', 'ana');
    expect(clock(story, 'mon 12:00').elapsed).toBe(59_000);
  });

  it('answered in the second of its opening took no time and is kept', () => {
    expect(clock(urgent().says('mon 10:00', 'ana'), 'mon 12:00')).toMatchObject({
      state: 'met',
      elapsed: 0,
      due: at('mon 11:00'),
    });
  });
});

describe('first response and closing', () => {
  it('closed by the requester before any answer is cancelled', () => {
    expect(clock(urgent().closes('mon 10:30', 'cus'), 'mon 12:00')).toMatchObject({
      state: 'cancelled',
      endedAt: at('mon 10:30'),
    });
  });

  it('closed as not planned or as a duplicate is cancelled', () => {
    for (const reason of ['not_planned', 'duplicate'] as const) {
      expect(clock(urgent().closes('mon 10:30', 'ana', reason), 'mon 12:00').state).toBe('cancelled');
    }
  });

  it('closed by staff without a word ends, and starts again when the ticket is reopened unanswered', () => {
    const story = urgent().closes('mon 10:30', 'ana').reopens('mon 12:00', 'cus').says('mon 12:20', 'ana');
    expect(clock(story, 'mon 13:00', 1)).toMatchObject({ state: 'met', endedAt: at('mon 10:30') });
    expect(clock(story, 'mon 13:00', 2)).toMatchObject({
      state: 'met',
      startedAt: at('mon 12:00'),
      endedAt: at('mon 12:20'),
    });
  });

  it('closed by the requester and reopened is a new cycle', () => {
    const story = urgent().closes('mon 10:30', 'cus').reopens('mon 12:00', 'cus');
    expect(clock(story, 'mon 13:00:01', 2)).toMatchObject({ state: 'breached', breachedAt: at('mon 13:00') });
  });

  it('an answer in the second of the close came first', () => {
    const story = urgent().closes('mon 10:30', 'cus').says('mon 10:30', 'ana');
    expect(clock(story, 'mon 12:00').state).toBe('met');
  });

  it('answered while it was closed needs no second answer', () => {
    const story = urgent().closes('mon 10:30', 'cus').says('mon 10:40', 'ana').reopens('mon 12:00', 'cus');
    expect(clock(story, 'mon 14:00').cycle).toBe(1);
  });
});
