/** Older accounts may have hyphens in a row or at the end; behind the underscore of a managed user is its enterprise. */
const LOGIN = /^(?=.{1,39}$)[a-z\d][a-z\d-]*(?:_[a-z\d]+)?$/i;
const TEAM = /^(?=[^/]{1,39}\/)[a-z\d][a-z\d-]*\/[\w.-]+$/i;

/** Whether somebody on GitHub can have this login: a person's, without an at sign, in letters of either case. */
export function isLogin(text: string): boolean {
  return LOGIN.test(text);
}

/** Whether this can be a team of an organisation: `acme/support`. */
export function isTeam(text: string): boolean {
  return TEAM.test(text);
}
