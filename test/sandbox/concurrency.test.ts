import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConcurrencyGroups } from '../../src/sandbox/concurrency.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Entry } from '../../src/sandbox/runner.ts';
import { comments } from '../../src/sandbox/store/issue.ts';
import type { Repository } from '../../src/sandbox/store/records.ts';
import { desk } from './desk.ts';

const PATH = '.github/workflows/desk.yml';

let sandbox: Sandbox;
let repository: Repository;
/** Ends the jobs that are at work, oldest first. */
let ends: (() => void)[];
/** What was asked of the jobs that began, in order. */
let begun: string[];
/** Told of each that begins. */
let begin: () => void;

beforeEach(async () => {
  ({ sandbox, repository } = await desk());
  ends = [];
  begun = [];
  begin = () => undefined;
});
afterEach(() => sandbox.close());

/** An action that is at work until the test ends it. */
const held: Entry = async (env) => {
  begun.push(env['INPUT_DRY-RUN'] ?? '');
  await new Promise<void>((end) => {
    ends.push(end);
    begin();
  });
  return 0;
};

/** Steps of a job that tell its name, or another text. */
const steps = (name = '${{ inputs.name }}') => `[{ uses: ./, with: { dry-run: '${name}' } }]`;

function workflow(text: string, path = PATH): void {
  sandbox.as('acme').push(repository, { [path]: text });
  sandbox.workflows.enable({ uses: { './': { bundle: held, actionFile: 'action.yml' } } });
}

function start(...names: readonly string[]): void {
  for (const name of names) sandbox.workflows.fire('workflow_dispatch', repository, { name });
}

/** Waits until so many jobs have begun. */
async function beginning(count: number): Promise<void> {
  while (begun.length < count)
    await new Promise<void>((told) => {
      begin = told;
    });
}

/** Ends each job as it begins, until nothing is left. */
async function finish(): Promise<void> {
  for (const end of ends.splice(0)) end();
  begin = () => {
    for (const end of ends.splice(0)) end();
  };
  await sandbox.workflows.settled();
}

const ONE = (concurrency: string) => `
on: workflow_dispatch
concurrency: ${concurrency}
jobs: { desk: { steps: ${steps()} } }
`;

describe('Runs of a workflow', () => {
  test('go on at once without a group', async () => {
    workflow(`on: workflow_dispatch\njobs: { desk: { steps: ${steps()} } }`);
    start('a', 'b', 'c');
    await beginning(3);
    expect([...begun].sort()).toEqual(['a', 'b', 'c']);
    await finish();
    expect(sandbox.workflows.cancelled).toEqual([]);
  });

  test('of one group are one that runs and one that waits: the newest', async () => {
    workflow(ONE('steward'));
    start('a', 'b', 'c', 'd');
    await beginning(1);
    expect(begun).toEqual(['a']);
    await finish();
    expect(begun).toEqual(['a', 'd']);
    const cancelled = { workflow: PATH, event: 'workflow_dispatch', job: null, was: 'pending' };
    expect(sandbox.workflows.cancelled).toMatchObject([cancelled, cancelled]);
    expect(sandbox.workflows.runs).toHaveLength(2);
  });

  test('are in groups by name, whatever its case, and of whichever workflow', async () => {
    workflow(ONE("'Desk-${{ inputs.name }}'"));
    workflow(ONE("{ group: 'desk-A' }"), '.github/workflows/other.yml');
    start('a');
    start('b');
    await beginning(2);
    // Of the group desk-a there are a run of the first workflow and two of the other, of which the older gave way.
    expect([...begun].sort()).toEqual(['a', 'b']);
    await finish();
    expect([...begun].sort()).toEqual(['a', 'b', 'b']);
    expect(sandbox.workflows.cancelled).toMatchObject([{ workflow: '.github/workflows/other.yml' }]);
  });

  test('are in a group of their own by their id, which each has for itself', async () => {
    workflow(ONE("'${{ inputs.name == ''x'' && github.run_id || github.event_name }}'"));
    start('x', 'x', 'a', 'b');
    await beginning(3);
    expect([...begun].sort()).toEqual(['a', 'x', 'x']);
    await finish();
  });

  test('of two repositories have groups of their own', async () => {
    const other = sandbox.createRepository('acme/other', { files: { [PATH]: ONE('steward') } });
    workflow(ONE('steward'));
    start('a');
    sandbox.workflows.fire('workflow_dispatch', other, { name: 'b' });
    await beginning(2);
    await finish();
  });

  test('with queue: max wait in the order in which they came', async () => {
    workflow(ONE('{ group: steward, queue: max }'));
    start('a', 'b', 'c', 'd');
    await beginning(1);
    await finish();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect(sandbox.workflows.cancelled).toEqual([]);
  });

  test('with cancel-in-progress end the one that runs, and start when it is over', async () => {
    workflow(ONE("{ group: steward, cancel-in-progress: '${{ inputs.name == ''b'' }}' }"));
    start('a');
    await beginning(1);
    start('c', 'b');
    await finish();
    expect(begun).toEqual(['a', 'b']);
    expect(sandbox.workflows.cancelled.map(({ was }) => was)).toEqual(['pending', 'running']);
  });

  test('hold their group until their last job has ended', async () => {
    workflow(
      `on: workflow_dispatch\nconcurrency: steward\njobs: { one: { steps: ${steps('one')} }, two: { steps: ${steps('two')} } }`,
    );
    start('a', 'b');
    await beginning(2);
    expect([...begun].sort()).toEqual(['one', 'two']);
    ends.shift()?.();
    expect(begun).toHaveLength(2);
    await finish();
    expect(begun).toHaveLength(4);
  });

  test.each([
    ['queue and cancel-in-progress at once', '{ group: a, queue: max, cancel-in-progress: true }', 'refuses'],
    ['a secret in its name', "'${{ secrets.A }}'", 'not supported'],
    ['no name', "''", 'no group'],
  ])('are refused with %s', async (_, concurrency, why) => {
    workflow(ONE(concurrency));
    start('a');
    await expect(sandbox.workflows.settled()).rejects.toThrow(why);
    expect(begun).toEqual([]);
  });
});

