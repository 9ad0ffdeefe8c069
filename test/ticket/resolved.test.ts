import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { isResolved } from '../../src/ticket/resolved.ts';
import { judge, snapshotOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const setting = await under('write_up: { when: {}, within: 24h }');

/** Whether the post-mortem is owed after a close on a day after it mattered what was resolved. */
const isOwed = (story: Story): boolean =>
  judge(setting, story, '2026-12-07 13:00').plan.some(
    (effect) => effect.kind === 'add_labels' && effect.labels.includes('post-mortem: due'),
  );
const opened = (): Story => new Story('2026-12-07 10:00').labels('2026-12-07 10:00', 'ana', 'severity: high');

describe('a write-up', () => {
  it('is owed of what was resolved', () => {
    expect(isOwed(opened().says('2026-12-07 11:00', 'ana').closes('2026-12-07 12:00', 'cus'))).toBe(true);
    expect(isOwed(opened().closes('2026-12-07 12:00', 'ana'))).toBe(true);
  });

  it('is not owed of what its customer withdrew before anybody answered', () => {
    expect(isOwed(opened().closes('2026-12-07 12:00', 'cus'))).toBe(false);
  });

  it('is not owed of what nobody gave a severity', () => {
    const blank = new Story('2026-12-07 10:00').says('2026-12-07 11:00', 'ana');
    expect(isOwed(blank.closes('2026-12-07 12:00', 'ana'))).toBe(false);
  });
});

describe('a close as completed', () => {
  const resolved = (story: Story, severities = setting.policy.severities) => {
    const ticket = fold(story.issue(), snapshotOf(setting, [], '2026-12-08 10:00'));
    const closure = ticket.closures.at(-1);
    if (closure === undefined) throw new Error('not closed');
    return isResolved(ticket, closure, { severities });
  };
  const blank = () => new Story('2026-11-30 10:00');

  it('resolved something whatever it was, before this was so', () => {
    expect(resolved(blank().closes('2026-11-30 23:59:59', 'cus'))).toBe(true);
    expect(resolved(blank().closes('2026-12-01 00:00:00', 'cus'))).toBe(false);
  });

  it('is told by the severity that it then had', () => {
    const closed = (label: string) =>
      opened()
        .says('2026-12-07 11:00', 'ana')
        .labels(label, 'ana', 'severity: low')
        .closes('2026-12-07 12:00', 'ana');
    const untriaged = (when: string) =>
      new Story('2026-12-07 10:00').closes('2026-12-07 12:00', 'ana').labels(when, 'ana', 'severity: low');
    expect(resolved(closed('2026-12-07 11:30'))).toBe(true);
    expect(resolved(untriaged('2026-12-07 12:00'))).toBe(true);
    expect(resolved(untriaged('2026-12-07 12:01'))).toBe(false);
  });

  it('needs none where the policy knows none', () => {
    const story = new Story('2026-12-07 10:00').closes('2026-12-07 12:00', 'ana');
    expect([resolved(story), resolved(story, [])]).toEqual([false, true]);
  });

  it('by its customer resolved something only after an answer by staff', () => {
    const after = (tell: (story: Story) => Story) =>
      resolved(tell(opened()).closes('2026-12-07 12:00', 'cus'));
    expect(after((story) => story.says('2026-12-07 11:00', 'ana'))).toBe(true);
    expect(after((story) => story.says('2026-12-07 12:00', 'ana'))).toBe(true);
    expect(after((story) => story.says('2026-12-07 11:00', 'ana', '/ack'))).toBe(false);
    expect(after((story) => story.says('2026-12-07 11:00', 'passer'))).toBe(false);
    expect(after((story) => story.says('2026-12-07 11:00', 'cus'))).toBe(false);
    const later = opened().closes('2026-12-07 12:00', 'cus').says('2026-12-07 12:01', 'ana');
    expect(resolved(later)).toBe(false);
  });
});
