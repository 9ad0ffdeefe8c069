import { expect, test } from 'vitest';
import { fold } from '../../../src/ticket/fold.ts';
import { BOT, type Setting, Story, snapshotOf } from '../../desk/story.ts';
import { setting, under } from '../../sla/setting.ts';

/** An urgent ticket of the second of December with so many labels in all. */
function carrying(count: number): Story {
  const story = new Story('wed+2 10:00').labels('wed+2 10:00', 'cus', 'severity: urgent');
  for (let index = 1; index < count; index += 1) story.labels('wed+2 10:01', 'ana', `area: ${String(index)}`);
  return story;
}

function seen(story: Story, where: Setting = setting) {
  const { commands, waits, severity } = fold(story.issue(), snapshotOf(where, [], 'wed+2 15:00'));
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
    openTo: [],
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

test('labels that came with the issue take room as well, and so do those that the repository has lost since', () => {
  const names = Array.from({ length: 100 }, (_, index) => `area: ${String(index)}`);
  const came = (labels: readonly string[]) => new Story('wed+2 10:00').with({ labels });
  expect(seen(hold(came(names)))).toMatchObject({ outcomes: ['refused'], waits: [] });
  expect(seen(hold(came(names.slice(1))))).toMatchObject({ outcomes: ['done'] });
  expect(seen(hold(carrying(100)).with({ labels: [] }))).toMatchObject({ outcomes: ['refused'] });
});

test('a command that was given later needs room only for what is still there', () => {
  const held = hold(carrying(99)).labels('wed+2 11:01', BOT, 'status: on hold');
  const resumed = hold(held, '/resume', 'wed+2 12:00').unlabels('wed+2 12:01', BOT, 'status: on hold');
  expect(seen(hold(resumed, '/incident', 'wed+2 13:00'))).toMatchObject({
    outcomes: ['done', 'done', 'done'],
  });
});

test('a first severity needs room, and is refused for want of its own label', () => {
  const bare = new Story('wed+2 10:00');
  for (let index = 0; index < 100; index += 1) bare.labels('wed+2 10:01', 'ana', `area: ${String(index)}`);
  const story = hold(bare, '/severity low');
  expect(seen(story)).toMatchObject({ outcomes: ['refused'], severity: undefined });
  const { commands } = fold(story.issue(), snapshotOf(setting, [], 'wed+2 15:00'));
  expect(commands).toMatchObject([{ reason: { because: { label: 'severity: low' } } }]);
});

test('what is out of scope is closed as such, and its label comes when there is room', () => {
  expect(seen(hold(carrying(100), '/out-of-scope Not ours.'))).toMatchObject({ outcomes: ['done'] });
});

test('another form needs room for its label unless it takes the place of one, or has none', async () => {
  const desk = await under(`
  forms: { bug.yml: { label: 'form: bug' }, outage.yml: { label: 'form: outage' }, other.yml: {} }
`);
  const to = (form: string, story: Story) => seen(hold(story, `/route ${form}`), desk).outcomes;
  expect(to('outage', carrying(100))).toEqual(['refused']);
  expect(to('outage', carrying(99))).toEqual(['done']);
  expect(to('outage', carrying(99).labels('wed+2 10:30', 'ana', 'form: bug'))).toEqual(['done']);
  expect(to('other', carrying(100))).toEqual(['done']);
});

test('commands from before December 2026 stand as they were taken', () => {
  const old = () => {
    const story = new Story('mon 10:00');
    for (let index = 0; index < 100; index += 1) story.labels('mon 10:01', 'ana', `area: ${String(index)}`);
    return story;
  };
  expect(seen(hold(old(), '/hold', 'mon 11:00'))).toMatchObject({ outcomes: ['done'] });
  expect(seen(hold(old(), '/hold', '2026-11-30 23:59:59'))).toMatchObject({ outcomes: ['done'] });
  expect(seen(hold(old(), '/hold', '2026-12-01 00:00:00'))).toMatchObject({ outcomes: ['refused'] });
});
