import type { Milliseconds } from '../calendar/instant.ts';

/** Reason why a command was not carried out. Values are people's text. */
export type RefusalReason =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'switched_off' }
  | { readonly kind: 'not_yours' }
  /** Another command stands on its line: the word of that. */
  | { readonly kind: 'two_on_a_line'; readonly other: string }
  | { readonly kind: 'missing'; readonly what: string }
  | { readonly kind: 'bad_value'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly kind: 'bad_date'; readonly value: string }
  /** The moments that it may be, each written so that it is read. */
  | { readonly kind: 'ambiguous_date'; readonly value: string; readonly readings: readonly string[] }
  /** GitHub does not let these people be assigned to the issue; partly: it took the others. Logins. */
  | { readonly kind: 'unassignable'; readonly logins: readonly string[]; readonly partly: boolean }
  /** A group wants to know more of what is handed to it; template: the arguments with all of it, to be filled in. */
  | {
      readonly kind: 'lacks_context';
      readonly group: string;
      readonly lacking: readonly string[];
      readonly template: string;
    }
  /** It makes no sense as the ticket stands. */
  | { readonly kind: 'not_now'; readonly because: Untimeliness };

/** Reason why a command makes no sense as the ticket stands, as data: each language has its own words for it. */
export type Untimeliness =
  | { readonly kind: 'is_closed' }
  /** A span on the wall since its close, after which it stays closed. */
  | { readonly kind: 'closed_too_long'; readonly within: Milliseconds }
  | { readonly kind: 'no_severity' }
  | { readonly kind: 'not_lowered'; readonly severity: string }
  /** Headings of a write-up under which nothing is written; empty: they are not known. */
  | { readonly kind: 'unwritten'; readonly headings: readonly string[] }
  | NothingToTrack
  | { readonly kind: 'date_past' }
  | { readonly kind: 'date_ahead' }
  | { readonly kind: 'no_incident' }
  /** The policy has none. */
  | { readonly kind: 'no_status_page' }
  /** It needs none. */
  | { readonly kind: 'no_approval' }
  /** Nobody approves what they ask for themselves. */
  | { readonly kind: 'own_request' }
  /** Groups whose members may. */
  | { readonly kind: 'no_approver'; readonly groups: readonly string[] }
  /** The policy has no stages. */
  | { readonly kind: 'no_stages' }
  /** The ticket is none of those that the policy calls changes. */
  | { readonly kind: 'no_change' }
  /** Nothing ships on that day: `2027-01-15`. */
  | { readonly kind: 'closed_day'; readonly day: string }
  /** Of such a severity a ticket can wait; severities: those of which it may not, empty: the policy has none. */
  | { readonly kind: 'can_wait'; readonly severities: readonly string[] }
  | { readonly kind: 'off_roster'; readonly login: string }
  /** It would wait for itself. */
  | { readonly kind: 'own_number' }
  /** What it would wait for was closed by then. */
  | { readonly kind: 'blocker_closed' }
  /** The issue carries as many labels as GitHub takes, and this would be one more. */
  | { readonly kind: 'full'; readonly label: string; readonly most: number };

/** Reason why no action of a write-up can become an issue: there is no write-up, it has none, or only staff may read it. */
export interface NothingToTrack {
  readonly kind: 'no_write_up' | 'no_actions' | 'private_write_up';
}
