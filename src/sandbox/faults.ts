import type { LoggedRequest, RequestLog } from './log.ts';

/** Trouble that befalls a request. */
export type Effect =
  /** A gateway error instead of an answer; with `after` the request was carried out all the same. */
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504; readonly after?: boolean }
  /** GraphQL ran out of time half-way: status 200, holes in the data, and an error. */
  | { readonly kind: 'partial' }
  /** GraphQL answers 200 with this error and no data. */
  | { readonly kind: 'graphql-error'; readonly message: string; readonly type?: string }
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number; readonly status?: 403 | 429 }
  | { readonly kind: 'rate-limited' }
  /** The connection closes before anything is done, or after all of it, in place of an answer. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  /** The answer comes, this much real time later. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The answer comes once this is settled. */
  | { readonly kind: 'hold'; readonly until: Promise<unknown> };

export interface Fault {
  readonly effect: Effect;
  /** Which requests count; all of them when left out. */
  readonly when?: (request: LoggedRequest) => boolean;
  /** The first that is hit, counted from now and from one. */
  readonly nth?: number;
  /** Number of those that are hit from there on; `Infinity` until cleared. */
  readonly times?: number;
}

/** A connection that breaks at a write. */
export interface WriteDrop {
  /** The write, counted from now and from one; each mutation of a request is one. */
  readonly write: number;
  readonly when: 'before' | 'after';
  /** The caller died with it: everything it asks later is cut, too, until the faults are cleared. */
  readonly staysDown?: boolean;
}

/** State of one request's connection. */
export interface Line {
  cut: boolean;
}

/** Thrown to stop a request whose connection is gone. Nobody gets to read it. */
export class LineCut extends Error {}

/** Trouble on demand. Without any armed, every request goes well. */
export class Faults {
  readonly #log: RequestLog;
  #armed: { fault: Fault; seen: number }[] = [];
  #drops: { drop: WriteDrop; seen: number }[] = [];
  #down = false;

  constructor(log: RequestLog) {
    this.#log = log;
  }

  next(fault: Fault): void {
    this.#armed.push({ fault, seen: 0 });
  }

  dropAtWrite(drop: WriteDrop): void {
    this.#drops.push({ drop, seen: 0 });
  }

  clear(): void {
    this.#armed = [];
    this.#drops = [];
    this.#down = false;
  }

  /** The effect on this request, if any is armed. */
  take(request: LoggedRequest): Effect | null {
    if (this.#down) return { kind: 'drop', when: 'before' };
    for (const armed of this.#armed) {
      const { effect, when, nth = 1, times = 1 } = armed.fault;
      if (when && !when(request)) continue;
      armed.seen += 1;
      if (armed.seen >= nth + times - 1) this.#armed = this.#armed.filter((one) => one !== armed);
      if (armed.seen >= nth) return effect;
    }
    return null;
  }

  /** Carries out one write, unless the connection breaks first; may break it right afterwards. */
  write<T>(line: Line, name: string, apply: () => T): T {
    if (line.cut) throw new LineCut();
    let broken: WriteDrop | undefined;
    for (const armed of this.#drops) {
      armed.seen += 1;
      if (armed.seen === armed.drop.write) broken = armed.drop;
    }
    if (broken) {
      line.cut = true;
      this.#down = broken.staysDown === true;
      if (broken.when === 'before') throw new LineCut();
    }
    const result = apply();
    this.#log.applied.push(name);
    if (broken) throw new LineCut();
    return result;
  }
}

/** Cuts the second half out of the first list of nodes that is found, as a query that ran out of time leaves it. */
export function withHoles(value: unknown): unknown {
  let done = false;
  const visit = (here: unknown): unknown => {
    if (Array.isArray(here)) return here.map(visit);
    if (typeof here !== 'object' || here === null) return here;
    return Object.fromEntries(
      Object.entries(here).map(([key, below]) => {
        if (done || key !== 'nodes' || !Array.isArray(below)) return [key, visit(below)];
        done = true;
        const nodes: unknown[] = below;
        return [
          key,
          nodes.map((node, index) => (index < nodes.length / 2 && nodes.length > 1 ? node : null)),
        ];
      }),
    );
  };
  return visit(value);
}
