import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { LocatedProblem } from '../../errors.ts';
import { Failure } from '../../errors.ts';
import { formatProblem } from '../../policy/format.ts';
import type { Eyes } from '../../rehearsal/rehearsal.ts';
import { NoDesk, Rehearsal } from '../../rehearsal/rehearsal.ts';
import { RehearsalServer } from '../../rehearsal/rehearsal-server.ts';
import { appToRehearse } from '../app-to-rehearse.ts';
import type { Runner } from '../run-report.ts';
import { connect, whole } from './arguments.ts';
import { CapturedShell } from './captured.ts';
import { POLICY_FILE } from './policy-file.ts';
import type { Shell } from './shell.ts';
import { textOf } from './text-file.ts';
import type { TryOptions } from './try-options.ts';

/** Serves a rehearsal of a folder's desk until it is interrupted. Returns the exit code. */
export async function tryDesk(
  folder: string,
  options: TryOptions,
  shell: Shell,
  run: Runner,
): Promise<number> {
  const where = resolve(shell.folder, folder);
  const policy = await policyOf(options, shell);
  const rehearsal = await opened(where, policy, shell, run);
  const server = new RehearsalServer(rehearsal);
  try {
    const url = await listening(server, whole('--port', options.port));
    if (options.json) shell.print(JSON.stringify({ url, repository: rehearsal.fullName }));
    else
      shell.print(`Rehearse the desk of ${where} in your browser:

  ${url}

Open tickets as a customer, answer them as the desk, move the clock. Nothing leaves this machine. Ctrl-C stops.`);
    await shell.interrupted();
  } finally {
    await server.close();
    await rehearsal.close();
  }
  return 0;
}

/** A policy to play with where the folder has none, or another one is wanted. */
async function policyOf(options: TryOptions, shell: Shell): Promise<string | undefined> {
  if (options.policy !== undefined) return await textOf(shell, options.policy, 'no-policy');
  if (options.extends === undefined) return undefined;
  return `version: 1
extends: ${options.extends}
publish: true
team:
  staff: [ana, bo]
  groups: { tier-1: { members: [ana, bo] }, tier-2: { members: [bo] }, support: { members: [ana] } }
`;
}

/** @throws Failure `no-policy` or `bad-policy` */
async function opened(
  folder: string,
  policy: string | undefined,
  shell: Shell,
  run: Runner,
): Promise<Rehearsal> {
  try {
    return await Rehearsal.open({
      ...{ folder, start: appToRehearse(run), eyes: eyesOf(shell, run) },
      ...(policy === undefined ? {} : { policy }),
      repository: await repositoryOf(folder),
      now: Math.floor(Date.now() / 60_000) * 60_000,
    });
  } catch (error) {
    if (!(error instanceof NoDesk)) throw error;
    for (const problem of error.problems) shell.note(formatProblem(problem));
    if (error.problems.length > 0) throw new Failure('bad-policy', error.message);
    throw new Failure(
      'no-policy',
      `${error.message} steward init writes one; steward try --extends ddev (or msp, outage, support-ops, product) plays a built-in process without one.`,
    );
  }
}

/** What the folder is called on GitHub, as its git says, or else a name of its own. */
async function repositoryOf(folder: string): Promise<string> {
  const config = await readFile(join(folder, '.git', 'config'), 'utf8').catch(() => '');
  const [, owner, name] =
    /^\s*url = \S+?[:/]([A-Za-z\d][\w-]{0,38})\/([\w.-]+?)(?:\.git)?\s*$/m.exec(config) ?? [];
  if (owner !== undefined && name !== undefined && /^[A-Za-z\d-]+$/.test(owner)) return `${owner}/${name}`;
  const own = basename(folder).replaceAll(/[^\w.-]+/g, '-');
  return `acme/${own === '' || own.startsWith('.') ? 'helpdesk' : own}`;
}

function eyesOf(shell: Shell, run: Runner): Eyes {
  const inside = (url: string, token: string) =>
    new CapturedShell(shell, { GITHUB_TOKEN: token, GITHUB_API_URL: url });
  return {
    async check(files) {
      const folder = await mkdtemp(join(tmpdir(), 'steward-check-'));
      try {
        for (const [path, text] of Object.entries(files)) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), text);
        }
        const { check } = await import('./check-policy.ts');
        const captured = new CapturedShell(shell, {}, folder);
        await check(POLICY_FILE, { json: true, forms: undefined }, captured);
        return (JSON.parse(captured.text) as { problems: LocatedProblem[] }).problems;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async explain({ url }, token, issue) {
      const { explain } = await import('./explain.ts');
      const captured = inside(url, token);
      try {
        const asked = { policy: POLICY_FILE, apiUrl: undefined, now: undefined, json: false };
        await explain(issue, asked, captured, run);
        return captured.text;
      } catch (error) {
        if (error instanceof Failure && error.code === 'no-issue') return null;
        if (error instanceof Failure && error.code === 'no-ticket') return error.message;
        throw error;
      }
    },
    async next({ url }, token, repository) {
      const { outcomeOf, planLines } = await import('../outcome.ts');
      const [owner = '', name = ''] = repository.split('/');
      const report = await run({
        client: connect({ policy: POLICY_FILE, apiUrl: url }, { GITHUB_TOKEN: token }, 0),
        ...{ owner, name, policyPath: POLICY_FILE, issue: null, dryRun: true, writeLimit: 400 },
      });
      const wakes = report.standings.flatMap(({ wake }) => wake ?? []);
      return {
        summary: outcomeOf(report).summary,
        plan: planLines(report.plan),
        due: wakes.length === 0 ? null : Math.min(...wakes),
      };
    },
  };
}

/** @throws Failure `bad-input` when it cannot listen there */
async function listening(server: RehearsalServer, port: number): Promise<string> {
  try {
    return await server.listen(port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = `--port: ${String(port)} cannot be listened on (${code}). Name another, or 0 for any free one.`;
    throw new Failure('bad-input', message, { cause: error });
  }
}
