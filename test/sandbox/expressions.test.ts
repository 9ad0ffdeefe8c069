import { expect, test } from 'vitest';
import { evaluate, holds, resolveExpressions } from '../../src/sandbox/expressions.ts';

const CONTEXTS = { github: { token: 'abc', event: { issue: { number: 7 } } }, inputs: { 'dry-run': false } };

test.each([
  ['github.token', 'abc'],
  ["inputs.dry-run || 'no'", 'no'],
  ['!github.event.issue.pull_request', true],
  ['github.event.issue.number == 7 && (inputs.dry-run != true)', true],
  ["'it''s'", "it's"],
  ['github.event.action', null],
  ['env.NOTHING', null],
  ["contains(github.token, 'B')", true],
])('%s', (source, value) => {
  expect(evaluate(source, CONTEXTS)).toBe(value);
});

test('stands in a text, or alone as a condition', () => {
  expect(resolveExpressions('t=${{ github.token }};${{ github.nothing }}', CONTEXTS)).toBe('t=abc;');
  expect(holds('${{ !github.event.issue.pull_request }}', CONTEXTS)).toBe(true);
});

test.each(['failure()', 'github.token ==', 'nothing.here', '"double"'])('%s is an error', (source) => {
  expect(() => evaluate(source, CONTEXTS)).toThrow(`the expression ${source} is not supported`);
});
