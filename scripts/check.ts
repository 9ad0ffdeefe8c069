/**
 * Everything that must hold before a change is merged: `npm test`. Each step is a script of package.json, so that a
 * failing one can be run alone: `npm run lint`. With --full, as CI runs it, the bundles are built again to compare them.
 *
 * The static steps run first, side by side. The tests come last and alone, because they use every core and drive the
 * bundles in dist/, which the steps before them prove to be current.
 */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.ts';

interface Step {
  readonly script: string;
  readonly proves: string;
  readonly args?: readonly string[];
}

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });

/** The slowest first: they decide how long all of them take. */
const steps: readonly Step[] = [
  { script: 'build:check', proves: 'dist/ is what src/ builds', args: values.full ? ['--full'] : [] },
  { script: 'lint', proves: 'type-checked lint' },
  { script: 'types', proves: 'strict types' },
  { script: 'format:check', proves: 'formatting' },
  { script: 'unused', proves: 'no unused files, exports or packages' },
  { script: 'layers', proves: 'imports point one way' },
  { script: 'generate:check', proves: 'generated files are current' },
];

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    /** The file. */
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

async function run(script: string, stdio: 'pipe' | 'inherit', args: readonly string[] = []) {
  // `node --run` puts node_modules/.bin on the path, as npm does, without npm's start-up time.
  const child = spawn(process.execPath, ['--run', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const ok = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
  return { ok, output: Buffer.concat(output).toString() };
}

async function runStatic(): Promise<Tally> {
  console.log('── static checks');
  const waiting = [...steps];
  let passed = 0;
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const started = performance.now();
      const { ok, output } = await run(step.script, 'pipe', step.args);
      console.log(
        `${ok ? 'ok    ' : 'FAILED'}  ${step.script.padEnd(14)}  ${step.proves} (${seconds(started)})`,
      );
      if (ok) passed += 1;
      else console.log(output.trimEnd().replaceAll(/^/gm, '        '));
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  return { passed, failed: steps.length - passed, skipped: 0 };
}

async function runTests(): Promise<Tally> {
  console.log('── tests');
  const file = join(root, 'reports', 'tests.json');
  await rm(file, { force: true });
  const { ok } = await run('test:unit', 'inherit', [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = await readReport(file);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  listSlowest(report);
  // A file that cannot be loaded fails without holding a failed test.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    // An error outside of any test, such as an unhandled rejection, shows in the exit code alone.
    failed: ok ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The files to look at first when the tests take too long. */
function listSlowest({ testResults }: Report): void {
  console.log('── slowest files');
  const timed = testResults.map(({ name, startTime, endTime }) => ({ name, took: endTime - startTime }));
  for (const { name, took } of timed.sort((one, other) => other.took - one.took).slice(0, 10))
    console.log(`${(took / 1000).toFixed(1).padStart(6)} s  ${relative(root, name)}`);
}

async function readReport(file: string): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch (error) {
    console.log(`FAILED  the tests left no report: ${String(error)}`);
    return null;
  }
}

const started = performance.now();
const tallies = [await runStatic(), await runTests()];
const total = (key: keyof Tally): number => tallies.reduce((sum, tally) => sum + tally[key], 0);
const failed = total('failed');
const skipped = total('skipped');
console.log(`── all of it took ${seconds(started)}`);
console.log(`${total('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
