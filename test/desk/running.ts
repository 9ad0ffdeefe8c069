import { expect } from 'vitest';
import type { RunOptions, RunReport } from '../../src/hosts/run-report.ts';
import { run } from '../../src/hosts/run.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import type { TestDesk } from '../e2e/desk.ts';
import { pauseOn } from '../e2e/desk.ts';
import { clientOf } from '../github/client.ts';

/** One sweep of a desk by the sources, where nothing of a host matters. */
export async function sweep(
  desk: Pick<TestDesk, 'github' | 'token'>,
  more: Partial<RunOptions> = {},
): Promise<RunReport> {
  return run({
    client: clientOf(desk.github, desk.token),
    ...{ owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml', issue: null },
    ...{ dryRun: false, writeLimit: 100_000, pause: pauseOn(desk.github), ...more },
  });
}

/** The desk is at rest: another run finds nothing to do and writes nothing. */
export async function expectRest(desk: TestDesk): Promise<void> {
  desk.github.log.clear();
  expect((await sweep(desk)).plan).toEqual([]);
  expect(desk.writes()).toBe(0);
}

/** The issues that the desk opened itself, oldest first. */
export function deskIssues(desk: TestDesk): Issue[] {
  return [...desk.repository.issues.values()].filter(({ author }) => author?.__typename === 'Bot');
}
