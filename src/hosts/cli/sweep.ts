import type { Instant } from '../../calendar/instant.ts';
import { formatForPeople } from '../../calendar/moment.ts';
import { oneLine } from '../../documents/escape.ts';
import { chatFrom } from '../staff-chat.ts';
import { newsFrom } from '../tell-public.ts';
import { pageSender } from '../pages.ts';
import { outcomeOf, planData, planLines } from '../outcome.ts';
import type { Runner } from '../run-report.ts';
import { unreadyPagers } from '../unready-pagers.ts';
import type { ConnectionOptions } from './arguments.ts';
import { connect, momentOf, officeFor, repositoryOf, whole } from './arguments.ts';
import { jsonText } from './json.ts';
import type { Shell } from './shell.ts';
import { counted, table } from './output.ts';

export interface SweepOptions extends ConnectionOptions {
  readonly repo: string;
  readonly dryRun: boolean;
  readonly writePace: string;
  readonly writeLimit: string;
  readonly now: string | undefined;
  readonly json: boolean;
}

/** Evaluates every ticket of a repository and makes, or only shows, the changes. Returns the exit code. */
export async function sweep(options: SweepOptions, shell: Shell, run: Runner): Promise<number> {
  const pace = whole('--write-pace', options.writePace);
  const client = connect(options, shell.environment, pace);
  const now = options.now === undefined ? undefined : momentOf('--now', options.now);
  // Another moment is a question, never an instruction.
  const dryRun = options.dryRun || now !== undefined;
  const report = await run({
    client,
    ...repositoryOf(options.repo),
    policyPath: options.policy,
    issue: null,
    dryRun,
    pages: pageSender(shell.environment),
    office: officeFor(options, shell.environment, pace),
    chat: chatFrom(shell.environment),
    news: newsFrom(shell.environment),
    writeLimit: whole('--write-limit', options.writeLimit),
    ...(now === undefined ? {} : { now }),
    progress: (line) => {
      shell.note(line);
    },
  });
  const { queue, breaches, unowned, faults, ...outcome } = outcomeOf(report);
  const { evaluated, total, requests, written, plan, context } = report;
  const use = { repository: context.repository, isShared: false };
  const warnings = [...outcome.warnings, ...(await unreadyPagers(shell.environment, context.policy, use))];
  if (options.json) {
    const result = {
      now: context.now,
      evaluated,
      total,
      breaches,
      unowned,
      requests,
      written,
      dryRun,
      plan: planData(plan, true),
      // What the order goes by is told by `steward queue`.
      standings: queue.map(({ standing: _, repository: __, customer: ___, ...shown }) => shown),
      warnings,
      faults,
    };
    shell.print(jsonText(result, context.policy.timezone));
    return faults.length > 0 ? 1 : 0;
  }
  const time = (at: Instant | null | undefined): string =>
    at === null || at === undefined ? '' : formatForPeople(at, context.policy.timezone);
  const head = ['STATE', 'TICKET', 'SEVERITY', 'OWNER', 'CLOCK', 'OVERDUE SINCE, OR DUE', 'TITLE'];
  const rows = queue.map((s) => [
    s.state,
    `#${String(s.number)}`,
    s.severity ?? 'not set',
    s.owners.join(', ') || 'nobody',
    s.clock?.name ?? '',
    time(s.clock?.breachedAt ?? s.clock?.due),
    oneLine(s.title).slice(0, 60),
  ]);
  if (rows.length > 0) shell.print(`${table([head, ...rows])}\n`);
  shell.print(
    dryRun || report.isProposal
      ? `Plan: ${counted(plan.length, 'change')}, none made.`
      : `Changes made: ${String(written)} of ${String(plan.length)}.`,
  );
  for (const line of planLines(plan)) shell.print(`  ${line}`);
  shell.print(
    `Evaluated ${String(evaluated)} of ${counted(total, 'ticket')} with ${counted(requests, 'request')}: ${String(breaches)} overdue, ${String(unowned)} without an owner.`,
  );
  for (const warning of warnings) shell.note(`warning: ${oneLine(warning)}`);
  for (const fault of faults) shell.note(`error: ${oneLine(fault)}`);
  return faults.length > 0 ? 1 : 0;
}
