import { describe, expect, it } from 'vitest';
import { BOT, clocksOf, judge, Story } from '../desk/story.ts';
import { under } from './setting.ts';

const both = await under(`
sla: [{ name: promised, when: {}, first_response: 4h, resolution: 8h, warn_at: 50% }]
internal: [{ name: own, when: {}, first_response: 1h }]
`);

const opened = () => new Story('2026-12-07 10:00');
const planOf = (now: string) => judge(both, opened(), now).plan;
const labelsAt = (now: string) => planOf(now).flatMap((e) => (e.kind === 'add_labels' ? e.labels : []));
const bodiesAt = (now: string) => planOf(now).flatMap((e) => (e.kind === 'create_comment' ? [e.body] : []));
const notices = (story: Story, now: string, where = both) =>
  judge(where, story, now)
    .evaluations.flatMap(({ decisions }) => decisions)
    .flatMap((d) => (d.kind === 'notice' ? [d.key] : []))
    .sort();
const toldAt = (now: string) => notices(opened(), now);

describe('internal targets beside promises', () => {
  it('are measured as these are', () => {
    const clocks = clocksOf(both, new Story('2026-12-07 10:00'), '2026-12-07 12:00');
    expect(clocks.map(({ name, set, state }) => ({ name, set, state }))).toEqual([
      { name: 'first_response', set: 'promise', state: 'running' },
      { name: 'resolution', set: 'promise', state: 'running' },
      { name: 'first_response', set: 'internal', state: 'breached' },
    ]);
  });

  it('are marked and told by themselves when they are missed, without a word of promises', () => {
    expect(labelsAt('2026-12-07 11:01')).toEqual(['needs: response', 'sla: target missed']);
    expect(toldAt('2026-12-07 11:01')).toEqual(['target:first_response:1']);
    const comment = bodiesAt('2026-12-07 11:01').find((body) => body.includes('target:'));
    expect(comment).toContain('**First response has been due** since');
    expect(comment).not.toMatch(/promise|sorry|late|target passed/);
  });

  it('keep no broken promise from being told', () => {
    expect(labelsAt('2026-12-07 14:01')).toContain('sla: breached');
    expect(toldAt('2026-12-07 14:01')).toEqual(['breach:first_response:1', 'target:first_response:1']);
  });

  it('that were told as promises by a version before are not told again', () => {
    const told = (story: Story) =>
      notices(
        story.says('2026-12-07 11:01', BOT, '<!-- steward breach:first_response:1 -->\nLate.'),
        '2026-12-07 11:02',
      );
    expect(told(new Story('2026-12-07 10:00'))).toEqual([]);
  });

  it('that end with the promise are told by that alone', async () => {
    const same = await under(`
sla: [{ name: promised, when: {}, first_response: 1h }]
internal: [{ name: own, when: {}, first_response: 1h }]
`);
    expect(notices(new Story('2026-12-07 10:00'), '2026-12-07 11:01', same)).toEqual([
      'breach:first_response:1',
    ]);
  });
});
