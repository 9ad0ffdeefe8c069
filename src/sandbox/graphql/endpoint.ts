import type { Faults } from '../faults.ts';
import { withHoles } from '../faults.ts';
import type { Limits } from '../limits.ts';
import type { LoggedRequest } from '../log.ts';
import { ApiProblem } from '../problem.ts';
import type { Reply } from '../reply.ts';
import { plain, quotaHeaders, rateLimitedReply, secondaryReply } from '../reply.ts';
import type { Api, AuthenticatedRequest } from '../request.ts';
import type { Store } from '../store/store.ts';
import type { Answer, Asked, Executor } from './execute.ts';

/** Parts of the sandbox that answers draw upon. */
interface Services {
  readonly store: Store;
  readonly limits: Limits;
  readonly faults: Faults;
}

function read(body: unknown): Asked | null {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string')
    return null;
  const variables: unknown = 'variables' in body ? body.variables : undefined;
  const operationName: unknown = 'operationName' in body ? body.operationName : undefined;
  return {
    query: body.query,
    variables: typeof variables === 'object' && variables !== null ? { ...variables } : {},
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

/** The endpoint for queries and mutations. */
export class GraphqlApi implements Api {
  readonly #services: Services;
  readonly #executor: Executor;

  constructor(services: Services, executor: Executor) {
    this.#services = services;
    this.#executor = executor;
  }

  /** The mutations that a request asks for, in order; none of one that GitHub would not run. */
  writesIn({ body }: Pick<LoggedRequest, 'body'>): readonly string[] {
    const asked = read(body);
    const prepared = asked && this.#executor.prepare(asked);
    return prepared === null || 'errors' in prepared ? [] : prepared.mutations;
  }

  async answer(request: AuthenticatedRequest): Promise<Reply> {
    const { store, limits, faults } = this.#services;
    const { record, viewer, line, effect } = request;
    if (record.method !== 'POST') throw new ApiProblem('NOT_FOUND', 'Not Found');
    if (!viewer.account)
      throw new ApiProblem('UNAUTHORIZED', 'This endpoint requires you to be authenticated.');
    const quota = () => limits.quota(viewer, 'graphql');
    if (record.body === null) return plain(400, { message: 'Problems parsing JSON' });
    const asked = read(record.body);
    if (!asked) return plain(400, { message: 'A query attribute must be specified and must be a string.' });
    const prepared = this.#executor.prepare(asked);
    if ('errors' in prepared) {
      limits.charge(viewer, 'graphql', 1);
      return { status: 200, body: prepared, headers: quotaHeaders(quota()) };
    }
    record.cost = prepared.cost.points;
    if (!limits.charge(viewer, 'graphql', prepared.cost.points)) return rateLimitedReply('graphql', quota());
    const pause = limits.admitWrites(viewer, prepared.mutations);
    if (pause > 0) return secondaryReply(pause, quota());
    const headers = quotaHeaders(quota());
    if (effect?.kind === 'graphql-error') {
      const error = { message: effect.message, ...(effect.type === undefined ? {} : { type: effect.type }) };
      return { status: 200, headers, body: { errors: [error] } };
    }
    const answer = await this.#executor.run(prepared, asked, {
      store,
      viewer,
      cost: prepared.cost,
      quota,
      write: (name, apply) => faults.write(line, name, apply),
    });
    return { status: 200, headers, body: effect?.kind === 'partial' ? interrupted(answer) : answer };
  }
}

/** The rest of an answer to a query that ran out of time. */
function interrupted(answer: Answer): object {
  const message =
    'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `SANDBOX` when reporting this issue.';
  return { data: withHoles(answer.data), errors: [...(answer.errors ?? []), { message }] };
}
