import type { PromisedClock } from '../policy/promised-clock.ts';

export type ClockName =
  PromisedClock | 'ownership' | 'silence' | 'triage' | 'escalation' | 'pending_close' | 'write_up';

/** Whose target it is: promised to customers, set by the desk for itself, or housekeeping of the desk. */
export type ClockSet = 'promise' | 'internal' | 'desk';
