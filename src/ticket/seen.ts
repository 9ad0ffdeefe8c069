import type { Instant } from '../calendar/instant.ts';
import type { LabelTurn } from './labels.ts';
import type { Customer, Since } from './ticket.ts';

/** What rules may select on, besides the severity, as it came to be over a ticket's life. */
export interface Seen {
  readonly standing: readonly Since<Standing>[];
  /** The account that opened the issue; an App's with its `[bot]`. Null: it was deleted. */
  readonly author: string | null;
  /** In lower case. */
  readonly title: readonly Since<string>[];
  /** GitHub issue type. */
  readonly type: readonly Since<string | null>[];
  /** The form that it was written with. */
  readonly form: string | null;
  /** Those that people put on. */
  readonly labels: readonly Since<ReadonlySet<string>>[];
  /** Those that the desk put on as well. */
  readonly allLabels: readonly Since<ReadonlySet<string>>[];
  readonly fate: readonly Since<Fate>[];
  readonly words: Words;
  /** `owner/name`, lower case. */
  readonly repository: string;
  readonly openedAt: Instant;
}

/** Who has had a ticket and who has it. */
export interface Fate {
  /** Groups that it was ever handed to, sorted. */
  readonly escalated: readonly string[];
  readonly heldBy: string | null;
  readonly owned: boolean;
}

/**
 * What follows from a ticket that its own selectors can see: labels that the desk put on, and who has it. It is told by
 * the ticket as it was read without it, never by what the desk left on GitHub.
 */
export interface Feedback {
  readonly labels: readonly LabelTurn[];
  readonly fate: readonly Since<Fate>[];
}

/** Who asks, as the desk knows it from an instant on. */
export interface Standing {
  readonly customer: Customer | null;
  /** The policy lists them, staff speak for them, or staff have said who they are. */
  readonly confirmed: boolean;
}

/** Things people called a ticket, by label or by command; where they said nothing, form and policy decide. */
export interface Words {
  readonly incident: readonly Since<boolean>[];
  readonly cannotWait: readonly Since<boolean>[];
  readonly project: readonly Since<boolean>[];
  /** The form to whose process they moved it; null: back to its own. */
  readonly form: readonly Since<string | null>[];
  /** The stage of a change, by its name; null: none. Place: where it stands in the timeline. */
  readonly stage: readonly (Since<string | null> & { readonly place: number })[];
}
