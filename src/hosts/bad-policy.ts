import type { LocatedProblem } from '../errors.ts';
import { Failure } from '../errors.ts';

/** A policy with errors, and no earlier version to stand in for it. */
export class BadPolicy extends Failure {
  readonly problems: readonly LocatedProblem[];

  constructor(problems: readonly LocatedProblem[]) {
    super(
      'bad-policy',
      `The policy has ${String(problems.filter((p) => p.severity === 'error').length)} errors.`,
    );
    this.problems = problems;
  }
}
