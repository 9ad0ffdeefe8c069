/** Somebody is to be woken, or need not be any more. Its texts may quote people: whoever sends it takes them as hostile. */
export interface Page {
  /** The pager's name in the policy. */
  readonly pager: string;
  readonly action: 'trigger' | 'acknowledge' | 'resolve';
  /**
   * The same for everything that is ever said about one step of one cycle of one of the policy's escalations:
   * `acme/helpdesk#12 escalation:urgent_to_tier_two:1:2`. Never contains text by people outside the policy.
   */
  readonly dedupKey: string;
  /** A name of the policy's severities, or '' where the ticket has none yet. */
  readonly severity: string;
  readonly summary: string;
  /** Of the ticket, for people. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Null: about several tickets. */
  readonly number: number | null;
  readonly details: Readonly<Record<string, string>>;
}
