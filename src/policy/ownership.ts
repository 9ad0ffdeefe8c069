import type { Target } from './target.ts';

export interface Ownership {
  readonly target: Target;
  /** Who is asked when nobody owns a ticket. */
  readonly group: string | null;
  /** Whom the desk suggests as the owner of a ticket. */
  readonly suggest: Suggesting;
  /** Label (lower case) → login of who knows that area; they come before everybody else. */
  readonly areas: ReadonlyMap<string, string>;
  /** Whether the suggestion is assigned when the time is over. */
  readonly assign: boolean;
  /** Whether the first of the staff to answer becomes the owner. */
  readonly answeringOwns: boolean;
}

export const SUGGESTING = ['on-duty', 'least-loaded', 'round-robin'] as const;

export type Suggesting = (typeof SUGGESTING)[number];
