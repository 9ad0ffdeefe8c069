import type { Quota } from './limits.ts';
import type { LoggedRequest } from './log.ts';
import type { ApiProblem, ProblemType } from './problem.ts';

/** An HTTP answer before it is sent. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const DOCS = 'https://docs.github.com/rest';

const STATUS: Readonly<Record<ProblemType, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNPROCESSABLE: 422,
  GONE: 410,
  STALE_DATA: 409,
  MOVED: 301,
  UNAUTHORIZED: 401,
  MISSING_PAGINATION_BOUNDARIES: 422,
  EXCESSIVE_PAGINATION: 422,
  INVALID_CURSOR_ARGUMENTS: 422,
  MAX_NODE_LIMIT_EXCEEDED: 422,
  RATE_LIMITED: 403,
};

export function plain(status: number, body: Readonly<Record<string, unknown>>): Reply {
  return { status, body };
}

export function quotaHeaders(quota: Quota): Record<string, string> {
  return {
    'x-ratelimit-limit': String(quota.limit),
    'x-ratelimit-remaining': String(quota.remaining),
    'x-ratelimit-used': String(quota.used),
    'x-ratelimit-reset': String(Math.floor(quota.resetAt / 1000)),
    'x-ratelimit-resource': quota.resource,
  };
}

/** REST's way to refuse. */
export function problemReply(problem: ApiProblem, quota: Quota | null): Reply {
  const status = STATUS[problem.type];
  const headers = {
    ...(quota ? quotaHeaders(quota) : {}),
    ...(problem.location === undefined ? {} : { location: problem.location }),
  };
  // REST has one phrase for whatever a person's role does not allow.
  const message = problem.message.includes('does not have the correct permissions')
    ? 'Must have admin rights to Repository.'
    : problem.message;
  return {
    status,
    headers,
    body: {
      message: problem.faults ? 'Validation Failed' : message,
      ...(problem.faults ? { errors: problem.faults } : {}),
      ...(problem.location === undefined ? {} : { url: problem.location }),
      documentation_url: DOCS,
      status: String(status),
    },
  };
}

export function rateLimitedReply(kind: LoggedRequest['kind'], quota: Quota): Reply {
  const message = 'API rate limit exceeded for this token.';
  const headers = quotaHeaders({ ...quota, remaining: 0, used: quota.limit });
  if (kind === 'graphql')
    return {
      status: 200,
      headers,
      body: { errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message }] },
    };
  return { status: 403, headers, body: { message, documentation_url: `${DOCS}/rate-limit` } };
}

/** The limit on how fast one may go, whatever is left of the hour's budget. */
export function secondaryReply(retryAfter: number, quota: Quota, status: 403 | 429 = 403): Reply {
  return {
    status,
    headers: { ...quotaHeaders(quota), 'retry-after': String(retryAfter) },
    body: {
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.',
      documentation_url: `${DOCS}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
    },
  };
}
