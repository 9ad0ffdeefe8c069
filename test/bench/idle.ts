/**
 * What an idle sweep costs the machine that runs it: CPU and memory of the built Action as a process of its own, on a
 * GitHub in this process, whose cost is not counted. Every issue came through a form and has ten comments; the desk has
 * been over them before and finds nothing to do. Beside it what Node needs for nothing, and, where asked for,
 * actions/stale, which lists the same issues and reads no timeline.
 *
 *     node test/bench/idle.ts [--issues 1000] [--runs 3] [--action dist/action/index.js]
 *         [--peer A_CHECKOUT_OF_ACTIONS_STALE] [--node-options=--cpu-prof]
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { ActionRun } from '../../src/sandbox/runner.ts';
import { sweep } from '../desk/running.ts';
import { BUILT_ACTION, TestDesk } from '../e2e/desk.ts';

const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    action: { type: 'string', default: BUILT_ACTION },
    peer: { type: 'string' },
    'node-options': { type: 'string', default: '' },
  },
});

await using desk = await TestDesk.start({ now: '2026-01-05T15:00:00Z' });
const { github, repository } = desk;
github.limits.secondary.enabled = false;
const viewer = github.tokens.viewerOf(desk.token);
if (viewer !== undefined) {
  github.limits.set(viewer, 'graphql', 10_000_000);
  github.limits.set(viewer, 'core', 10_000_000);
}
fill(Number(values.issues));
for (let left = 1; left > 0;) left = (await sweep(desk)).plan.length;

const home = await mkdtemp(join(tmpdir(), 'bench-idle-'));
const usage = join(home, 'usage.json');
const preload = join(home, 'preload.mjs');
await writeFile(
  preload,
  `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));
`,
);
await writeFile(join(home, 'nothing.js'), '');

const rows: object[] = [];
for (const [name, run] of Object.entries(programs())) {
  const costs: Cost[] = [];
  for (let n = 0; n < Number(values.runs); n += 1) costs.push(await costOf(run));
  costs.sort((a, b) => a.cpu - b.cpu);
  const { cpu = 0, seconds = 0, requests = 0 } = costs[Math.floor(costs.length / 2)] ?? {};
  rows.push({
    program: name,
    'CPU s, median': cpu.toFixed(2),
    'elapsed s': seconds.toFixed(2),
    'peak MB': (Math.max(...costs.map(({ peak }) => peak)) / 1000).toFixed(0),
    requests,
  });
}
await rm(home, { recursive: true });
console.log(`${values.issues} open issues, Node ${process.versions.node}`);
console.table(rows);

function programs(): Record<string, Partial<ActionRun> & Pick<ActionRun, 'bundle'>> {
  const { peer } = values;
  return {
    'nothing at all': { bundle: join(home, 'nothing.js') },
    Steward: { bundle: values.action },
    ...(peer === undefined
      ? {}
      : {
          'actions/stale': {
            bundle: resolve(peer, 'dist/index.js'),
            actionFile: resolve(peer, 'action.yml'),
            inputs: {
              'repo-token': desk.token,
              'days-before-stale': '3650',
              'operations-per-run': '1000000',
            },
          },
        }),
  };
}

interface Cost {
  /** Of user and system, in seconds. */
  readonly cpu: number;
  readonly seconds: number;
  /** Largest resident set, in kB. */
  readonly peak: number;
  readonly requests: number;
}

async function costOf(run: Partial<ActionRun> & Pick<ActionRun, 'bundle'>): Promise<Cost> {
  github.log.clear();
  const begun = performance.now();
  const { exitCode, stdout, stderr } = await github.runAction({
    repository,
    event: 'schedule',
    token: desk.token,
    env: { NODE_OPTIONS: `--import=${pathToFileURL(preload).href} ${values['node-options']}` },
    ...run,
  });
  if (exitCode !== 0) throw new Error(`${stdout}${stderr}`);
  const { requests, writes } = github.log.count();
  if (writes > 0) throw new Error(`It is not idle: ${String(writes)} writes.`);
  const used = JSON.parse(await readFile(usage, 'utf8')) as NodeJS.ResourceUsage;
  return {
    cpu: (used.userCPUTime + used.systemCPUTime) / 1e6,
    seconds: (performance.now() - begun) / 1000,
    peak: used.maxRSS,
    requests,
  };
}

function fill(count: number): void {
  const people = ['cus', 'ana'];
  for (let n = 0; n < count; n += 1) {
    const issue = desk.report(['high', 'medium', 'low'][n % 3] ?? 'low', { title: `Ticket ${String(n)}` });
    for (let turn = 0; turn < 10; turn += 1) {
      github.clock.advance(1000);
      github.as(people[turn % 2] ?? 'cus').comment(issue, `Words ${String(turn)}.`);
    }
    github.as('ana').assign(issue, 'ana');
  }
  desk.wait(24 * 200);
}
