import { describe, expect, it } from 'vitest';
import { at, clockOf, Story } from '../desk/story.ts';
import { setting, under } from './setting.ts';

describe('the warning before a breach', () => {
  it('comes after its share of the target', () => {
    const story = new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: urgent');
    expect(clockOf(setting, story, 'mon 10:00', 'first_response').warn).toBe(at('mon 10:45'));
  });

  it('is counted in open time, so that none comes at midnight', () => {
    // Half past three on Friday and four office hours: three of them have passed on Monday at half past ten.
    const story = new Story('fri 15:30').labels('fri 15:30', 'ana', 'severity: medium');
    expect(clockOf(setting, story, 'fri 16:00', 'first_response').warn).toBe(at('mon+1 10:30'));
  });

  it('moves with the waits of its clock, and is unknown while the clock stands with no end in sight', () => {
    const story = new Story('mon 10:00')
      .labels('mon 10:00', 'ana', 'severity: urgent')
      .says('mon 10:10', 'ana')
      .says('mon 11:00', 'ana', '/hold until 2026-11-17');
    expect(clockOf(setting, story, 'mon 12:00', 'resolution').warn).toBe(at('tue 05:00'));
    const open = new Story('mon 10:00')
      .labels('mon 10:00', 'ana', 'severity: urgent')
      .says('mon 11:00', 'ana', '/hold');
    expect(clockOf(setting, open, 'mon 12:00', 'resolution').warn).toBeNull();
  });

  it('is not given where the rule names none', async () => {
    const silent = await under(`sla: [{ name: all, when: {}, first_response: 1h }]`);
    expect(clockOf(silent, new Story('mon 10:00'), 'mon 10:50', 'first_response').warn).toBeNull();
  });
});
