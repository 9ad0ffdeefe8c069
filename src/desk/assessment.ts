import type { Effect } from '../plan/effect.ts';
import type { Flood } from './delivery/flood.ts';
import type { DeskIssue } from './desk-issue.ts';
import type { Evaluation } from './evaluation.ts';
import type { NoTicket } from './no-ticket.ts';
import type { QueueEntry } from './queue-entry.ts';
import type { Standing } from './standing.ts';

/** What a run made of what it read. */
export interface Assessment {
  /** Every ticket that could be judged, in the order in which they were read. */
  readonly standings: readonly Standing[];
  /** The same with all that was derived of them; empty where that was not to be kept. */
  readonly evaluations: readonly Evaluation[];
  /** Every open ticket, the most pressing first. */
  readonly queue: readonly QueueEntry[];
  /** The issues that the desk opened itself, oldest first. */
  readonly ownIssues: readonly DeskIssue[];
  /** Issues that are no tickets, by number, and why. */
  readonly others: ReadonlyMap<number, NoTicket>;
  /** How many issues were read, tickets or not. */
  readonly read: number;
  /** How many of them are tickets, or could not be judged; the desk's own issues and what the policy leaves out are none. */
  readonly tickets: number;
  /** What would make GitHub agree with every decision, earliest deadlines in front of each kind. */
  readonly plan: readonly Effect[];
  /** The part of the plan that only a run over every ticket can make: the desk's own issues, and what follows from them. */
  readonly deskWide: readonly Effect[];
  /** Issues that could not be judged: one that is broken must not keep the others waiting. */
  readonly failures: readonly Unjudged[];
  /** Where the built-in text stood in for a template that failed, and pages that cannot be sent. One sentence each. */
  readonly warnings: readonly string[];
  /** Of so many tickets staff were to be told now, and could not be where the policy says. */
  readonly withheld: number;
  /** More notices were due than one run posts; null: they were not. */
  readonly flood: Flood | null;
  /** Tickets of which a digest of this plan tells: nothing is told or recorded on them but by it. */
  readonly digested: ReadonlySet<number>;
  /** Tickets of which people have to hear now that something is overdue. */
  readonly due: ReadonlySet<number>;
  /** Those of them of which this plan tells nobody: so many notices at once are more than people can read. */
  readonly suppressed: ReadonlySet<number>;
  /** Something is told on the desk's issue by the next run over every ticket. */
  readonly isForSweep: boolean;
}

export interface Unjudged {
  readonly number: number;
  readonly message: string;
}

/** A failure as the run reports it. */
export function sentence({ number, message }: Unjudged): string {
  return `#${String(number)} could not be evaluated: ${message}`;
}
