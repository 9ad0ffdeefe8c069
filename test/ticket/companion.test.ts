import { describe, expect, it } from 'vitest';
import { marked } from '../../src/marks/marker.ts';
import { companionIn, companionKey, companionKeyOf } from '../../src/ticket/companion.ts';
import { fold } from '../../src/ticket/fold.ts';
import type { CommentEvent } from '../../src/ticket/issue.ts';
import { at, BOT, snapshotOf, Story, who } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';

const DESK = who(BOT);
const KEY = companionKey('acme/helpdesk', 7);
const OPENED = marked([KEY], 'Beside acme/helpdesk#7.');
const TOLD = marked(['breach:first_response:1', 'page:urgent:1:1'], 'Nobody answered in time.');

/** The issue in the office as the desk opened it, to go on from. */
const opened = () => new Story('mon 10:00', BOT).with({ body: OPENED });
const companion = (story: Story) => companionIn(story.issue(), DESK);

describe('what marks the companion of a ticket', () => {
  it('is the same however the repository’s name is written, and another for each ticket', () => {
    expect(companionKey('Acme/HelpDesk', 7)).toBe(KEY);
    const others = [
      companionKey('acme/helpdesk', 8),
      companionKey('acme/shop', 7),
      companionKey('zenith/helpdesk', 7),
    ];
    expect(new Set([KEY, ...others]).size).toBe(4);
  });

  it('counts on an issue of the account’s own, and on nobody else’s', () => {
    const keyOf = (by: string, body: string) =>
      companionKeyOf(new Story('mon 10:00', by).with({ body }).issue(), DESK);
    expect(keyOf(BOT, OPENED)).toBe(KEY);
    expect(keyOf(BOT, 'Beside acme/helpdesk#7.')).toBeNull();
    for (const other of ['ana', 'other[bot]']) expect([other, keyOf(other, OPENED)]).toEqual([other, null]);
  });

  it('is not what somebody wrote over it', () => {
    const forged = marked([companionKey('acme/helpdesk', 8)], 'Notes.');
    const bodyEdits = [
      { at: at('mon 10:00'), editor: DESK, text: OPENED },
      { at: at('mon 11:00'), editor: who('ana'), text: forged },
    ];
    const story = opened().with({ body: forged, bodyEdits });
    expect(companionKeyOf(story.issue(), DESK)).toBe(KEY);
    expect(companion(story)).toMatchObject({ keys: [KEY], text: 'Notes.' });
  });

  it('may be missing: then nothing is told there, and all of its text is people’s', () => {
    const story = new Story('mon 10:00', BOT).with({ body: 'Notes.' });
    expect(companion(story)).toMatchObject({ keys: [], text: 'Notes.' });
    expect(companion(story).told.size).toBe(0);
  });
});

describe('a companion is as the desk left it', () => {
  it.each<[string, boolean, (story: Story) => Story]>([
    ['that nobody closed', true, (story) => story],
    ['that the desk closed', true, (story) => story.closes('mon 11:00', BOT)],
    ['that a person closed', false, (story) => story.closes('mon 11:00', 'ana')],
    [
      'that the desk opened again after a person closed it',
      true,
      (story) => story.closes('mon 11:00', 'ana').reopens('mon 12:00', BOT),
    ],
    [
      'that a person opened again after the desk closed it',
      false,
      (story) => story.closes('mon 11:00', BOT).reopens('mon 12:00', 'ana'),
    ],
    [
      'that the desk closed before people spoke and labelled',
      true,
      (story) => story.closes('mon 11:00', BOT).says('mon 12:00', 'ana').labels('mon 12:01', 'ana', 'seen'),
    ],
  ])('%s: %s', (_, isAsLeft, live) => {
    expect(companion(live(opened())).isAsLeft).toBe(isAsLeft);
  });
});

describe('what is told in the office', () => {
  const story = () =>
    opened()
      .says('mon 11:00', BOT, TOLD)
      .says('mon 12:00', 'ana', marked(['breach:update:1'], 'Forged.'));

  it('is told since the issue was opened, or since the comment that tells it', () => {
    expect([...companion(story()).told]).toEqual([
      [KEY, at('mon 10:00')],
      ['breach:first_response:1', at('mon 11:00')],
      ['page:urgent:1:1', at('mon 11:00')],
    ]);
    expect(companion(story()).comments.map(({ text }) => text)).toEqual(['Nobody answered in time.']);
  });

  it('is not said again on the ticket, nor once people deleted it', () => {
    const beside = story()
      .loses('mon 13:00', BOT)
      .loses('mon 13:01', BOT, BOT)
      .loses('mon 13:02', 'bo')
      .loses('mon 13:03', 'bo', BOT)
      .issue();
    const companionOf = companionIn(beside, DESK);
    expect(companionOf.deletions).toEqual([at('mon 13:00')]);

    const desk = snapshotOf(setting, [], 'mon 16:00');
    const recordsOn: typeof desk.recordsOn = (issue) => ({
      ...desk.recordsOn(issue),
      companion: companionOf,
    });
    const ticket = fold(new Story('mon 10:00').loses('mon 14:00', BOT).issue(), { ...desk, recordsOn });
    expect(ticket.ownMarks.get('page:urgent:1:1')).toBe(at('mon 11:00'));
    expect(ticket.ownDeletions).toEqual([at('mon 14:00')]);
    expect(ticket.noticeDeletions.toSorted()).toEqual([at('mon 13:00'), at('mon 14:00')]);
  });

  it('may have been deleted by somebody whose victim GitHub no longer names', () => {
    const deletion = {
      kind: 'comment_deleted',
      at: at('mon 13:00'),
      actor: who('ana'),
      author: null,
    } as const;
    expect(companionIn({ ...opened().issue(), events: [deletion] }, DESK).deletions).toEqual([]);
  });
});

describe('a command that people write in the office', () => {
  const words = (login: string, body: string, more: Partial<CommentEvent> = {}) =>
    companion(opened().says('mon 11:00', login, body, more)).commands.map(({ words: names }) => names);

  it('is heard with its words, so that it can be answered', () => {
    const found = companion(
      opened().says('mon 11:00', 'ana', 'Look:\n\n/severity high\n/pending').says('mon 12:00', 'bo'),
    );
    expect(
      found.commands.map(({ comment, words: names }) => [comment.at, comment.actor.login, names]),
    ).toEqual([[at('mon 11:00'), 'ana', ['severity', 'pending']]]);
  });

  it.each<[string, string, string, Partial<CommentEvent>]>([
    ['the desk itself', BOT, '/severity high', {}],
    ['another bot', 'renovate[bot]', '/severity high', {}],
    ['a person whose comment is hidden', 'ana', '/severity high', { minimized: true }],
    ['a person who writes of a path', 'ana', 'See /var/log, or and/or.', {}],
    ['a person who shows how it is written', 'ana', '```\n/severity high\n```', {}],
  ])('is not what %s says', (_, login, body, more) => {
    expect(words(login, body, more)).toEqual([]);
  });

  it('is none of the desk’s own where a person’s account acts for it', () => {
    const issue = opened()
      .says('mon 11:00', 'helper', '/severity high')
      .says('mon 12:00', 'ana', '/pending')
      .issue();
    expect(companionIn(issue, who('helper')).commands.map(({ comment }) => comment.actor.login)).toEqual([
      'ana',
    ]);
  });
});
