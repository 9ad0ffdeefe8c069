import { describe, expect, it } from 'vitest';
import { dueUpdate, nextUpdate } from '../../src/rules/next-update.ts';
import type { Setting } from '../desk/story.ts';
import { at, clocksOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const desk = await under(`sla: [{ name: any, update: 1h, pauses: { update: [pending] } }]`);
const story = () => new Story('2026-12-08 09:00').says('2026-12-08 10:00', 'ana');
const caseOf = (where: Setting, of: Story, now: string) => ({ clocks: clocksOf(where, of, now) });
const due = (of: Story, now: string, where: Setting = desk) => dueUpdate(caseOf(where, of, now));

describe('what customers are told', () => {
  it('of the next update is when it is due, or since when', () => {
    const moment = at('2026-12-08 11:00');
    expect(due(story(), '2026-12-08 10:30')).toEqual({ at: moment, isLate: false });
    expect(due(story(), '2026-12-08 11:00')).toEqual({ at: moment, isLate: false });
    expect(due(story(), '2026-12-08 11:00:01')).toEqual({ at: moment, isLate: true });
    expect(due(story(), '2026-12-08 13:30')).toEqual({ at: moment, isLate: true });
    expect(nextUpdate(caseOf(desk, story(), '2026-12-08 11:00'))).toBe(moment);
    expect(nextUpdate(caseOf(desk, story(), '2026-12-08 13:30'))).toBeNull();
  });

  it('of the next update is not said while its clock stands, or where nothing is promised', async () => {
    expect(due(story().says('2026-12-08 10:10', 'ana', '/pending'), '2026-12-08 10:30')).toBeNull();
    expect(due(story().says('2026-12-08 12:10', 'ana', '/pending'), '2026-12-08 12:30')).toBeNull();
    expect(due(story().closes('2026-12-08 10:10', 'ana'), '2026-12-08 10:30')).toBeNull();
    const own = await under('internal: [{ name: any, update: 1h }]');
    expect(due(story(), '2026-12-08 10:30', own)).toBeNull();
    const published = await under('publish: true\ninternal: [{ name: any, update: 1h }]');
    expect(due(story(), '2026-12-08 10:30', published)).not.toBeNull();
  });

  it('of an answer from before December is as it was', () => {
    expect(due(new Story('mon 09:00').says('mon 10:00', 'ana'), 'mon 10:30')).toBeNull();
  });
});
