import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { Clock, ClockState, Course } from './clock.ts';
import type { Era } from './era.ts';
import type { Segment, Span } from './span.ts';
import { segments } from './span.ts';

/** Later changes that may bring a breach about, and the record of what had been told before them. */
export interface Evidence {
  /** When comments that may have stopped a clock were deleted. */
  readonly deletions: readonly Instant[];
  /** When the policy in force was written: it can have been broken no earlier. Null: not known, or always there. */
  readonly policySince: Instant | null;
  /** When this bot marked the ticket as breached. */
  readonly told: readonly Instant[];
}

/**
 * Measures one clock at an instant. Null when no rule has ever set it a target.
 *
 * The breach is found era by era: within one, the deadline follows from the clock's own start, re-measured on that
 * era's calendar. A deadline that was over before its era began is broken at the era's beginning, since only then
 * could anybody know.
 */
export function measure(course: Course, now: Instant, evidence: Evidence): Clock | null {
  const end = course.end;
  const at = Math.min(end?.at ?? Infinity, now);
  const eras = course.eras.map((era, index) => fitted(course, era, index));
  // A change in the second in which the clock ends comes after the end.
  const current = eras.findLast(
    (era, index) =>
      index === 0 || era.from <= course.startedAt || era.from < at || (at !== end?.at && era.from <= now),
  );
  const breach = breachOf(course, eras, now, evidence);
  const era = current?.target == null ? breach?.era : current;
  if (era?.target == null) return null;
  const { target } = era;
  const all = segmentsOf(course, era);
  const paused = all.some((s) => !s.running && s.from <= now && (s.to === null || now < s.to));
  const breachedAt = breach?.at ?? null;
  return {
    name: course.name,
    set: course.set,
    cycle: course.cycle,
    rule: era.rule ?? '',
    state: stateOf(course, breachedAt, paused, at === end?.at),
    live: at !== end?.at,
    startedAt: course.startedAt,
    startedBy: course.startedBy,
    endedAt: at === end?.at ? end.at : null,
    endedBy: at === end?.at ? end.by : null,
    segments: all.filter((s) => s.from <= at),
    elapsed: elapsedOf(all, era, at),
    target: era.within,
    targetText: target.text,
    calendar: target.calendar.name,
    zone: target.calendar.zone,
    due: dueOf(all, era, era.within),
    warn: era.warnAt === null ? null : dueOf(all, era, Math.round(era.within * era.warnAt)),
    breachedAt,
    newsAt: breach?.newsAt ?? null,
    missed: breachedAt === null ? [] : course.repeats ? missedOf(all, era, at, breachedAt) : [breachedAt],
    nags: false,
  };
}

/** An era with the length it really grants. */
interface Fitted extends Era {
  readonly within: Milliseconds;
}

/** After a change mid-flight a policy may grant a least remaining time. */
function fitted(course: Course, era: Era, index: number): Fitted {
  const within = era.target?.within ?? 0;
  if (era.target === null || era.minimumRemaining === null || index === 0 || era.from <= course.startedAt) {
    return { ...era, within };
  }
  const spent = elapsedOf(segmentsOf(course, era), era, era.from);
  return { ...era, within: Math.max(within, spent + era.minimumRemaining) };
}

function breachOf(
  course: Course,
  eras: readonly Fitted[],
  now: Instant,
  evidence: Evidence,
): (Stamp & { era: Fitted }) | null {
  const stop = course.end?.at ?? Infinity;
  for (const [index, era] of eras.entries()) {
    if (era.target === null) continue;
    const from = index === 0 ? course.startedAt : Math.max(era.from, course.startedAt);
    const until = Math.min(eras[index + 1]?.from ?? Infinity, stop);
    const due = dueOf(segmentsOf(course, era), era, era.within);
    if (due === null) continue;
    const broken = Math.max(due, from);
    // Met means stopped no later than due, and a change at the very deadline still saves it.
    if (broken >= until) continue;
    const stamped = stamp(broken, evidence, stop);
    return stamped === null || stamped.at >= now ? null : { ...stamped, era };
  }
  return null;
}

interface Stamp {
  readonly at: Instant;
  readonly newsAt: Instant;
}

/** When a breach counts from: no earlier than the change without which nobody could have seen it. */
function stamp(broken: Instant, evidence: Evidence, stop: Instant): Stamp | null {
  const toldBefore = (change: Instant): boolean =>
    evidence.told.some((told) => told >= broken && told <= change);
  let at = broken;
  for (const deleted of evidence.deletions) {
    if (deleted > at && !toldBefore(deleted)) at = deleted;
  }
  const newsAt = at;
  const since = evidence.policySince;
  if (since !== null && since > at && !toldBefore(since)) {
    // A clock that had ended before the policy was written is not judged by it.
    if (since >= stop) return null;
    at = since;
  }
  return { at, newsAt };
}

function stateOf(course: Course, breachedAt: Instant | null, paused: boolean, ended: boolean): ClockState {
  if (ended && course.end?.how === 'cancelled') return 'cancelled';
  if (breachedAt !== null) return 'breached';
  if (ended) return 'met';
  return paused ? 'paused' : 'running';
}

function segmentsOf(course: Course, era: Era): Segment[] {
  const stops: Span[] = [...course.gaps];
  for (const wait of course.waits) {
    if (era.pauses.includes(wait.reason)) {
      stops.push({ from: wait.from, to: wait.to, why: wait.begunBy, endedBy: wait.endedBy });
    }
  }
  const end = course.end;
  return segments(course.startedAt, end?.at ?? null, course.startedBy, end?.by ?? null, stops);
}

/** Open time that ran until an instant, on the era's calendar. */
function elapsedOf(all: readonly Segment[], era: Era, at: Instant): Milliseconds {
  const calendar = era.target?.calendar;
  if (calendar === undefined) return 0;
  let sum = 0;
  for (const segment of all) {
    if (!segment.running || segment.from >= at) continue;
    sum += calendar.between(segment.from, Math.min(segment.to ?? at, at));
  }
  return sum;
}

/** The earliest instant at which that much time has run. An end of the clock does not limit it: it may be overdue. */
function dueOf(all: readonly Segment[], era: Era, within: Milliseconds): Instant | null {
  const calendar = era.target?.calendar;
  if (calendar === undefined) return null;
  let left = within;
  for (const [index, segment] of all.entries()) {
    if (!segment.running) continue;
    if (segment.to === null || index === all.length - 1) return calendar.add(segment.from, left);
    const length = calendar.between(segment.from, segment.to);
    if (left <= length) return calendar.add(segment.from, left);
    left -= length;
  }
  return null;
}

function missedOf(all: readonly Segment[], era: Fitted, at: Instant, first: Instant): Instant[] {
  const missed = [first];
  const rounds = era.within > 0 ? Math.ceil(elapsedOf(all, era, at) / era.within) - 1 : 0;
  for (let round = 2; round <= rounds; round += 1) {
    const due = dueOf(all, era, era.within * round);
    if (due !== null && due < at && due > first) missed.push(due);
  }
  return missed;
}
