import { createHash } from 'node:crypto';
import type { AuthenticatedRequest, Reply, Services } from '../reply.ts';
import { plain, quotaHeaders, rateLimitedReply, secondaryReply } from '../reply.ts';
import { findRoute } from './dispatch.ts';
import type { Answer } from './router.ts';

/** What needs no budget: asking how much of it is left. */
const FREE = new Set(['/rate_limit']);

export function answerRest(services: Services, request: AuthenticatedRequest): Reply {
  const { store, apps, tokens, webhooks, limits, faults } = services;
  const { record, viewer, line, url, accept } = request;
  const quota = () => limits.quota(viewer, 'core');
  const path = new URL(record.path, 'http://sandbox').pathname;
  if (!FREE.has(path)) {
    record.cost = 1;
    if (!limits.charge(viewer, 'core', 1)) return rateLimitedReply('rest', quota());
  }
  if (record.body === null) return plain(400, { message: 'Problems parsing JSON' });
  const { route, params } = findRoute(record.method, path);
  const name = route.write;
  if (name !== undefined) {
    const pause = limits.admitWrites(viewer, [name]);
    if (pause > 0) return secondaryReply(pause, quota());
  }
  const answer = route.handle({
    store,
    apps,
    tokens,
    webhooks,
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

/** Names the state of what was read, so that a caller who has it already is told so, free of charge. */
function etagOf(answer: Answer): string {
  const content = answer.text ?? JSON.stringify(answer.body ?? null);
  return `W/"${createHash('sha256').update(content).digest('hex')}"`;
}
