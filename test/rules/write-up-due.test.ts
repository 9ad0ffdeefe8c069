import { describe, expect, it } from 'vitest';
import { factsBlock } from '../../src/marks/facts-block.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, clockOf, judge, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const RULES = 'sla: [{ name: any, first_response: 8h }]\n';
const organised = await under(
  `${RULES}write_up: { when: {}, within: 24h, remind_before: 4h, done: organised }`,
);
const written = await under(
  `${RULES}write_up: { when: {}, within: 24h, remind_before: 4h, done: written, factors: [education, bug] }`,
);
const LABEL = 'post-mortem: due';
const CLOSED = at('mon+3 11:00');
const second = (key: string) => `${key}:${String(CLOSED / 1000)}`;
const [SOON, LATE] = [second('write-up-soon'), second('write-up-late')];

const opened = (when = 'mon+3 10:00') => new Story(when).labels(when, 'ana', 'severity: urgent');
const solved = (day = 'mon+3') =>
  opened(`${day} 10:00`)
    .assigns(`${day} 10:15`, 'ana')
    .says(`${day} 10:30`, 'ana')
    .closes(`${day} 11:00`, 'ana');
const told = (setting: Setting, story: Story, now: string) => decisionsBy('write-up', setting, story, now);
const keys = (setting: Setting, story: Story, now: string) => briefly(told(setting, story, now));

describe('a write-up that is due', () => {
  it('is reminded of once before, and told of once after, each while it is news', () => {
    expect(keys(organised, solved(), 'tue+3 06:59:59')).toEqual([]);
    expect(keys(organised, solved(), 'tue+3 07:00')).toEqual([SOON]);
    expect(keys(organised, solved(), 'tue+3 11:00')).toEqual([SOON]);
    expect(keys(organised, solved(), 'tue+3 11:00:01')).toEqual([LATE]);
    expect(keys(organised, solved(), 'wed+3 11:00:01')).toEqual([]);
  });

  it('is left alone where it was closed before, is reopened, or is none', () => {
    expect(keys(organised, solved('mon'), 'tue 11:00:01')).toEqual([]);
    expect(keys(organised, solved().reopens('mon+3 12:00', 'cus'), 'tue+3 11:00:01')).toEqual([]);
    const dropped = opened().says('mon+3 10:30', 'ana').closes('mon+3 11:00', 'ana', 'not_planned');
    expect(keys(organised, dropped, 'tue+3 11:00:01')).toEqual([]);
    expect(keys(organised, solved().with({ locked: true }), 'tue+3 11:00:01')).toEqual([]);
    expect(keys(organised, solved().loses('tue+3 11:00:01', BOT), 'tue+3 12:00')).toEqual([]);
    expect(keys(organised, solved().loses('tue+3 10:00', BOT), 'tue+3 12:00')).toEqual([LATE]);
  });

  it('is reminded of by no notice that would come with the close', async () => {
    const short = await under(
      `${RULES}write_up: { when: {}, within: 4h, remind_before: 4h, done: organised }`,
    );
    expect(keys(short, solved(), 'mon+3 11:00')).toEqual([]);
    expect(keys(short, solved(), 'mon+3 15:00:01')).toEqual([LATE]);
  });

  it('tells whoever has taken it on, or else the owners', () => {
    const notice = (setting: Setting, story: Story) => told(setting, story, 'tue+3 11:00:01')[0];
    expect(notice(organised, solved())).toMatchObject({
      ...{ to: ['ana'], group: null },
      notice: {
        ...{ kind: 'write_up_owner_late', until: at('tue+3 11:00'), says: '/post-mortem owner' },
        ...{ skip: '/post-mortem skip', headings: [], meeting: false, writer: false },
      },
    });
    const taken = (words: string) => solved().says('mon+3 12:00', 'bo', words);
    expect(keys(organised, taken('/post-mortem owner'), 'tue+3 11:00:01')).toEqual([]);
    for (const [words, who] of [
      ['/post-mortem owner', 'bo'],
      ['/post-mortem owner @chen please', 'chen'],
      ['/post-mortem owner as I know it', 'bo'],
    ] as const)
      expect(notice(written, taken(words))).toMatchObject({
        to: [who],
        notice: { kind: 'write_up_late', says: '/post-mortem done', writer: true },
      });
    // The last word counts, and one of before the last close does not.
    const passed = taken('/post-mortem owner').says('mon+3 13:00', 'ana', '/post-mortem owner @chen');
    expect(notice(written, passed)).toMatchObject({ to: ['chen'] });
    const again = opened('mon+3 08:00')
      .assigns('mon+3 08:15', 'ana')
      .says('mon+3 08:30', 'ana')
      .closes('mon+3 09:00', 'ana')
      .says('mon+3 09:30', 'bo', '/post-mortem owner')
      .reopens('mon+3 10:00', 'cus')
      .closes('mon+3 11:00', 'ana');
    expect(notice(written, again)).toMatchObject({ to: ['ana'], notice: { writer: false } });
  });

  it('says which sections are still empty', () => {
    const story = solved().says('mon+3 11:01', BOT, paper('_Who?_'));
    expect(told(written, story, 'tue+3 08:00')[0]).toMatchObject({
      notice: { kind: 'write_up_soon', headings: ['Impact', 'Contributing factors'] },
    });
  });
});

