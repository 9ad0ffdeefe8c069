import { demandRead } from '../access.ts';
import { ApiProblem, notFound, unprocessable } from '../problem.ts';
import { comments } from '../store/issue.ts';
import type { Comment, Issue } from '../store/records.ts';
import type { Call } from './router.ts';
import { param, theRepository } from './router.ts';
import { issueUrl } from './shapes.ts';

/** The issue in the path: gone when deleted, elsewhere when transferred. */
export function theIssue(call: Call): Issue {
  const repository = theRepository(call);
  demandRead(call.viewer, repository, 'issues');
  const number = Number(param(call, 'number'));
  const issue = repository.issues.get(number);
  if (issue) return issue;
  const moved = repository.gone.get(number);
  if (moved) throw new ApiProblem('MOVED', 'Moved Permanently', { location: issueUrl(call.store, moved) });
  if (moved === null) throw new ApiProblem('GONE', 'This issue was deleted');
  throw notFound();
}

export function theComment(call: Call): Comment {
  const repository = theRepository(call);
  const id = Number(param(call, 'id'));
  for (const issue of repository.issues.values()) {
    const comment = comments(issue).find((one) => one.databaseId === id);
    if (comment) return comment;
  }
  throw notFound();
}

export function text(call: Call, name: string): string | undefined {
  const value = call.body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw unprocessable('Invalid request.', [{ resource: 'Issue', code: 'invalid', field: name }]);
}

/** Names given as strings or as `{name}`. */
export function names(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (typeof one === 'string') return [one];
    const name: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'name') : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}
