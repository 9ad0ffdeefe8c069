import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { comments } from '../../src/sandbox/store/issue.ts';
import type { Repository } from '../../src/sandbox/store/records.ts';
import { desk } from './desk.ts';

/** An action that tells what it was given, and comments on the issue of its event. */
const BUNDLE = `
import { appendFileSync, readFileSync } from 'node:fs';
const { env } = process;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const seen = Object.keys(env).filter((name) => /^(INPUT_|GITHUB_TOKEN|CI$)/.test(name)).sort();
appendFileSync(env.GITHUB_OUTPUT, 'seen<<E\\n' + seen.join('\\n') + '\\nE\\n');
appendFileSync(env.GITHUB_OUTPUT, 'dry-run=' + env['INPUT_DRY-RUN'] + '\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Did it\\n');
console.log('::warning file=a.yml,line=2::careful');
if (event.issue && env.GITHUB_EVENT_NAME === 'issues') {
  const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues/' + event.issue.number + '/comments', {
    method: 'POST',
    headers: { authorization: 'bearer ' + env.INPUT_TOKEN },
    body: JSON.stringify({ body: 'from the action' }),
  });
  if (!answer.ok) process.exit(1);
}
`;
const ACTION =
  'name: Desk\ninputs:\n  token: { default: "${{ github.token }}" }\n  dry-run: { default: false }\n  two words: {}\n';
const WORKFLOW = `
on:
  issues: { types: [opened] }
  issue_comment: {}
  schedule: [{ cron: '7 * * * *' }]
permissions: { issues: write, contents: read }
jobs:
  desk:
    if: \${{ !github.event.issue.pull_request }}
    steps:
      - uses: actions/checkout@v5
      - uses: ./
        with: { dry-run: '\${{ inputs.dry-run || false }}' }
`;

let sandbox: Sandbox;
let repository: Repository;
let folder: string;
let local: { bundle: string; actionFile: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
  local = { bundle: join(folder, 'index.mjs'), actionFile: join(folder, 'action.yml') };
  await writeFile(local.bundle, BUNDLE);
  await writeFile(local.actionFile, ACTION);
  ({ sandbox, repository } = await desk());
  sandbox.as('acme').push(repository, { '.github/workflows/desk.yml': WORKFLOW });
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

test('one run gets what a runner gives, and what it tells is read', async () => {
  const result = await sandbox.runAction({
    repository,
    ...local,
    event: 'workflow_dispatch',
    inputs: { 'dry-run': 'true' },
  });
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { 'dry-run': 'true', seen: 'CI\nINPUT_DRY-RUN\nINPUT_TOKEN\nINPUT_TWO_WORDS' },
    summary: '# Did it\n',
    annotations: [{ level: 'warning', file: 'a.yml', line: 2, message: 'careful' }],
  });
  expect(repository.lastSummary?.markdown).toBe('# Did it\n');
});

test('workflows start on their events, and their own writes start none', async () => {
  const before = sandbox.as('customer').openIssue(repository, { title: 'Before' });
  await sandbox.workflows.settled();
  expect(comments(before)).toEqual([]);
  sandbox.workflows.enable({ uses: { './': local } });
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  await sandbox.workflows.settled();
  expect(comments(issue).map((comment) => comment.author?.login)).toEqual(['github-actions']);
  expect(sandbox.workflows.runs.map((run) => run.event)).toEqual(['issues']);
  sandbox.as('customer').editIssue(issue, { title: 'Not listened to' });
  sandbox.as('customer').openIssue(repository, { title: 'A change', pullRequest: true });
  sandbox.as('customer').comment(issue, 'Any news?');
  await sandbox.workflows.settled();
  sandbox.workflows.fire('schedule', repository);
  await sandbox.workflows.settled();
  expect(sandbox.workflows.runs.map((run) => run.event)).toEqual(['issues', 'issue_comment', 'schedule']);
});

test('the job has the permissions that the workflow grants', async () => {
  sandbox
    .as('acme')
    .push(repository, { '.github/workflows/desk.yml': WORKFLOW.replace('issues: write', 'issues: read') });
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  await sandbox.workflows.settled();
  expect(sandbox.workflows.runs.at(-1)?.result.exitCode).toBe(1);
  expect(comments(issue)).toEqual([]);
});
