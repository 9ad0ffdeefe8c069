import { z } from 'zod';
import type { Calendar } from '../calendar/calendar.ts';
import { measureOn, parseDuration, wallClock, type Duration } from '../calendar/duration.ts';
import { isFault, type Fault } from '../calendar/fault.ts';
import { type Instant, type Milliseconds, MINUTE } from '../calendar/instant.ts';
import { calendarNamed, type Path, type Scope, type Written } from './scope.ts';
import { quote } from '../text/quote.ts';

/** A later stretch of a cadence. */
export interface Phase {
  /** Open time since the cadence began. */
  readonly after: Milliseconds;
  /** As the policy wrote that. */
  readonly afterText: string;
  /** How long an interval is that begins from then on. */
  readonly within: Milliseconds;
  /** As the policy wrote that. */
  readonly text: string;
}

/** Words to staff about an update, besides those of a missed one. Times are open time of its calendar. */
export interface UpdateReminders {
  /** So long before an update is due whoever communicates hears of it; null: they do not. */
  readonly before: Milliseconds | null;
  /** So long after one was missed a group is told; null: none is. */
  readonly group: { readonly name: string; readonly after: Milliseconds; readonly text: string } | null;
  /** For silences that began from this instant on; null: for any. */
  readonly effective: Instant | null;
}

/** How much open time of which calendar. */
export interface Target {
  readonly within: Milliseconds;
  readonly calendar: Calendar;
  /** As the policy wrote it: `3 working days`. */
  readonly text: string;
  /** It counts only while somebody on the staff owns the ticket. */
  readonly whileOwned?: true;
  /** What begins earlier has no such target. */
  readonly effective?: Instant;
  /** How long later intervals are, where they come again and again: ascending by when they begin to count. */
  readonly then?: readonly Phase[];
  /** Whom the desk reminds of what is due again and again. */
  readonly reminders?: UpdateReminders;
}

export function duration(description: string, ...examples: string[]) {
  return z.string().meta({ description, examples });
}

export function calendarName(description: string) {
  return z.string().meta({ description, examples: ['24x7', 'office'] });
}

/** The calendar beside a duration. */
export const calendarOfTarget = calendarName('Calendar whose open hours count.').default('24x7');

function faultAt(scope: Scope, fault: Fault, path: Path): null {
  scope.report({ ...fault, path });
  return null;
}

function durationOf(scope: Scope, { text, path }: Written): Duration | null {
  const parsed = parseDuration(text);
  return isFault(parsed) ? faultAt(scope, parsed, path) : parsed;
}

/** A duration as open time of a calendar; null when it, or the calendar, is at fault. */
export function targetOn(scope: Scope, written: Written, calendar: Calendar | null): Target | null {
  const parsed = durationOf(scope, written);
  if (!parsed || !calendar) return null;
  const within = measureOn(parsed, calendar);
  if (typeof within !== 'number') return faultAt(scope, within, written.path);
  return { within, calendar, text: written.text.trim() };
}

/** A duration of open time between two times of the same thing; null when it, or the calendar, is at fault. */
export function intervalOn(scope: Scope, written: Written, calendar: Calendar | null): Target | null {
  const target = targetOn(scope, written, calendar);
  checkInterval(scope, target?.within ?? null, written);
  return target;
}

/** The target that a key of a map says, counted on the calendar beside it. */
export function targetAt(
  scope: Scope,
  text: string,
  key: string,
  calendar: string,
  path: Path,
  measured = targetOn,
): Target | null {
  return measured(
    scope,
    { text, path: [...path, key] },
    calendarNamed(scope, calendar, [...path, 'calendar']),
  );
}

/** A target that may be left out; its calendar has to exist all the same. */
export function optionalTargetAt<Key extends string>(
  scope: Scope,
  map: { readonly calendar: string } & Readonly<Partial<Record<Key, string | undefined>>>,
  key: Key,
  path: Path,
  measured = targetOn,
): Target | null {
  const text = map[key];
  if (text !== undefined) return targetAt(scope, text, key, map.calendar, path, measured);
  calendarNamed(scope, map.calendar, [...path, 'calendar']);
  return null;
}

/** A duration on the wall; null when it is at fault. */
export function wallTime(scope: Scope, written: Written): Milliseconds | null {
  const parsed = durationOf(scope, written);
  if (!parsed) return null;
  const time = wallClock(parsed);
  return typeof time === 'number' ? time : faultAt(scope, time, written.path);
}

/**
 * A duration on the wall; where what is written is at fault, the default, so that the rest of a faulty policy can be
 * checked all the same.
 */
export function wallTimeOr(scope: Scope, written: Written, standard: string): Milliseconds {
  return wallTime(scope, written) ?? wallTime(scope, { ...written, text: standard }) ?? 0;
}

/** What comes again and again needs time in between: without any it would never be done. */
export function checkInterval(scope: Scope, time: Milliseconds | null, { text, path }: Written): void {
  if (time === null || time >= MINUTE) return;
  const message = `${quote(text)} is too short for what comes again and again`;
  scope.report({ code: 'bad-duration', path, message, allowed: ['1m or more'] });
}
