/** A class of contributing factors. */
export interface FactorClass {
  readonly name: string;
  /** What answers a factor of this class, as the policy says; empty: it says nothing. */
  readonly remedies: readonly string[];
}

/** Classes where a policy names none. */
export const STANDARD_CLASSES: readonly string[] = ['education', 'bug'];

/** Whether two spellings mean one class. */
export function isSameClass(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
