import type { Apps } from '../apps.ts';
import { notFound } from '../problem.ts';
import type { Quota, Resource } from '../limits.ts';
import type { Repository } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Tokens } from '../tokens.ts';
import type { Viewer } from '../viewer.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import { maySee } from '../access.ts';

/** One REST request, with what it may reach. */
export interface Call {
  readonly store: Store;
  readonly apps: Apps;
  readonly tokens: Tokens;
  readonly webhooks: Webhooks;
  readonly viewer: Viewer;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  readonly quota: (resource: Resource) => Quota;
  /** Carries out a write under its GraphQL name; faults may cut the connection before or after it. */
  readonly write: <T>(apply: () => T) => T;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Text to send as it is, instead of a JSON body. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  readonly pattern: readonly string[];
  readonly handle: (call: Call) => Answer;
  /** For writes: which mutation it corresponds to, as the log and the limits name it. */
  readonly write?: string;
}

/** `:name` takes one segment, `*name` the rest of the path. */
export function route(
  method: string,
  pattern: string,
  handle: (call: Call) => Answer,
  write?: string,
): Route {
  return { method, pattern: pattern.split('/').slice(1), handle, ...(write === undefined ? {} : { write }) };
}

export function match(routes: readonly Route[], method: string, path: string) {
  const segments = path.split('/').slice(1).map(decodeURIComponent);
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const params = bind(candidate.pattern, segments);
    if (params) return { route: candidate, params };
  }
  return null;
}

function bind(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index];
    if (part.startsWith('*')) {
      params[part.slice(1)] = segments.slice(index).join('/');
      return params;
    }
    if (segment === undefined || segment === '') return null;
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return null;
  }
  return pattern.length === segments.length ? params : null;
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

/** The repository in the path, if this viewer may know of it. */
export function theRepository(call: Call): Repository {
  const repository = call.store.repository(`${param(call, 'owner')}/${param(call, 'repo')}`);
  if (!repository || !maySee(call.viewer, repository)) throw notFound();
  return repository;
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export const NO_CONTENT: Answer = { status: 204 };

/** One page of a list, with the links to the others. */
export function paged<T>(
  call: Call,
  path: string,
  items: readonly T[],
  shape: (item: T) => unknown,
  wrap?: string,
): Answer {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.store.origin}/api/v3${path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const shown = items.slice((page - 1) * size, page * size).map(shape);
  return {
    status: 200,
    body: wrap === undefined ? shown : { total_count: items.length, [wrap]: shown },
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
