import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { Clock } from '../sla/clock.ts';

/** What the desk knows of a solved ticket, for its post-mortem. */
export interface PostMortemFacts {
  readonly number: number;
  readonly title: string;
  readonly timezone: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant;
  readonly severities: readonly {
    readonly at: Instant;
    readonly severity: string | null;
    readonly why: string;
  }[];
  readonly people: readonly { readonly login: string; readonly role: string }[];
  readonly timeline: readonly { readonly at: Instant; readonly who: string; readonly what: string }[];
  readonly firstResponse: Span | null;
  readonly resolution: Span;
  readonly promises: readonly Clock[];
  readonly causes: readonly string[];
  readonly due: Instant | null;
  readonly dueFor: 'organised' | 'written';
}

/** A stretch in both measures: time on the clock's calendar, and time on the wall. */
export interface Span {
  readonly working: Milliseconds | null;
  readonly calendar: string | null;
  readonly wall: Milliseconds;
}
