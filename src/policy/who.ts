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

const APP = '[bot]';

/**
 * An account by the login that GitHub shows, in lower case: a person's, or an App's with its `[bot]`. Null where nobody can
 * have it, which has been reported then.
 */
export function resolveAccount(scope: Pick<Scope, 'report'>, text: string, path: Path): string | null {
  const name = text.replace(/^@/, '').toLowerCase();
  if (isLogin(name.endsWith(APP) ? name.slice(0, -APP.length) : name)) return name;
  const message = `${quote(text)} is not the login of an account`;
  // So GitHub's search names an App.
  const slug = name.startsWith('app/') ? name.slice('app/'.length) : '';
  const near = isLogin(slug) ? { nearest: slug + APP } : {};
  scope.report({ code: 'unknown-value', path, message, allowed: ['LOGIN', 'APP[bot]'], ...near });
  return null;
}
