import { Failure } from '../../errors.ts';
import { oneLine, plain } from '../../documents/escape.ts';
import { secretsIn } from '../../pagers/destination.ts';
import { BadPolicy } from '../bad-policy.ts';
import type { Runner } from '../run-report.ts';
import { annotate } from './annotations.ts';
import { readInputs } from './inputs.ts';
import type { Job } from './runner-job.ts';

/** Runs the desk as a step of a job. Resolves to the exit code; what went wrong has been told. */
export async function act(job: Job, run: Runner): Promise<number> {
  try {
    return await serve(job, run);
  } catch (error) {
    if (error instanceof BadPolicy) annotate(job, error.problems);
    if (error instanceof Failure) job.error(oneLine(`${error.message} ${error.remedy}`));
    else job.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (error instanceof Failure)
      await job.summary(
        `### Steward\n\nThis run stopped before it could judge a ticket. ${plain(error.message)}\n`,
      );
    return 1;
  }
}

async function serve(job: Job, run: Runner): Promise<number> {
  const { environment } = job;
  const secrets = [...secretsIn(environment), job.input('office-token')];
  for (const secret of secrets) if (secret !== '') job.mask(secret);
  const inputs = readInputs(job);
  if (typeof inputs === 'string') {
    job.info(inputs);
    return 0;
  }
  job.mask(inputs.token);
  if (inputs.statusPage !== null) {
    const { pageStep } = await import('./page-step.ts');
    return await pageStep(job, inputs, inputs.statusPage);
  }
  // Most jobs of a busy repository end above; those that go on load the desk.
  const { step } = await import('./job-step.ts');
  try {
    return await step(job, inputs, run);
  } catch (error) {
    if (!inputs.lately || !(error instanceof Failure) || error.code !== 'no-issue') throw error;
    // It was there when the event was sent. The run may have taken the place of others all the same.
    job.info(`${error.message} It was deleted or moved meanwhile.`);
    return await step(job, { ...inputs, issue: null }, run);
  }
}
