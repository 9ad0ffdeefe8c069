import { describe, expect, it } from 'vitest';
import type { Blocker, BlockerLink } from '../../src/ticket/issue.ts';
import { at, BOT, judge, Story, who } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';

const when = (text: string) => at(`2026-12-${text}`);
const other = (more: Partial<Blocker> = {}): Blocker => ({
  ...{ id: 'I_2', isPullRequest: false, isHidden: false, turns: [] },
  ...more,
});
const link = (text: string, login: string, added = true): BlockerLink => ({
  ...{ at: when(text), actor: who(login), added, blocker: 'I_2' },
});

const ticket = (
  blocker: Blocker | null,
  links: readonly BlockerLink[] | null = [],
  reacted: readonly ['done'] | readonly [] = [],
) =>
  new Story('2026-12-07 10:00')
    .assigns('2026-12-07 10:30', 'ana')
    .says('2026-12-07 11:00', 'ana', 'We wait.\n\n/hold acme/platform#1', { reacted })
    .with({ blocking: { blockers: new Map([['acme/platform#1', blocker]]), links } });
const plan = (story: Story, now = '2026-12-07 11:01') => judge(setting, story, now).plan;
const noted = (story: Story, now?: string) =>
  plan(story, now).flatMap((one) => (one.kind === 'block' || one.kind === 'unblock' ? [one.kind] : []));

describe('what a ticket waits for', () => {
  it('is noted on GitHub once, while the command is fresh and not answered yet', () => {
    expect(noted(ticket(other()))).toEqual(['block']);
    expect(noted(ticket(other(), [link('07 11:01', BOT)]))).toEqual([]);
    expect(noted(ticket(other(), [link('07 09:00', 'ana')]))).toEqual([]);
    expect(noted(ticket(other(), [], ['done']))).toEqual([]);
    expect(noted(ticket(other()), '2026-12-08 11:00:01')).toEqual([]);
  });

  it('is not where people took it back, nor where GitHub cannot or not everybody may see it', () => {
    expect(noted(ticket(other(), [link('07 11:01', BOT), link('07 11:02', 'ana', false)]))).toEqual([]);
    expect(noted(ticket(other(), null))).toEqual([]);
    expect(noted(ticket(other({ isPullRequest: true })))).toEqual([]);
    expect(noted(ticket(other({ isHidden: true })))).toEqual([]);
    expect(noted(ticket(null))).toEqual([]);
  });

  it('is taken back by the desk alone, where it is still open and waited for no longer', () => {
    const resumed = (blocker: Blocker, ...links: readonly BlockerLink[]) =>
      noted(ticket(blocker, links).says('2026-12-07 12:00', 'ana', '/resume'), '2026-12-07 12:01');
    expect(resumed(other(), link('07 11:01', BOT))).toEqual(['unblock']);
    expect(resumed(other(), link('07 11:01', 'ana'))).toEqual([]);
    expect(resumed(other(), link('07 11:01', BOT), link('07 12:01', BOT, false))).toEqual([]);
    const closed = other({ turns: [{ at: when('07 11:30'), closed: true }] });
    expect(resumed(closed, link('07 11:01', BOT))).toEqual([]);
  });

  it('is taken back where an edit names another issue, as long as all that is named can be seen', () => {
    const formerly = (login: string, blocker: Blocker | null = other()) =>
      noted(ticket(blocker, [{ ...link('07 11:00', login), blocker: 'I_3' }], ['done']));
    expect(formerly(BOT)).toEqual(['unblock']);
    expect(formerly('ana')).toEqual([]);
    expect(formerly(BOT, null)).toEqual([]);
  });
});

describe('whoever owns a ticket that waits for another issue', () => {
  const told = (story: Story, now?: string) =>
    plan(story, now).flatMap((one) =>
      one.kind === 'create_comment' && one.keys[0]?.startsWith('hold:') === true ? [one.body] : [],
    );

  it('is told once when that is closed, and by what name everybody may know it', () => {
    const turns = [{ at: when('07 12:00'), closed: true }];
    const [words = ''] = told(ticket(other({ turns })), '2026-12-07 13:00');
    expect(words).toContain('<!-- steward hold:1:over');
    expect(words).toContain('`acme/platform#1`, which this ticket waited for, was closed');
    const [hidden = ''] = told(ticket(other({ turns, isHidden: true })), '2026-12-07 13:00');
    expect(hidden).toContain('The other issue, which this ticket waited for, was closed');
    expect(told(ticket(other({ turns })), '2026-12-08 12:00:01')).toEqual([]);
  });

  it('is told once that it cannot be seen', () => {
    expect(told(ticket(null))).toEqual([expect.stringContaining('<!-- steward hold:1:unseen')]);
    const marked = ticket(null).says('2026-12-07 11:01', BOT, '<!-- steward hold:1:unseen -->\nGone.');
    expect(told(marked, '2026-12-07 11:02')).toEqual([]);
    expect(told(ticket(null).says('2026-12-07 12:00', 'ana', '/resume'), '2026-12-07 12:01')).toEqual([]);
    expect(told(ticket(null).closes('2026-12-07 12:00', 'ana'), '2026-12-07 12:01')).toEqual([]);
  });
});
