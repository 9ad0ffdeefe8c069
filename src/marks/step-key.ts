import { nameInMark, nameOfMark } from './name.ts';

/** One step of one cycle of one of the policy's escalations. */
export interface StepOfEscalation {
  readonly rule: string;
  readonly cycle: number;
  readonly step: number;
}

/** `RULE:CYCLE:STEP` in letters that a mark may hold; no two rules share one. */
export function stepKey(rule: string, cycle: number, step: number): string {
  return `${nameInMark(rule)}:${String(cycle)}:${String(step)}`;
}

/** Reads what `stepKey` wrote; null: it is no such key. */
export function readStepKey(key: string): StepOfEscalation | null {
  const [, rule, cycle, step] = /^([^:]+):(\d+):(\d+)$/.exec(key) ?? [];
  return rule === undefined ? null : { rule: nameOfMark(rule), cycle: Number(cycle), step: Number(step) };
}
