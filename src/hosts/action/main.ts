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
process.exitCode = await act(job, async (options) => {
  const { run } = await import('./job-step.ts');
  if (options.issue === null && options.lately !== true) await keepYoungSpace();
  return run(options);
});

/**
 * Keeps V8's space for young objects as large as it is by now, which is enough for a page of issues. It would double
 * it to 134 MB as page after page outlives a collection. An action file has no way to give Node an option.
 */
async function keepYoungSpace(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}
