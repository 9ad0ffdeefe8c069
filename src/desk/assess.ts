import type { Effect } from '../plan/effect.ts';
import { documentsOf } from '../plan/messages/documents.ts';
import { mergePlans } from '../plan/plan.ts';
import { boardOf, deskFacts, planBoard } from './board.ts';
import type { Evaluation } from './evaluate.ts';
import { evaluate } from './evaluate.ts';
import { ownIssues } from './own.ts';
import type { Snapshot } from './snapshot.ts';
import { standings } from './standing.ts';

export interface Assessment {
  readonly evaluations: readonly Evaluation[];
  /** What would make GitHub agree with every decision, earliest deadlines in front of each kind. */
  readonly plan: readonly Effect[];
  /** Issues that could not be judged: one that is broken must not keep the others waiting. */
  readonly failures: readonly { readonly number: number; readonly message: string }[];
  /** Where a template of the repository failed and the built-in text stood in. */
  readonly warnings: readonly string[];
}

/** Judges everything a run has read. Pure: the same snapshot gives the same plan, byte for byte. */
export function assess(snapshot: Snapshot): Assessment {
  const evaluations: Evaluation[] = [];
  const failures: { number: number; message: string }[] = [];
  for (const issue of snapshot.issues) {
    try {
      const evaluation = evaluate(issue, snapshot);
      if (evaluation !== null) evaluations.push(evaluation);
    } catch (error) {
      failures.push({
        number: issue.number,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  const desk = planDesk(snapshot, evaluations, failures);
  const plan = mergePlans([desk, ...evaluations.map((e) => e.effects)]);
  const warnings = [...documentsOf(snapshot.policy).warnings.values()];
  return { evaluations, plan, failures, warnings };
}

/** What concerns the desk as a whole. Only a run over every ticket can say. */
function planDesk(
  snapshot: Snapshot,
  evaluations: readonly Evaluation[],
  failures: Assessment['failures'],
): Effect[] {
  const { sweep, issues, identity, policy, now } = snapshot;
  if (sweep === null) return [];
  const own = ownIssues(issues, identity);
  const board = boardOf(own, snapshot);
  return planBoard(board, own, snapshot, () =>
    deskFacts(
      snapshot,
      { ...sweep, faults: [...sweep.faults, ...failures.map(sentence)] },
      issues.length - failures.length,
      standings(evaluations, policy, now),
    ),
  );
}

/** A failure as the run reports it. */
export function sentence({ number, message }: Assessment['failures'][number]): string {
  return `#${String(number)} could not be evaluated: ${message}`;
}
