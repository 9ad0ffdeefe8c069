import { instant, later } from '../../../src/calendar/instant.ts';
import { expect, test, vi } from 'vitest';
import { Arrival } from '../../../src/hosts/app/arrival.ts';

const NOW = instant(Date.parse('2026-11-20T16:30:00Z'));

test('what passes after the first answer is taken off the time that is left', async () => {
  vi.useFakeTimers();
  try {
    const arrival = new Arrival();
    const transport = arrival.watch(async () => {
      await vi.advanceTimersByTimeAsync(400);
      return { status: 200, headers: {}, data: {} };
    });
    expect(arrival.until(later(NOW, 10_000), NOW)).toBe(10_000);
    // How long the first answer was under way nobody knows; GitHub's date is taken for that of its arrival.
    await transport('GET /', {});
    expect(arrival.until(later(NOW, 10_000), NOW)).toBe(10_000);
    await transport('GET /', {});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(arrival.until(later(NOW, 10_000), NOW)).toBe(-50_400);
  } finally {
    vi.useRealTimers();
  }
});

test('a refusal comes with a date as well', async () => {
  vi.useFakeTimers();
  try {
    const arrival = new Arrival();
    const refused = arrival.watch(async () => Promise.reject(new Error('refused')));
    await expect(refused('GET /', {})).rejects.toThrow('refused');
    await vi.advanceTimersByTimeAsync(1000);
    expect(arrival.until(NOW, NOW)).toBe(-1000);
  } finally {
    vi.useRealTimers();
  }
});
