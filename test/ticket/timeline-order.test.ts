import { expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { at, BOT, snapshotOf, Story } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';

const read = (story: Story) => fold(story.issue(), snapshotOf(setting, [], 'fri 10:00'));

it('a timeline that is told out of order is read in order', () => {
  const story = new Story('mon 10:00')
    .says('mon 12:00', 'cus', 'Still down.')
    .labels('mon 13:00', 'ana', 'severity: low')
    .labels('mon 11:00', 'ana', 'severity: high')
    .says('mon 10:30', 'ana', 'We look at it.');
  const ticket = read(story);
  expect(ticket.severity.map(({ severity }) => severity)).toEqual(['high', 'low']);
  expect(ticket.messages.map(({ by }) => by.login)).toEqual(['ana', 'cus']);
});

it('a timeline that is told newest first is read in order', () => {
  const story = new Story('mon 10:00').says('mon 12:00', 'cus').says('mon 11:00', 'ana');
  expect(read(story).messages.map(({ by }) => by.login)).toEqual(['ana', 'cus']);
});

it('what happened in one second stays in the order in which it is told', () => {
  const labels = ['severity: high', 'severity: low'];
  for (const [first = '', second = ''] of [labels, labels.toReversed()]) {
    const story = new Story('mon 10:00')
      .labels('mon 11:00', 'ana', first)
      .labels('mon 11:00', 'ana', second)
      .says('mon 10:30', 'ana');
    expect(`severity: ${String(read(story).severity.at(-1)?.severity)}`).toBe(second);
  }
});

it('a ticket changed last when people last did something or wrote, whatever the desk did since', () => {
  expect(read(new Story('mon 10:00'))).toMatchObject({ changedAt: at('mon 10:00'), changes: 0 });
  const edited = new Story('mon 10:00').with({ lastEditedAt: at('mon 14:00') });
  expect(read(edited).changedAt).toBe(at('mon 14:00'));
  const story = new Story('mon 10:00')
    .says('mon 11:00', 'cus', 'Down.', { lastEditedAt: at('mon 15:00') })
    .labels('mon 12:00', 'ana', 'severity: high')
    .says('mon 16:00', BOT)
    .labels('mon 16:01', BOT, 'status: pending');
  expect(read(story)).toMatchObject({ changedAt: at('mon 15:00'), changes: 3 });
});

it('one that was moved here while it was closed is not opened again by having been so before', () => {
  const before = new Story('mon 10:00').closes('mon 11:00', 'ana').reopens('mon 12:00', 'ana');
  expect(read(before).closures).toMatchObject([{ at: at('mon 11:00'), reopenedAt: at('mon 12:00') }]);
  expect(read(before.arrives('mon 13:00')).closures).toEqual([]);
  const closed = new Story('mon 10:00')
    .closes('mon 11:00', 'ana')
    .arrives('mon 13:00')
    .reopens('mon 14:00', 'ana');
  expect(read(closed).closures).toMatchObject([{ reopenedAt: at('mon 14:00') }]);
});

it('comments that people lose are told apart: the desk’s own, those of staff, those of anybody', () => {
  const story = new Story('mon 10:00')
    .loses('mon 11:00', BOT)
    .loses('mon 12:00', BOT, BOT)
    .loses('mon 13:00', 'bo')
    .loses('mon 14:00', 'cus');
  expect(read(story)).toMatchObject({
    ownDeletions: [at('mon 11:00')],
    noticeDeletions: [at('mon 11:00')],
    staffDeletions: [at('mon 13:00')],
    wordDeletions: [at('mon 13:00'), at('mon 14:00')],
  });
});
