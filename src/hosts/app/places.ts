import type { Probot } from 'probot';
import type { Place } from './job.ts';

/** Every installation of the App that is at work. */
export async function installationsOf(probot: Probot): Promise<number[]> {
  const app = await probot.auth();
  const all = await app.paginate('GET /app/installations', { per_page: 100 });
  return all.filter(({ suspended_at: suspended }) => suspended === null).map(({ id }) => id);
}

/** Every repository that an installation may see and that may be a desk. */
export async function* placesOf(probot: Probot, installation: number): AsyncIterable<Place> {
  const octokit = await probot.auth(installation);
  const pages = octokit.paginate.iterator('GET /installation/repositories', { per_page: 100 });
  for await (const { data } of pages) {
    for (const { owner, name, archived, has_issues: hasIssues } of data) {
      if (!archived && hasIssues) yield { owner: owner.login, name, installation };
    }
  }
}
