import type { Effect, Line } from './faults.ts';
import type { LoggedRequest } from './log.ts';
import type { Reply } from './reply.ts';
import type { Viewer } from './viewer.ts';

/** A request whose sender is known. */
export interface AuthenticatedRequest {
  readonly record: LoggedRequest;
  readonly viewer: Viewer;
  readonly line: Line;
  readonly effect: Effect | null;
  readonly url: URL;
  readonly accept: string;
}

/** One of GitHub's two APIs, as the server sees it. */
export interface Api {
  /** The writes that a request asks for, in order, by the names of their mutations. */
  writesIn(request: Pick<LoggedRequest, 'method' | 'path' | 'body'>): readonly string[];
  /** Throws ApiProblem for what GitHub refuses. */
  answer(request: AuthenticatedRequest): Reply | Promise<Reply>;
}
