import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/sandbox/runner.ts';
import { called } from '../hosts/action/called.ts';
import { assignees, comments, deskWords, labels, TestDesk } from './desk.ts';

/** The workflow of this repository, and the one that the README gives to others. */
const WORKFLOWS = {
  'this repository': await readFile('.github/workflows/steward.yml', 'utf8'),
  'the README': /```yaml\n(on:.*?)```/s.exec(await readFile('README.md', 'utf8'))?.[1] ?? '',
};

let folder: string;
/** The Action as it is, but for its pauses between writes. */
let actionFile: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groups-'));
  actionFile = join(folder, 'action.yml');
  const action = await readFile('action.yml', 'utf8');
  await writeFile(actionFile, action.replace("default: '1000'", "default: '0'"));
});
afterAll(() => rm(folder, { recursive: true }));

async function deskOf(workflow: string): Promise<TestDesk> {
  return await TestDesk.start({ files: { '.github/workflows/steward.yml': workflow } });
}

/** From now on events start the desk's workflow. */
function enable({ github }: TestDesk, bundle: Entry = called): void {
  const local = { bundle, actionFile };
  github.workflows.enable({ uses: { './': local, 'OWNER/steward': local } });
}

describe.each(Object.entries(WORKFLOWS))('With the workflow of %s', (_, workflow) => {
  test('of five events during a run the last alone starts one, and every ticket gets what it needs, once', async () => {
    await using desk = await deskOf(workflow);
    const incident = desk.report('urgent');
    const taken = desk.report('low', { title: 'A typo' });
    const raised = desk.report('low', { title: 'Slow' });
    await desk.sweep();
    desk.wait(1.5);
    await desk.sweep();
    const [ana, chen] = ['ana', 'chen'].map((login) => desk.github.as(login));
    ana?.comment(incident, 'Found it.');
    desk.wait(1.5);
    await desk.sweep();
    // A sweep is at work, and has read these tickets, when all that follows happens.
    const { promise: happened, resolve } = Promise.withResolvers<null>();
    const { promise: reached, resolve: reach } = Promise.withResolvers<null>();
    const holds: Entry = async (env, write) => {
      const code = await called(env, write);
      reach(null);
      await happened;
      return code;
    };
    enable(desk, holds);
    desk.github.workflows.fire('schedule', desk.repository);
    await reached;
    ana?.close(incident, 'COMPLETED');
    chen?.comment(taken, '/assign me');
    ana?.comment(raised, '/severity high');
    const fourth = desk.report('urgent', { title: 'All down' });
    const fifth = desk.report('medium', { title: 'A question' });
    enable(desk);
    resolve(null);
    await desk.github.workflows.settled();

    const { runs, cancelled } = desk.github.workflows;
    expect(cancelled.map(({ was }) => was)).toEqual(Array.from({ length: 4 }, () => 'pending'));
    expect(runs.map(({ event, result }) => [event, result.exitCode])).toEqual([
      ['schedule', 0],
      ['issues', 0],
    ]);
    expect(labels(incident)).toContain('post-mortem: due');
    expect(deskWords(incident).filter((body) => body.includes('## Post-mortem'))).toHaveLength(1);
    expect(assignees(taken)).toEqual(['chen']);
    expect(labels(raised)).toContain('severity: high');
    expect(labels(fourth)).toContain('severity: urgent');
    for (const issue of [taken, raised, fourth, fifth])
      expect(deskWords(issue).filter((body) => body.startsWith('<!-- steward status'))).toHaveLength(1);
    for (const issue of [fourth, fifth]) expect(comments(issue)).toHaveLength(1);
    // Nothing was left for a sweep.
    const { outputs } = await desk.sweep();
    expect(outputs.plan).toBe('[]');
  });

  test('a comment on a pull request takes no run’s place', async () => {
    await using desk = await deskOf(workflow);
    const pull = desk.github.as('chen').openIssue(desk.repository, { title: 'A change', pullRequest: true });
    const { promise: happened, resolve } = Promise.withResolvers<null>();
    const holds: Entry = async (env, write) => {
      await happened;
      return await called(env, write);
    };
    enable(desk, holds);
    desk.github.workflows.fire('schedule', desk.repository);
    const issue = desk.report('low');
    desk.github.as('ana').comment(pull, 'Looks good.');
    resolve(null);
    await desk.github.workflows.settled();
    expect(desk.github.workflows.cancelled).toEqual([]);
    expect(deskWords(issue)).toHaveLength(1);
  });
});

test('a dry run of this repository’s workflow takes no run’s place', async () => {
  await using desk = await deskOf(WORKFLOWS['this repository']);
  enable(desk);
  desk.github.workflows.fire('schedule', desk.repository);
  const issue = desk.report('low');
  desk.github.workflows.fire('workflow_dispatch', desk.repository, { 'dry-run': 'true' });
  await desk.github.workflows.settled();
  expect(desk.github.workflows.cancelled).toEqual([]);
  expect(desk.github.workflows.runs).toHaveLength(3);
  expect(deskWords(issue)).toHaveLength(1);
});

test('neighbours on which nothing is to be done cost an event one request', async () => {
  await using desk = await TestDesk.start();
  const ana = desk.github.as('ana');
  ana.merge(desk.repository, ana.commit(desk.repository, { 'x.md': 'x' }));
  const issues = Array.from({ length: 12 }, () => desk.report('low'));
  await desk.sweep();
  const [first] = issues;
  const requests = async () => Number((await desk.action('issues', {}, first)).outputs.requests);
  const beside = await requests();
  desk.wait(2);
  expect([await requests(), beside]).toEqual([beside - 1, beside]);
});
