import { expect, test } from 'vitest';
import { fold } from '../../../src/ticket/fold.ts';
import { Story, snapshotOf } from '../../desk/story.ts';
import { setting } from '../../sla/setting.ts';

/** An urgent ticket of the second of December with so many labels in all. */
function carrying(count: number): Story {
  const story = new Story('wed+2 10:00').labels('wed+2 10:00', 'cus', 'severity: urgent');
  for (let index = 1; index < count; index += 1) story.labels('wed+2 10:01', 'ana', `area: ${String(index)}`);
  return story;
}

function seen(story: Story) {
  const { commands, waits, severity } = fold(story.issue(), snapshotOf(setting, [], 'wed+2 15:00'));
  return {
    outcomes: commands.map(({ outcome }) => outcome),
    waits: waits.map(({ reason }) => reason),
    severity: severity.at(-1)?.severity,
  };
}

const hold = (story: Story, words = '/hold', when = 'wed+2 11:00'): Story => story.says(when, 'ana', words);

test('a command whose label would be one too many is refused, and what it says never was', () => {
  expect(seen(hold(carrying(99)))).toMatchObject({ outcomes: ['done'], waits: ['on_hold'] });
  expect(seen(hold(carrying(100)))).toMatchObject({ outcomes: ['refused'], waits: [] });
  const { commands } = fold(hold(carrying(100)).issue(), snapshotOf(setting, [], 'wed+2 15:00'));
  expect(commands[0]).toMatchObject({
    reason: { kind: 'not_now', because: { kind: 'full', label: 'status: on hold', most: 100 } },
  });
});

test('it stays refused when there is room later, as it would be done had there been room then', () => {
  const later = hold(carrying(100)).unlabels('wed+2 12:00', 'ana', 'area: 7');
  expect(seen(later)).toMatchObject({ outcomes: ['refused'], waits: [] });
  expect(seen(hold(later, '/hold', 'wed+2 13:00'))).toMatchObject({
    outcomes: ['refused', 'done'],
    waits: ['on_hold'],
  });
  const before = hold(carrying(99)).labels('wed+2 12:00', 'ana', 'one more');
  expect(seen(before)).toMatchObject({ outcomes: ['done'] });
});

test('a label that takes the place of another needs no room, and neither does one that is there', () => {
  expect(seen(hold(carrying(100), '/severity low'))).toMatchObject({ outcomes: ['done'], severity: 'low' });
  const held = hold(carrying(99).labels('wed+2 10:30', 'ana', 'status: on hold'));
  expect(seen(held)).toMatchObject({ outcomes: ['done'] });
});

test('of two commands in one comment the second needs room of its own', () => {
  expect(seen(hold(carrying(99), '/hold\n/incident'))).toMatchObject({ outcomes: ['done', 'refused'] });
  expect(seen(hold(carrying(98), '/hold\n/incident'))).toMatchObject({ outcomes: ['done', 'done'] });
});

test('who calls for help, takes a ticket or answers it needs no label', () => {
  for (const words of ['/escalate tier-2', '/ack', '/assign @ana', '/resume', '/close'])
    expect(seen(hold(carrying(100), words)), words).toMatchObject({ outcomes: ['done'] });
});

test('commands from before December 2026 stand as they were taken', () => {
  const old = new Story('mon 10:00');
  for (let index = 0; index < 100; index += 1) old.labels('mon 10:01', 'ana', `area: ${String(index)}`);
  expect(seen(hold(old, '/hold', 'mon 11:00'))).toMatchObject({ outcomes: ['done'] });
});
