import { describe, expect, it } from 'vitest';
import type { Story } from '../desk/story.ts';
import { BOT } from '../desk/story.ts';
import { comments, words } from '../plan/effects.ts';
import { deskWith, plan, wants } from './intake.ts';

const SERVICE = `
self_service:
  - { name: password, when: { form: request.yml }, answers: { what: [Reset my password, New password] }, instructions: 'Open **Settings**.' }
  - { name: never, instructions: Nothing. }
`;
const desk = await deskWith(SERVICE);
const open = await deskWith(SERVICE.replace("instructions: 'Open", "close: false, instructions: 'Open"));
const KEY = 'self-service:password';
const asks = (what = 'reset my password') => wants({ what });
const closes = (story: Story, now: string, setting = desk) =>
  plan(setting, story, now).some(({ kind }) => kind === 'close');
const OURS = `<!-- steward ${KEY} -->\nOpen **Settings**.`;

describe('a ticket that the policy has instructions for', () => {
  it('is answered with them and closed as completed, in that order and without further mail', () => {
    const effects = plan(desk, asks(), 'mon 10:01');
    expect(comments(effects)).toEqual([KEY]);
    expect(words(effects, KEY)).toContain('Open **Settings**.');
    expect(words(effects, KEY)).toContain('/not-resolved');
    expect(effects.filter(({ kind }) => kind === 'create_comment' || kind === 'close')).toMatchObject([
      { kind: 'create_comment' },
      { kind: 'close', reason: 'completed' },
    ]);
  });

  it('is closed in the status comment that it has, too', () => {
    const status = `<!-- steward status as-of=2026-11-16T10:00:00Z.1 -->\nWe have your report.`;
    const effects = plan(desk, asks().says('mon 10:01', BOT, status), 'mon 10:02');
    expect(words(effects, 'status')).toContain('### This ticket is closed');
  });

  it('stays open where the policy says so, with its acknowledgement', () => {
    const effects = plan(open, asks(), 'mon 10:01');
    expect([comments(effects), closes(asks(), 'mon 10:01', open)]).toEqual([['status', KEY], false]);
  });

  it('is one whose answers ask for it', () => {
    expect(comments(plan(desk, asks('NEW password '), 'mon 10:01'))).toContain(KEY);
    for (const other of ['A desk', '_No response_', 'Reset my password and my desk'])
      expect(comments(plan(desk, asks(other), 'mon 10:01'))).toEqual(['status']);
  });

  it('is closed by the next run where one came only as far as the words', () => {
    const cut = asks().says('mon 10:01', BOT, OURS);
    expect([comments(plan(desk, cut, 'mon 10:02')), closes(cut, 'mon 10:02')]).toEqual([[], true]);
  });

  it('and has been closed is left alone', () => {
    const served = asks().says('mon 10:01', BOT, OURS).closes('mon 10:01', BOT);
    expect([comments(plan(desk, served, 'mon 10:02')), closes(served, 'mon 10:02')]).toEqual([[], false]);
  });

  it.each<[string, (story: Story) => Story]>([
    ['somebody reopened it', (s) => s.closes('mon 10:01', BOT).reopens('mon 10:30', 'cus')],
    [
      'the customer said that it did not help',
      (s) => s.closes('mon 10:01', BOT).says('mon 10:30', 'cus', '/not-resolved'),
    ],
    ['the customer said anything', (s) => s.says('mon 10:30', 'cus', 'And my desk?')],
    ['staff answered', (s) => s.says('mon 10:30', 'ana', 'I do it for you.')],
    ['staff took it', (s) => s.assigns('mon 10:30', 'ana')],
    ['the words were deleted', (s) => s.loses('mon 10:30', BOT)],
    ['it is locked', (s) => s.with({ locked: true })],
  ])('is not answered or closed once %s', (_, story) => {
    const told = story(asks().says('mon 10:01', BOT, OURS));
    expect([comments(plan(desk, told, 'mon 10:31')).includes(KEY), closes(told, 'mon 10:31')]).toEqual([
      false,
      false,
    ]);
  });

  it('is not when it is no news', () => {
    expect(comments(plan(desk, asks(), 'tue 10:01'))).not.toContain(KEY);
    expect(closes(asks(), 'tue 10:01')).toBe(false);
  });

  it('reopens with its clocks intact when the customer says that it did not help', () => {
    const back = asks()
      .says('mon 10:01', BOT, OURS)
      .closes('mon 10:01', BOT)
      .says('mon 10:30', 'cus', '/not-resolved');
    expect(plan(desk, back, 'mon 10:31').map(({ kind }) => kind)).toContain('reopen');
    expect(comments(plan(desk, back, 'mon 10:31'))).toEqual(['status']);
  });
});
