import { getOctokit } from '@actions/github';
import type { LocatedProblem } from '../../errors.ts';
import { Failure } from '../../errors.ts';
import { Client } from '../../github/client.ts';
import { oneLine } from '../../documents/escape.ts';
import { secretsIn } from '../../pagers/destination.ts';
import { pageSender } from '../pages.ts';
import { BadPolicy } from '../policy-in-force.ts';
import { outcomeOf, planData, planLines } from '../outcome.ts';
import type { RunReport, Runner } from '../run-report.ts';
import { readInputs } from './inputs.ts';
import type { Job } from './runner-job.ts';

/** A job's outputs may be 1 MB together. */
const MOST_PLAN = 500_000;

/** Runs the desk as a step of a job. Resolves to the exit code; what went wrong has been told. */
export async function act(job: Job, run: Runner): Promise<number> {
  try {
    return await serve(job, run);
  } catch (error) {
    if (error instanceof BadPolicy) annotate(job, error.problems);
    if (error instanceof Failure) job.error(oneLine(`${error.message} ${error.remedy}`));
    else job.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

async function serve(job: Job, run: Runner): Promise<number> {
  const { environment } = job;
  for (const secret of secretsIn(environment)) job.mask(secret);
  const inputs = readInputs(job);
  if (typeof inputs === 'string') {
    job.info(inputs);
    return 0;
  }
  job.mask(inputs.token);
  const baseUrl = environment.GITHUB_API_URL ?? 'https://api.github.com';
  const octokit = getOctokit(inputs.token, { baseUrl });
  const client = new Client({ transport: octokit.request, baseUrl, pace: inputs.pace });
  const report = await run({
    ...inputs,
    client,
    policyPath: inputs.policy,
    pages: pageSender(environment),
    progress: (line) => {
      job.info(line);
    },
  });
  return await publish(job, report);
}

async function publish(job: Job, report: RunReport): Promise<number> {
  const { breaches, unowned, summary, warnings, faults } = outcomeOf(report);
  job.group(
    report.dryRun
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

/** A policy's errors and warnings show at their lines in the file. */
function annotate(job: Job, problems: readonly LocatedProblem[]): void {
  for (const problem of problems) {
    const { file, line, column, code } = problem;
    const place = { file, startLine: line, startColumn: column, title: `Steward: ${code}` };
    const nearest = problem.nearest === undefined ? '' : ` Did you mean "${problem.nearest}"?`;
    const allowed = problem.allowed === undefined ? '' : ` Allowed: ${problem.allowed.join(', ')}.`;
    const text = oneLine(`${problem.message}${allowed}${nearest}`);
    if (problem.severity === 'error') job.error(text, place);
    else job.warning(text, place);
  }
}
