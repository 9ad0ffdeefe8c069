import { nameInMark } from '../ticket/marker.ts';

/** `RULE:CYCLE:STEP` in letters that a mark may hold; no two rules share one. */
export function stepKey(rule: string, cycle: number, step: number): string {
  return `${nameInMark(rule)}:${String(cycle)}:${String(step)}`;
}
