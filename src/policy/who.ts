import { isLogin, isTeam } from '../text/login.ts';
import type { Path, Scope } from './scope.ts';
import { quote } from '../text/quote.ts';

/** Somebody whom a policy names. */
export interface Who {
  /** Lower case. A team is `org/team`, without the at sign. */
  readonly login: string;
  readonly team: boolean;
}

/** A login, or a team where teams are allowed; the at sign in front of a login is optional. */
export function resolveWho(
  scope: Pick<Scope, 'report'>,
  text: string,
  path: Path,
  teams: boolean,
): Who | null {
  const name = text.replace(/^@/, '').toLowerCase();
  if (isLogin(name)) return { login: name, team: false };
  if (teams && text.startsWith('@') && isTeam(name)) return { login: name, team: true };
  const allowed = teams ? ['LOGIN', '@ORG/TEAM'] : ['LOGIN'];
  const message = `${quote(text)} is not a login${teams ? ' or a team' : ''}`;
  scope.report({ code: 'unknown-value', path, message, allowed });
  return null;
}
