import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/calendar/instant.ts';
import { at, clockOf, Story } from '../desk/story.ts';
import { setting, under } from './setting.ts';

const high = () =>
  new Story('mon 10:00').labels('mon 10:00', 'cus', 'severity: high').says('mon 10:30', 'ana');
const clock = (story: Story, now: string, cycle?: number) =>
  clockOf(setting, story, now, 'resolution', cycle);

describe('resolution', () => {
  it('runs from opening to closed as completed', () => {
    expect(clock(high().closes('mon 14:00', 'ana'), 'tue 10:00')).toMatchObject({
      state: 'met',
      startedAt: at('mon 10:00'),
      endedAt: at('mon 14:00'),
      elapsed: 4 * HOUR,
      due: at('tue 02:00'),
    });
  });

  it('closed as not planned or as a duplicate is cancelled', () => {
    for (const reason of ['not_planned', 'duplicate'] as const)
      expect(clock(high().closes('mon 14:00', 'ana', reason), 'tue 10:00').state).toBe('cancelled');
  });

  it('closed by the requester whom nobody has answered is cancelled, after an answer it is met', () => {
    const unanswered = new Story('mon 10:00').labels('mon 10:00', 'cus', 'severity: high');
    expect(clock(unanswered.closes('mon 11:00', 'cus'), 'tue 10:00').state).toBe('cancelled');
    expect(clock(high().closes('mon 11:00', 'cus'), 'tue 10:00').state).toBe('met');
  });

  it('stands while the ticket is pending or on hold', () => {
    const story = high().labels('mon 12:00', 'ana', 'status: pending');
    expect(clock(story, 'mon 12:30')).toMatchObject({ state: 'paused', due: null, elapsed: 2 * HOUR });
    story.says('mon 13:00', 'cus').says('mon 14:00', 'ana', '/hold').says('mon 15:30', 'ana', '/resume');
    expect(clock(story, 'mon 16:00')).toMatchObject({
      state: 'running',
      elapsed: 3.5 * HOUR,
      due: at('tue 04:30'),
    });
  });

  it('stands only for the waits that the policy names', async () => {
    const strict = await under(
      `sla: [{ name: all, when: {}, resolution: 16h, pauses: { resolution: [on_hold] } }]`,
    );
    const story = high().labels('mon 12:00', 'ana', 'status: pending').says('mon 14:00', 'ana', '/hold');
    expect(clockOf(strict, story, 'mon 18:00', 'resolution').elapsed).toBe(4 * HOUR);
  });

  it('runs only when no reason to stand is left', () => {
    const story = high()
      .labels('mon 12:00', 'ana', 'status: pending')
      .labels('mon 13:00', 'ana', 'status: on hold')
      .says('mon 14:00', 'cus')
      .unlabels('mon 16:00', 'ana', 'status: on hold');
    const { elapsed, segments } = clock(story, 'mon 17:00');
    expect(elapsed).toBe(3 * HOUR);
    expect(segments.map((s) => s.running)).toEqual([true, false, true]);
  });

  it('a pause is counted on the calendar of its clock', async () => {
    const office = await under(`sla: [{ name: all, when: {}, calendar: office, resolution: 8h }]`);
    const story = new Story('mon 12:00')
      .says('mon 12:30', 'ana')
      .labels('mon 16:00', 'ana', 'status: pending')
      .says('tue 10:00', 'cus');
    // Of the night between, two office hours passed: 16 to 17 on Monday and 9 to 10 on Tuesday.
    expect(clockOf(office, story, 'tue 11:00', 'resolution')).toMatchObject({
      elapsed: 5 * HOUR,
      due: at('tue 14:00'),
    });
  });

  it('closed straight out of a wait does not count the wait', () => {
    const story = high().says('mon 12:00', 'ana', '/hold').closes('thu 12:00', 'ana');
    expect(clock(story, 'fri 10:00')).toMatchObject({
      state: 'met',
      elapsed: 2 * HOUR,
      segments: [
        { running: true, to: at('mon 12:00') },
        { running: false, from: at('mon 12:00'), to: at('thu 12:00') },
      ],
    });
  });

  it('does not count weekends and nights of its calendar', () => {
    const story = new Story('fri 16:00').labels('fri 16:00', 'cus', 'severity: medium');
    expect(clock(story, 'mon+1 10:30')).toMatchObject({
      elapsed: 2 * HOUR + 30 * MINUTE,
      due: at('wed+1 16:00'),
    });
  });

  it('paused at the very second in which it is due, it is due then', () => {
    const story = high().labels('tue 02:00', 'ana', 'status: pending');
    expect(clock(story, 'tue 02:00').state).toBe('paused');
    expect(clock(story, 'tue 03:00')).toMatchObject({ state: 'breached', breachedAt: at('tue 02:00') });
  });
});

describe('reopened', () => {
  it('the first result stays, and a total goes on with the closed time left out', () => {
    const story = high().closes('mon 14:00', 'ana').reopens('tue 10:00', 'cus');
    expect(clock(story, 'tue 11:00', 1)).toMatchObject({ state: 'met', elapsed: 4 * HOUR });
    expect(clock(story, 'tue 11:00', 2)).toMatchObject({
      state: 'running',
      startedAt: at('mon 10:00'),
      elapsed: 5 * HOUR,
      due: at('tue 22:00'),
    });
  });

  it('what was broken before the close was broken then, in the total, too', () => {
    const story = high().closes('tue 06:00', 'ana').reopens('tue 10:00', 'cus');
    expect(clock(story, 'tue 11:00', 1).breachedAt).toBe(at('tue 02:00'));
    expect(clock(story, 'tue 11:00', 2).breachedAt).toBe(at('tue 02:00'));
  });

  it('twice leaves out both closed stretches', () => {
    const story = high()
      .closes('mon 14:00', 'ana')
      .reopens('tue 10:00', 'cus')
      .closes('tue 12:00', 'ana')
      .reopens('wed 10:00', 'cus');
    expect(clock(story, 'wed 11:00', 2)).toMatchObject({ state: 'met', elapsed: 6 * HOUR });
    expect(clock(story, 'wed 11:00', 3)).toMatchObject({ state: 'running', elapsed: 7 * HOUR });
  });

  it('pending and hold do not carry over', () => {
    const story = high()
      .labels('mon 12:00', 'ana', 'status: pending')
      .labels('mon 12:00', 'ana', 'status: on hold')
      .closes('mon 14:00', 'ana')
      .reopens('mon 15:00', 'cus');
    expect(clock(story, 'mon 16:00', 2)).toMatchObject({ state: 'running', elapsed: 3 * HOUR });
  });

  it('a change while it was closed breaks nothing before the reopening', () => {
    const story = high()
      .says('mon 19:00', 'ana')
      .closes('mon 19:30', 'ana')
      .labels('mon 20:00', 'ana', 'severity: urgent')
      .reopens('mon 22:00', 'cus');
    expect(clock(story, 'tue 00:00', 1)).toMatchObject({ state: 'met', breachedAt: null });
    expect(clock(story, 'tue 00:00', 2)).toMatchObject({ state: 'breached', breachedAt: at('mon 22:00') });
  });
});
