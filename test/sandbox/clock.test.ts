import { expect, onTestFinished, test, vi } from 'vitest';
import { Clock, iso } from '../../src/sandbox/clock.ts';

test('stands still in whole seconds until it is moved', () => {
  const clock = new Clock('2026-11-20T16:30:00.900Z');
  expect(iso(clock.now())).toBe('2026-11-20T16:30:00Z');
  clock.advance(100);
  expect(iso(clock.now())).toBe('2026-11-20T16:30:01Z');
  clock.set('2026-11-23T09:00:00Z');
  expect(iso(clock.now())).toBe('2026-11-23T09:00:00Z');
});

test('waits are measured even while it stands still', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const clock = new Clock(0);
  const before = clock.elapsed();
  vi.advanceTimersByTime(15);
  expect(clock.elapsed() - before).toBe(15);
  expect(clock.now()).toBe(0);
});

test('refuses what is no instant', () => {
  expect(() => new Clock('yesterday')).toThrow('not an instant');
});
