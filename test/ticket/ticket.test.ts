import { describe, expect, it } from 'vitest';
import { isGivenBack } from '../../src/ticket/ticket.ts';
import { at } from '../desk/story.ts';

describe('a ticket that a group got', () => {
  const given = (when: string, ...groups: string[]) =>
    isGivenBack([{ at: at(when), groups }], 'tier-2', at('mon+3 10:00'), at('mon+3 12:00'));

  it('is given back by being given to somebody outside of it, up to the moment that is asked about', () => {
    expect(given('mon+3 11:00', 'tier-1')).toBe(true);
    expect(given('mon+3 11:00')).toBe(true);
    expect(given('mon+3 12:00', 'tier-1')).toBe(true);
    expect(given('mon+3 11:00', 'tier-1', 'tier-2')).toBe(false);
    for (const when of ['mon+3 09:00', 'mon+3 10:00', 'mon+3 12:00:01'])
      expect(given(when, 'tier-1')).toBe(false);
  });

  it('was not before December 2026', () => {
    const since = (when: string) =>
      isGivenBack([{ at: at(when), groups: [] }], 'tier-2', at('2026-11-30 10:00'), at('mon+3 12:00'));
    expect([since('2026-11-30 23:59:59'), since('2026-12-01 00:00:00')]).toEqual([false, true]);
  });
});
