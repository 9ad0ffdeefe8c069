import type { Need } from '../commands/consequence.ts';
import type { ComponentImpact, IncidentRole, IncidentState } from '../commands/incident-words.ts';
import type { PauseReason } from '../policy/pause-reason.ts';
import type { ClockName } from '../sla/clock-name.ts';
import type { CloseReason } from '../ticket/issue.ts';
import type { Reason } from '../ticket/reason.ts';

/** Part that somebody took in a ticket. */
export type Part = IncidentRole | 'reported' | 'owned' | 'answered' | 'spoke_for_customer' | 'commented';

/** What somebody did, or what happened, as an entry of a ticket's timeline tells it. */
export type Happening =
  | { readonly kind: 'opened' }
  | { readonly kind: 'severity'; readonly severity: string; readonly why: Reason }
  | { readonly kind: 'severity_taken_away' }
  | { readonly kind: 'took' }
  | { readonly kind: 'gave_up' }
  /** Somebody else ended their ownership. */
  | { readonly kind: 'taken_off' }
  | { readonly kind: 'first_answer' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'wrote' }
  | { readonly kind: 'wait_began'; readonly wait: PauseReason; readonly by: Reason }
  | { readonly kind: 'wait_ended'; readonly wait: PauseReason; readonly by: Reason }
  /** It became an incident, or was none any more. */
  | { readonly kind: 'declared' | 'taken_back' }
  /** Staff told how the incident stands; corrected: a later update took it back. */
  | {
      readonly kind: 'told_state';
      readonly state: IncidentState;
      readonly impacts: readonly ComponentImpact[];
      readonly words: string;
      readonly corrected: boolean;
    }
  /** Somebody put it on record; later: not when it happened. */
  | { readonly kind: 'noted'; readonly text: string; readonly later: boolean }
  /** Somebody was given a role in the incident. */
  | { readonly kind: 'given_role'; readonly role: IncidentRole }
  /** Somebody said that they have seen it. */
  | { readonly kind: 'acknowledged' }
  | {
      readonly kind: 'handed_over';
      readonly group: string;
      /** Null: nobody said. */
      readonly need: Need | null;
      readonly why: string;
    }
  /** Those on duty in a group were told, or a pager was called, by the policy's step; unheard: nobody answered it. */
  | {
      readonly kind: 'called';
      readonly group: string | null;
      readonly people: readonly string[];
      readonly pager: string | null;
      readonly unheard: boolean;
    }
  /** A promise was broken. `within`: as the policy wrote it; null: a date had been agreed. */
  | { readonly kind: 'missed'; readonly clock: ClockName; readonly within: string | null }
  | { readonly kind: 'closed'; readonly as: CloseReason }
  | { readonly kind: 'reopened' }
  /** So many entries are left out. */
  | { readonly kind: 'left_out'; readonly count: number };
