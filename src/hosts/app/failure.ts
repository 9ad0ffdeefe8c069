import type { FailureCode } from '../../errors.ts';
import { Failure } from '../../errors.ts';
import { BadPolicy } from '../bad-policy.ts';
import type { Job } from './job.ts';
import type { Fields, Log } from './log.ts';
import { clause } from './log.ts';
import type { PolicyFaults } from './policy-faults.ts';
import type { FailedTry } from './scheduler.ts';

/** What passes by itself, or may. Everything else stays as it is until a person has changed something. */
const PASSING = new Set<FailureCode>([
  'github-unreachable',
  'rate-limited',
  'partial-sweep',
  'writes-failed',
  'turn-taken',
]);

/** Whether trying again can help. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof Failure) || PASSING.has(error.code);
}

/** Whether GitHub did not answer at all. */
export function isOutage(error: unknown): boolean {
  return error instanceof Failure && error.code === 'github-unreachable';
}

/** Says in the log that a job went wrong, and when it is tried again. */
export function logFailure({ job, error, retryIn }: FailedTry, log: Log, faults: PolicyFaults): void {
  const fields = fieldsOf(job);
  if (error instanceof BadPolicy) {
    faults.tell(error.problems, job);
    faults.note(job, true);
  }
  const said = error instanceof Failure ? `${error.message} ${error.remedy}` : `${clause(error)}.`;
  if (retryIn === null) log.error(said, fields);
  else log.warn(`${said} Trying again.`, { ...fields, seconds: Math.ceil(retryIn / 1000) });
  if (!(error instanceof Failure) && error instanceof Error) log.debug(error.stack ?? '', fields);
}

/** Fields of a log line about a job. */
export function fieldsOf(job: Job): Fields {
  const repository = `${job.owner}/${job.name}`;
  return job.kind === 'desk' ? { repository } : { repository, issue: job.issue };
}
