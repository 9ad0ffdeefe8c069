import type { Instant } from '../calendar/instant.ts';

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
  /** Those who ask are known: customers whom the policy lists, or whom staff have confirmed. */
  readonly confirmed: boolean;
  /** Null: about several tickets. */
  readonly number: number | null;
  readonly details: Readonly<Record<string, string>>;
}

/** A page that went out: what the desk remembers of it. */
export interface SentPage extends Pick<Page, 'repository' | 'pager' | 'dedupKey' | 'confirmed'> {
  readonly at: Instant;
}

/** What a pager and everybody else calls one step of one ticket. */
export function stepDedupKey(repository: string, number: number, key: string): string {
  return `${repository}#${String(number)} escalation:${key}`;
}

/** What they call the one page that stands for many in an hour of the clock (UTC), `2026-11-20T03`. */
export function digestDedupKey(repository: string, hour: string, confirmed: boolean): string {
  return `${repository} digest ${hour}Z${confirmed ? '' : ' unconfirmed'}`;
}
