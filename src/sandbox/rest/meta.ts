import { ApiProblem, notFound } from '../problem.ts';
import type { Quota } from '../limits.ts';
import { iso } from '../clock.ts';
import { isIntegration } from '../viewer.ts';
import type { Call } from './router.ts';
import { ok, param, route } from './router.ts';
import { userShape } from './shapes.ts';

function rate({ limit, remaining, used, resetAt }: Quota) {
  return { limit, remaining, used, reset: Math.floor(resetAt / 1000) };
}

function root(call: Call): Record<string, string> {
  const api = `${call.store.origin}/api/v3`;
  return {
    current_user_url: `${api}/user`,
    issues_url: `${api}/issues`,
    rate_limit_url: `${api}/rate_limit`,
    repository_url: `${api}/repos/{owner}/{repo}`,
    user_url: `${api}/users/{user}`,
  };
}

export const metaRoutes = [
  route('GET', '/', (call) => ok(root(call))),
  route('GET', '/api/v3', (call) => ok(root(call))),
  route('GET', '/meta', () => ok({ verifiable_password_authentication: false })),
  route('GET', '/rate_limit', (call) => {
    const core = rate(call.quota('core'));
    return ok({ resources: { core, graphql: rate(call.quota('graphql')), search: core }, rate: core });
  }),
  route('GET', '/user', (call) => {
    const { viewer } = call;
    if (isIntegration(viewer) || viewer.kind === 'app') {
      throw new ApiProblem('FORBIDDEN', 'Resource not accessible by integration');
    }
    if (!viewer.account) throw new ApiProblem('UNAUTHORIZED', 'Requires authentication');
    return ok({ ...userShape(call.store, viewer.account), created_at: iso(viewer.account.createdAt) });
  }),
  route('GET', '/users/:login', (call) => {
    const login = param(call, 'login');
    const account = call.store.account(login);
    // A bot is found under its REST login only.
    if (!account || (account.__typename === 'Bot') !== login.endsWith('[bot]')) throw notFound();
    return ok({ ...userShape(call.store, account), created_at: iso(account.createdAt) });
  }),
];
