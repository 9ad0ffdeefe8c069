import { describe, expect, it } from 'vitest';
import { at, BOT, clockOf, clocksOf, Story } from '../desk/story.ts';
import { setting, urgent } from './setting.ts';

const answered = () => urgent().says('mon 10:10', 'ana');
const clock = (story: Story, now: string, cycle?: number) =>
  clockOf(setting, story, now, 'next_response', cycle);
const cycles = (story: Story, now: string) =>
  clocksOf(setting, story, now).filter((c) => c.name === 'next_response').length;

describe('next response', () => {
  it('starts at the oldest customer comment that nobody has answered', () => {
    const story = answered().says('mon 10:20', 'cus').says('mon 10:50', 'cus');
    expect(clock(story, 'mon 11:00')).toMatchObject({
      startedAt: at('mon 10:20'),
      due: at('mon 11:20'),
      cycle: 1,
    });
  });

  it('waits for the first response: what comes before is first response', () => {
    const story = new Story('mon 10:00')
      .labels('mon 10:00', 'cus', 'severity: urgent')
      .says('mon 10:05', 'cus')
      .says('mon 10:30', 'ana');
    expect(cycles(story, 'mon 12:00')).toBe(0);
  });

  it('stops at the next answer; the next question is a new cycle', () => {
    const story = answered()
      .says('mon 10:20', 'cus')
      .says('mon 10:30', 'bo')
      .says('mon 12:00', 'cus')
      .says('mon 13:30', 'ana');
    expect(clock(story, 'mon 15:00', 1)).toMatchObject({ state: 'met', endedAt: at('mon 10:30') });
    expect(clock(story, 'mon 15:00', 2)).toMatchObject({ state: 'breached', breachedAt: at('mon 13:00') });
  });

  it('stops when staff say that no reply is needed', () => {
    const story = answered().says('mon 10:20', 'cus', 'Thanks!').says('mon 10:25', 'ana', '/no-reply');
    expect(clock(story, 'mon 12:00')).toMatchObject({ state: 'met', endedAt: at('mon 10:25') });
  });

  it('is not stopped by a customer who says that no reply is needed', () => {
    const story = answered().says('mon 10:20', 'cus', 'Thanks!').says('mon 10:25', 'cus', '/no-reply');
    expect(clock(story, 'mon 11:00').state).toBe('running');
  });

  it('starts at a comment in the very second of an answer: that answer cannot have meant it', () => {
    const story = answered().says('mon 10:10', 'cus');
    expect(clock(story, 'mon 10:30')).toMatchObject({ state: 'running', startedAt: at('mon 10:10') });
    const again = answered().says('mon 10:20', 'cus').says('mon 10:30', 'cus').says('mon 10:30', 'ana');
    expect(clock(again, 'mon 10:40')).toMatchObject({ cycle: 2, startedAt: at('mon 10:30') });
  });

  it('is paused by nothing', () => {
    const story = answered().says('mon 10:20', 'cus').labels('mon 10:30', 'ana', 'status: on hold');
    expect(clock(story, 'mon 11:20:01').state).toBe('breached');
  });

  it('ends with the close, and a comment on the closed ticket waits for its reopening', () => {
    const story = answered()
      .says('mon 10:20', 'cus')
      .closes('mon 10:30', 'ana')
      .says('mon 11:00', 'cus', 'Not solved')
      .reopens('mon 11:30', 'cus');
    expect(clock(story, 'mon 12:00', 1)).toMatchObject({ state: 'met', endedAt: at('mon 10:30') });
    expect(clock(story, 'mon 12:00', 2)).toMatchObject({ state: 'running', startedAt: at('mon 11:30') });
  });

  it('words in the second of a close came with it and ask for nothing, even after a reopening', () => {
    const story = answered()
      .says('mon 10:30', 'cus', 'It works again, thank you.')
      .closes('mon 10:30', 'cus')
      .reopens('mon 11:00', 'ana');
    expect(cycles(story, 'mon 13:00')).toBe(0);
    const command = answered()
      .says('mon 10:30', 'cus', 'It works again.\n\n/close')
      .closes('mon 10:30:05', BOT)
      .reopens('mon 11:00', 'ana');
    expect(cycles(command, 'mon 13:00')).toBe(0);
    const asked = answered()
      .says('mon 10:20', 'cus')
      .closes('mon 10:30', 'cus')
      .says('mon 10:30', 'cus', 'Thanks.')
      .reopens('mon 11:00', 'ana');
    expect(cycles(asked, 'mon 13:00')).toBe(1);
    expect(clock(asked, 'mon 13:00', 1)).toMatchObject({ state: 'met', endedAt: at('mon 10:30') });
  });

  it('words with which the ticket opens again in the second of its close ask for an answer', () => {
    const story = answered()
      .closes('mon 10:30', 'ana')
      .reopens('mon 10:30', 'cus')
      .says('mon 10:30', 'cus', 'It is not.');
    expect(clock(story, 'mon 10:40')).toMatchObject({ state: 'running', startedAt: at('mon 10:30') });
  });

  it('is not started by a bare command: it asks the desk, which answers at once', () => {
    for (const body of ['/explain', '/help', '/help\n\n/explain', '> Quoted.\n\n/explain'])
      expect(cycles(answered().says('mon 10:20', 'cus', body), 'mon 13:00')).toBe(0);
    const story = answered()
      .says('mon 10:20', 'cus', '/explain')
      .says('mon 10:40', 'cus', 'Why?\n\n/explain');
    expect(clock(story, 'mon 11:00')).toMatchObject({ cycle: 1, startedAt: at('mon 10:40') });
  });

  it('starts when the customer says by command that it is not resolved', () => {
    const open = answered().says('mon 10:20', 'cus', '/not-resolved');
    expect(clock(open, 'mon 10:30')).toMatchObject({ state: 'running', startedAt: at('mon 10:20') });
    const closed = answered()
      .closes('mon 10:30', 'ana')
      .says('mon 11:00', 'cus', '/not-resolved still broken');
    expect(clock(closed, 'mon 11:30')).toMatchObject({ state: 'running', startedAt: at('mon 11:00') });
    const late = answered()
      .closes('mon 10:30', 'ana')
      .says('mon+4 11:00', 'cus', '/not-resolved')
      .reopens('mon+4 11:30', 'ana');
    expect(cycles(late, 'mon+4 12:00')).toBe(0);
  });

  it('a comment that was answered while the ticket was closed needs no clock', () => {
    const story = answered()
      .closes('mon 10:30', 'ana')
      .says('mon 11:00', 'cus')
      .says('mon 11:10', 'bo')
      .reopens('mon 11:30', 'cus');
    expect(cycles(story, 'mon 12:00')).toBe(0);
  });
});
