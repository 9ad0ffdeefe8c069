import type { Board } from './board.ts';
import type { DeskIssue } from './desk-issue.ts';
import type { Evaluation } from './evaluation.ts';
import type { QueueEntry } from './queue-entry.ts';
import { queueOf } from './queue.ts';
import type { Snapshot, Sweep } from './snapshot.ts';

/** What is known of a whole desk once every ticket has been evaluated. */
export interface DeskParts {
  readonly snapshot: Snapshot;
  readonly sweep: Sweep;
  /** The issues that the desk opened itself. */
  readonly issues: readonly DeskIssue[];
  /** Null: the policy gives the desk no issue. */
  readonly board: Board | null;
  readonly evaluations: readonly Evaluation[];
  /** Tickets that could not be evaluated, one sentence each. */
  readonly failures: readonly string[];
}

/** The desk as a whole at one instant: what the desk's own rules look at. Only a run over every ticket has it. */
export class DeskCase implements DeskParts {
  readonly snapshot: Snapshot;
  readonly sweep: Sweep;
  readonly issues: readonly DeskIssue[];
  readonly board: Board | null;
  readonly evaluations: readonly Evaluation[];
  readonly failures: readonly string[];
  #queue: readonly QueueEntry[] | undefined;

  constructor({ snapshot, sweep, issues, board, evaluations, failures }: DeskParts) {
    this.snapshot = snapshot;
    this.sweep = sweep;
    this.issues = issues;
    this.board = board;
    this.evaluations = evaluations;
    this.failures = failures;
  }

  /** Every open ticket, the most pressing first. */
  get queue(): readonly QueueEntry[] {
    return (this.#queue ??= queueOf(
      this.evaluations.map((one) => one.case),
      this.snapshot.now,
    ));
  }
}
