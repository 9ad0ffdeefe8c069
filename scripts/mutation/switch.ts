/**
 * The switch of the mutants. Code that Stryker's instrumenter has written holds every mutant of it side by side and asks
 * for each, by the two names below, whether it is the one that is on.
 */
const ASKED = 'stryMutAct_9fa48';
const COVERED = 'stryCov_9fa48';

/** Thrown into code that would go on for ever. */
class OutOfSteps extends Error {}

let active: string | null = null;
let steps = 0;
let most = Infinity;
let reached = false;
let seen = new Set<string>();

const answers = {
  [ASKED]: (id: string): boolean => {
    steps += 1;
    // Hardly a loop has no mutant in it, so that this ends what a mutant keeps going, after the same number of
    // steps on every machine.
    if (steps > most) throw new OutOfSteps('many more steps than without the mutant');
    if (id !== active) return false;
    reached = true;
    return true;
  },
  [COVERED]: (...ids: string[]): void => {
    if (active === null) for (const id of ids) seen.add(id);
  },
};
Object.assign(globalThis, answers);

/** What happened since the counting began. */
export interface Count {
  readonly steps: number;
  /** There were more steps than allowed. */
  readonly endless: boolean;
  /** The code came by the mutant that was on. */
  readonly reached: boolean;
  /** The mutants that it came by while none was on. */
  readonly seen: ReadonlySet<string>;
}

/** Turns a mutant on, or all of them off, and begins to count what runs, up to a number of steps. */
export function begin(mutant: string | null, limit: number): void {
  active = mutant;
  steps = 0;
  most = limit;
  reached = false;
  seen = new Set();
}

export function count(): Count {
  return { steps, endless: steps > most, reached, seen };
}
