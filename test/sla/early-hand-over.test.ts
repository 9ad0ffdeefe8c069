import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { under } from './setting.ts';

/** A Monday after hand-overs by people came to take the policy's steps. */
const day = (time: string): string => `mon+3 ${time}`;

const STUCK = 'name: stuck, on: taken, after: 2h, to: tier-2, page: phone';
const LADDER = 'ladder: [{ after: 1h, to: tier-1, page: siren }, { after: 1h, to: tier-2 }]';
const PAGERS = 'pagers: { phone: { kind: webhook }, siren: { kind: webhook } }';
const desk = (...rules: string[]): Promise<Setting> =>
  under(`${PAGERS}\nescalation: [${rules.map((rule) => `{ ${rule} }`).join(', ')}]`);

const stuck = await desk(`${STUCK}, ${LADDER}`);
const none = await desk();

/** How far each escalation has come: `rule step>group pager`, with `!` where people made it. */
function reached(where: Setting, story: Story, now: string): string[] {
  const [evaluation] = judge(where, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  return evaluation.case.escalations.flatMap(({ rule, reached: steps }) =>
    steps.map(({ step, to, page, handOver }) => {
      const words = [rule.name, `${String(step)}>${to ?? ''}`, page ?? ''].filter((word) => word !== '');
      return `${handOver === null ? '' : '!'}${words.join(' ')}`;
    }),
  );
}

const taken = (opened = day('10:00'), severity = 'urgent') =>
  new Story(opened).labels(opened, 'ana', `severity: ${severity}`).assigns(opened, 'ana');
const handed = (words: string, when = day('10:30')) => taken().says(when, 'ana', words);

describe('a hand-over by people', () => {
  it('takes the first step of the policy that leads to the group', () => {
    expect(reached(stuck, handed('/escalate tier-2'), day('10:31'))).toEqual(['!stuck 1>tier-2 phone']);
    expect(reached(stuck, handed('/escalate tier-1'), day('10:31'))).toEqual(['!stuck 2>tier-1 siren']);
  });

  it('to nobody by name takes the first step that leads to any group', async () => {
    expect(reached(stuck, handed('/escalate'), day('10:31'))).toEqual(['!stuck 1>tier-2 phone']);
    const paged = await desk(
      'name: paged, on: taken, after: 2h, page: phone, ladder: [{ after: 1h, to: tier-1 }]',
    );
    expect(reached(paged, handed('/escalate'), day('10:31'))).toEqual(['!paged 2>tier-1']);
  });

  it('for which the policy has no step goes to the group that was named, or else to none', async () => {
    expect(reached(none, handed('/escalate tier-2'), day('10:31'))).toEqual(['!1>tier-2']);
    expect(reached(none, handed('/escalate'), day('10:31'))).toEqual([]);
    const other = await desk('name: up, on: taken, after: 2h, to: tier-1, page: phone');
    expect(reached(other, handed('/escalate tier-2'), day('10:31'))).toEqual(['!1>tier-2']);
  });

  it('to nobody by name, of a ticket that a group has, goes nowhere without a step', () => {
    const again = handed('/escalate tier-2').says(day('10:40'), 'ana', '/escalate');
    expect(reached(none, again, day('10:41'))).toEqual(['!1>tier-2']);
  });

  it('is there from its very second on', () => {
    expect(reached(stuck, handed('/escalate tier-2'), day('10:29:59'))).toEqual([]);
    expect(reached(stuck, handed('/escalate tier-2'), day('10:30'))).toEqual(['!stuck 1>tier-2 phone']);
  });

  it('is no step of the policy’s where it was made before, and silences none', () => {
    const story = (opened: string) => taken(opened).says('2026-11-30 23:59:59', 'ana', '/escalate tier-2');
    expect(reached(stuck, story('2026-11-30 23:30'), '2026-12-01 00:10')).toEqual(['!1>tier-2']);
    // The last moment of what was before, and the first of what is now.
    const last = taken('2026-11-30 23:30').says('2026-12-01 00:00', 'ana', '/escalate tier-2');
    expect(reached(stuck, last, '2026-12-01 00:10')).toEqual(['!stuck 1>tier-2 phone']);
  });

  it('to the group that has the ticket is none, until the ticket has gone elsewhere', async () => {
    const twice = () => handed('/escalate tier-2').says(day('10:40'), 'ana', '/escalate tier-2');
    expect(reached(none, twice(), day('10:41'))).toEqual(['!1>tier-2']);
    const back = handed('/escalate tier-2')
      .says(day('10:40'), 'ana', '/escalate tier-1')
      .says(day('10:50'), 'ana', '/escalate tier-2');
    expect(reached(none, back, day('10:51'))).toEqual(['!1>tier-2', '!1>tier-1', '!1>tier-2']);
    const moved = await desk('name: late, on: opened, after: 35m, to: tier-1');
    expect(reached(moved, twice(), day('10:41'))).toEqual(['late 1>tier-1', '!1>tier-2', '!1>tier-2']);
  });

  it('to the group that the policy has just handed it to is none', () => {
    const late = handed('/escalate tier-2', day('12:10'));
    expect(reached(stuck, late, day('12:11'))).toEqual(['stuck 1>tier-2 phone']);
  });

  it('to a group from which it was taken back is a new one', () => {
    const given = taken()
      .labels(day('10:30'), 'ana', 'group: tier-2')
      .unlabels(day('10:40'), 'ana', 'group: tier-2')
      .labels(day('10:50'), 'ana', 'group: tier-2');
    expect(reached(none, given, day('10:51'))).toEqual(['!1>tier-2', '!1>tier-2']);
    // Taken back in the very second in which it is given again.
    const atOnce = taken()
      .labels(day('10:30'), 'ana', 'group: tier-2')
      .unlabels(day('10:50'), 'ana', 'group: tier-2')
      .labels(day('10:50'), 'ana', 'group: tier-2');
    expect(reached(none, atOnce, day('10:51'))).toEqual(['!1>tier-2', '!1>tier-2']);
  });

  it('to a group from which somebody else has taken it since is a new one', () => {
    const again = (story: Story) =>
      reached(none, story.says(day('10:50'), 'ana', '/escalate tier-2'), day('10:51'));
    const away = () => handed('/escalate tier-2').unassigns(day('10:31'), 'ana');
    expect(again(away().assigns(day('10:40'), 'ana'))).toEqual(['!1>tier-2', '!1>tier-2']);
    expect(again(away().says(day('10:40'), 'ana', '/assign me'))).toEqual(['!1>tier-2', '!1>tier-2']);
    // Somebody of the group has it, somebody who is no staff, or the desk put them there.
    expect(again(away().assigns(day('10:40'), 'chen'))).toEqual(['!1>tier-2']);
    expect(again(away().assigns(day('10:40'), 'cus'))).toEqual(['!1>tier-2']);
    expect(again(away().assigns(day('10:40'), 'ana', BOT))).toEqual(['!1>tier-2']);
    const ofPolicy = taken().assigns(day('12:10'), 'bo').says(day('12:20'), 'bo', '/escalate tier-2');
    expect(reached(stuck, ofPolicy, day('12:21'))).toEqual(['stuck 1>tier-2 phone', '!stuck 1>tier-2 phone']);
  });

  it('without a group is taken back with the label that the desk put on for it, and with no other', () => {
    const bare = () => handed('/escalate').labels(day('10:31'), BOT, 'group: tier-2');
    const withdrawn = (story: Story) =>
      judge(stuck, story, day('10:41')).evaluations[0]?.case.ticket.handOvers.map(
        ({ withdrawnAt }) => withdrawnAt,
      );
    expect(withdrawn(bare().unlabels(day('10:40'), 'ana', 'group: tier-2'))).toEqual([at(day('10:40'))]);
    expect(withdrawn(bare().unlabels(day('10:40'), BOT, 'group: tier-2'))).toEqual([null]);
    const before = taken().labels(day('10:10'), BOT, 'group: tier-2').says(day('10:30'), 'ana', '/escalate');
    expect(withdrawn(before.unlabels(day('10:40'), 'ana', 'group: tier-2'))).toEqual([null]);
  });

  it('after the ticket was closed is a new one', () => {
    const story = (again: string) =>
      handed('/escalate tier-2')
        .closes(day('11:00'), 'ana')
        .reopens(day('12:00'), 'cus')
        .says(again, 'ana', '/escalate tier-2');
    expect(reached(none, story(day('12:00')), day('12:31'))).toEqual(['!1>tier-2', '!1>tier-2']);
    expect(reached(none, story(day('12:30')), day('12:31'))).toEqual(['!1>tier-2', '!1>tier-2']);
    const twice = story(day('12:00')).says(day('12:30'), 'ana', '/escalate tier-2');
    expect(reached(none, twice, day('12:31'))).toEqual(['!1>tier-2', '!1>tier-2']);
  });

  it('has a key of its own: the second in which it was written, or the next that is free', () => {
    const story = handed('/escalate tier-1').says(day('10:30'), 'bo', '/escalate tier-2');
    const [evaluation] = judge(none, story, day('10:31')).evaluations;
    const second = at(day('10:30')) / 1000;
    expect(evaluation?.case.escalations.map(({ cycle }) => cycle)).toEqual([second, second + 1]);
  });
});

describe('which rule a hand-over goes by', () => {
  const rule = (on: string) => `name: ${on}, on: ${on}, after: 4h, to: tier-2`;
  const by = async (...kinds: string[]) =>
    reached(await desk(...kinds.map(rule)), handed('/escalate tier-2'), day('10:31'));

  it('is the one of tier one’s time before those of what nobody has answered, seen, or of all that comes in', async () => {
    expect(await by('opened', 'silence', 'unanswered', 'taken')).toEqual(['!taken 1>tier-2']);
    expect(await by('opened', 'silence', 'unanswered')).toEqual(['!unanswered 1>tier-2']);
    expect(await by('opened', 'silence')).toEqual(['!silence 1>tier-2']);
    expect(await by('opened')).toEqual(['!opened 1>tier-2']);
  });

  it('is another where the first does not lead to the group', async () => {
    const where = await desk('name: up, on: taken, after: 4h, to: tier-1', rule('silence'));
    expect(reached(where, handed('/escalate tier-2'), day('10:31'))).toEqual(['!silence 1>tier-2']);
  });

  it('is one that counts for the ticket when it is handed over', async () => {
    const where = await desk(
      `${STUCK}, when: { severity: urgent }`,
      'name: slow, on: taken, after: 4h, to: tier-2, when: { severity: low }',
    );
    const lowered = (when: string) => taken().says(when, 'ana', '/severity low');
    const early = lowered(day('10:20')).says(day('10:30'), 'ana', '/escalate tier-2');
    expect(reached(where, early, day('10:31'))).toEqual(['!slow 1>tier-2']);
    const atOnce = lowered(day('10:30')).says(day('10:30'), 'ana', '/escalate tier-2');
    expect(reached(where, atOnce, day('10:31'))).toEqual(['!slow 1>tier-2']);
    const late = handed('/escalate tier-2').says(day('10:40'), 'ana', '/severity low');
    expect(reached(where, late, day('10:41'))).toEqual(['!stuck 1>tier-2 phone']);
    const medium = taken(day('10:00'), 'medium').says(day('10:30'), 'ana', '/escalate tier-2');
    expect(reached(where, medium, day('10:31'))).toEqual(['!1>tier-2']);
  });
});

describe('what was called for early', () => {
  const opened = 'name: arrived, on: opened, after: 2h, to: tier-2, page: phone';

  it('does not fall due once more', async () => {
    const where = await desk(opened);
    expect(reached(where, handed('/escalate tier-2'), day('13:00'))).toEqual(['!arrived 1>tier-2 phone']);
  });

  it('does not fall due once more, wherever the ticket went since', async () => {
    const where = await desk(opened);
    const moved = handed('/escalate tier-2').says(day('10:40'), 'ana', '/escalate tier-1');
    expect(reached(where, moved, day('13:00'))).toEqual(['!arrived 1>tier-2 phone', '!1>tier-1']);
  });

  it('fell due all the same where that was before', async () => {
    const where = await desk(opened);
    const late = handed('/escalate tier-1', day('12:10')).says(day('12:20'), 'ana', '/escalate tier-2');
    expect(reached(where, late, day('13:00'))).toEqual([
      'arrived 1>tier-2 phone',
      '!1>tier-1',
      '!arrived 1>tier-2 phone',
    ]);
  });

  it('leaves the other steps of its rule, and other rules, as they are', async () => {
    const where = await desk(
      `${opened}, ladder: [{ after: 30m, to: tier-1 }]`,
      'name: r, on: unanswered, after: 2h, to: tier-1',
    );
    expect(reached(where, handed('/escalate tier-2'), day('13:00'))).toEqual([
      'arrived 2>tier-1',
      'r 1>tier-1',
      '!arrived 1>tier-2 phone',
    ]);
  });

  it('falls due where it was taken back before', async () => {
    const where = await desk(opened);
    const back = (when: string) =>
      taken().labels(day('10:30'), 'ana', 'group: tier-2').unlabels(day(when), 'ana', 'group: tier-2');
    const both = ['arrived 1>tier-2 phone', '!arrived 1>tier-2 phone'];
    expect(reached(where, back('10:40'), day('13:00'))).toEqual(both);
    expect(reached(where, back('12:00'), day('13:00'))).toEqual(both);
    expect(reached(where, back('12:01'), day('13:00'))).toEqual(['!arrived 1>tier-2 phone']);
  });

  it('falls due when the ticket is back', async () => {
    const where = await desk(opened);
    const again = handed('/escalate tier-2').closes(day('11:00'), 'ana').reopens(day('12:00'), 'cus');
    expect(reached(where, again, day('15:00'))).toEqual([
      'arrived 1>tier-2 phone',
      '!arrived 1>tier-2 phone',
    ]);
  });
});
