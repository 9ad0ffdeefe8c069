import { describe, expect, it } from 'vitest';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { comments } from '../plan/effects.ts';
import { under } from '../sla/setting.ts';
import { decisionsBy } from './decisions.ts';

const POLICY = 'waiting: { hold: { tell_customer: true } }';
const asked = () => new Story('mon 10:00').says('mon 10:30', 'ana');
const keys = async (story: Story, now = 'mon 12:01', policy = POLICY) =>
  comments(judge(await under(policy), story, now).plan).filter((key) => key.startsWith('on-hold'));

describe('the customer of a ticket on hold', () => {
  it('is told once a hold for whom it waits, while that is news', async () => {
    const story = asked().says('mon 12:00', 'ana', '/hold the vendor');
    expect(await keys(story)).toEqual(['on-hold:1794830400']);
    expect(await keys(story, 'tue 12:01')).toEqual([]);
    const again = story.says('mon 13:00', 'bo', '/hold another vendor until 2026-11-20');
    expect(await keys(again, 'mon 13:01')).toEqual(['on-hold:1794830400']);
  });

  it.each([
    ['in the comment itself', asked().says('mon 12:00', 'ana', 'The vendor has to look.\n\n/hold vendor')],
    ['right before', asked().says('mon 11:50', 'ana').says('mon 12:00', 'ana', '/hold vendor')],
    ['after it', asked().says('mon 12:00', 'ana', '/hold vendor').says('mon 12:00:30', 'bo')],
  ])('is not where a person said so %s', async (_, story) => {
    expect(await keys(story)).toEqual([]);
  });

  it.each([
    ['longer before', asked().says('mon 11:49:59', 'ana').says('mon 12:00', 'ana', '/hold vendor')],
    ['by somebody else', asked().says('mon 11:50', 'bo').says('mon 12:00', 'ana', '/hold vendor')],
  ])('is where the words were %s', async (_, story) => {
    expect(await keys(story)).toHaveLength(1);
  });

  it('is told what was said last of it, where the run comes late', async () => {
    const policy = await under(POLICY);
    const facts = decisionsBy(
      'on-hold',
      policy,
      asked().says('mon 12:00', 'ana', '/hold the vendor').says('mon 12:10', 'bo', '/hold another vendor'),
      'mon 12:30',
    ).map((one) => (one.kind === 'comment' ? one.facts : null));
    expect(facts).toMatchObject([{ by: 'bo', why: 'another vendor' }]);
  });

  it('is not by a label alone, once the hold is over, or where the policy says nothing of it', async () => {
    expect(await keys(asked().labels('mon 12:00', 'ana', 'status: on hold'))).toEqual([]);
    const held = asked().says('mon 12:00', 'ana', '/hold vendor');
    expect(await keys(held, 'mon 12:01', '')).toEqual([]);
    expect(await keys(held.says('mon 12:00:30', 'ana', '/resume'))).toEqual([]);
  });

  it('is asked for an answer that is waited for as well', async () => {
    const text = async (story: Story) =>
      judge(await under(POLICY), story, 'mon 12:01').plan.flatMap((effect) =>
        effect.kind === 'create_comment' && effect.keys[0]?.startsWith('on-hold') === true ? effect.body : [],
      );
    const story = () => new Story('mon 10:00').says('mon 10:30', 'ana', 'Which version?\n\n/pending');
    expect(await text(story().says('mon 12:00', 'bo', '/hold vendor'))).toEqual([
      expect.stringContaining('We wait for your answer as well: please write it here.'),
    ]);
    const answered = story().says('mon 11:00', 'cus', 'The third.').says('mon 12:00', 'bo', '/hold vendor');
    expect(await text(answered)).toEqual([
      expect.stringContaining('There is nothing that you have to do; if something changes for you'),
    ]);
  });

  it('is not of a hold that is older than the policy lets it count', async () => {
    const policy = 'waiting: { hold: { tell_customer: true, effective: 2026-11-16T12:00:01Z } }';
    expect(await keys(asked().says('mon 12:00', 'ana', '/hold vendor'), 'mon 12:01', policy)).toEqual([]);
    expect(await keys(asked().says('mon 12:00:01', 'ana', '/hold vendor'), 'mon 12:01', policy)).toHaveLength(
      1,
    );
  });
});

describe('what the customer is told of a hold', async () => {
  const desk = await under(POLICY);
  const told = (story: Story, now = 'mon 12:01') => decisionsBy('on-hold', desk, story, now);
  const held = (words = '/hold vendor') => asked().says('mon 12:00', 'ana', words);

  it('is who put it on hold, why and until when', () => {
    expect(told(held('/hold vendor until 2026-11-20T09:00'))).toMatchObject([
      {
        ...{ kind: 'comment', document: 'on-hold', deadline: at('mon 12:00') },
        because: '@ana wrote /hold.',
        facts: { to: ['cus'], by: 'ana', why: 'vendor', until: at('fri 09:00'), asked: false },
      },
    ]);
    expect(told(held('/hold'))).toMatchObject([{ facts: { why: null, until: null } }]);
  });

  it('is told from the second in which it begins to that in which it ends', () => {
    expect(told(held(), 'mon 11:59:59')).toEqual([]);
    expect(told(held(), 'mon 12:00')).toHaveLength(1);
    const resumed = held().says('mon 12:00:30', 'ana', '/resume');
    expect([told(resumed, 'mon 12:00:29').length, told(resumed, 'mon 12:00:30').length]).toEqual([1, 0]);
  });

  it('is not told again after somebody deleted it', () => {
    for (const when of ['mon 12:00', 'mon 12:00:10']) expect(told(held().loses(when, BOT))).toEqual([]);
    expect(told(held().loses('mon 11:30', BOT))).toHaveLength(1);
  });

  it('is told whatever the customer says meanwhile, until staff say it', () => {
    expect(told(held().says('mon 12:00:30', 'cus'))).toHaveLength(1);
    expect(told(held().says('mon 12:01', 'bo'))).toEqual([]);
    expect(told(held().says('mon 12:02', 'bo'))).toHaveLength(1);
  });

  it('is of a command that put it on hold, not of another, nor of another hold', () => {
    const pending = asked()
      .labels('mon 12:00', 'ana', 'status: on hold')
      .says('mon 12:00', 'ana', '/pending');
    expect(told(pending)).toEqual([]);
    const before = asked()
      .says('mon 11:00', 'ana', '/hold vendor')
      .says('mon 11:30', 'ana', '/resume')
      .labels('mon 12:00', 'ana', 'status: on hold');
    expect(told(before)).toEqual([]);
    expect(told(held().says('mon 12:00:20', 'ana', '/pending'))).toHaveLength(1);
  });

  it('says that an answer is waited for as well, where it is', () => {
    const isAsked = (story: Story, now?: string) =>
      told(story, now).map((one) => one.kind === 'comment' && one.document === 'on-hold' && one.facts.asked);
    const pending = () => new Story('mon 10:00').says('mon 10:30', 'ana', 'Which version?\n\n/pending');
    const both = () => pending().says('mon 12:00', 'bo', '/hold vendor');
    expect(isAsked(both())).toEqual([true]);
    expect(isAsked(both().says('mon 12:05', 'cus', 'The third.'))).toEqual([true]);
    expect(isAsked(both().says('mon 12:01', 'cus', 'The third.'))).toEqual([false]);
    const later = () => held().says('mon 12:02', 'ana', '/pending');
    expect(isAsked(later(), 'mon 12:01')).toEqual([false]);
    expect(isAsked(later(), 'mon 12:02')).toEqual([true]);
  });
});
