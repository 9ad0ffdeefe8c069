import { match as matcher, type MatchFunction } from 'path-to-regexp';
import { notFound } from '../problem.ts';
import type { Quota, Resource } from '../limits.ts';
import type { Repository } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';
import { maySee } from '../access.ts';

/** One REST request, with what it may reach. */
export interface Call {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly params: Params;
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
  /** Values of the names in its pattern, read from a path; false: the path is another. */
  readonly matches: MatchFunction<Params>;
  readonly handle: (call: Call) => Answer;
  /** For writes: which mutation it corresponds to, as the log and the limits name it. */
  readonly write?: string;
}

type Params = Partial<Record<string, string | string[]>>;

/** `:name` takes one segment, `*name` the rest of the path; what stands in braces may be missing. */
export function route(
  method: string,
  pattern: string,
  handle: (call: Call) => Answer,
  write?: string,
): Route {
  const matches = matcher<Params>(pattern, { sensitive: true, trailing: false });
  return { method, matches, handle, ...(write === undefined ? {} : { write }) };
}

export function match(routes: readonly Route[], method: string, path: string) {
  for (const route of routes) {
    const found = route.method === method && route.matches(path);
    if (found) return { route, params: found.params };
  }
  return null;
}

export function param(call: Call, name: string): string {
  return [call.params[name] ?? ''].flat().join('/');
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
