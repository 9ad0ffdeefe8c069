import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/marks/key.ts';
import { at, BOT, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const desk = await under('sign_off: { when: {} }');
const reminding = await under('sign_off: { when: {}, remind_after: 48h }');
const LABEL = 'needs: sign-off';
const told = (story: Story, now: string) => briefly(decisionsBy('sign-off', desk, story, now));
const solved = () => new Story('mon 10:00').says('mon 11:00', 'ana', 'Fixed.').closes('mon 12:00', 'ana');
const marked = () => solved().labels('mon 12:01', BOT, LABEL);

describe('a ticket whose customer is asked whether it is solved', () => {
  it('says so by its label while that is news, and as long as it has it', () => {
    expect(decisionsBy('sign-off', desk, solved(), 'mon 12:00')).toMatchObject([
      {
        present: true,
        record: false,
        because: 'The customer has yet to say that it is solved.',
        deadline: at('mon 12:00'),
        label: { name: LABEL },
      },
    ]);
    expect(told(solved(), 'tue 12:00')).toEqual([`+${LABEL}`]);
    expect(told(solved(), 'tue 12:00:01')).toEqual([]);
    expect(told(marked(), 'fri 12:00')).toEqual([`+${LABEL}`]);
    // Who takes the label off has the last word.
    expect(told(marked().unlabels('mon 13:00', 'ana', LABEL), 'mon 13:01')).toEqual([]);
  });

  it('loses it with their word, whichever it is, whoever put it on', () => {
    for (const words of ['/sign-off', '/not-resolved']) {
      const said = marked().says('mon 13:00', 'cus', words);
      const [off] = decisionsBy('sign-off', desk, said, 'mon 13:00');
      expect(off).toMatchObject({
        present: false,
        because: 'The customer is not asked, or has said, whether it is solved.',
        deadline: at('mon 13:00'),
      });
    }
    const byHand = new Story('mon 10:00').labels('mon 10:30', 'ana', LABEL);
    expect(told(byHand, 'mon 10:31')).not.toContain(`-${LABEL}`);
    expect(told(byHand.says('mon 11:00', 'cus', '/sign-off'), 'mon 11:01')).toEqual([`-${LABEL}`]);
  });

  it('keeps it where somebody asks again after they have said it', () => {
    const again = solved().says('mon 13:00', 'cus', '/sign-off').labels('mon 14:00', 'ana', LABEL);
    expect(told(again, 'mon 14:01')).not.toContain(`-${LABEL}`);
    expect(told(again.says('mon 15:00', 'cus', '/sign-off'), 'mon 15:01')).toEqual([`-${LABEL}`]);
  });

  it('leaves what somebody asked after that to them, whatever else staff say', () => {
    const again = solved()
      .says('mon 13:00', 'cus', '/sign-off')
      .labels('mon 14:00', 'ana', LABEL)
      .reopens('mon 15:00', 'ana');
    expect(told(again, 'mon 15:01')).toEqual([]);
    expect(told(again.says('mon 16:00', 'ana', '/ack'), 'mon 16:01')).toEqual([]);
  });

  it('loses it when it is not solved, and where it came along with the ticket', () => {
    const byHand = (when: string) =>
      solved().labels(when, 'ana', LABEL).says('mon 13:00', 'cus', '/not-resolved');
    expect(told(byHand('mon 12:30'), 'mon 13:01')).toEqual([`-${LABEL}`]);
    expect(told(byHand('mon 13:00'), 'mon 13:01')).toEqual([`-${LABEL}`]);
    const along = solved()
      .with({ labels: [LABEL] })
      .says('mon 13:00', 'cus', '/sign-off');
    expect(told(along, 'mon 13:01')).toEqual([`-${LABEL}`]);
  });

  it('loses it when the ticket is open again', () => {
    expect(told(marked().reopens('mon 13:00', 'ana'), 'mon 13:01')).toEqual([`-${LABEL}`]);
    expect(told(solved().reopens('mon 13:00', 'ana'), 'mon 13:01')).toEqual([]);
  });
});

describe('the question whether it is solved', () => {
  const story = () =>
    new Story('2026-12-07 10:00').says('2026-12-07 11:00', 'ana', 'Done.').closes('2026-12-07 12:00', 'ana');
  const comments = (now: string, of = story(), where = reminding) =>
    decisionsBy('sign-off', where, of, now).filter(({ kind }) => kind === 'comment');

  it('is a comment, while that is news', () => {
    expect(comments('2026-12-07 12:00')).toMatchObject([
      {
        key: keyOf('sign-off', at('2026-12-07 12:00')),
        document: 'sign-off',
        facts: { to: ['cus'], again: false, closed: true, solved: '/sign-off', unsolved: '/not-resolved' },
      },
    ]);
    expect(comments('2026-12-08 12:00:01')).toEqual([]);
    expect(comments('2026-12-07 12:00', solved(), desk)).toEqual([]);
  });

  it('is repeated once, when the policy says so, while nobody has answered', () => {
    expect(comments('2026-12-09 12:00')).toEqual([]);
    expect(comments('2026-12-09 12:00:01')).toMatchObject([
      { key: keyOf('sign-off-reminder', at('2026-12-07 12:00')), facts: { again: true } },
    ]);
    expect(comments('2026-12-09 12:00:01', story(), desk)).toEqual([]);
    const answered = story().says('2026-12-08 12:00', 'cus', 'Looks good');
    expect(comments('2026-12-09 12:00:01', answered)).toEqual([]);
    expect(decisionsBy('sign-off', reminding, story(), '2026-12-07 13:00').length).toBeGreaterThan(0);
  });

  it('is not put on an issue that was locked, nor again where somebody deleted it', () => {
    expect(comments('2026-12-07 12:30', story().with({ locked: true }))).toEqual([]);
    expect(comments('2026-12-07 12:30', story().loses('2026-12-07 12:10', BOT))).toEqual([]);
  });

  it('says what becomes of an open ticket', async () => {
    const first = await under('sign_off: { when: {}, before: close }');
    const open = new Story('2026-12-07 10:00').says('2026-12-07 12:00', 'ana', '/close');
    expect(comments('2026-12-07 12:00', open, first)).toMatchObject([
      { facts: { closed: false, ships: null, unsolved: null, reopens: null } },
    ]);
  });
});
