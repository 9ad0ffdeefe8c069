import { actorNamed } from '../github/actor.ts';
import type { Policy } from '../policy/policy.ts';
import type { Actor } from '../ticket/issue.ts';

/** The account that acts: the policy's, else the App or Action that runs, else, for a person's dry run, the Action. */
export function identityOf({ bot }: Pick<Policy, 'bot'>, viewer: Actor): Actor {
  if (bot !== null) return actorNamed(bot);
  return viewer.kind === 'bot' ? viewer : actorNamed('github-actions[bot]');
}
