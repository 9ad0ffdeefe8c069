import { describe, expect, it } from 'vitest';
import { breaches } from '../../src/rules/broken-promises.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const promised = await under(`
sla: [{ name: any, first_response: 1h, next_response: 1h, update: 2h, resolution: 8h }]
`);
const own = await under('internal: [{ name: own, first_response: 2h, next_response: 1h }]');
const both = await under(`
sla: [{ name: any, first_response: 4h, next_response: 4h }]
internal: [{ name: own, first_response: 2h, next_response: 1h }]
`);

const BROKEN = 'sla: breached';
const MISSED = 'sla: target missed';

/** What is decided about broken promises and missed targets: labels that come, and keys of what staff are told. */
function decided(where: Setting, story: Story, now: string): string[] {
  const decisions = judge(where, story, now).evaluations[0]?.decisions ?? [];
  return decisions.flatMap((one) => {
    if (one.rule !== 'breach') return [];
    if (one.kind === 'label') return one.present ? [one.label.name] : [`-${one.label.name}`];
    return one.kind === 'notice' ? [one.key] : [];
  });
}

const opened = (when = 'mon 10:00') =>
  new Story(when).labels(when, 'ana', 'severity: low').assigns(when, 'ana');
const FIRST = 'breach:first_response:1';

describe('a broken promise', () => {
  it('is marked and told, with the clock by name and its deadline', () => {
    expect(decided(promised, opened(), 'mon 11:00')).toEqual([]);
    expect(decided(promised, opened(), 'mon 11:00:01')).toEqual([BROKEN, FIRST]);
    const because = 'First response was due and did not happen in time.';
    const decisions = judge(promised, opened(), 'mon 11:00:01').evaluations[0]?.decisions ?? [];
    expect(decisions.filter(({ rule }) => rule === 'breach')).toMatchObject([
      { kind: 'label', because, deadline: at('mon 11:00'), record: true },
      { kind: 'notice', because, deadline: at('mon 11:00'), to: ['ana'], late: false },
    ]);
  });

  it('is told by itself where several are broken, in the order in which they were', () => {
    const story = opened().says('mon 12:00', 'ana').says('mon 13:30', 'cus');
    expect(decided(promised, story, 'mon 14:30:01')).toEqual([
      BROKEN,
      'breach:update:1',
      'breach:next_response:1',
    ]);
    const [evaluation] = judge(promised, story, 'mon 18:00:01').evaluations;
    const found = evaluation === undefined ? [] : breaches(evaluation.case);
    expect(found.map(({ clock: { name }, at: when }) => [name, when])).toEqual([
      ['first_response', at('mon 11:00')],
      ['update', at('mon 14:00')],
      ['next_response', at('mon 14:30')],
      ['resolution', at('mon 18:00')],
    ]);
  });

  it('is not told of what was answered meanwhile, or is no promise', async () => {
    expect(decided(promised, opened().says('mon 11:30', 'ana'), 'mon 11:31')).toEqual([BROKEN]);
    const owning = await under('ownership: { within: 1h, group: tier-1 }');
    expect(decided(owning, new Story('mon 10:00'), 'mon 12:00')).toEqual([]);
  });

  it('is not told once more where the mark shows that it was; a later one is', () => {
    const marked = () => opened().labels('mon 11:00:05', BOT, BROKEN);
    expect(decided(promised, marked(), 'mon 11:30')).toEqual([BROKEN]);
    const before = opened().labels('mon 10:59', BOT, BROKEN);
    expect(decided(promised, before, 'mon 11:30')).toEqual([BROKEN, FIRST]);
    const second = marked().says('mon 11:40', 'ana').says('mon 12:00', 'cus');
    expect(decided(promised, second, 'mon 13:00:01')).toEqual([BROKEN, 'breach:next_response:1']);
  });

  it('is not told again where somebody deleted what was told of it, but what is broken after is', () => {
    const deleted = (when: string) => opened().loses(when, BOT, 'ana');
    expect(decided(promised, deleted('mon 11:05'), 'mon 11:10')).toEqual([BROKEN]);
    expect(decided(promised, deleted('mon 11:00'), 'mon 11:10')).toEqual([BROKEN]);
    expect(decided(promised, deleted('mon 10:59'), 'mon 11:10')).toEqual([BROKEN, FIRST]);
  });

  it('is marked on a closed ticket while that is news, and told to nobody', () => {
    const closed = () => opened().closes('mon 11:30', 'ana');
    expect(decided(promised, closed(), 'tue 11:00')).toEqual([BROKEN]);
    expect(decided(promised, closed(), 'tue 11:00:01')).toEqual([]);
    // It was called off.
    expect(decided(promised, opened().closes('mon 11:30', 'ana', 'not_planned'), 'mon 11:31')).toEqual([]);
  });

  it('of a solution is told once, however often the ticket is opened again', () => {
    const solved = (story: Story) => story.says('mon 10:30', 'ana').closes('mon 19:00', 'ana');
    const again = solved(opened()).reopens('mon 19:30', 'cus');
    const keys = decided(promised, again, 'mon 20:00').filter((key) => key.includes('resolution'));
    expect(keys).toEqual([]);
    expect(decided(promised, opened().says('mon 10:30', 'ana'), 'mon 18:00:01')).toContain(
      'breach:resolution:1',
    );
  });

  it('is told though another was broken in the same second', () => {
    const story = opened()
      .says('mon 10:30', 'ana')
      .says('mon 12:00', 'cus')
      .says('mon 12:10', 'ana')
      .says('mon 17:00', 'cus');
    expect(decided(promised, story, 'mon 18:00:01')).toEqual(
      expect.arrayContaining(['breach:next_response:2', 'breach:resolution:1']),
    );
  });

  it('is told though it was broken while a slow run told of another, and then put the mark on', async () => {
    const close = await under('sla: [{ name: any, first_response: 1h, resolution: 61m }]');
    const slow = opened().labels('mon 11:01:30', BOT, BROKEN);
    expect(decided(close, slow, 'mon 11:02')).toEqual([BROKEN, 'breach:resolution:1']);
  });
});

describe('a missed target of the desk’s own', () => {
  it('has a mark and words of its own', () => {
    const day = (time: string) => `mon+3 ${time}`;
    expect(decided(own, opened(day('10:00')), day('12:00:01'))).toEqual([MISSED, 'target:first_response:1']);
  });

  it('was marked as promises are before, and stays so', () => {
    const missed = (when: string, now: string) => decided(own, opened(when), now);
    expect(missed('2026-11-30 21:59:59', '2026-12-01 00:00:01')).toEqual([BROKEN, FIRST]);
    expect(missed('2026-11-30 22:00', '2026-12-01 00:00:01')).toEqual([MISSED, 'target:first_response:1']);
  });

  it('is not told of beside the promise of the same that was broken by then', () => {
    const day = (time: string) => `mon+3 ${time}`;
    const story = () => opened(day('10:00'));
    expect(decided(both, story(), day('12:00:01'))).toEqual([MISSED, 'target:first_response:1']);
    expect(decided(both, story(), day('14:00:01'))).toEqual([
      BROKEN,
      FIRST,
      MISSED,
      'target:first_response:1',
    ]);
    const other = story().says(day('15:00'), 'ana').says(day('15:10'), 'cus');
    // The promise that was broken was another, or that of an earlier question.
    expect(decided(both, other, day('16:10:01'))).toContain('target:next_response:1');
    const later = other.says(day('19:20'), 'ana').says(day('19:30'), 'cus');
    expect(decided(both, later, day('20:30:01'))).toContain('target:next_response:2');
  });

  it('is not told of where its promise was broken first, or with it', async () => {
    for (const within of ['1h', '2h']) {
      const where = await under(`
sla: [{ name: any, first_response: ${within} }]
internal: [{ name: own, first_response: 2h }]
`);
      expect(decided(where, opened('mon+3 10:00'), 'mon+3 12:00:01')).toEqual([BROKEN, FIRST, MISSED]);
    }
  });

  it('is not told of where it was told when targets were told as promises', () => {
    const day = (time: string) => `mon+3 ${time}`;
    const told = (key: string) =>
      opened(day('10:00')).says(day('12:01'), BOT, `<!-- steward ${key} -->\nLate.`);
    expect(decided(own, told('breach:first_response:1'), day('12:02'))).toEqual([MISSED]);
    expect(decided(own, told('breach:next_response:1'), day('12:02'))).toContain('target:first_response:1');
    const marked = opened(day('10:00')).labels(day('12:00:05'), BOT, BROKEN);
    expect(decided(own, marked, day('12:02'))).toEqual([MISSED]);
  });
});
