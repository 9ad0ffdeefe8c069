import { describe, expect, it } from 'vitest';
import { at, clockOf, judge, Story } from '../desk/story.ts';
import { setting, under } from './setting.ts';

const wake = (story: Story, now: string, where = setting) => judge(where, story, now).evaluations[0]?.wake;
const plain = await under(`sla: [{ name: all, when: {}, first_response: 4h, resolution: 8h, warn_at: 50% }]`);

describe('the latest change', () => {
  const change = (story: Story, now: string): number | undefined =>
    judge(plain, story, now)
      .evaluations[0]?.decisions.flatMap((d) => (d.kind === 'status' ? d.asOf : []))
      .at(0);

  it('is an event, a warning, or the second after a deadline, whichever came last', () => {
    const story = new Story('mon 10:00');
    expect(change(story, 'mon 11:59')).toBe(at('mon 10:00'));
    expect(change(story, 'mon 12:00')).toBe(at('mon 12:00'));
    expect(change(story, 'mon 14:00')).toBe(at('mon 14:00'));
    expect(change(story, 'mon 14:00:01')).toBe(at('mon 14:00:01'));
    expect(change(story, 'mon 15:00')).toBe(at('mon 14:00:01'));
    story.labels('mon 16:00', 'cus', 'vip');
    expect(change(story, 'mon 17:00')).toBe(at('mon 16:00'));
  });
});

describe('the next look', () => {
  it('is at the warning, then a second after the deadline', () => {
    expect(wake(new Story('mon 10:00'), 'mon 10:00', plain)).toBe(at('mon 12:00'));
    expect(wake(new Story('mon 10:00'), 'mon 12:00', plain)).toBe(at('mon 14:00'));
    expect(wake(new Story('mon 10:00'), 'mon 14:00', plain)).toBe(at('mon 14:00:01'));
    expect(wake(new Story('mon 10:00'), 'mon 14:00:01', plain)).toBe(at('mon 18:00:01'));
  });

  it('is at no warning of what is broken already', async () => {
    const eased = await under(`
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 1h }
  - { name: medium, when: { severity: medium }, first_response: 8h, warn_at: 50% }`);
    const story = new Story('mon 10:00')
      .labels('mon 10:00', 'cus', 'severity: urgent')
      .says('mon 11:30', 'chen', '/severity medium');
    expect(clockOf(eased, story, 'mon 12:00', 'first_response')).toMatchObject({
      breachedAt: at('mon 11:00'),
      warn: at('mon 14:00'),
    });
    expect(wake(story, 'mon 12:00', eased)).toBeNull();
  });

  it('passes over what a clock that has ended would have warned of', () => {
    const story = new Story('mon 10:00').says('mon 10:30', 'ana').closes('mon 11:00', 'ana');
    expect(wake(story, 'mon 11:00', plain)).toBeNull();
  });

  it('is at the date on which a hold ends', () => {
    const story = new Story('mon 10:00').says('mon 10:30', 'ana', 'Later.\n\n/hold until 2026-11-19');
    expect(wake(story, 'mon 11:00', plain)).toBe(at('thu 00:00'));
  });

  it('is at each further update that is missed', async () => {
    const updates = await under(`sla: [{ name: all, when: {}, update: 2h }]`);
    const story = new Story('mon 10:00').says('mon 10:00', 'ana');
    expect(wake(story, 'mon 12:30', updates)).toBe(at('mon 14:00:01'));
  });

  it('is when the owner leaves the staff, and shows nobody from then on', () => {
    const story = new Story('mon 10:00').says('mon 10:00', 'ana').assigns('mon 10:30', 'dora');
    expect(wake(story, 'mon 11:00', plain)).toBe(at('mon 14:00'));
    expect(wake(story, 'tue 11:00', plain)).toBe(at('fri 00:00'));
    const owner = (now: string) =>
      judge(setting, story, now).evaluations.map(
        (e) => e.decisions.find((d) => d.kind === 'status')?.status().owners,
      );
    expect(owner('thu 23:59')).toEqual([['dora']]);
    expect(owner('fri 00:00')).toEqual([[]]);
  });

  it('is when a rule comes into force', async () => {
    const coming = await under(`sla: [{ name: all, when: {}, first_response: 4h, effective: 2026-11-18 }]`);
    expect(wake(new Story('mon 10:00'), 'mon 12:30', coming)).toBe(at('wed 00:00'));
    // What it breaks on arrival shows a second later.
    expect(wake(new Story('mon 10:00'), 'wed 00:00', coming)).toBe(at('wed 00:00:01'));
  });

  it('is never where only an event can change anything', () => {
    const story = new Story('mon 10:00').says('mon 10:10', 'ana', 'Which?\n\n/pending');
    expect(wake(story, 'mon 11:00', plain)).toBeNull();
  });
});
