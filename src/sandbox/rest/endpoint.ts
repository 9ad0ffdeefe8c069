import { createHash } from 'node:crypto';
import type { Faults } from '../faults.ts';
import type { Limits } from '../limits.ts';
import type { LoggedRequest } from '../log.ts';
import { notFound } from '../problem.ts';
import type { Reply } from '../reply.ts';
import { plain, quotaHeaders, rateLimitedReply, secondaryReply } from '../reply.ts';
import type { Api, AuthenticatedRequest } from '../request.ts';
import type { Store } from '../store/store.ts';
import type { Answer, Route } from './router.ts';
import { match } from './router.ts';

/** Parts of the sandbox that answers draw upon. */
interface Services {
  readonly store: Store;
  readonly limits: Limits;
  readonly faults: Faults;
}

/** Paths that need no budget: asking how much of it is left. */
const FREE = new Set(['/rate_limit']);

/** The endpoints that have a path of their own. */
export class RestApi implements Api {
  readonly #services: Services;
  readonly #routes: readonly Route[];

  constructor(services: Services, routes: readonly Route[]) {
    this.#services = services;
    this.#routes = routes;
  }

  writesIn(request: Pick<LoggedRequest, 'method' | 'path'>): readonly string[] {
    const write = match(this.#routes, request.method, pathOf(request))?.route.write;
    return write === undefined ? [] : [write];
  }

  answer(request: AuthenticatedRequest): Reply {
    const { store, limits, faults } = this.#services;
    const { record, viewer, line, url, accept } = request;
    const quota = () => limits.quota(viewer, 'core');
    const path = pathOf(record);
    if (!FREE.has(path)) {
      record.cost = 1;
      if (!limits.charge(viewer, 'core', 1)) return rateLimitedReply('rest', quota());
    }
    if (record.body === null) return plain(400, { message: 'Problems parsing JSON' });
    const found = match(this.#routes, record.method, path);
    if (!found) throw notFound();
    const { route, params } = found;
    const name = route.write;
    if (name !== undefined) {
      const pause = limits.admitWrites(viewer, [name]);
      if (pause > 0) return secondaryReply(pause, quota());
    }
    const answer = route.handle({
      store,
      viewer,
      params,
      query: url.searchParams,
      body: record.body as Readonly<Record<string, unknown>>,
      accept,
      quota: (resource) => limits.quota(viewer, resource),
      write: (apply) => faults.write(line, name ?? route.method, apply),
    });
    const etag = record.method === 'GET' ? etagOf(answer) : undefined;
    if (etag !== undefined && record.headers['if-none-match'] === etag) {
      limits.refund(viewer, 'core', 1);
      return { status: 304, text: '', headers: { ...quotaHeaders(quota()), etag } };
    }
    const headers = { ...quotaHeaders(quota()), ...answer.headers };
    return { ...answer, headers: etag === undefined ? headers : { ...headers, etag } };
  }
}

/** A request's path without its query. */
function pathOf({ path }: Pick<LoggedRequest, 'path'>): string {
  return path.split('?', 1)[0] ?? path;
}

/** Names the state of what was read, so that a caller who has it already is told so, free of charge. */
function etagOf(answer: Answer): string {
  const content = answer.text ?? JSON.stringify(answer.body ?? null);
  return `W/"${createHash('sha256').update(content).digest('hex')}"`;
}
