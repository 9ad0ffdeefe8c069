import { describe, expect, it } from 'vitest';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { comments } from '../plan/effects.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const desk = await under('sla: [{ name: any, first_response: 8h }]');
const LABEL = 'out of scope';
const key = (when: string) => `out-of-scope:${String(at(when) / 1000)}`;
const KEY = key('mon 11:00');

const refused = (words = '/out-of-scope We do not host that.') =>
  new Story('mon 10:00').says('mon 11:00', 'ana', words);
const told = (story: Story, now = 'mon 11:01', where = desk) =>
  briefly(decisionsBy('out-of-scope', where, story, now));

describe('a ticket that is none of the desk’s work', () => {
  it('says so by its label, and its customer is told why and how to object', () => {
    expect(told(refused())).toEqual([`+${LABEL}`, KEY]);
    const [label, words] = decisionsBy('out-of-scope', desk, refused(), 'mon 11:01');
    expect(label).toMatchObject({ record: false });
    expect(words).toMatchObject({
      because: '@ana wrote /out-of-scope.',
      deadline: at('mon 11:00'),
      facts: {
        by: 'ana',
        why: 'We do not host that.',
        unsolved: '/not-resolved',
        reopens: at('mon+2 11:00'),
      },
    });
  });

  it('is told without a reason where none was given, and without a way where there is none', async () => {
    const off = await under('commands: { not-resolved: off }');
    const [, words] = decisionsBy('out-of-scope', off, refused('/out-of-scope'), 'mon 11:01');
    expect(words).toMatchObject({ facts: { why: null, unsolved: null, reopens: null } });
  });

  it('is offered no way back by a moment that has passed before it is told', async () => {
    const short = await under('waiting: { pending: { reopen_within: 2h } }');
    const story = () => new Story('mon+3 10:00').says('mon+3 11:00', 'ana', '/out-of-scope');
    const reopens = (now: string) => decisionsBy('out-of-scope', short, story(), now)[1];
    expect(reopens('mon+3 12:59')).toMatchObject({ facts: { reopens: at('mon+3 13:00') } });
    expect(reopens('mon+3 13:00')).toMatchObject({ facts: { unsolved: null, reopens: null } });
  });

  it('is told once, while that is news and the desk may write', () => {
    expect(told(refused(), 'tue 11:00')).toEqual([`+${LABEL}`, KEY]);
    expect(told(refused(), 'tue 11:00:01')).toEqual([`+${LABEL}`]);
    expect(told(refused().with({ locked: true }))).toEqual([`+${LABEL}`]);
    expect(told(refused().loses('mon 11:00', BOT))).toEqual([`+${LABEL}`]);
    expect(told(refused().loses('mon 10:30', BOT))).toEqual([`+${LABEL}`, KEY]);
  });

  it('loses the label when it is open again, and does not get it with another close', () => {
    const closed = () => refused().closes('mon 11:00', BOT, 'not_planned').labels('mon 11:01', BOT, LABEL);
    expect(told(closed())).toContain(`+${LABEL}`);
    const again = () => closed().reopens('mon 12:00', 'cus');
    expect(told(again(), 'mon 12:01')).toEqual([`-${LABEL}`]);
    const [off] = decisionsBy('out-of-scope', desk, again(), 'mon 12:01');
    expect(off).toMatchObject({ because: 'The ticket is open again.', deadline: at('mon 12:01') });
    expect(told(again().closes('mon 13:00', 'ana', 'not_planned'), 'mon 13:01')).toEqual([`-${LABEL}`]);
    const twice = again().says('mon 13:00', 'ana', '/out-of-scope');
    expect(told(twice, 'mon 13:01')).toEqual([`+${LABEL}`, key('mon 13:00')]);
  });

  it('is not one that was closed for another reason', () => {
    const other = new Story('mon 10:00').says('mon 11:00', 'ana', '/close');
    expect(told(other)).toEqual([]);
    expect(told(new Story('mon 10:00').says('mon 11:00', 'ana', '/incident\n\n/close'))).toEqual([]);
    expect(told(new Story('mon 10:00'))).toEqual([]);
  });
});

const POLICY = 'out_of_scope: { tell: tier-2 }';

const closedAt = () => new Story('mon 10:00').says('mon 10:30', 'ana', '/out-of-scope design');
const keys = async (policy: string, story: Story, now: string) =>
  comments(judge(await under(policy), story, now).plan).filter((key) => key.startsWith('referred'));

describe('the group of what is out of scope', () => {
  it('hears of a close once, while it is news', async () => {
    expect(await keys(POLICY, closedAt(), 'mon 10:31')).toEqual(['referred:1794825000']);
    expect(await keys(POLICY, closedAt(), 'tue 10:31')).toEqual([]);
  });

  it('hears of it not again once somebody deleted it', async () => {
    for (const when of ['mon 10:30', 'mon 10:30:30'])
      expect(await keys(POLICY, closedAt().loses(when, BOT), 'mon 10:31')).toEqual([]);
    expect(await keys(POLICY, closedAt().loses('mon 10:29', BOT), 'mon 10:31')).toHaveLength(1);
    const notices = decisionsBy('out-of-scope', await under(POLICY), closedAt(), 'mon 10:31');
    expect(notices.filter(({ kind }) => kind === 'notice')).toMatchObject([
      { because: '@ana wrote /out-of-scope.', notice: { kind: 'out_of_scope', by: 'ana', why: 'design' } },
    ]);
  });

  it('hears nothing where the policy names none, or a label alone says it', async () => {
    expect(await keys('', closedAt(), 'mon 10:31')).toEqual([]);
    const byHand = new Story('mon 10:00').labels('mon 10:30', 'ana', 'out of scope');
    expect(await keys(POLICY, byHand, 'mon 10:31')).toEqual([]);
  });

  it('is told elsewhere where the policy tells staff there', async () => {
    const { plan } = judge(await under(`${POLICY}\nnotices: office`), closedAt(), 'mon 10:31');
    expect(
      plan.filter((e) => e.kind === 'create_comment' && e.body.includes('has closed this ticket')),
    ).toEqual([]);
  });
});
