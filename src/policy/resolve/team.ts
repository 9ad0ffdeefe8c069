import { parseDate } from '../../calendar/civil.ts';
import { DAY, type Instant } from '../../calendar/instant.ts';
import { parseInstant } from '../../calendar/moment.ts';
import { isZone } from '../../calendar/zone.ts';
import { isLogin, isTeam } from '../login.ts';
import type { Schedule } from '../schedule.ts';
import type { PolicyShape } from '../schema.ts';
import type { Absence, Group, Rotation, StaffMember, Team } from '../team.ts';
import { quote } from '../words.ts';
import { instantOf, type Path, type Scope } from './scope.ts';

export function resolveTeam(scope: Scope, shape: PolicyShape['team']): Team {
  const staff = shape.staff?.flatMap((member, index) =>
    resolveMember(scope, member, ['team', 'staff', index]),
  );
  const away = shape.away.flatMap((absence, index) =>
    resolveAbsence(scope, absence, ['team', 'away', index]),
  );
  const fallback =
    shape.fallback === undefined ? null : resolveWho(scope, shape.fallback, ['team', 'fallback'], false);
  return {
    staff: staff ?? null,
    groups: resolveGroups(scope, shape.groups),
    away,
    fallback: fallback?.login ?? null,
  };
}

type MemberShape = NonNullable<PolicyShape['team']['staff']>[number];

function resolveMember(scope: Scope, shape: MemberShape, path: Path): StaffMember[] {
  const written = typeof shape === 'string' ? { login: shape } : shape;
  const who = resolveWho(scope, written.login, typeof shape === 'string' ? path : [...path, 'login'], true);
  const from = written.from === undefined ? null : startOf(scope, written.from, 0, [...path, 'from']);
  // The last date is served to its end, which is where the next one begins.
  const until = written.until === undefined ? null : startOf(scope, written.until, 1, [...path, 'until']);
  if (from !== null && until !== null && until <= from) {
    const message = `${quote(written.login)} leaves before the first date on the desk`;
    scope.report({ code: 'bad-date', path: [...path, 'until'], message });
  }
  return who === null ? [] : [{ ...who, from, until }];
}

/** The first instant, in the desk's zone, of the date that many days after the one written. */
function startOf(scope: Scope, text: string, daysLater: number, path: Path): Instant | null {
  const date = parseDate(text);
  const start = date === null ? null : new Date((date + daysLater) * DAY).toISOString().slice(0, 10);
  const instant = start === null ? null : parseInstant(start, scope.timezone);
  if (instant === null) {
    scope.report({
      code: 'bad-date',
      path,
      message: `${quote(text)} is not a date`,
      allowed: ['YYYY-MM-DD'],
    });
  }
  return instant;
}

function resolveGroups(scope: Scope, shape: PolicyShape['team']['groups']): Group[] {
  return Object.entries(shape).map(([name, group]) => {
    const path = ['team', 'groups', name];
    return {
      name,
      members: group.members.flatMap((member, index) => {
        const who = resolveWho(scope, member, [...path, 'members', index], true);
        return who === null ? [] : [who.login];
      }),
      label: group.label ?? null,
      rotation:
        group.rotation === undefined ? null : resolveRotation(scope, group.rotation, [...path, 'rotation']),
      overrides: group.overrides.flatMap((override, index) =>
        resolveAbsence(scope, override, [...path, 'overrides', index]),
      ),
    };
  });
}

type RotationShape = NonNullable<PolicyShape['team']['groups'][string]['rotation']>;

const TURN = /^(?:([1-9]\d{0,3})\s*)?(hour|day|week)s?$/;

function resolveRotation(scope: Scope, shape: RotationShape, path: Path): Rotation | null {
  const schedule = resolveSchedule(scope, shape, path);
  const order = shape.order.flatMap(
    (text, index) => resolveWho(scope, text, [...path, 'order', index], false)?.login ?? [],
  );
  if (shape.order.length === 0) {
    scope.report({
      code: 'missing-key',
      path: [...path, 'order'],
      message: 'A rotation needs people in its order',
    });
  }
  return schedule && { ...schedule, order };
}

/** What comes again and again on the wall clock of a zone; null where its length cannot be read, which is reported. */
export function resolveSchedule(
  scope: Scope,
  shape: { readonly every: string; readonly starts: string; readonly timezone?: string | undefined },
  path: Path,
): Schedule | null {
  const timezone = shape.timezone ?? scope.timezone;
  const turn = TURN.exec(shape.every.trim());
  if (turn === null) {
    const message = `${quote(shape.every)} is not the length of a turn`;
    const allowed = ['1 week', '2 weeks', '3 days', '12 hours'];
    scope.report({ code: 'bad-duration', path: [...path, 'every'], message, allowed });
  }
  if (!isZone(timezone)) {
    const message = `${quote(timezone)} is not a time zone of the IANA database`;
    scope.report({ code: 'unknown-zone', path: [...path, 'timezone'], message });
  } else if (
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(shape.starts) ||
    parseInstant(shape.starts, timezone) === null
  ) {
    const message = `${quote(shape.starts)} is not a moment on the wall clock`;
    scope.report({ code: 'bad-instant', path: [...path, 'starts'], message, allowed: ['2026-11-02T09:00'] });
  }
  if (turn === null) return null;
  const unit = turn[2] as Schedule['every']['unit'];
  return { every: { count: Number(turn[1] ?? 1), unit }, starts: shape.starts, timezone };
}

/** Dates run from their first instant to the last date's end; moments are exact. */
function resolveAbsence(
  scope: Scope,
  shape: { readonly who: string; readonly from: string; readonly to: string },
  path: Path,
): Absence[] {
  const who = resolveWho(scope, shape.who, [...path, 'who'], false);
  const bound = (key: 'from' | 'to'): Instant | null =>
    parseDate(shape[key]) === null
      ? instantOf(scope, { text: shape[key], path: [...path, key] })
      : startOf(scope, shape[key], key === 'to' ? 1 : 0, [...path, key]);
  const from = bound('from');
  const to = bound('to');
  if (who === null || from === null || to === null) return [];
  if (to > from) return [{ who: who.login, from, to }];
  const message = `This stretch ends before it begins`;
  scope.report({ code: 'bad-date', path: [...path, 'to'], message });
  return [];
}

/** A login, or a team where teams are allowed; the at sign in front of a login is optional. */
export function resolveWho(
  scope: Pick<Scope, 'report'>,
  text: string,
  path: Path,
  teams: boolean,
): Pick<StaffMember, 'login' | 'team'> | null {
  const name = text.replace(/^@/, '').toLowerCase();
  if (isLogin(name)) return { login: name, team: false };
  if (teams && text.startsWith('@') && isTeam(name)) return { login: name, team: true };
  const allowed = teams ? ['LOGIN', '@ORG/TEAM'] : ['LOGIN'];
  const message = `${quote(text)} is not a login${teams ? ' or a team' : ''}`;
  scope.report({ code: 'unknown-value', path, message, allowed });
  return null;
}
