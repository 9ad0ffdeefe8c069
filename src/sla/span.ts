import { earliest, type Instant, latest, NEVER } from '../calendar/instant.ts';
import type { ClockPause } from '../policy/pause-reason.ts';
import type { Reason } from '../ticket/reason.ts';

/** A stretch of time, half-open; `to` null: its end is not known. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly why: Reason;
  readonly endedBy: Reason | null;
}

/** A wait or planned work, as a stretch in which clocks stand that it pauses. */
export interface Pause extends Span {
  readonly reason: ClockPause;
}

/** The end of what a clock measures, and whether it was reached or called off. */
export interface Ending {
  readonly at: Instant;
  readonly by: Reason;
  readonly how: 'stopped' | 'cancelled';
}

/** A stretch of a clock's life in which it either ran or stood. */
export interface Segment {
  readonly from: Instant;
  /** Null: it goes on, with no end in sight. */
  readonly to: Instant | null;
  readonly running: boolean;
  readonly begunBy: Reason;
  readonly endedBy: Reason | null;
}

/**
 * Cuts a clock's life into running and standing segments. Reasons to stand are a set: it runs only where none holds.
 * Segments without length are left out.
 */
export function segments(
  from: Instant,
  to: Instant | null,
  begunBy: Reason,
  endedBy: Reason | null,
  stops: readonly Span[],
): Segment[] {
  const end = to ?? NEVER;
  if (end <= from) return [];
  const cut: Segment[] = [];
  let at = from;
  let begun = begunBy;
  for (const stop of [...stops].sort((a, b) => a.from - b.from)) {
    const stopEnd = stop.to ?? NEVER;
    if (stop.from >= end || stopEnd <= latest(at, stop.from)) continue;
    if (stop.from > at)
      cut.push({ from: at, to: stop.from, running: true, begunBy: begun, endedBy: stop.why });
    const start = latest(stop.from, at);
    const until = earliest(stopEnd, end);
    const ended = stopEnd < end ? stop.endedBy : endedBy;
    const last = cut.at(-1);
    const to = until === NEVER ? null : until;
    // Reasons that overlap make one stretch of standing.
    if (last?.running === false) cut[cut.length - 1] = { ...last, to, endedBy: ended };
    else cut.push({ from: start, to, running: false, begunBy: stop.why, endedBy: ended });
    at = until;
    begun = stop.endedBy ?? begun;
    if (at >= end) return cut;
  }
  cut.push({ from: at, to, running: true, begunBy: begun, endedBy });
  return cut;
}
