import { Client } from '../../github/client.ts';
import { transportTo } from '../../github/octokit.ts';
import { oneLine } from '../../documents/escape.ts';
import { chatFrom } from '../staff-chat.ts';
import { newsFrom } from '../tell-public.ts';
import { officeByToken } from '../office-setting.ts';
import { outcomeOf, planData, planLines } from '../outcome.ts';
import { pageSender } from '../pages.ts';
import type { RunReport, Runner } from '../run-report.ts';
import { unreadyPagers } from '../unready-pagers.ts';
import { annotate } from './annotations.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './runner-job.ts';

export { run } from '../run.ts';

/** A job's outputs may be 1 MB together. */
const MOST_PLAN = 500_000;

/** Does what the inputs ask for and tells what came of it. Resolves to the exit code. */
export async function step(job: Job, inputs: Inputs, run: Runner): Promise<number> {
  const { environment } = job;
  const baseUrl = environment.GITHUB_API_URL ?? 'https://api.github.com';
  const client = new Client({ transport: transportTo(baseUrl, inputs.token), baseUrl, pace: inputs.pace });
  const report = await run({
    ...inputs,
    client,
    policyPath: inputs.policy,
    pages: pageSender(environment),
    office: officeByToken(environment, {
      ...{ baseUrl, pace: inputs.pace, connect: transportTo, token: inputs.officeToken },
    }),
    chat: chatFrom(environment),
    news: newsFrom(environment),
    progress: (line) => {
      job.info(line);
    },
  });
  // Whoever waits for an answer to an event need not wait for pagers as well: the next sweep looks at them.
  if (inputs.issue === null && !inputs.lately) {
    const { policy, repository } = report.context;
    const use = { repository, isShared: false };
    for (const fault of await unreadyPagers(environment, policy, use)) job.warning(oneLine(fault));
  }
  return await publish(job, report);
}

async function publish(job: Job, report: RunReport): Promise<number> {
  const { breaches, unowned, summary, warnings, faults } = outcomeOf(report);
  job.group(
    report.dryRun || report.isProposal
      ? `Plan: ${String(report.plan.length)} changes, none made`
      : `Changes: ${String(report.plan.length)}`,
    planLines(report.plan).map((line) => `- ${line}`),
  );
  job.output('evaluated', report.evaluated);
  job.output('total', report.total);
  job.output('breaches', breaches);
  job.output('unowned', unowned);
  job.output('requests', report.requests);
  const plan = JSON.stringify(planData(report.plan, false));
  const fits = plan.length <= MOST_PLAN;
  job.output('plan', fits ? plan : '[]');
  await job.summary(summary);
  job.info(
    `Evaluated ${String(report.evaluated)} of ${String(report.total)} tickets with ${String(report.requests)} requests; ${String(report.written)} changes made.`,
  );
  annotate(job, report.understood.problems);
  for (const warning of warnings) job.warning(oneLine(warning));
  if (!fits) job.warning('The plan is too long for an output; the log has it.');
  for (const fault of faults) job.error(oneLine(fault));
  return faults.length > 0 ? 1 : 0;
}
