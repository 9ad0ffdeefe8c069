import type { Api } from '../request.ts';
import { appRoutes } from './apps.ts';
import { RestApi } from './endpoint.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { metaRoutes } from './meta.ts';
import { reactionRoutes } from './reactions.ts';
import { repositoryRoutes } from './repositories.ts';

type Services = ConstructorParameters<typeof RestApi>[0] & Parameters<typeof appRoutes>[0];

/** GitHub's REST API, with all that is modelled of it. */
export function restApi(services: Services): Api {
  return new RestApi(services, [
    ...metaRoutes,
    ...repositoryRoutes,
    ...labelRoutes,
    ...issueRoutes,
    ...reactionRoutes,
    ...appRoutes(services),
  ]);
}
