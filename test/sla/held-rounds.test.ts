import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/calendar/moment.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { under } from './setting.ts';

/** A Monday after hand-overs by people came to take the policy's steps. */
const day = (time: string): string => `mon+3 ${time}`;

const HELD = 'name: sits, on: held, after: 2h';
const desk = (...rules: string[]): Promise<Setting> =>
  under(`escalation: [${rules.map((rule) => `{ ${rule} }`).join(', ')}]`);
const held = await desk(HELD);

/** Each step of what was held for too long: `step>group`, and when it fell due. */
function steps(where: Setting, story: Story, now: string): string[] {
  const [evaluation] = judge(where, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  return evaluation.case.escalations
    .filter(({ rule }) => rule.on === 'held')
    .flatMap(({ reached }) =>
      reached.map((one) => `${one.step}>${one.to ?? ''} ${formatInstant(one.at, 'UTC').slice(11, 19)}`),
    );
}

const next = (where: Setting, story: Story, now: string) =>
  judge(where, story, now).evaluations[0]?.case.escalations.find(({ rule }) => rule.on === 'held')?.next;

const handed = (words = '/escalate tier-2 please look') =>
  new Story(day('10:00')).assigns(day('10:00'), 'bo').says(day('10:30'), 'ana', words);

describe('what a group has held for too long', () => {
  it('is counted from the hand-over, to the second', () => {
    expect(next(held, handed(), day('10:31'))).toBe(at(day('12:30')));
    expect(steps(held, handed(), day('12:30'))).toEqual([]);
    expect(steps(held, handed(), day('12:30:01'))).toEqual(['1>tier-2 12:30:00']);
  });

  it('is not counted while no group has it', () => {
    expect(steps(held, new Story(day('10:00')).assigns(day('10:00'), 'ana'), day('18:00'))).toEqual([]);
  });

  it('counts what the policy or a label handed over as well', async () => {
    const byPolicy = await desk(HELD, 'name: stuck, on: taken, after: 1h, to: tier-2');
    const taken = new Story(day('10:00')).assigns(day('10:00'), 'ana');
    expect(steps(byPolicy, taken, day('13:00:01'))).toEqual(['1>tier-2 13:00:00']);
    const labelled = new Story(day('10:00')).labels(day('10:30'), 'ana', 'group: tier-2');
    expect(steps(held, labelled, day('12:30:01'))).toEqual(['1>tier-2 12:30:00']);
  });

  it.each<[string, (story: Story) => Story]>([
    ['words of somebody of the group', (story) => story.says(day('11:00'), 'chen', 'It is the cache.')],
    ['their /ack', (story) => story.says(day('11:00'), 'chen', '/ack')],
    ['an assignment to them', (story) => story.assigns(day('11:00'), 'chen')],
    ['an assignment to somebody else, who has it now', (story) => story.assigns(day('11:00'), 'bo')],
    ['another hand-over', (story) => story.says(day('11:00'), 'ana', '/escalate tier-1')],
    ['its withdrawal', (story) => story.unlabels(day('11:00'), 'ana', 'group: tier-2')],
    ['the close', (story) => story.closes(day('11:00'), 'ana')],
    ['its becoming a project', (story) => story.says(day('11:00'), 'ana', '/project')],
  ])('ends with %s', (_, ends) => {
    const labelled = handed().labels(day('10:30:05'), BOT, 'group: tier-2');
    expect(
      steps(held, ends(labelled), day('12:40')).filter((step) => step.endsWith('tier-2 12:30:00')),
    ).toEqual([]);
  });

  it.each<[string, (story: Story) => Story]>([
    ['words of the rest of the staff', (story) => story.says(day('11:00'), 'ana', 'They look at it.')],
    ['their /ack', (story) => story.says(day('11:00'), 'ana', '/ack')],
    ['words of the customer', (story) => story.says(day('11:00'), 'cus', 'Any news?')],
    ['a bare command of the group', (story) => story.says(day('11:00'), 'chen', '/cc @rival')],
    ['an assignment by the desk', (story) => story.assigns(day('11:00'), BOT, 'chen')],
    ['another call for who has it', (story) => story.says(day('11:00'), 'ana', '/escalate tier-2')],
  ])('goes on through %s', (_, goesOn) => {
    expect(steps(held, goesOn(handed()), day('12:31'))).toEqual(['1>tier-2 12:30:00']);
  });

  it('is nothing where somebody of the group has the ticket already', () => {
    const own = new Story(day('10:00'))
      .assigns(day('10:00'), 'chen')
      .says(day('10:30'), 'ana', '/escalate tier-2');
    expect(steps(held, own, day('15:00'))).toEqual([]);
    const both = handed('/escalate tier-2\n/assign @chen');
    expect(steps(held, both, day('15:00'))).toEqual([]);
  });

  it('begins anew when it comes back to the group', () => {
    const back = handed().assigns(day('11:00'), 'bo').says(day('12:00'), 'bo', '/escalate tier-2');
    expect(steps(held, back, day('14:00:01'))).toEqual(['1>tier-2 14:00:00']);
    const reopened = handed()
      .closes(day('11:00'), 'ana')
      .reopens(day('12:00'), 'cus')
      .says(day('12:30'), 'ana', '/escalate tier-2');
    expect(steps(held, reopened, day('14:30:01'))).toEqual(['1>tier-2 14:30:00']);
  });

  it('stands while the ticket waits', () => {
    const waiting = handed()
      .says(day('11:00'), 'ana', '/pending which version?')
      .says(day('15:00'), 'cus', 'The last one.');
    expect(steps(held, waiting, day('16:30'))).toEqual([]);
    expect(steps(held, waiting, day('16:30:01'))).toEqual(['1>tier-2 16:30:00']);
  });

  it('is told again as often as the policy says, until somebody of the group sees to it or it moves on', async () => {
    const again = await desk(`${HELD}, repeat: 1h, repeat_at_most: 2`);
    expect(steps(again, handed(), day('18:00'))).toEqual(['1>tier-2 12:30:00', '3>tier-2 14:30:00']);
    const others = handed().says(day('12:45'), 'ana', 'Anybody?');
    expect(steps(again, others, day('13:30:01'))).toEqual(['1>tier-2 12:30:00', '2>tier-2 13:30:00']);
    for (const seen of [
      handed().says(day('12:45'), 'chen', '/ack'),
      handed().says(day('12:45'), 'ana', '/escalate tier-1'),
    ])
      expect(steps(again, seen, day('13:30:01')).filter((step) => step.includes('tier-2'))).toEqual([
        '1>tier-2 12:30:00',
      ]);
  });

  it('goes by the rule for the group that has it', async () => {
    const each = await desk(
      'name: one, on: held, when: { held_by: tier-1 }, after: 1h',
      'name: two, on: held, when: { held_by: tier-2 }, after: 3h',
    );
    expect(steps(each, handed(), day('13:30:01'))).toEqual(['1>tier-2 13:30:00']);
    expect(steps(each, handed('/escalate tier-1'), day('11:30:01'))).toEqual(['1>tier-1 11:30:00']);
  });

  it('counts from its date on', async () => {
    const dated = await desk(`${HELD}, effective: 2026-12-08`);
    expect(steps(dated, handed(), day('15:00'))).toEqual([]);
  });
});
