import { describe, expect, it } from 'vitest';
import type { Story } from '../desk/story.ts';
import { at, clockOf, clocksOf, judge } from '../desk/story.ts';
import { setting, under, urgent } from './setting.ts';

const clock = (story: Story, now: string, cycle?: number) => clockOf(setting, story, now, 'update', cycle);

describe('update', () => {
  it('starts with the first response and takes nothing from it', () => {
    expect(clocksOf(setting, urgent(), 'mon 10:50').map((c) => c.name)).not.toContain('update');
    const story = urgent().says('mon 11:30', 'ana');
    expect(clock(story, 'mon 12:00')).toMatchObject({ startedAt: at('mon 11:30'), due: at('mon 13:30') });
    expect(clockOf(setting, story, 'mon 12:00', 'first_response')).toMatchObject({
      state: 'breached',
      breachedAt: at('mon 11:00'),
    });
  });

  it('starts again with each answer', () => {
    const story = urgent().says('mon 10:30', 'ana').says('mon 11:30', 'bo');
    expect(clock(story, 'mon 12:00', 1)).toMatchObject({ state: 'met', endedAt: at('mon 11:30') });
    expect(clock(story, 'mon 12:00', 2)).toMatchObject({ state: 'running', due: at('mon 13:30') });
  });

  it('/status with words is an answer, a bare command is none', () => {
    const story = urgent()
      .says('mon 10:30', 'ana')
      .says('mon 11:30', 'ana', '/status investigating')
      .says('mon 12:00', 'ana', '/status investigating We found the cause.');
    expect(clock(story, 'mon 12:10', 1)).toMatchObject({ state: 'met', endedAt: at('mon 12:00') });
  });

  it('records each missed interval', () => {
    const story = urgent().says('mon 10:00', 'ana').says('mon 16:30', 'ana');
    expect(clock(story, 'mon 18:00', 1)).toMatchObject({
      breachedAt: at('mon 12:00'),
      missed: [at('mon 12:00'), at('mon 14:00'), at('mon 16:00')],
    });
  });

  it('an interval that ends with the office day is missed, although no further time has run', async () => {
    const office = await under(
      `sla: [{ name: all, when: { severity: urgent }, calendar: office, update: 2h }]`,
    );
    const story = urgent().says('mon 13:00', 'ana');
    expect(clockOf(office, story, 'mon 20:00', 'update').missed).toEqual([at('mon 15:00'), at('mon 17:00')]);
  });

  it('what was missed under one rule stays on record under the next', () => {
    const story = urgent()
      .says('mon 10:00', 'ana')
      .unlabels('mon 15:00', 'ana', 'severity: urgent')
      .labels('mon 15:00', 'ana', 'severity: high');
    expect(clock(story, 'mon 19:00').missed).toEqual([at('mon 12:00'), at('mon 14:00'), at('mon 18:00')]);
  });

  it('what the next rule asks for at the very change is missed', () => {
    const story = urgent().says('mon 10:00', 'ana').says('mon 14:00', 'bo', '/severity high');
    expect(clock(story, 'mon 19:00').missed).toEqual([at('mon 12:00'), at('mon 14:00'), at('mon 18:00')]);
  });

  it('keeps of intervals without number the first ones and the latest alone', async () => {
    const short = await under(
      `sla: [{ name: all, when: {}, calendar: office, update: 1m, pauses: { update: [on_hold] } }]`,
    );
    const story = urgent()
      .says('mon 10:00', 'ana')
      .says('tue 10:00', 'ana', '/hold')
      .says('wed 10:00', 'ana', '/resume');
    const { missed, nextBreach, breachedAt } = clockOf(short, story, '2031-11-17 10:30:30', 'update');
    expect(missed.length).toBeLessThan(10_000);
    expect(missed.slice(0, 2)).toEqual([at('mon 10:01'), at('mon 10:02')]);
    expect(missed.slice(-2)).toEqual([at('thu 10:40'), at('2031-11-17 10:30')]);
    expect(breachedAt).toBe(at('mon 10:01'));
    expect(nextBreach).toBe(at('2031-11-17 10:31'));
    expect(judge(short, story, '2031-11-17 10:30:30').evaluations[0]?.wake).toBe(at('2031-11-17 10:31:01'));
    // The next one does not show in the second in which it is due.
    const then = clockOf(short, story, '2031-11-17 10:31:00', 'update');
    expect(then).toMatchObject({ missed, nextBreach });
  });

  it('keeps what was missed up to a change of the rule, also of intervals without number', async () => {
    const short = await under(`
sla:
  - { name: urgent, when: { severity: urgent }, update: 1m }
  - { name: high, when: { severity: high }, update: 1h }`);
    const story = urgent()
      .says('mon 10:00', 'ana')
      .unlabels('tue+1 10:00:30', 'ana', 'severity: urgent')
      .labels('tue+1 10:00:30', 'ana', 'severity: high');
    const { missed, nextBreach } = clockOf(short, story, 'tue+1 12:30', 'update');
    expect(missed.slice(-3)).toEqual([at('tue+1 10:00'), at('tue+1 11:00'), at('tue+1 12:00')]);
    expect(nextBreach).toBe(at('tue+1 13:00'));
  });

  it('runs only while the rule asks for updates', () => {
    const story = urgent().says('mon 10:30', 'ana').labels('mon 11:00', 'ana', 'severity: medium');
    expect(clocksOf(setting, story, 'mon 12:00').map((c) => c.name)).not.toContain('update');
  });

  it('stands on hold only where the policy says so', async () => {
    const story = urgent().says('mon 10:00', 'ana').says('mon 11:00', 'ana', '/hold');
    expect(clock(story, 'mon 12:00:01').state).toBe('breached');
    const kind = await under(
      `sla: [{ name: all, when: { severity: urgent }, update: 2h, pauses: { update: [on_hold] } }]`,
    );
    expect(clockOf(kind, story, 'mon 14:00', 'update')).toMatchObject({ state: 'paused', due: null });
  });

  it('counts only while somebody owns the ticket, where the policy says so', async () => {
    const worked = await under(
      `sla: [{ name: all, when: { severity: urgent }, update: { every: 1h, while: owned } }]`,
    );
    const story = urgent().says('mon 10:00', 'ana').says('mon 10:10', 'ana', 'Soon.');
    expect(clockOf(worked, story, 'mon 14:00', 'update', 2)).toMatchObject({
      ...{ state: 'paused', due: null, missed: [], elapsed: 0 },
    });
    expect(judge(worked, story, 'mon 14:00').evaluations[0]?.wake).toBeNull();
    const taken = story.assigns('mon 14:00', 'bo', 'bo');
    expect(clockOf(worked, taken, 'mon 14:30', 'update', 2).due).toBe(at('mon 15:00'));
    // What was counted is kept when it changes hands.
    const handed = taken.unassigns('mon 14:40', 'bo', 'bo');
    expect(clockOf(worked, handed, 'mon 18:00', 'update', 2).state).toBe('paused');
    const again = handed.assigns('mon 18:00', 'ana', 'ana');
    expect(clockOf(worked, again, 'mon 19:00', 'update', 2)).toMatchObject({
      ...{ state: 'breached', missed: [at('mon 18:20')] },
    });
  });

  it('stands from the end of its owner’s time on the roster', async () => {
    const worked = await under(
      `sla: [{ name: all, when: { severity: urgent }, update: { every: 20h, while: owned } }]`,
    );
    const story = urgent().assigns('wed 10:00', 'dora', 'dora').says('thu 10:00', 'dora');
    expect(clockOf(worked, story, 'thu 11:00', 'update')).toMatchObject({ state: 'running', due: null });
    expect(clockOf(worked, story, 'fri 11:00', 'update').state).toBe('paused');
  });

  it('has no target that came into force only after the answer', async () => {
    const later = await under(
      `sla: [{ name: all, when: { severity: urgent }, first_response: 1h, update: { every: 1h, effective: 2026-11-17 } }]`,
    );
    const before = urgent().says('mon 10:30', 'ana');
    expect(clocksOf(later, before, 'tue 18:00').map(({ name }) => name)).toEqual(['first_response']);
    const after = before.says('tue 00:00', 'ana');
    expect(clockOf(later, after, 'tue 18:00', 'update')).toMatchObject({ due: at('tue 01:00') });
  });

  it('ends with the close', () => {
    const story = urgent().says('mon 10:30', 'ana').closes('mon 11:00', 'ana');
    expect(clock(story, 'mon 18:00')).toMatchObject({ state: 'met', endedAt: at('mon 11:00'), missed: [] });
  });
});
