import { expect, test } from 'vitest';
import { Recent } from '../../../src/hosts/app/recent.ts';

test('a name counts once', () => {
  const recent = new Recent(10);
  expect(recent.claim('a')).toBe(true);
  expect(recent.claim('a')).toBe(false);
  expect(recent.claim('b')).toBe(true);
});

test('the name not met for the longest time is forgotten first', () => {
  const recent = new Recent(2);
  recent.claim('a');
  recent.claim('b');
  recent.claim('a');
  recent.claim('c');
  expect(recent.claim('a')).toBe(false);
  expect(recent.claim('b')).toBe(true);
});
