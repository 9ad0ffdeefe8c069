import type { Answers } from './questions.ts';

/** Minutes between two scheduled runs. */
const EVERY = 15;
/** Of a month, on average. */
const DAYS = 365.25 / 12;
const WORKING_DAYS = (DAYS * 5) / 7;

/** The workflow that runs a desk, and what it costs. */
export interface ProposedWorkflow {
  readonly text: string;
  /** Scheduled runs in a month, each of which a private repository is billed at least a minute for. */
  readonly minutes: number;
}

/**
 * A workflow with the least permissions and one concurrency group. It looks around the clock where the process has targets
 * around the clock; else from an hour before the desk opens to an hour after it closes.
 *
 * @param uses the Action, as `OWNER/NAME@REF`
 */
export function workflowText(
  { zone, hours }: Pick<Answers, 'zone' | 'hours'>,
  isAroundTheClock: boolean,
  uses: string,
): ProposedWorkflow {
  const [opens = 0, closes = 0] = hours.split('-').map((time) => Number(time.slice(0, 2)));
  const [first, last] = [Math.max(0, opens - 1), Math.min(23, closes)];
  const cron = isAroundTheClock ? `*/${EVERY} * * * *` : `*/${EVERY} ${first}-${last} * * 1-5`;
  const runs = isAroundTheClock ? 24 * DAYS : (last - first + 1) * WORKING_DAYS;
  const minutes = Math.round((runs * 60) / EVERY);
  return {
    minutes,
    text: `# Steward, the support desk of this repository. In a private repository the schedule alone is billed about
# ${minutes} minutes a month; in a public one it costs nothing.
name: Support desk

on:
  issues:
    types: [opened, edited, labeled, unlabeled, assigned, unassigned, closed, reopened, transferred]
  issue_comment:
    types: [created, edited, deleted]
  schedule:
    - cron: '${cron}'
      timezone: ${zone}
  workflow_dispatch:
    inputs:
      dry-run:
        description: Report what would be written, and write nothing
        type: boolean
        default: false

permissions:
  contents: read
  issues: write
  # Shows on its commit whether the policy is sound; the desk works without it.
  # statuses: write
  # Write-ups in files (write_up: { place: pull_request }) take contents: write in place of read, and this; and in the
  # repository's settings, under Actions, that workflows may create pull requests.
  # pull-requests: write

# One run at a time. What writes nothing to tickets takes no other run's place.
concurrency:
  group: \${{ (github.event.issue.pull_request || inputs.dry-run) && github.run_id || 'steward' }}

jobs:
  desk:
    # Comments on pull requests arrive as issue_comment as well.
    if: \${{ !github.event.issue.pull_request }}
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${uses}
        with:
          dry-run: \${{ inputs.dry-run || false }}
`,
  };
}
