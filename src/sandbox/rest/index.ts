import type { Api } from '../request.ts';
import { appRoutes } from './apps.ts';
import { RestApi } from './endpoint.ts';
import { gitRoutes } from './git.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { metaRoutes } from './meta.ts';
import { pullRoutes } from './pulls.ts';
import { reactionRoutes } from './reactions.ts';
import { repositoryRoutes } from './repositories.ts';
import { statusRoutes } from './statuses.ts';

type Services = ConstructorParameters<typeof RestApi>[0] & Parameters<typeof appRoutes>[0];

/** GitHub's REST API, with all that is modelled of it. */
export function restApi(services: Services): Api {
  return new RestApi(services, [
    ...metaRoutes,
    ...repositoryRoutes,
    ...labelRoutes,
    ...issueRoutes,
    ...reactionRoutes,
    ...gitRoutes,
    ...pullRoutes,
    ...statusRoutes,
    ...appRoutes(services),
  ]);
}
