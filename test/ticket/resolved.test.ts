import { describe, expect, it } from 'vitest';
import { judge, Story } from '../desk/story.ts';
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
