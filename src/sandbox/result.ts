import type { Annotation } from './commands.ts';
import type { Repository } from './store/records.ts';

/** The end of one run of an action, and what it left behind. */
export interface ActionResult {
  /** Null when the job was cancelled for taking too long. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, as Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** A step that a workflow ran, with what came of it. */
export interface WorkflowRun {
  readonly repository: Repository;
  /** Path of the workflow file. */
  readonly workflow: string;
  readonly event: string;
  readonly result: ActionResult;
}

/** A run of a workflow, or one job of it, that another one of its concurrency group took the place of. */
export interface CancelledRun {
  readonly repository: Repository;
  readonly workflow: string;
  readonly event: string;
  /** Null: the run as a whole. */
  readonly job: string | null;
  readonly was: 'pending' | 'running';
}
