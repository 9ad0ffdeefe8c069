import { notFound } from '../problem.ts';
import { appRoutes } from './apps.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { metaRoutes } from './meta.ts';
import { repositoryRoutes } from './repositories.ts';
import type { Route } from './router.ts';
import { match } from './router.ts';

const ROUTES: readonly Route[] = [
  ...metaRoutes,
  ...repositoryRoutes,
  ...labelRoutes,
  ...issueRoutes,
  ...appRoutes,
];

/** The write that a request is, if it is one. */
export function writesAt(method: string, path: string): readonly string[] {
  const write = match(ROUTES, method, path)?.route.write;
  return write === undefined ? [] : [write];
}

/** The route for a request, or GitHub's 404. */
export function findRoute(method: string, path: string) {
  const found = match(ROUTES, method, path);
  if (!found) throw notFound();
  return found;
}