const paper = (impact: string, factor = '- [ ] bug: _what?_') =>
  `<!-- steward post-mortem -->\n## Post-mortem\n\n${factsBlock('Facts.')}\n\n### Impact\n\n${impact}\n\n### Contributing factors\n\n${factor}`;

describe('an overdue write-up', () => {
  const listed = (setting: Setting, story: Story, now: string) =>
    judge(setting, story, now).standings[0]?.writeUp;

  it('comes to the meeting for as long as it is', () => {
    expect(listed(organised, solved(), 'tue+3 11:00')).toBeNull();
    expect(listed(organised, solved(), 'fri+3 11:00')).toEqual({
      ...{ number: 1, title: 'Login fails', since: at('tue+3 11:00'), writer: null, isOwner: true },
    });
    const taken = () => solved().says('mon+3 12:00', 'bo', '/post-mortem owner');
    expect(listed(organised, taken(), 'fri+3 11:00')).toBeNull();
    expect(listed(written, taken(), 'fri+3 11:00')).toMatchObject({ writer: 'bo', isOwner: false });
    expect(listed(written, taken().reopens('thu+3 11:00', 'cus'), 'fri+3 11:00')).toBeNull();
  });
});

describe('a write-up that staff skip', () => {
  const decided = (story: Story, now: string, setting = written) =>
    briefly(decisionsBy('post-mortem', setting, story, now).filter(({ kind }) => kind !== 'post_mortem'));
  const clock = (story: Story, now: string) => clockOf(written, story, now, 'write_up');
  const skipped = (words: string) =>
    solved().labels('mon+3 11:01', BOT, LABEL).says('mon+3 12:00', 'bo', words);

  it('takes a reason', () => {
    const [evaluation] = judge(written, skipped('/post-mortem skip'), 'mon+3 12:01').evaluations;
    expect(evaluation?.ticket.commands[0]).toMatchObject({
      outcome: 'not_understood',
      reason: { kind: 'missing', what: 'skip REASON' },
    });
    expect(decided(skipped('/post-mortem skip'), 'mon+3 12:01')).toEqual([`+${LABEL}`]);
  });

  it('is asked for no more, and nothing is late', () => {
    const story = () => skipped('/post-mortem skip a drill');
    expect(decided(story(), 'mon+3 12:01')).toEqual([`-${LABEL}`]);
    expect(keys(written, story(), 'tue+3 11:00:01')).toEqual([]);
    expect(clock(story(), 'tue+3 12:00')).toMatchObject({
      ...{ state: 'cancelled', endedAt: at('mon+3 12:00') },
      endedBy: { kind: 'commanded', by: 'bo', words: 'post-mortem skip a drill' },
    });
    const off = story().unlabels('mon+3 12:01', BOT, LABEL);
    expect(decided(off, 'mon+3 12:02')).toEqual([]);
    // Somebody wants one after all.
    expect(decided(off.labels('mon+3 13:00', 'ana', LABEL), 'mon+3 13:01')).toEqual([]);
  });

  it('may be skipped before the close, until it is opened again', () => {
    const early = () =>
      opened()
        .says('mon+3 10:30', 'ana', 'A drill.\n\n/post-mortem skip a drill')
        .closes('mon+3 11:00', 'ana');
    expect(decided(early(), 'mon+3 11:01')).toEqual([]);
    const creates = decisionsBy('post-mortem', written, early(), 'mon+3 11:01');
    expect(creates).toMatchObject([{ kind: 'post_mortem', create: false }]);
    const again = early().reopens('mon+3 12:00', 'cus').closes('mon+3 13:00', 'ana');
    expect(decided(again, 'mon+3 13:01')).toEqual([`+${LABEL}`]);
    expect(decisionsBy('post-mortem', written, again, 'mon+3 13:01')[0]).toMatchObject({ create: true });
  });

  it('is not wanted where the policy skips such tickets', async () => {
    const setting = await under(`${RULES}write_up: { when: {}, skip: { severity: low }, done: written }`);
    const low = new Story('mon+3 10:00')
      .labels('mon+3 10:00', 'ana', 'severity: low')
      .says('mon+3 10:30', 'ana')
      .closes('mon+3 11:00', 'ana');
    expect(decided(low, 'mon+3 11:01', setting)).toEqual([]);
    expect(decided(solved(), 'mon+3 11:01', setting)).toEqual([`+${LABEL}`]);
    expect(judge(setting, low, 'mon+3 11:01').evaluations[0]?.clocks.map(({ name }) => name)).not.toContain(
      'write_up',
    );
  });
});

