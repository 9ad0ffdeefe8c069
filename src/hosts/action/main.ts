import * as core from '@actions/core';
import { act } from './action.ts';
import type { Job } from './runner-job.ts';

const job: Job = {
  environment: process.env,
  input: core.getInput,
  mask: core.setSecret,
  info: core.info,
  group(title, lines) {
    core.startGroup(title);
    for (const line of lines) core.info(line);
    core.endGroup();
  },
  warning: core.warning,
  error: core.error,
  output: core.setOutput,
  async summary(markdown) {
    if ((process.env.GITHUB_STEP_SUMMARY ?? '') !== '') await core.summary.addRaw(markdown).write();
  },
};
process.exitCode = await act(job, async (options) => (await import('./job-step.ts')).run(options));
