import { describe, expect, it } from 'vitest';
import { at, clockOf, clocksOf, Story } from '../desk/story.ts';
import { under } from './setting.ts';

const rules = `
sla:
  - { name: stricter, when: {}, first_response: 1h, effective: 2026-11-17 }
  - { name: former, when: {}, first_response: 8h }
`;

describe('a rule with an effective date', () => {
  it('promises nothing before it', async () => {
    const setting = await under(rules);
    expect(clockOf(setting, new Story('mon 10:00'), 'mon 12:00', 'first_response')).toMatchObject({
      state: 'running',
      rule: 'former',
      due: at('mon 18:00'),
    });
    const alone = await under(`sla: [{ name: coming, when: {}, first_response: 1h, effective: 2026-11-17 }]`);
    expect(clocksOf(alone, new Story('mon 10:00'), 'mon 12:00')).toEqual([]);
  });

  it('takes over what still runs, and breaks it no earlier than that date', async () => {
    const setting = await under(rules);
    const story = new Story('mon 20:00');
    expect(clockOf(setting, story, 'mon 23:00', 'first_response')).toMatchObject({ rule: 'former' });
    expect(clockOf(setting, story, 'tue 00:00:01', 'first_response')).toMatchObject({
      rule: 'stricter',
      breachedAt: at('tue 00:00'),
    });
  });

  it('comes into force between other changes, whatever their order in the policy', async () => {
    const setting = await under(`
sla:
  - { name: later, when: {}, resolution: 90h, effective: 2026-11-19 }
  - { name: sooner, when: {}, resolution: 80h, effective: 2026-11-17 }
  - { name: former, when: {}, resolution: 70h }
`);
    const story = new Story('mon 10:00')
      .labels('wed 10:00', 'ana', 'area: login')
      .labels('fri 10:00', 'ana', 'x');
    const rule = (now: string) => clockOf(setting, story, now, 'resolution').rule;
    expect(['mon 12:00', 'tue 12:00', 'thu 12:00', 'fri 12:00'].map(rule)).toEqual([
      'former',
      'sooner',
      'later',
      'later',
    ]);
    expect(clockOf(setting, story, 'fri 12:00', 'resolution').breachedAt).toBe(at('fri 04:00'));
  });

  it('what it replaced before the ticket was opened never promised it anything', async () => {
    const where = await under(`
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 1h }
  - { name: now, when: {}, resolution: 8h, effective: 2026-11-01 }
  - { name: before, when: {}, first_response: 4h, effective: 2026-10-01 }`);
    const story = new Story('mon 10:00')
      .says('mon 10:20', 'ana')
      .labels('mon 10:30', 'ana', 'severity: urgent');
    // So the first severity is deemed to hold since opening, for the answer that came before it, too.
    expect(clockOf(where, story, 'mon 12:00', 'first_response')).toMatchObject({
      rule: 'urgent',
      state: 'met',
    });
  });

  it('never judges again what was completed before it', async () => {
    const setting = await under(rules);
    const story = new Story('mon 10:00').says('mon 15:00', 'ana');
    expect(clockOf(setting, story, 'wed 10:00', 'first_response')).toMatchObject({
      state: 'met',
      rule: 'former',
    });
  });
});
