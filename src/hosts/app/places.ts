import type { Probot } from 'probot';
import type { Place } from './job.ts';
import type { Log } from './log.ts';
import { clause } from './log.ts';

/**
 * Every installation of the App that is at work.
 *
 * @param owners given the logins of those who have installed it, in lower case
 */
export async function installationsOf(probot: Probot, owners: Set<string>): Promise<number[]> {
  const app = await probot.auth();
  const all = await app.paginate('GET /app/installations', { per_page: 100 });
  for (const { account } of all)
    if (account !== null && 'login' in account) owners.add(account.login.toLowerCase());
  return all.filter(({ suspended_at: suspended }) => suspended === null).map(({ id }) => id);
}

/** Logins of those who have installed the App, in lower case; none: GitHub cannot be asked now. */
export async function ownersOf(probot: Probot, log: Log): Promise<Set<string>> {
  const owners = new Set<string>();
  try {
    await installationsOf(probot, owners);
  } catch (error) {
    log.warn(`GitHub could not be asked who has installed the App: ${clause(error)}.`);
  }
  return owners;
}

/**
 * Every repository that an installation may see and that may be a desk.
 *
 * @param mayBe leaves out those that are none whatever they hold
 */
export async function* placesOf(
  probot: Probot,
  installation: number,
  mayBe: (place: Place) => boolean,
): AsyncIterable<Place> {
  const octokit = await probot.auth(installation);
  const pages = octokit.paginate.iterator('GET /installation/repositories', { per_page: 100 });
  for await (const { data } of pages) {
    for (const { owner, name, archived, has_issues: hasIssues } of data) {
      const place = { owner: owner.login, name, installation };
      if (!archived && hasIssues && mayBe(place)) yield place;
    }
  }
}
