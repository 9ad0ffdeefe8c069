import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { BOT, clockOf, judge, policyOf, Story } from '../desk/story.ts';
import { comments, words } from '../plan/effects.ts';

const POLICY = `
version: 1
timezone: UTC
reference: 'SUP-{number}'
team:
  staff: [ana, bo]
  groups: { billing: { members: [bo] } }
severities: [{ name: high }]
sla: [{ name: all, first_response: 2h, resolution: 8h }]
waiting: { pending: { close_after: 72h } }
`;
const REPLIES = `
replies:
  version:
    text: 'Which version is it, {{ customer }}? {{ reference }} is with {{ owners | join: ", " }}.'
    then: pending
  refund: { text: { en: 'We pay it back by {{ due }}.', de: Wir erstatten es. }, who: [billing] }
`;
const under = async (more: string): Promise<Setting> => ({ policy: await policyOf(POLICY + more) });
const desk = await under(REPLIES);
const none = await under('');

/** A day of December 2026, from which on saved replies are known. */
const on = (time: string): string => `2026-12-07 ${time}`;
const sent = (line: string, by = 'ana'): Story =>
  new Story(on('09:00')).assigns(on('09:01'), 'ana').says(on('10:00'), by, line);
const keys = (story: Story, where = desk, now = on('10:01')) =>
  comments(judge(where, story, now).plan).filter((key) => /^(?:reply|command)/.test(key));

describe('a saved reply', () => {
  it('is posted once, with what the desk knows of the ticket', () => {
    const story = sent('/reply version and the log, please');
    expect(keys(story)).toEqual(['reply:C1:version']);
    const text = words(judge(desk, story, on('10:01')).plan, 'reply:C1:version');
    expect(text).toContain('Which version is it, cus? SUP-1 is with ana.');
    expect(text).toContain('**Next:** please answer here. The ticket waits until you do.');
    expect(text).toContain('ana sends you this text');
    expect(keys(story.says(on('10:01'), BOT, '<!-- steward reply:C1:version -->\nWords.'))).toEqual([]);
  });

  it('is the answer of whoever sends it, at the time of their comment', () => {
    const clock = clockOf(desk, sent('/reply version'), on('13:00'), 'first_response');
    expect(clock).toMatchObject({ state: 'met', breachedAt: null });
    expect(clock.endedAt).toBe(Date.parse('2026-12-07T10:00:00Z'));
  });

  it('stays an answer once it was sent, whatever becomes of the policy’s replies', () => {
    const story = sent('/reply version');
    expect(clockOf(none, story, on('13:00'), 'first_response').breachedAt).not.toBeNull();
    story.says(on('10:01'), BOT, '<!-- steward reply:C1:version -->\nWords.');
    expect(clockOf(none, story, on('13:00'), 'first_response')).toMatchObject({ breachedAt: null });
    // Nobody else can put that on record.
    const forged = sent('/reply version').says(on('10:01'), 'cus', '<!-- steward reply:C1:version -->');
    expect(clockOf(none, forged, on('13:00'), 'first_response').breachedAt).not.toBeNull();
  });

  it('waits for the customer where the policy says so, and closes nothing', () => {
    const waits = (line: string, by: string) =>
      judge(desk, sent(line, by), on('10:01')).evaluations[0]?.ticket.waits.map(({ reason }) => reason);
    expect(waits('/reply version', 'ana')).toEqual(['pending']);
    expect(waits('/reply refund', 'bo')).toEqual([]);
    const { plan } = judge(desk, sent('/reply refund', 'bo'), on('10:01'));
    expect(words(plan, 'reply:C1:refund')).toContain('We pay it back by Mon 7 Dec 2026, 17:00 UTC.');
    expect(plan.filter(({ kind }) => kind === 'close')).toEqual([]);
  });

  it('that there is not, or that somebody may not send, is refused, and answers nobody', () => {
    for (const [line, by] of [
      ['/reply versions', 'ana'],
      ['/reply refund', 'ana'],
      ['/reply', 'ana'],
    ] as const) {
      const story = sent(line, by);
      expect(keys(story)).toEqual(['command:C1:1796637600']);
      expect(clockOf(desk, story, on('13:00'), 'first_response').breachedAt).not.toBeNull();
    }
    const text = words(judge(desk, sent('/reply versions'), on('10:01')).plan, 'command:C1:1796637600');
    expect(text).toContain('/reply version');
  });

  it('is nobody’s command where the policy has none, and no customer’s', () => {
    expect(keys(sent('/reply version'), none)).toEqual([]);
    expect(keys(sent('/reply version', 'cus'))).not.toContain('reply:C1:version');
  });

  it('is not sent when it is no news, on a locked ticket, or again after it was deleted', () => {
    expect(keys(sent('/reply version'), desk, '2026-12-09 10:01')).toEqual([]);
    expect(keys(sent('/reply version').with({ locked: true }))).toEqual([]);
    expect(keys(sent('/reply version').loses(on('10:01'), BOT))).toEqual([]);
  });
});
