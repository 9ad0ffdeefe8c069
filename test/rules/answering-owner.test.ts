import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { BOT, judge, Story, who } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const RULES = 'sla: [{ name: any, first_response: 8h }]\nownership: { within: 4h, group: tier-1';
const desk = await under(`${RULES}, answering_owns: true }`);
const other = await under(`${RULES} }`);

/** Whom the desk assigns, and whom it takes off. */
const moved = (story: Story, now = 'mon 12:00', setting: Setting = desk) =>
  judge(setting, story, now).plan.flatMap((effect) =>
    effect.kind === 'assign' || effect.kind === 'unassign'
      ? effect.logins.map((login) => `${effect.kind} ${login}`)
      : [],
  );
const opened = () => new Story('mon 10:00');
const answered = () => opened().says('mon 11:00', 'ana', 'On it.');

describe('whoever is the first of the staff to answer', () => {
  it('becomes the owner, where the policy says so', () => {
    expect(moved(answered())).toEqual(['assign ana']);
    expect(moved(answered(), 'mon 12:00', other)).toEqual([]);
  });

  it('does so however many answer after, and whatever a customer or a bot says', () => {
    const talk = opened().says('mon 10:10', 'cus').says('mon 10:20', BOT).says('mon 10:30', 'passer');
    expect(moved(talk)).toEqual([]);
    expect(moved(talk.says('mon 11:00', 'ana').says('mon 11:30', 'bo'))).toEqual(['assign ana']);
  });

  it.each<[string, Story]>([
    ['somebody owns it', answered().assigns('mon 11:30', 'bo')],
    [
      'somebody owned it when they answered',
      opened().assigns('mon 10:30', 'bo').says('mon 11:00', 'ana').unassigns('mon 11:30', 'bo'),
    ],
    [
      'somebody had it since, and gave it up',
      answered().assigns('mon 11:10', 'ana').unassigns('mon 11:30', 'ana'),
    ],
    [
      'somebody took it in the second of the answer, and gave it up',
      answered().assigns('mon 11:00', 'bo').unassigns('mon 11:30', 'bo'),
    ],
    [
      'a command is about to give it to somebody',
      answered().says('mon 11:30', 'ana', 'Rather you.\n\n/assign @bo'),
    ],
    [
      'somebody took it in the second of the answer, and gave it up in that second',
      answered().assigns('mon 11:00', 'bo').unassigns('mon 11:00', 'bo'),
    ],
    ['somebody takes it this second', answered().assigns('mon 12:00', 'bo')],
    ['it is closed', answered().closes('mon 11:30', 'ana')],
  ])('does not where %s', (_, story) => {
    expect(moved(story).filter((move) => move.endsWith('ana'))).toEqual([]);
  });

  it('does although somebody had it before the answer, and gave it up', () => {
    const before = opened().assigns('mon 10:10', 'bo').unassigns('mon 10:20', 'bo').says('mon 11:00', 'ana');
    expect(moved(before)).toEqual(['assign ana']);
    const handing = opened().assigns('mon 10:10', 'bo').unassigns('mon 11:00', 'bo').says('mon 11:00', 'ana');
    expect(moved(handing)).toEqual(['assign ana']);
  });

  it('does where it is assigned to somebody who is no staff yet, or was', () => {
    const early = new Story('2026-11-09 10:00')
      .says('2026-11-09 11:00', 'ana')
      .assigns('2026-11-09 11:30', 'dora');
    expect(moved(early, '2026-11-09 12:00')).toEqual(['assign ana']);
  });

  it('does not where GitHub takes no further assignee', () => {
    const crowd = (count: number) => ({
      assignees: Array.from({ length: count }, (_, index) => who(`guest-${String(index)}`)),
    });
    expect(moved(answered().with(crowd(9)))).toEqual(['assign ana']);
    expect(moved(answered().with(crowd(10)))).toEqual([]);
  });

  it('takes it off nobody', () => {
    const decided = judge(desk, answered(), 'mon 12:00').evaluations[0]?.decisions ?? [];
    expect(decided.find(({ rule }) => rule === 'answering-owner')).toMatchObject({
      kind: 'assignees',
      because: '@ana was the first to answer.',
      add: ['ana'],
      remove: [],
    });
  });

  it('does not once that is old', () => {
    expect(moved(answered(), 'tue 11:00')).toEqual(['assign ana']);
    expect(moved(answered(), 'tue 11:00:01')).toEqual([]);
  });
});
