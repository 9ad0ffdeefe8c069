import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { BOT, judge, Story } from '../desk/story.ts';
import { comments, words } from '../plan/effects.ts';
import { under, urgent } from '../sla/setting.ts';

const desk = await under(`
playbooks:
  - { when: { severity: urgent }, link: 'https://wiki.example.com/down', title: The shop is down }
  - { when: { severity: [urgent, high] }, link: docs/play books/restore.md }
  - { when: { label: vpn }, link: docs/vpn.md }
ownership: { within: 1h, group: tier-1, assign: true }`);

const DOWN = 'playbook:https.3a..2f..2f.wiki.2e.example.2e.com.2f.down';
const RESTORE = 'playbook:docs.2f.play_books.2f.restore.2e.md';
const VPN = 'playbook:docs.2f.vpn.2e.md';
const keys = (story: Story, now: string, where: Setting = desk) =>
  comments(judge(where, story, now).plan).filter((key) => key.startsWith('playbook'));
const says = (story: Story, when: string, ...marks: string[]) =>
  story.says(when, BOT, `<!-- steward ${marks.join(' ')} -->\nWords.`);

describe('whoever takes a ticket', () => {
  it('is shown every playbook that is for it, in one comment', () => {
    const url = 'https://github.com/acme/helpdesk/issues/1';
    const story = urgent().assigns('mon 10:10', 'bo').with({ url });
    expect(keys(urgent(), 'mon 10:10')).toEqual([]);
    expect(keys(story, 'mon 10:10')).toEqual([DOWN, RESTORE]);
    const text = words(judge(desk, story, 'mon 10:10').plan, DOWN);
    expect(text).toContain('@bo');
    expect(text).toContain(
      'a playbook for tickets like this:** The shop is down, <https://wiki.example.com/down>',
    );
    expect(text).toContain('<https://github.com/acme/helpdesk/blob/HEAD/docs/play%20books/restore.md>');
    expect(text).toContain('**Next:** look there first.');
    expect(keys(says(story, 'mon 10:10', DOWN, RESTORE), 'mon 10:30')).toEqual([]);
  });

  it('may be whoever answers first', () => {
    const story = urgent().says('mon 10:10', 'chen');
    expect(keys(story, 'mon 10:10')).toEqual([DOWN, RESTORE]);
    expect(words(judge(desk, story, 'mon 10:10').plan, DOWN)).toContain('@chen');
  });

  it('is not whom the desk gave it to, until they answer', () => {
    const story = new Story('2026-12-01 10:00')
      .labels('2026-12-01 10:00', 'cus', 'severity: urgent')
      .assigns('2026-12-01 11:00', BOT, 'ana');
    expect(keys(story, '2026-12-01 11:05')).toEqual([]);
    story.says('2026-12-01 11:10', 'ana');
    expect(keys(story, '2026-12-01 11:10')).toEqual([DOWN, RESTORE]);
  });

  it('is nobody where it was given up again without a word', () => {
    const story = urgent().assigns('mon 10:10', 'bo').unassigns('mon 10:20', 'bo');
    expect(keys(story, 'mon 10:30')).toEqual([]);
    expect(keys(story.assigns('mon 10:40', 'chen'), 'mon 10:40')).toEqual([DOWN, RESTORE]);
  });

  it('is shown another one as the ticket comes to be for it', () => {
    const story = says(urgent().assigns('mon 10:10', 'bo'), 'mon 10:10', DOWN, RESTORE);
    story.labels('thu 10:00', 'ana', 'vpn');
    expect(keys(story, 'thu 10:00')).toEqual([VPN]);
  });

  it('is shown nothing of what is old, closed, or was taken away', () => {
    const story = () => urgent().assigns('mon 10:10', 'bo');
    expect(keys(story(), 'tue 10:10:01')).toEqual([]);
    expect(keys(story().closes('mon 10:20', 'bo'), 'mon 10:30')).toEqual([]);
    expect(keys(story().loses('mon 10:20', BOT), 'mon 10:30')).toEqual([]);
  });
});
