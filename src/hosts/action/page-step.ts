import { resolve } from 'node:path';
import { formatForPeople } from '../../calendar/moment.ts';
import { oneLine } from '../../documents/escape.ts';
import { Client } from '../../github/client.ts';
import { transportTo } from '../../github/octokit.ts';
import { STATUS_PAGE_WORDS } from '../../languages/status-pages.ts';
import { headlineOf } from '../../page/front.ts';
import { pageFiles } from '../../page/page-files.ts';
import { sizeOf, writePage } from '../page-folder.ts';
import { statusPage } from '../status-page-reading.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './runner-job.ts';

/**
 * Writes the status page into a folder of the job. Where something could not be read nothing is written, and the job fails:
 * the page that is published grows old, and says so. Resolves to the exit code.
 */
export async function pageStep(job: Job, inputs: Inputs, folder: string): Promise<number> {
  const { environment } = job;
  const baseUrl = environment.GITHUB_API_URL ?? 'https://api.github.com';
  const { owner, name, policy: policyPath, token, pace, dryRun } = inputs;
  const { page, faults, warnings } = await statusPage({
    ...{
      client: new Client({ transport: transportTo(baseUrl, token), baseUrl, pace }),
      owner,
      name,
      policyPath,
    },
    progress: (line) => {
      job.info(line);
    },
  });
  for (const warning of warnings) job.warning(oneLine(warning));
  for (const fault of faults) job.error(oneLine(fault));
  if (faults.length > 0) return 1;
  const files = pageFiles(page);
  const headline = STATUS_PAGE_WORDS[page.languages[0]].headlines[headlineOf(page)];
  const told = `${headline}, as of ${formatForPeople(page.asOf, page.timezone)}: ${String(files.size)} files, ${sizeOf(files)}`;
  if (dryRun) job.info(`${told}; none written.`);
  else {
    await writePage(files, resolve(environment.GITHUB_WORKSPACE ?? '.', folder));
    job.output('status-page', folder);
    job.info(`${told}, into ${folder}.`);
  }
  return 0;
}
