import type { Clock, Instant } from './clock.ts';
import type { Viewer } from './viewer.ts';
import { nameWithOwner } from './store/repository.ts';

export type Resource = 'core' | 'graphql';

/** A budget as `x-ratelimit-*` shows it. */
export interface Quota {
  readonly resource: Resource;
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  readonly resetAt: Instant;
}

/** GitHub's published secondary limits; `enabled: false` lets a test write as fast as it likes. */
export interface SecondarySettings {
  enabled: boolean;
  /** Requests in flight at once. */
  concurrent: number;
  /** Writes that create content, each mutation of a request counted. */
  contentPerMinute: number;
  contentPerHour: number;
}

/** Writes that create something people are notified of. */
const CONTENT = new Set(['addComment', 'createIssue', 'addReaction', 'createLabel', 'transferIssue']);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const HOURLY: Readonly<Record<Viewer['kind'], number>> = {
  person: 5000,
  pat: 5000,
  installation: 5000,
  actions: 1000,
  app: 5000,
  anonymous: 60,
};

/** Name of a budget: an Actions token has one for each repository, an installation its own, people one each. */
function budgetOf(viewer: Viewer): string {
  const [repository] = viewer.repositories ?? [];
  if (viewer.kind === 'actions' && repository) return `actions ${nameWithOwner(repository)}`;
  if (viewer.installation) return `installation ${viewer.installation.id}`;
  return `${viewer.kind} ${viewer.account?.login ?? viewer.app?.slug ?? ''}`;
}

/** Waits are measured on the clock's elapsed scale, so that a client that really waits gets on under a frozen clock. */
export class Limits {
  readonly secondary: SecondarySettings = {
    enabled: true,
    concurrent: 100,
    contentPerMinute: 80,
    contentPerHour: 500,
  };
  readonly #clock: Clock;
  readonly #windows = new Map<string, { start: number; used: number }>();
  readonly #content = new Map<string, number[]>();
  readonly #hourly = new Map<string, number>();
  #inFlight = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Requests and points an hour for whoever shares this viewer's budget, instead of GitHub's number. */
  set(viewer: Viewer, resource: Resource, limit: number): void {
    this.#hourly.set(`${budgetOf(viewer)} ${resource}`, limit);
  }

  quota(viewer: Viewer, resource: Resource): Quota {
    const { limit, window } = this.#window(viewer, resource);
    const left = window.start + HOUR - this.#clock.elapsed();
    const resetAt = this.#clock.now() + Math.ceil(left / SECOND) * SECOND;
    return { resource, limit, remaining: Math.max(0, limit - window.used), used: window.used, resetAt };
  }

  /** Takes the points from the budget, or answers false when it is exhausted. */
  charge(viewer: Viewer, resource: Resource, points: number): boolean {
    const { limit, window } = this.#window(viewer, resource);
    if (window.used >= limit) return false;
    window.used += points;
    return true;
  }

  /** Gives points back for what turned out to cost nothing. */
  refund(viewer: Viewer, resource: Resource, points: number): void {
    this.#window(viewer, resource).window.used -= points;
  }

  /** Seconds to wait before these writes may be tried again; 0 when they may go on now. */
  admitWrites(viewer: Viewer, writes: readonly string[]): number {
    const count = writes.filter((name) => CONTENT.has(name)).length;
    if (!this.secondary.enabled || count === 0) return 0;
    const now = this.#clock.elapsed();
    const key = budgetOf(viewer);
    const recent = (this.#content.get(key) ?? []).filter((at) => at > now - HOUR && at <= now);
    this.#content.set(key, recent);
    const { contentPerMinute, contentPerHour } = this.secondary;
    if (recent.filter((at) => at > now - MINUTE).length + count > contentPerMinute) return 60;
    if (recent.length + count > contentPerHour) {
      return Math.max(60, Math.ceil(((recent[0] ?? now) + HOUR - now) / SECOND));
    }
    for (let one = 0; one < count; one += 1) recent.push(now);
    return 0;
  }

  /** Counts a request in; false when too many are already running. */
  enter(): boolean {
    this.#inFlight += 1;
    return !this.secondary.enabled || this.#inFlight <= this.secondary.concurrent;
  }

  leave(): void {
    this.#inFlight -= 1;
  }

  #window(viewer: Viewer, resource: Resource) {
    const key = `${budgetOf(viewer)} ${resource}`;
    const now = this.#clock.elapsed();
    let window = this.#windows.get(key);
    if (!window || now - window.start >= HOUR || now < window.start) {
      window = { start: now, used: 0 };
      this.#windows.set(key, window);
    }
    return { limit: this.#hourly.get(key) ?? HOURLY[viewer.kind], window };
  }
}
