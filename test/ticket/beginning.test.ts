import { describe, expect, it } from 'vitest';
import { isBeforeDesk } from '../../src/ticket/beginning.ts';
import { fold } from '../../src/ticket/fold.ts';
import type { Duplicate } from '../../src/ticket/issue.ts';
import { at, BOT, clockOf, policyOf, snapshotOf, Story, who } from '../desk/story.ts';

const policyWith = async (more: string, team = '{ staff: [ana] }') => ({
  policy: await policyOf(`
version: 1
timezone: UTC
${more}
team: ${team}
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

describe('an issue from before the desk', () => {
  const old = () => new Story('mon 10:00').says('mon 11:00', 'ana', 'Words.');
  const begun = policyWith('since: 2026-11-18T00:00Z');
  const isOld = async (story: Story) => {
    const setting = await begun;
    return isBeforeDesk(story.issue(), snapshotOf(setting, [], 'fri 10:00'));
  };

  it('is no ticket whatever happens to it', async () => {
    const happens = [
      (story: Story) => story.says('wed 10:00', 'cus', 'Hello?').says('wed 11:00', 'ana', 'Soon.'),
      (story: Story) => story.labels('wed 10:00', 'ana', 'area').assigns('wed 10:00', 'ana'),
      (story: Story) => story.labels('tue 23:59', 'ana', 'severity: high'),
      (story: Story) => story.says('tue 23:59', 'ana', '/severity high'),
      (story: Story) => story.labels('wed 10:00', 'cus', 'severity: high'),
      (story: Story) => story.labels('wed 10:00', 'importer[bot]', 'severity: high'),
      (story: Story) => story.labels('wed 10:00', BOT, 'severity: high'),
      (story: Story) => story.says('wed 10:00', 'cus', '/severity high'),
      (story: Story) => story.says('wed 10:00', 'ana', '> /severity high'),
      (story: Story) => story.says('wed 10:00', 'ana', '/severity high', { minimized: true }),
      (story: Story) => story.closes('wed 10:00', 'ana').reopens('wed 11:00', 'cus'),
      (story: Story) => story.unlabels('wed 10:00', 'ana', 'severity: high'),
    ];
    expect(await Promise.all([old(), ...happens.map((happen) => happen(old()))].map(isOld))).toEqual(
      Array.from({ length: happens.length + 1 }, () => true),
    );
  });

  it('becomes one that begins as staff give it a severity, by label or command, or move it here', async () => {
    const setting = await begun;
    const begins = (story: Story) => {
      const ticket = fold(story.issue(), snapshotOf(setting, [], 'fri 10:00'));
      return [ticket.openedAt, ticket.begunBy.kind, ticket.severity.at(-1)?.severity];
    };
    const stories: [Story, string, string][] = [
      [old().labels('wed 10:00', 'ana', 'severity: high'), 'wed 10:00', 'taken_in'],
      [old().says('wed 10:00', 'ana', 'Now.\n\n/severity high'), 'wed 10:00', 'taken_in'],
      [
        old().says('wed 12:00', 'ana', '/severity high').labels('thu 10:00', 'ana', 'severity: high'),
        'wed 12:00',
        'taken_in',
      ],
      [old().arrives('wed 10:00').labels('thu 10:00', 'ana', 'severity: high'), 'wed 10:00', 'moved_here'],
    ];
    for (const [story, from, by] of stories) {
      expect(await isOld(story)).toBe(false);
      expect(begins(story)).toEqual([at(from), by, 'high']);
    }
    expect(await isOld(new Story('wed 00:00'))).toBe(false);
    expect(
      clockOf(setting, old().labels('wed 10:00', 'ana', 'severity: high'), 'wed 11:00', 'first_response'),
    ).toMatchObject({ startedAt: at('wed 10:00'), due: at('wed 14:00'), breachedAt: null });
  });

  it('lets nobody take it in who may not set a severity', async () => {
    const setting = await policyWith(
      'since: 2026-11-18T00:00Z\ncommands: { severity: { who: [leads] } }',
      '{ staff: [ana, bo], groups: { leads: { members: [bo] } } }',
    );
    const isBefore = (story: Story) => isBeforeDesk(story.issue(), snapshotOf(setting, [], 'fri 10:00'));
    expect(isBefore(old().labels('wed 10:00', 'ana', 'severity: high'))).toBe(true);
    expect(isBefore(old().says('wed 10:00', 'ana', '/severity high'))).toBe(true);
    expect(isBefore(old().labels('wed 10:00', 'bo', 'severity: high'))).toBe(false);
    expect(isBefore(old().says('wed 10:00', 'bo', '/severity high'))).toBe(false);
  });

  it('is nothing that a ticket counts from as its duplicate', async () => {
    const setting = await policyWith('since: 2026-11-16T07:30Z\ntickets: { duplicates: earliest }');
    const duplicates = [duplicate({ createdAt: at('mon 07:00') }), duplicate()];
    expect(openedAt(kept(...duplicates), setting)).toBe(at('mon 08:00'));
  });
});