test('a hundred may wait with queue: max, and no more', async () => {
  const groups = new ConcurrencyGroups();
  const wanted = { group: 'steward', cancelInProgress: false, queue: 'max' } as const;
  const running = await groups.enter('acme/support', wanted);
  const waiting = Array.from({ length: 100 }, () => groups.enter('acme/support', wanted));
  expect(await groups.enter('acme/support', wanted)).toBeNull();
  running?.end();
  for (const one of waiting) (await one)?.end();
  expect(await groups.enter('acme/support', wanted)).not.toBeNull();
});

test('a process whose job is cancelled is ended', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
  const bundle = join(folder, 'index.mjs');
  await writeFile(
    bundle,
    `const { env } = process;
     const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues/1/comments';
     const headers = { authorization: 'bearer ' + env.INPUT_TOKEN };
     await fetch(url, { method: 'POST', headers, body: JSON.stringify({ body: 'At work.' }) });
     if (env['INPUT_DRY-RUN'] === 'a') setInterval(() => undefined, 1000);`,
  );
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  workflow(`permissions: { issues: write }${ONE('{ group: steward, cancel-in-progress: true }')}`);
  sandbox.workflows.enable({ uses: { './': { bundle, actionFile: 'action.yml' } } });
  const atWork = new Promise<void>((told) => {
    sandbox.store.listen(({ event }) => {
      if (event === 'issue_comment') told();
    });
  });
  start('a');
  await atWork;
  start('b');
  await sandbox.workflows.settled();
  expect(sandbox.workflows.runs.map(({ result }) => result.exitCode)).toEqual([null, 0]);
  expect(sandbox.workflows.cancelled).toMatchObject([{ was: 'running' }]);
  expect(comments(issue)).toHaveLength(2);
  await rm(folder, { recursive: true });
});

describe('Jobs', () => {
  test('of one run go on at once, but for those that need another', async () => {
    workflow(
      `on: workflow_dispatch\njobs: { a: { steps: ${steps('a')} }, b: { steps: ${steps('b')} }, c: { needs: [a, b], steps: ${steps('c')} } }`,
    );
    start('');
    await beginning(2);
    expect([...begun].sort()).toEqual(['a', 'b']);
    await finish();
    expect(begun.at(-1)).toBe('c');
  });

  test('have groups, too, which one that is left out does not enter', async () => {
    workflow(
      `on: workflow_dispatch\njobs: { desk: { if: inputs.name != 'left out', concurrency: steward, steps: ${steps()} } }`,
    );
    start('a', 'b', 'left out');
    await beginning(1);
    await finish();
    expect(begun).toEqual(['a', 'b']);
    expect(sandbox.workflows.cancelled).toEqual([]);
    start('a', 'b', 'c');
    await finish();
    expect(sandbox.workflows.cancelled).toMatchObject([{ job: 'desk', was: 'pending' }]);
  });

  test('do not wait for the run that they are part of', async () => {
    workflow(
      `on: workflow_dispatch\nconcurrency: steward\njobs: { desk: { concurrency: Steward, steps: ${steps()} } }`,
    );
    start('a');
    await expect(sandbox.workflows.settled()).rejects.toThrow('wait for each other');
  });
});