describe('the label of a write-up that has to be written', () => {
  const decided = (story: Story, now: string) =>
    decisionsBy('post-mortem', written, story, now).filter(({ kind }) => kind !== 'post_mortem');
  const taken = (body: string, by = 'bo') =>
    solved()
      .labels('mon+3 11:01', BOT, LABEL)
      .says('mon+3 11:01', BOT, body)
      .unlabels('mon+3 12:00', by, LABEL);

  it('comes back when somebody takes it off too early, and they are told once what is missing', () => {
    const [label, comment] = decided(taken(paper('_Who?_')), 'mon+3 12:01');
    expect(label).toMatchObject({ kind: 'label', present: true, record: true });
    expect(comment).toMatchObject({
      ...{ kind: 'comment', document: 'write-up-missing', key: second('unwritten') },
      facts: {
        ...{ by: 'bo', label: LABEL, headings: 'Impact, Contributing factors' },
        ...{ done: '/post-mortem done', skip: '/post-mortem skip' },
      },
    });
    // It comes back whenever that is, and is told while it is news.
    expect(briefly(decided(taken(paper('_Who?_')), 'thu+3 12:01'))).toEqual([`+${LABEL}`]);
    expect(briefly(decided(taken(paper('_Who?_')).with({ locked: true }), 'mon+3 12:01'))).toEqual([
      `+${LABEL}`,
    ]);
    expect(briefly(decided(taken(paper('_Who?_')).loses('mon+3 12:00:30', BOT), 'mon+3 12:01'))).toEqual([
      `+${LABEL}`,
    ]);
  });

  it('stays off once everything is there, and a factor is of a class', () => {
    expect(briefly(decided(taken(paper('Ten people.', '- bug: a leak')), 'mon+3 12:01'))).toEqual([]);
    expect(briefly(decided(taken(paper('Ten people.', 'A leak.')), 'mon+3 12:01'))[0]).toBe(`+${LABEL}`);
  });

  it('stays off while the ticket is open again, and where it was taken off before', () => {
    expect(briefly(decided(taken(paper('_Who?_')).reopens('mon+3 13:00', 'cus'), 'mon+3 13:01'))).toEqual([]);
    const again = taken(paper('_Who?_')).reopens('mon+3 13:00', 'cus').closes('mon+3 14:00', 'ana');
    expect(briefly(decided(again, 'mon+3 14:01'))).toEqual([`+${LABEL}`]);
  });
});
