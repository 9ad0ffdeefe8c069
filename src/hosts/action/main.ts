import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import type { LocatedProblem } from '../../errors.ts';
import { Failure } from '../../errors.ts';
import { Client } from '../../github/client.ts';
import { oneLine } from '../../plan/escape.ts';
import { secretsIn } from '../../pagers/destination.ts';
import { pageSender } from '../pages.ts';
import { BadPolicy } from '../policy.ts';
import { outcomeOf, planData, planLines } from '../outcome.ts';
import type { RunReport } from '../run.ts';
import { run } from '../run.ts';
import { readInputs } from './inputs.ts';

/** A job's outputs may be 1 MB together. */
const MOST_PLAN = 500_000;

async function main(): Promise<void> {
  for (const secret of secretsIn(process.env)) core.setSecret(secret);
  const inputs = readInputs(process.env);
  if (typeof inputs === 'string') {
    core.info(inputs);
    return;
  }
  core.setSecret(inputs.token);
  const octokit = getOctokit(inputs.token);
  const baseUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com';
  const client = new Client({ transport: octokit.request, baseUrl, pace: inputs.pace });
  const report = await run({
    ...inputs,
    client,
    policyPath: inputs.policy,
    pages: pageSender(process.env),
    progress: (line) => {
      core.info(line);
    },
  });
  await publish(report);
}

async function publish(report: RunReport): Promise<void> {
  const { breaches, unowned, summary, warnings, faults } = outcomeOf(report);
  core.startGroup(
    report.dryRun
      ? `Plan: ${String(report.plan.length)} changes, none made`
      : `Changes: ${String(report.plan.length)}`,
  );
  for (const line of planLines(report.plan)) core.info(`- ${line}`);
  core.endGroup();
  core.setOutput('evaluated', report.evaluated);
  core.setOutput('total', report.total);
  core.setOutput('breaches', breaches);
  core.setOutput('unowned', unowned);
  core.setOutput('requests', report.requests);
  const plan = JSON.stringify(planData(report.plan, false));
  const fits = plan.length <= MOST_PLAN;
  core.setOutput('plan', fits ? plan : '[]');
  if ((process.env.GITHUB_STEP_SUMMARY ?? '') !== '') await core.summary.addRaw(summary).write();
  core.info(
    `Evaluated ${String(report.evaluated)} of ${String(report.total)} tickets with ${String(report.requests)} requests; ${String(report.written)} changes made.`,
  );
  annotate(report.understood.problems);
  for (const warning of warnings) core.warning(oneLine(warning));
  if (!fits) core.warning('The plan is too long for an output; the log has it.');
  for (const fault of faults) core.error(oneLine(fault));
  if (faults.length > 0) process.exitCode = core.ExitCode.Failure;
}

/** A policy's errors and warnings show at their lines in the file. */
function annotate(problems: readonly LocatedProblem[]): void {
  for (const problem of problems) {
    const { file, line, column, code } = problem;
    const properties = { file, startLine: line, startColumn: column, title: `Steward: ${code}` };
    const nearest = problem.nearest === undefined ? '' : ` Did you mean "${problem.nearest}"?`;
    const allowed = problem.allowed === undefined ? '' : ` Allowed: ${problem.allowed.join(', ')}.`;
    const text = oneLine(`${problem.message}${allowed}${nearest}`);
    if (problem.severity === 'error') core.error(text, properties);
    else core.warning(text, properties);
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof BadPolicy) annotate(error.problems);
  if (error instanceof Failure) core.setFailed(oneLine(`${error.message} ${error.remedy}`));
  else core.setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
