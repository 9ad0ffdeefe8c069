import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import type { Duplicate } from '../../src/ticket/issue.ts';
import { at, BOT, clockOf, policyOf, snapshotOf, Story, who } from '../desk/story.ts';

const policyWith = async (more: string) => ({
  policy: await policyOf(`
version: 1
timezone: UTC
${more}
team: { staff: [ana] }
severities: [{ name: high, color: 'd93f0b', description: Shaky }]
sla: [{ name: all, first_response: 4h, resolution: 8h }]
`),
});
const earliest = await policyWith('tickets: { duplicates: earliest }');
const own = await policyWith('');

const URL = 'https://github.com/acme/helpdesk/issues/7';
const duplicate = (more: Partial<Duplicate> = {}): Duplicate => ({
  ...{ url: URL, createdAt: at('mon 08:00'), author: who('other'), repository: 'acme/helpdesk' },
  ...more,
});
const kept = (...duplicates: Duplicate[]) =>
  new Story('mon 10:00').absorbs('mon 10:30', 'ana', URL).with({ duplicates });
const openedAt = (story: Story, setting = earliest) =>
  fold(story.issue(), snapshotOf(setting, [], 'fri 10:00')).openedAt;

describe('a ticket that others are duplicates of', () => {
  it('counts from the first of them, where the policy says so', () => {
    expect(openedAt(kept(duplicate()))).toBe(at('mon 08:00'));
    expect(openedAt(kept(duplicate(), duplicate({ createdAt: at('mon 07:00') })))).toBe(at('mon 07:00'));
    expect(openedAt(kept(duplicate()), own)).toBe(at('mon 10:00'));
    expect(openedAt(kept(duplicate({ createdAt: at('mon 11:00') })))).toBe(at('mon 10:00'));
  });

  it('tells when that became known, and of nothing else', () => {
    const moved = (story: Story) => fold(story.issue(), snapshotOf(earliest, [], 'fri 10:00')).beginningMoved;
    expect(moved(kept(duplicate()).turns('mon 11:00', 'ana', { type: 'Bug' }))).toEqual([at('mon 10:30')]);
    expect(moved(kept(duplicate()).absorbs('mon 11:00', 'ana', `${URL}7`))).toEqual([at('mon 10:30')]);
  });

  it('counts no issue of another repository, of the staff, or of a bot', () => {
    for (const more of [
      { repository: 'acme/other' },
      { author: who('ana') },
      { author: who(BOT) },
      { author: who('ci[bot]') },
    ])
      expect(openedAt(kept(duplicate(more)))).toBe(at('mon 10:00'));
  });

  it('has its promises measured from there', () => {
    expect(clockOf(earliest, kept(duplicate()), 'mon 11:00', 'first_response')).toMatchObject({
      ...{ startedAt: at('mon 08:00'), due: at('mon 12:00') },
      startedBy: { kind: 'reported_before', by: 'other' },
    });
    expect(clockOf(earliest, kept(duplicate()), 'mon 11:00', 'resolution').due).toBe(at('mon 16:00'));
  });

  it('breaks what only the mark makes late at the mark, not before', () => {
    const old = duplicate({ createdAt: at('mon 04:00') });
    expect(clockOf(earliest, kept(old), 'mon 11:00', 'first_response').breachedAt).toBe(at('mon 10:30'));
    expect(clockOf(earliest, kept(duplicate()), 'mon 13:00', 'first_response').breachedAt).toBe(
      at('mon 12:00'),
    );
  });

  it('is as severe from its beginning as it says itself', async () => {
    const setting = await policyWith('tickets: { duplicates: earliest }\nintake: { severity: [high] }');
    const { severity, facts } = fold(kept(duplicate()).issue(), snapshotOf(setting, [], 'fri 10:00'));
    expect(severity.map((change) => [change.at, change.severity])).toEqual([[at('mon 08:00'), 'high']]);
    expect(facts[0]).toMatchObject({ at: at('mon 08:00'), value: { severity: 'high' } });
  });
});

describe('a ticket that was moved here', () => {
  it('starts on arrival', () => {
    expect(openedAt(new Story('mon 10:00').arrives('tue 09:00'))).toBe(at('tue 09:00'));
  });
});
