import type { CloseReason } from './issue.ts';

/**
 * Reason that the desk can give people, as data: what began or ended something, where a severity comes from. Each
 * language has its own words for it. `by` is a login; texts are people's or maintainers'.
 */
export type Reason = Happened | Severity | Selected;

/** What somebody did to the ticket, or what became of it. */
type Happened =
  | { readonly kind: 'opened'; readonly by: string }
  /** It came from another repository: the ticket counts from its arrival. */
  | { readonly kind: 'moved_here'; readonly by: string }
  /** Staff made a ticket of an issue from before the desk: it counts from there. */
  | { readonly kind: 'taken_in'; readonly by: string }
  /** An earlier report of the same was opened: the ticket counts from there. */
  | { readonly kind: 'reported_before'; readonly by: string }
  | { readonly kind: 'closed'; readonly by: string }
  | { readonly kind: 'closed_as'; readonly by: string; readonly as: CloseReason }
  | { readonly kind: 'reopened'; readonly by: string }
  | { readonly kind: 'edited'; readonly by: string }
  | { readonly kind: 'commented'; readonly by: string }
  /** The customer said that it is solved. */
  | { readonly kind: 'confirmed'; readonly by: string }
  | { readonly kind: 'answered'; readonly by: string }
  /** An answer crossed with the close for silence. */
  | { readonly kind: 'had_answered'; readonly by: string }
  | { readonly kind: 'took'; readonly by: string }
  | { readonly kind: 'acknowledged'; readonly by: string }
  | { readonly kind: 'escalated'; readonly by: string }
  | { readonly kind: 'said_so'; readonly by: string }
  | { readonly kind: 'wants_no_reply'; readonly by: string }
  /** `words`: the command without its slash, as it goes by here: `severity high`. */
  | { readonly kind: 'commanded'; readonly by: string; readonly words: string }
  | { readonly kind: 'label_added'; readonly by: string; readonly label: string }
  | { readonly kind: 'label_removed'; readonly by: string; readonly label: string }
  | { readonly kind: 'label_came'; readonly label: string }
  | { readonly kind: 'answers_missing'; readonly fields: readonly string[] }
  | { readonly kind: 'moved_to_form' }
  /** The date that was announced for the end of a wait. */
  | { readonly kind: 'date_came' }
  /** The issue that it waited for was closed: `#45`, `owner/name#45`; null: not everybody may know which. */
  | { readonly kind: 'blocker_closed'; readonly blocker: string | null }
  | { readonly kind: 'wait_over'; readonly ended: Reason }
  /** The customer let the time pass, as the policy wrote it: `3 days`. */
  | { readonly kind: 'kept_silent'; readonly within: string }
  | { readonly kind: 'nobody_left' }
  | { readonly kind: 'step_unanswered'; readonly step: number }
  | { readonly kind: 'was_closed' }
  | { readonly kind: 'was_reopened' }
  | { readonly kind: 'became_project' }
  | { readonly kind: 'was_project' }
  | { readonly kind: 'left_project' }
  /** Planned work on what it is about, by the name that others see. */
  | { readonly kind: 'maintenance_began'; readonly name: string }
  | { readonly kind: 'maintenance_over'; readonly name: string };

/** What a severity was told from. */
type Severity =
  | { readonly kind: 'policy' }
  | { readonly kind: 'form'; readonly form: string }
  | { readonly kind: 'form_answer'; readonly field: string }
  | { readonly kind: 'form_answers'; readonly fields: readonly [string, string] }
  /** A list of systems, and the answer that names one of them. */
  | { readonly kind: 'sheet_answer'; readonly file: string; readonly field: string }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'issue_field'; readonly field: string }
  /** What had said so was taken away. */
  | { readonly kind: 'unsaid' }
  /** Nothing says it, and the policy names what holds then. */
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'severity_is'; readonly severity: string; readonly why: Reason }
  /** A floor raised it. */
  | { readonly kind: 'at_least'; readonly why: Reason; readonly severity: string; readonly because: Reason }
  /** A cap lowered it. */
  | { readonly kind: 'at_most'; readonly why: Reason; readonly severity: string; readonly because: Reason }
  /** Less was granted than is claimed, until staff confirm it. */
  | { readonly kind: 'unconfirmed'; readonly why: Reason; readonly severity: string };

/** Why a selector of the policy picks the ticket. */
type Selected =
  /** Every one of them; empty: the selector picks all tickets. */
  | { readonly kind: 'all'; readonly of: readonly Reason[] }
  | { readonly kind: 'vip' }
  | { readonly kind: 'customer'; readonly name: string }
  | { readonly kind: 'tier_is'; readonly tier: string }
  | { readonly kind: 'form_is'; readonly form: string }
  /** An account's login, an App's with its `[bot]`. */
  | { readonly kind: 'author_is'; readonly author: string }
  | { readonly kind: 'title_has'; readonly text: string }
  | { readonly kind: 'type_is'; readonly type: string }
  | { readonly kind: 'label_is'; readonly label: string }
  | { readonly kind: 'repository_is'; readonly repository: string }
  | { readonly kind: 'incident' }
  | { readonly kind: 'no_incident' }
  | { readonly kind: 'cannot_wait' }
  | { readonly kind: 'may_wait' }
  | { readonly kind: 'opened_during'; readonly hours: string }
  | { readonly kind: 'opened_outside'; readonly hours: string }
  /** Moments as the policy writes them. */
  | { readonly kind: 'opened_after'; readonly moment: string }
  | { readonly kind: 'opened_before'; readonly moment: string }
  | { readonly kind: 'severity_was'; readonly severity: string }
  | { readonly kind: 'no_severity' }
  | { readonly kind: 'was_handed_to'; readonly group: string }
  | { readonly kind: 'is_held_by'; readonly group: string }
  | { readonly kind: 'has_no_owner' }
  /** None of those that the policy leaves out. */
  | { readonly kind: 'no_exception' };

/**
 * The same for everybody to read: who a customer is, and what they are entitled to, is between them and the desk.
 *
 * @returns null: that is all there was to it
 */
export function withoutCustomer(reason: Reason): Reason | null {
  switch (reason.kind) {
    case 'vip':
    case 'customer':
    case 'tier_is':
      return null;
    case 'all': {
      const of = reason.of.flatMap((one) => withoutCustomer(one) ?? []);
      return of.length === 0 && reason.of.length > 0 ? null : { ...reason, of };
    }
    case 'at_least': {
      const because = withoutCustomer(reason.because);
      return because === null ? withoutCustomer(reason.why) : { ...reason, because };
    }
    case 'at_most': {
      const because = withoutCustomer(reason.because);
      // What the report says is not what holds: of its words nothing is told as the reason.
      return because === null ? { kind: 'policy' } : { ...reason, because };
    }
    case 'unconfirmed':
      return { ...reason, why: withoutCustomer(reason.why) ?? { kind: 'policy' } };
    default:
      return reason;
  }
}
