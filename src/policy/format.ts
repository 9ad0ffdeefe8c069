import { faultText } from '../calendar/fault.ts';
import type { LocatedProblem } from '../errors.ts';

/**
 * One problem on one line, as compilers print them, so that editors and terminals make the place a link:
 * `.github/steward.yml:12:7 error unknown-key: … Allowed: … Did you mean "…"?`
 */
export function formatProblem(problem: LocatedProblem): string {
  const { file, line, column, severity, code } = problem;
  return `${file}:${line}:${column} ${severity} ${code}: ${faultText(problem)}`.replaceAll(/\s+/g, ' ');
}
