import { instant } from '../../src/calendar/instant.ts';
import { expect, test } from 'vitest';
import type { Effect } from '../../src/plan/effect.ts';
import { describe } from '../../src/plan/effect-line.ts';

const issue = { id: 'I1', number: 7 };
const why = { because: 'A test wants it.', deadline: instant(0) };

test.each<[Effect, string]>([
  [{ kind: 'assign', issue, logins: ['ana', 'b-o_acme'], ...why }, '#7: assign ana, b-o_acme'],
  [{ kind: 'unassign', issue, logins: ['ana'], ...why }, '#7: unassign ana'],
  [{ kind: 'close', issue, reason: 'completed', ...why }, '#7: close as completed'],
  [{ kind: 'close', issue, reason: 'not_planned', ...why }, '#7: close as not planned'],
  [{ kind: 'reopen', issue, ...why }, '#7: reopen'],
  [
    { kind: 'react', issue, comment: 'C1', add: ['done'], remove: ['not_understood'], ...why },
    '#7: answer a command (done, no longer not understood)',
  ],
])('%j reads as a line', (effect, line) => {
  expect(describe(effect)).toBe(line);
});

test('what no login can be is not repeated', () => {
  const logins = ['ana', '<img src=x>', '\n::error::', ''];
  expect(describe({ kind: 'assign', issue, logins, ...why })).toBe(
    '#7: assign ana, somebody of an impossible name, somebody of an impossible name, somebody of an impossible name',
  );
});
