import { expect, test } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { keyOf } from '../../src/marks/key.ts';
import type { Story } from '../desk/story.ts';
import { at, BOT, clockOf, snapshotOf } from '../desk/story.ts';
import { setting, urgent } from '../sla/setting.ts';

/** Somebody whom GitHub does not let be assigned has been named. */
const named = (): Story => urgent().says('mon 10:30', 'ana', '/assign @chen', { id: 'IC_1' });

/** The desk has said so. */
const told = (story: Story, by = BOT): Story =>
  story.says(
    'mon 10:31',
    by,
    `<!-- steward ${keyOf('unassignable', 'IC_1', at('mon 10:30'), 'chen')} -->\nGitHub did not assign chen.`,
  );

function seen(story: Story, unassignable: readonly string[] = []): unknown {
  const desk = { ...snapshotOf(setting, [], 'tue 10:00'), unassignable };
  const { commands, owners, wantedAssignees } = fold(story.issue(), desk);
  return {
    outcomes: commands.map(({ outcome }) => outcome),
    owners: owners.at(-1)?.value,
    wanted: wantedAssignees.map(({ login }) => login),
  };
}

const REFUSED = { outcomes: ['refused'], owners: [], wanted: [] };

test('whom GitHub has just refused to assign owns nothing, and the command is refused', () => {
  expect(seen(named())).toEqual({ outcomes: ['done'], owners: ['chen'], wanted: ['chen'] });
  expect(seen(named(), ['chen'])).toEqual(REFUSED);
});

test('what was said once stays refused for every later run, and only the desk itself can have said it', () => {
  expect(seen(told(named()))).toEqual(REFUSED);
  expect(clockOf(setting, told(named()), 'mon 15:00', 'ownership')).toMatchObject({
    state: 'breached',
    breachedAt: at('mon 14:00'),
  });
  expect(seen(told(named(), 'cus'))).toMatchObject({ owners: ['chen'] });
});

test('a command counts for the others whom it names', () => {
  const both = urgent().says('mon 10:30', 'ana', '/assign @bo @chen', { id: 'IC_1' });
  const partly = { outcomes: ['done', 'refused'], owners: ['bo'], wanted: ['bo'] };
  expect(seen(both, ['chen'])).toEqual(partly);
  expect(seen(told(both))).toEqual(partly);
});

test('a refusal takes back nothing that GitHub has shown, before or after it', () => {
  const before = named().assigns('mon 10:31', BOT, 'chen').unassigns('mon 11:00', 'ana', 'chen');
  const again = before.says('mon 12:00', 'ana', '/assign @chen');
  expect(seen(again, ['chen'])).toMatchObject({ outcomes: ['done', 'refused'], owners: [] });
  const later = told(named()).assigns('mon 12:00', 'ana', 'chen');
  expect(seen(later)).toEqual({ outcomes: ['refused'], owners: ['chen'], wanted: [] });
});

test('what GitHub refuses now is the last command of several that name somebody', () => {
  const twice = () => named().says('mon 11:00', 'bo', '/assign @chen', { id: 'IC_2' });
  expect(seen(twice(), ['chen'])).toMatchObject({ outcomes: ['done', 'refused'] });
  expect(seen(twice().says('mon 11:30', 'bo', '/assign @bo'), ['chen'])).toMatchObject({
    outcomes: ['done', 'refused', 'done'],
  });
});

test('whom GitHub shows as assigned since a command was not refused for it', () => {
  const since = (when: string, login = 'chen') =>
    seen(named().assigns(when, 'ana', login), ['chen']) as { outcomes: string[] };
  expect(since('mon 10:30').outcomes).toEqual(['done']);
  expect(since('mon 10:31').outcomes).toEqual(['done']);
  expect(since('mon 10:31', 'bo').outcomes).toEqual(['refused']);
  const before = urgent().assigns('mon 10:29', 'ana', 'chen').says('mon 10:30', 'ana', '/assign @chen');
  expect(seen(before, ['chen'])).toMatchObject({ outcomes: ['refused'] });
});
