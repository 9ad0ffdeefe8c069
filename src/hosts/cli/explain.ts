import { explainText } from '../../desk/explained-ticket.ts';
import { noTicketText } from '../../desk/no-ticket.ts';
import { Failure } from '../../errors.ts';
import { chatFrom } from '../staff-chat.ts';
import { planData, planLines } from '../outcome.ts';
import type { Runner } from '../run-report.ts';
import type { ConnectionOptions } from './arguments.ts';
import { connect, issueOf, momentOf, officeFor } from './arguments.ts';
import { jsonText } from './json.ts';
import type { Shell } from './shell.ts';

export interface ExplainOptions extends ConnectionOptions {
  readonly now: string | undefined;
  readonly json: boolean;
}

/** Shows every clock of one ticket, and why it says what it says. Writes nothing. Returns the exit code. */
export async function explain(
  issue: string,
  options: ExplainOptions,
  shell: Shell,
  run: Runner,
): Promise<number> {
  const client = connect(options, shell.environment);
  const { now: moment } = options;
  const now = moment === undefined ? {} : { now: momentOf('--now', moment) };
  const target = issueOf(issue);
  const report = await run({
    client,
    ...target,
    policyPath: options.policy,
    dryRun: true,
    office: officeFor(options, shell.environment),
    chat: chatFrom(shell.environment),
    writeLimit: 0,
    ...now,
  });
  const [evaluation] = report.evaluations;
  if (evaluation === undefined) {
    const [fault] = report.failed;
    const [why = 'not selected'] = report.others.values();
    if (fault !== undefined) throw new Failure('no-issue', fault);
    throw new Failure('no-ticket', noTicketText(issue, why));
  }
  if (options.json) {
    const { ticket, clocks, wake } = evaluation;
    const { severity, form, openedAt, waits } = ticket;
    const plan = planData(report.plan, true);
    const seen = {
      issue: ticket.issue.number,
      now: report.context.now,
      openedAt,
      severity,
      form,
      waits,
      clocks,
      wake,
      plan,
    };
    shell.print(jsonText(seen, report.context.policy.timezone));
    return 0;
  }
  shell.print(explainText(evaluation, report.context.policy, report.context.now));
  for (const line of planLines(report.plan)) shell.print(`  ${line}`);
  return 0;
}
