import { parseDate } from '../../calendar/civil.ts';
import { DAY, type Instant } from '../../calendar/instant.ts';
import { parseInstant } from '../../calendar/moment.ts';
import type { Group, StaffMember, Team } from '../policy.ts';
import type { PolicyShape } from '../schema.ts';
import { quote } from '../words.ts';
import type { Path, Scope } from './scope.ts';

const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,38})$/;
const TEAM = /^[a-z\d][a-z\d_-]*\/[\w.-]+$/;

export function resolveTeam(scope: Scope, shape: PolicyShape['team']): Team {
  const staff = shape.staff?.flatMap((member, index) =>
    resolveMember(scope, member, ['team', 'staff', index]),
  );
  return { staff: staff ?? null, groups: resolveGroups(scope, shape.groups) };
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
  return Object.entries(shape).map(([name, group]) => ({
    name,
    members: group.members.flatMap((member, index) => {
      const who = resolveWho(scope, member, ['team', 'groups', name, 'members', index], true);
      return who === null ? [] : [who.login];
    }),
    label: group.label ?? null,
  }));
}

/** A login, or a team where teams are allowed; the at sign in front of a login is optional. */
export function resolveWho(
  scope: Pick<Scope, 'report'>,
  text: string,
  path: Path,
  teams: boolean,
): Pick<StaffMember, 'login' | 'team'> | null {
  const name = text.replace(/^@/, '').toLowerCase();
  if (LOGIN.test(name)) return { login: name, team: false };
  if (teams && text.startsWith('@') && TEAM.test(name)) return { login: name, team: true };
  const allowed = teams ? ['LOGIN', '@ORG/TEAM'] : ['LOGIN'];
  const message = `${quote(text)} is not a login${teams ? ' or a team' : ''}`;
  scope.report({ code: 'unknown-value', path, message, allowed });
  return null;
}
