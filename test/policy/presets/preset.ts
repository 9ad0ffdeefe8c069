import { expect } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import type { Target } from '../../../src/policy/target.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A built-in process as a desk extends it, with little or nothing of its own. */
export async function preset(name: string, own = '', timezone = 'Europe/Berlin'): Promise<Policy> {
  const text = `version: 1\nextends: ${name}\ntimezone: ${timezone}\n${own}`;
  const loaded = await loadPolicy({ text, file: 'steward.yml' });
  expect(loaded.problems).toEqual([]);
  if (!loaded.policy) throw new Error(`The preset ${name} does not load`);
  return loaded.policy;
}

/** A target as its open time and the calendar on which it is counted. */
export const shown = (target: Target | null | undefined) => target && [target.within, target.calendar.name];
