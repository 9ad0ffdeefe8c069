import type { Apps } from '../apps.ts';
import type { WorkflowRun } from '../result.ts';
import type { Repository } from '../store/records.ts';
import { repositoryPath } from '../store/urls.ts';
import type { Store } from '../store/store.ts';
import type { Site } from './document.ts';
import { missing, redirect } from './document.ts';
import { home, profile } from './home.ts';
import { issueList } from './issues.ts';
import { newApp } from './new-app.ts';
import type { PageHandler } from './page.ts';
import { lastRun } from './run.ts';
import { thread } from './thread.ts';
import { TimeText } from './time.ts';

/**
 * The pages for browsers. The API shares their addresses' root, but asks for other media types. What is neither a
 * repository nor an account is left to it.
 *
 * @param runs of workflows, oldest first; grows while the pages are served
 * @param zone IANA zone in which times are shown
 */
export function pages(store: Store, apps: Apps, runs: readonly WorkflowRun[], zone = 'UTC'): PageHandler {
  const site: Site = { store, runs, time: new TimeText(zone) };
  return ({ path, query, form }) => {
    if (form !== null) return newApp(site, apps, { path, query, form });
    const [owner = '', name, ...rest] = path.replace(/\/$/, '').split('/').slice(1);
    if (owner === '') return home(site);
    if (name === undefined || owner === 'apps') {
      const account = site.store.account(name ?? owner);
      return account ? profile(site, account) : null;
    }
    const repository = site.store.repository(`${owner}/${name}`);
    return repository ? inside(site, repository, rest, query) : null;
  };
}

function inside(site: Site, repository: Repository, rest: readonly string[], query: URLSearchParams) {
  const [folder, number] = rest;
  if (folder === undefined) return redirect(`${repositoryPath(repository)}/issues`);
  if ((folder === 'issues' || folder === 'pull') && number !== undefined) {
    const issue = repository.issues.get(Number(number));
    if (issue) return thread(site, issue);
    const moved = repository.gone.get(Number(number));
    if (moved) return redirect(`${repositoryPath(moved.repository)}/issues/${moved.number}`);
    return missing(site, `There is no issue #${number}.`, repository);
  }
  if (folder === 'issues') return issueList(site, repository, query);
  if (folder === 'actions' || folder === 'summary') return lastRun(site, repository);
  return missing(site, 'This sandbox shows issues and the last run.', repository);
}
