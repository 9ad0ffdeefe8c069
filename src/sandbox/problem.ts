/** Kinds of refusal as a GraphQL error's `type` names them; REST maps each to a status. */
export type ProblemType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'GONE'
  | 'MOVED'
  | 'STALE_DATA'
  | 'UNAUTHORIZED'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'RATE_LIMITED';

/** A request that GitHub refuses, in its own words. */
export class ApiProblem extends Error {
  readonly type: ProblemType;
  /** Address of a resource that was moved (REST). */
  readonly location: string | undefined;
  /** REST's list of faults under `errors`. */
  readonly faults: readonly Record<string, string>[] | undefined;

  constructor(
    type: ProblemType,
    message: string,
    more: { location?: string; faults?: readonly Record<string, string>[] } = {},
  ) {
    super(message);
    this.type = type;
    this.location = more.location;
    this.faults = more.faults;
  }
}

export function notFound(message = 'Not Found'): ApiProblem {
  return new ApiProblem('NOT_FOUND', message);
}

export function unresolvable(id: string): ApiProblem {
  return new ApiProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

export function unprocessable(message: string, faults?: readonly Record<string, string>[]): ApiProblem {
  return new ApiProblem('UNPROCESSABLE', message, faults === undefined ? {} : { faults });
}
