import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { at, BOT, snapshotOf, Story } from '../desk/story.ts';
import { setting, under } from '../sla/setting.ts';

/** The desk lets pass thanks, and bare commands, from December 2026 on. */
const DAY = '2026-12-07';

/** What one comment counts for: who speaks, and whether it is words, thanks or neither. */
function counts(by: string, body: string, when = `${DAY} 11:00`, where = setting) {
  const story = new Story('2026-11-16 10:00').says(when, by, body);
  const [message] = fold(story.issue(), snapshotOf(where, [], `${DAY} 12:00`)).messages;
  if (message === undefined) throw new Error('no message');
  return `${message.role} ${message.substantive ? 'words' : message.thanks ? 'thanks' : 'nothing'}`;
}

describe('a comment counts', () => {
  it.each([
    ['words of a customer', 'cus', 'It is down again.', 'customer words'],
    ['words of staff', 'ana', 'We look at it.', 'staff words'],
    ['words of somebody else', 'passer', 'Me too.', 'bystander words'],
    ['a bare command of staff', 'ana', '/severity high', 'staff nothing'],
    ['a bare command of somebody else', 'passer', '/severity high', 'bystander nothing'],
    ['a command of staff below words', 'ana', 'We look at it.\n\n/severity high', 'staff words'],
    ['an update, which is a command that speaks', 'ana', '/status investigating We look.', 'staff words'],
    [
      'an update beside a command that is silent',
      'ana',
      '/status investigating We look.\n/severity high',
      'staff words',
    ],
    ['what a bot says', 'renovate[bot]', 'A new version is out.', 'bot nothing'],
    ['what the desk says', BOT, 'We have it.', 'bot nothing'],
  ])('for what it is: %s', (_, by, body, expected) => {
    expect(counts(by, body)).toBe(expected);
  });

  it('as thanks where a customer says nothing else, and not before the desk knew thanks', () => {
    expect(counts('cus', 'Thanks, it works now!')).toBe('customer thanks');
    expect(counts('cus', 'Thanks, but it is down again.')).toBe('customer words');
    expect(counts('ana', 'Thanks, it works now!')).toBe('staff words');
    expect(counts('passer', 'Thanks, it works now!')).toBe('bystander words');
    expect(counts('cus', 'Thanks, it works now!', '2026-11-30 23:59:59')).toBe('customer words');
    expect(counts('cus', 'Thanks, it works now!', '2026-12-01 00:00:00')).toBe('customer thanks');
  });

  it('as no update where the policy has none', async () => {
    const without = await under('commands: { status: off }');
    const update = '/status investigating We look.';
    expect(counts('ana', update, `${DAY} 11:00`, without)).toBe('staff nothing');
  });
});

it.each([
  ['a text that people write in their own words', ['type: textarea, id: story'], 'story'],
  ['the first such text that has a name', ['type: textarea', 'type: textarea, id: more'], 'more'],
  ['no text that is shown as code', ['type: textarea, id: story, attributes: { render: shell }'], null],
  ['no text without a name', ['type: textarea'], null],
  ['no line', ['type: input, id: story'], null],
])('the opening words of a form’s answers are %s', (_, fields, opening) => {
  const labels = fields.map((_field, index) => `Question ${String(index + 1)}`);
  const items = fields.map((field, index) => {
    const label = `label: ${labels[index] ?? ''}`;
    return field.includes('attributes: {')
      ? field.replace('attributes: {', `attributes: { ${label},`)
      : `${field}, attributes: { ${label} }`;
  });
  const form = `
name: Bug
description: Something is broken
body:
${items.map((item) => `  - { ${item} }`).join('\n')}
`;
  const body = labels.map((label) => `### ${label}\n\nIt broke.`).join('\n\n');
  const desk = snapshotOf({ ...setting, forms: { 'bug.yml': form } }, [], 'mon 11:00');
  const ticket = fold(new Story('mon 10:00').with({ body }).issue(), desk);
  expect(ticket.form).toMatchObject({ file: 'bug.yml', opening });
});

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
  const second = new Story('mon 10:00').closes('mon 11:00', 'ana').reopens('mon 13:00', 'ana');
  expect(read(second.arrives('mon 13:00')).closures).toEqual([]);
  const still = new Story('mon 10:00').closes('mon 11:00', 'ana').arrives('mon 13:00');
  expect(read(still).closures).toMatchObject([{ at: at('mon 11:00'), reopenedAt: null }]);
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

