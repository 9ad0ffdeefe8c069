/**
 * What it costs to start: the built Action, in turn with a Node that does nothing and with the least that an Action can
 * be, one that bundles @actions/core and @actions/github alone. They are run one after the other, round after round, so
 * that whatever else the machine does meets them all. GitHub is a sandbox in this process.
 *
 *     node scripts/build.ts && node_modules/.bin/node test/bench/start.ts [--rounds N]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chunksOf } from '../../scripts/bundle/hosts.ts';
import { BUILT_ACTION, TestDesk } from '../e2e/desk.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });

/** The least Action: it reads its input, and asks GitHub for one issue where it is told which. */
const LEAST = `
import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
const octokit = getOctokit(core.getInput('token'), { baseUrl: process.env.GITHUB_API_URL });
const number = Number(core.getInput('issue'));
if (number > 0) await octokit.rest.issues.get({ owner: 'acme', repo: 'helpdesk', issue_number: number });
core.info('done');
`;

interface Start {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly exitCode: number;
}

await using desk = await TestDesk.start();
const home = await mkdtemp(join(tmpdir(), 'start-'));
try {
  const starts = await prepared();
  const times = new Map<string, number[]>();
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const start of starts) times.set(start.name, [...(times.get(start.name) ?? []), await timed(start)]);
  const [nothing = 0] = [...times.values()].map(median);
  console.table(
    [...times].map(([what, each]) => ({
      what,
      'median, ms': median(each).toFixed(1),
      'over node -e 0, ms': (median(each) - nothing).toFixed(1),
      'quickest, ms': Math.min(...each).toFixed(1),
    })),
  );
} finally {
  await rm(home, { recursive: true, force: true });
}

async function prepared(): Promise<readonly Start[]> {
  const ticket = desk.report('low');
  desk.github.clock.advance(1000);
  const ran = await desk.action('issues', {}, ticket);
  if (ran.exitCode !== 0) throw new Error(ran.stdout);
  desk.github.clock.advance(1000);
  const payload = { action: 'edited', issue: { number: ticket.number } };
  const env = await environmentOf('ticket', payload);
  const action = [resolve(BUILT_ACTION)];
  const least = [await builtLeast()];
  const { GITHUB_REPOSITORY: _, ...unnamed } = env;
  const pull = await environmentOf('pull', { issue: { number: 1, pull_request: {} } });
  return [
    { name: 'node -e 0', args: ['-e', '0'], env, exitCode: 0 },
    { name: 'least Action, loaded', args: least, env, exitCode: 0 },
    { name: 'least Action, one request', args: least, env: { ...env, INPUT_ISSUE: '1' }, exitCode: 0 },
    { name: 'Steward, inputs refused', args: action, env: unnamed, exitCode: 1 },
    { name: 'Steward, event of a pull request', args: action, env: pull, exitCode: 0 },
    { name: 'Steward, one ticket, nothing to do', args: action, env, exitCode: 0 },
  ];
}

/** The environment of a job that an event started. */
async function environmentOf(name: string, payload: unknown): Promise<Record<string, string>> {
  const folder = join(home, name);
  await mkdir(folder);
  const event = join(folder, 'event.json');
  await writeFile(event, JSON.stringify(payload));
  const empty = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
  for (const file of Object.values(empty)) await writeFile(file, '');
  return {
    PATH: process.env.PATH ?? '',
    GITHUB_API_URL: `${desk.github.url}/api/v3`,
    GITHUB_REPOSITORY: 'acme/helpdesk',
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: folder,
    INPUT_TOKEN: desk.token,
    'INPUT_WRITE-PACE': '0',
    ...empty,
  };
}

/** The least Action, bundled as Steward is, with its packages as they are. */
async function builtLeast(): Promise<string> {
  const source = resolve('node_modules/.cache/least-action.mjs');
  await mkdir(resolve('node_modules/.cache'), { recursive: true });
  await writeFile(source, LEAST);
  for (const { fileName, code } of await chunksOf([['least', source]]))
    await writeFile(join(home, fileName), code);
  await writeFile(join(home, 'package.json'), '{ "type": "module" }');
  return join(home, 'least.js');
}

async function timed({ name, args, env, exitCode }: Start): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number];
  const took = performance.now() - started;
  if (code !== exitCode) throw new Error(`${name} ended with ${String(code)}`);
  return took;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
