import type { Instant } from './clock.ts';
import type { Viewer } from './viewer.ts';

/** One request as it came in, and what became of it. */
export interface LoggedRequest {
  readonly at: Instant;
  readonly kind: 'graphql' | 'rest' | 'page';
  readonly method: string;
  /** Without `/api/v3`, with the query string. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Login of the caller, as REST writes it; empty without a valid token. */
  by: string;
  byKind: Viewer['kind'];
  /** GraphQL: the mutations asked for, in order. REST: the name of the write, if it is one. */
  readonly writes: readonly string[];
  /** Points of GraphQL, requests of REST. */
  cost: number;
  /** 0 while it runs, and when the connection was dropped. */
  status: number;
}

export interface Counts {
  readonly requests: number;
  readonly graphql: number;
  readonly rest: number;
  /** GraphQL points. */
  readonly points: number;
  /** Writes that were carried out, each mutation of a request counted. */
  readonly writes: number;
  /** Number of each, by the name of the mutation. */
  readonly byName: Readonly<Record<string, number>>;
}

/** Everything that was asked over HTTP. Pages that a browser loads are kept apart and not counted. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  readonly applied: string[] = [];

  clear(): void {
    this.requests.length = 0;
    this.applied.length = 0;
  }

  count(): Counts {
    const api = this.requests.filter((request) => request.kind !== 'page');
    const graphql = api.filter((request) => request.kind === 'graphql');
    const byName: Record<string, number> = {};
    for (const name of this.applied) byName[name] = (byName[name] ?? 0) + 1;
    return {
      requests: api.length,
      graphql: graphql.length,
      rest: api.length - graphql.length,
      points: graphql.reduce((sum, request) => sum + request.cost, 0),
      writes: this.applied.length,
      byName,
    };
  }
}
