import type { Calendar } from '../../calendar/calendar.ts';
import { measureOn, parseDuration, wallClock, type Duration } from '../../calendar/duration.ts';
import { isFault, type Fault } from '../../calendar/fault.ts';
import { type Instant, type Milliseconds, MINUTE } from '../../calendar/instant.ts';
import { parseInstant } from '../../calendar/moment.ts';
import type { Problem } from '../../errors.ts';
import type { Located } from '../located.ts';
import type { Target } from '../target.ts';
import { valueAt } from '../tree.ts';
import { quote, suggestion } from '../words.ts';

export type Path = readonly (string | number)[];

export type NameKind = 'calendar' | 'severity' | 'group' | 'tier' | 'customer' | 'pager';

/**
 * The names a policy defines, faulty definitions included: what refers to one of those is not at fault itself.
 * Null where the section is unreadable, so that nothing can be said about references to it.
 */
export type KnownNames = Readonly<Record<NameKind, ReadonlySet<string> | null>>;

/** What the sections of a policy need of each other while they are resolved. */
export interface Scope {
  readonly timezone: string;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly known: KnownNames;
  /** False where something at or below the path was at fault and has been taken out. */
  readonly isSound: (path: Path) => boolean;
  readonly report: (problem: Problem) => void;
}

const BUILT_IN_CALENDARS = ['24x7', '24x5'];

/** Reads the defined names from the tree as written, before faulty parts are taken out. */
export function knownNames(tree: Located): KnownNames {
  const calendars = keysAt(tree, ['calendars']);
  return {
    calendar: calendars && new Set([...BUILT_IN_CALENDARS, ...calendars]),
    severity: textsAt(tree, ['severities'], 'name'),
    group: keysAt(tree, ['team', 'groups']),
    tier: textsAt(tree, ['customers', 'tiers']),
    customer: customersAt(tree),
    pager: keysAt(tree, ['pagers']),
  };
}

function keysAt(tree: Located, path: Path): ReadonlySet<string> | null {
  if (path.some((_, depth) => isUnreadable(valueAt(tree, path.slice(0, depth + 1)), depth < path.length - 1)))
    return null;
  const map = valueAt(tree, path);
  if (!map) return new Set();
  return map.kind === 'map' ? new Set(map.entries.keys()) : null;
}

/** Names of customers; null also where more of them stand in a file that is read later. */
function customersAt(tree: Located): ReadonlySet<string> | null {
  if (valueAt(tree, ['customers', 'file']) !== undefined) return null;
  const tiers = valueAt(tree, ['customers', 'members']);
  if (tiers === undefined) return new Set();
  if (tiers.kind !== 'map') return null;
  const named = [...tiers.entries.keys()].map((tier) => keysAt(tree, ['customers', 'members', tier]));
  return named.includes(null) ? null : new Set(named.flatMap((names) => [...(names ?? [])]));
}

function isUnreadable(value: Located | undefined, isContainer: boolean): boolean {
  return isContainer && value !== undefined && value.kind !== 'map';
}

function textsAt(tree: Located, path: Path, key?: string): ReadonlySet<string> | null {
  if (path.some((_, depth) => isUnreadable(valueAt(tree, path.slice(0, depth + 1)), depth < path.length - 1)))
    return null;
  const list = valueAt(tree, path);
  if (!list) return new Set();
  if (list.kind !== 'list') return null;
  const texts = list.items.map((item) => (key === undefined ? item : valueAt(item, [key])));
  return new Set(
    texts.flatMap((text) => (text?.kind === 'scalar' && typeof text.value === 'string' ? [text.value] : [])),
  );
}

/** Whether a name is defined; reports it when not. */
export function isKnown(
  scope: Pick<Scope, 'known' | 'report'>,
  kind: NameKind,
  name: string,
  path: Path,
): boolean {
  const known = scope.known[kind];
  if (known?.has(name) === false) {
    scope.report({
      code: 'unknown-reference',
      path,
      message: `No ${kind} is named ${quote(name)}`,
      ...suggestion(name, known),
    });
  }
  return known?.has(name) ?? false;
}

/** A calendar by name; null when there is none, which has been reported then. */
export function calendarNamed(scope: Scope, name: string, path: Path): Calendar | null {
  return isKnown(scope, 'calendar', name, path) ? (scope.calendars.get(name) ?? null) : null;
}

/** Where a duration stands and what it says. */
export interface Written {
  readonly text: string;
  readonly path: Path;
}

function faultAt(scope: Scope, fault: Fault, path: Path): null {
  scope.report({ ...fault, path });
  return null;
}

function durationOf(scope: Scope, { text, path }: Written): Duration | null {
  const duration = parseDuration(text);
  return isFault(duration) ? faultAt(scope, duration, path) : duration;
}

/** A duration as open time of a calendar; null when it, or the calendar, is at fault. */
export function targetOn(scope: Scope, written: Written, calendar: Calendar | null): Target | null {
  const duration = durationOf(scope, written);
  if (!duration || !calendar) return null;
  const within = measureOn(duration, calendar);
  if (typeof within !== 'number') return faultAt(scope, within, written.path);
  return { within, calendar, text: written.text.trim() };
}

/** A duration on the wall; null when it is at fault. */
export function wallTime(scope: Scope, written: Written): Milliseconds | null {
  const duration = durationOf(scope, written);
  if (!duration) return null;
  const time = wallClock(duration);
  return typeof time === 'number' ? time : faultAt(scope, time, written.path);
}

/** A duration of open time between two times of the same thing; null when it, or the calendar, is at fault. */
export function intervalOn(scope: Scope, written: Written, calendar: Calendar | null): Target | null {
  const target = targetOn(scope, written, calendar);
  checkInterval(scope, target?.within ?? null, written);
  return target;
}

/** What comes again and again needs time in between: without any it would never be done. */
export function checkInterval(scope: Scope, time: Milliseconds | null, { text, path }: Written): void {
  if (time === null || time >= MINUTE) return;
  const message = `${quote(text)} is too short for what comes again and again`;
  scope.report({ code: 'bad-duration', path, message, allowed: ['1m or more'] });
}

/** How a moment may be written. */
export const MOMENTS = ['2026-11-20', '2026-11-20T09:00', '2026-11-20T09:00+01:00'];

/** A moment, or the first instant of a date, in the desk's zone. */
export function instantOf(scope: Scope, { text, path }: Written): Instant | null {
  const instant = parseInstant(text, scope.timezone);
  if (instant !== null) return instant;
  const fault: Fault = {
    code: 'bad-instant',
    message: `${quote(text)} is not a moment`,
    allowed: MOMENTS,
  };
  return faultAt(scope, fault, path);
}

/** Reports names that come more than once, at the second and later ones. */
export function checkUnique(scope: Scope, what: string, names: readonly Written[]): void {
  const seen = new Set<string>();
  for (const { text, path } of names) {
    if (seen.has(text)) {
      scope.report({
        code: 'duplicate-name',
        path,
        message: `Another ${what} is already named ${quote(text)}`,
      });
    }
    seen.add(text);
  }
}
