import { describe, expect, it } from 'vitest';
import type { Story } from '../desk/story.ts';
import { at, clockOf, clocksOf } from '../desk/story.ts';
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

  it('ends with the close', () => {
    const story = urgent().says('mon 10:30', 'ana').closes('mon 11:00', 'ana');
    expect(clock(story, 'mon 18:00')).toMatchObject({ state: 'met', endedAt: at('mon 11:00'), missed: [] });
  });
});
