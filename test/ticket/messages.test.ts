import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { BOT, snapshotOf, Story } from '../desk/story.ts';
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