it('what was said in another repository, or was hidden, counts for nothing here', () => {
  const story = new Story('mon 08:00')
    .says('mon 09:59:59', 'ana', 'Before.')
    .arrives('mon 10:00')
    .says('mon 10:00', 'ana', 'On arrival.')
    .says('mon 11:00', 'ana', 'Buy this.', { minimized: true })
    .says('mon 12:00', 'ana', 'After.');
  expect(read(story).messages.map(({ event }) => event.body)).toEqual(['On arrival.', 'After.']);
});

it('what the desk has told is known by the marks in its own comments, and since when', () => {
  const told = '<!-- steward status -->\nWe have it.';
  const story = new Story('mon 10:00').says('mon 10:01', BOT, told).says('mon 11:00', 'cus', told);
  expect([...read(story).ownMarks]).toEqual([['status', at('mon 10:01')]]);
});

it('a claim is confirmed by who makes it, a customer or staff, or by who of the staff repeats it', () => {
  const confirmed = (story: Story) => read(story).isConfirmed;
  const claims = (by: string) => new Story('mon 10:00', by).labels('mon 10:01', by, 'severity: high');
  expect(confirmed(claims('cus'))).toBe(true);
  expect(confirmed(claims('ana'))).toBe(true);
  expect(confirmed(claims('stranger'))).toBe(false);
  expect(confirmed(new Story('mon 10:00', 'stranger'))).toBe(false);
  const repeated = claims('stranger').labels('mon 11:00', 'ana', 'severity: urgent');
  expect(confirmed(repeated)).toBe(true);
  expect(confirmed(repeated.labels('mon 12:00', 'stranger', 'severity: low'))).toBe(false);
});

describe('words that take the write-up on', async () => {
  const organised = await under('write_up: { when: { severity: urgent }, within: 24h, done: organised }');
  const signals = (story: Story, where = organised) =>
    fold(story.issue(), snapshotOf(where, [], `${DAY} 18:00`)).signals.map(
      ({ kind, by }) => `${kind} ${by.login}`,
    );
  const solved = (label: string | null, reason: 'completed' | 'not_planned' = 'completed') => {
    const story = new Story(`${DAY} 10:00`);
    if (label !== null) story.labels(`${DAY} 10:01`, 'cus', label);
    return story.closes(`${DAY} 11:00`, 'ana', reason).says(`${DAY} 12:00`, 'ana', 'I will write this.');
  };

  it('count where one is asked for, from when they are said', () => {
    expect(signals(solved('severity: urgent'))).toEqual(['post_mortem_owned ana']);
    const later = solved('severity: urgent').says(`${DAY} 13:00`, 'bo', '/post-mortem done');
    expect(signals(later)).toEqual(['post_mortem_owned ana', 'post_mortem_done bo']);
  });

  it('count for nothing where none is', async () => {
    expect(signals(solved('severity: low'))).toEqual([]);
    expect(signals(solved('severity: urgent', 'not_planned'))).toEqual([]);
    const written = await under('write_up: { when: { severity: urgent }, within: 24h, done: written }');
    expect(signals(solved('severity: urgent'), written)).toEqual([]);
    const all = await under('write_up: { when: {}, within: 24h, done: organised }');
    expect(signals(solved(null), all)).toEqual([]);
    expect(signals(solved('severity: low'), all)).toEqual(['post_mortem_owned ana']);
  });
});

it('ready instructions are those for the ticket as it is now', async () => {
  const desk = await under(`
self_service: [{ name: password, instructions: Reset it., when: { label: password } }]
`);
  const named = (story: Story) =>
    fold(story.issue(), snapshotOf(desk, [], 'fri 10:00')).readyInstructions?.name ?? null;
  const labelled = new Story('mon 10:00').labels('mon 10:30', 'ana', 'password');
  expect(named(new Story('mon 10:00'))).toBeNull();
  expect(named(new Story('mon 10:00').with({ labels: ['password'] }))).toBe('password');
  expect(named(labelled)).toBe('password');
  expect(named(labelled.unlabels('mon 11:00', 'ana', 'password'))).toBeNull();
});
