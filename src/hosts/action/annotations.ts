import { oneLine } from '../../documents/escape.ts';
import type { LocatedProblem } from '../../errors.ts';
import type { Job } from './runner-job.ts';

/** A policy's errors and warnings show at their lines in the file. */
export function annotate(job: Job, problems: readonly LocatedProblem[]): void {
  for (const problem of problems) {
    const { file, line, column, code } = problem;
    const place = { file, startLine: line, startColumn: column, title: `Steward: ${code}` };
    const nearest = problem.nearest === undefined ? '' : ` Did you mean "${problem.nearest}"?`;
    const allowed = problem.allowed === undefined ? '' : ` Allowed: ${problem.allowed.join(', ')}.`;
    const text = oneLine(`${problem.message}${allowed}${nearest}`);
    if (problem.severity === 'error') job.error(text, place);
    else job.warning(text, place);
  }
}
