import type { LocatedProblem } from '../errors.ts';

/** More allowed words than this help nobody on one line. */
const MOST_ALLOWED = 24;

/**
 * One problem on one line, as compilers print them, so that editors and terminals make the place a link:
 * `.github/steward.yml:12:7 error unknown-key: … Allowed: … Did you mean "…"?`
 */
export function formatProblem(problem: LocatedProblem): string {
  const { file, line, column, severity, code, message } = problem;
  const parts = [`${file}:${line}:${column} ${severity} ${code}: ${message.replace(/\.?$/, '.')}`];
  const allowed = problem.allowed ?? [];
  if (allowed.length > 0) {
    const more = allowed.length > MOST_ALLOWED ? `, and ${allowed.length - MOST_ALLOWED} more` : '';
    parts.push(`Allowed: ${allowed.slice(0, MOST_ALLOWED).join(', ')}${more}.`);
  }
  if (problem.nearest !== undefined) parts.push(`Did you mean "${problem.nearest}"?`);
  return parts.join(' ').replaceAll(/\s+/g, ' ');
}
