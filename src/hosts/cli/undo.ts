import { normalize } from 'node:path/posix';
import { formatInstant } from '../../calendar/moment.ts';
import { ALWAYS } from '../../calendar/instant.ts';
import { oneLine } from '../../documents/escape.ts';
import { Failure } from '../../errors.ts';
import { isLogin } from '../../text/login.ts';
import { remainderText } from '../../undo/remainder.ts';
import { describeUndoing } from '../../undo/undoing.ts';
import { undoings } from '../../undo/undo-plan.ts';
import type { UndoReport } from '../undo-run.ts';
import { undo } from '../undo-run.ts';
import { connect, momentOf, repositoryOf, whole } from './arguments.ts';
import { counted } from './output.ts';
import { policyIn } from './policy-file.ts';
import type { Shell } from './shell.ts';

export interface UndoCommandOptions {
  readonly repo: string;
  readonly since: string | undefined;
  readonly dryRun: boolean;
  readonly path: string;
  readonly policy: string | undefined;
  readonly bot: string | undefined;
  readonly writePace: string;
  readonly writeLimit: string;
  readonly apiUrl: string | undefined;
  readonly json: boolean;
}

/** Takes back what a desk did to a repository, or only shows it. Returns the exit code. */
export async function undoDesk(options: UndoCommandOptions, shell: Shell): Promise<number> {
  const { since, policy, bot = null, path, dryRun } = options;
  const pace = whole('--write-pace', options.writePace);
  if (bot !== null && !isLogin(bot.replace(/\[bot\]$/, '')))
    throw new Failure('bad-input', `--bot: "${bot}" is not an account. Write NAME[bot], or a login.`);
  const report = await undo({
    client: connect({ policy: path, apiUrl: options.apiUrl }, shell.environment, pace),
    ...repositoryOf(options.repo),
    policyPath: path,
    policy: policy === undefined ? null : await policyIn(policy, shell),
    // A file of a clone may be the one by which a desk is at work.
    elsewhere: policy === undefined || policy.startsWith('/') ? [] : [normalize(policy)],
    bot,
    since: since === undefined ? null : (zone) => momentOf('--since', since, zone),
    dryRun,
    writeLimit: whole('--write-limit', options.writeLimit),
    progress: (line) => {
      shell.note(line);
    },
  });
  if (options.json) shell.print(JSON.stringify(dataOf(report, dryRun), null, 2));
  else print(report, dryRun, shell);
  for (const fault of report.faults) shell.note(`error: ${oneLine(fault)}`);
  return report.faults.length > 0 ? 1 : 0;
}

function print(
  { plan, desk, written, later, read, requests }: UndoReport,
  dryRun: boolean,
  shell: Shell,
): void {
  const all = undoings(plan);
  shell.print(
    dryRun
      ? `Plan: ${counted(all.length, 'change')}, none made.`
      : `Changes made: ${String(written)} of ${String(all.length)}.`,
  );
  for (const one of all) shell.print(`  ${oneLine(`${describeUndoing(one)}. ${one.because}`)}`);
  if (plan.left.length > 0) shell.print(`Left as it is: ${String(plan.left.length)}.`);
  for (const one of plan.left) shell.print(`  ${oneLine(remainderText(one))}`);
  const accounts = accountNames(desk.accounts).join(' and ');
  shell.print(
    `Read ${counted(read, 'issue')} with ${counted(requests, 'request')}, for what ${accounts} did.`,
  );
  if (later > 0 && !dryRun)
    shell.note(`warning: The limit on writes leaves ${counted(later, 'change')}: run again for the rest.`);
}

function dataOf({ plan, desk, zone, ...counts }: UndoReport, dryRun: boolean): unknown {
  const { since } = desk;
  return {
    accounts: accountNames(desk.accounts),
    since: since === ALWAYS ? null : formatInstant(since, zone),
    ...{ ...counts, dryRun },
    plan: undoings(plan).map((one) => ({ ...one, deadline: undefined })),
    left: plan.left.map((one) => ({ ...one, text: remainderText(one) })),
  };
}

function accountNames(accounts: UndoReport['desk']['accounts']): string[] {
  return accounts.map(({ login, kind }) => (kind === 'bot' ? `${login}[bot]` : login));
}
