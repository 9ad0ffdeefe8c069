import type { Board } from './board.ts';
import type { DeskIssue } from './desk-issue.ts';
import type { QueueEntry } from './queue-entry.ts';
import { queueOf } from './queue-order.ts';
import type { Refusals } from './unassignable.ts';
import type { RunContext, Sweep } from './snapshot.ts';
import type { Standing } from './standing.ts';

/** What is known of a whole desk once every ticket has been evaluated. */
export interface DeskParts {
  readonly context: RunContext;
  readonly sweep: Sweep;
  /** The issues that the desk opened itself. */
  readonly issues: readonly DeskIssue[];
  /** Null: the policy gives the desk no issue. */
  readonly board: Board | null;
  readonly standings: readonly Standing[];
  /** How many issues were read, tickets or not. */
  readonly read: number;
  /** Tickets that could not be evaluated, one sentence each. */
  readonly failures: readonly string[];
  /** Whom GitHub does not let be assigned, as far as it was asked. */
  readonly refusals: Refusals;
}

/** The desk as a whole at one instant: what the desk's own rules look at. Only a run over every ticket has it. */
export class DeskCase implements DeskParts {
  readonly context: RunContext;
  readonly sweep: Sweep;
  readonly issues: readonly DeskIssue[];
  readonly board: Board | null;
  readonly standings: readonly Standing[];
  /** How many issues were read, tickets or not. */
  readonly read: number;
  readonly failures: readonly string[];
  readonly refusals: Refusals;
  #queue: readonly QueueEntry[] | undefined;
  readonly #derived = new Map<unknown, unknown>();

  constructor({ context, sweep, issues, board, standings, read, failures, refusals }: DeskParts) {
    this.context = context;
    this.sweep = sweep;
    this.issues = issues;
    this.board = board;
    this.standings = standings;
    this.read = read;
    this.failures = failures;
    this.refusals = refusals;
  }

  /** Every open ticket, the most pressing first. */
  get queue(): readonly QueueEntry[] {
    return (this.#queue ??= queueOf(this.standings, this.context.policy.queue));
  }

  /** What a function makes of the whole desk, computed when it is first asked for, and then kept. */
  derived<T>(of: (desk: DeskCase) => T): T {
    if (!this.#derived.has(of)) this.#derived.set(of, of(this));
    return this.#derived.get(of) as T;
  }
}
