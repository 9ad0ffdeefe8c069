import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { earliest } from '../../calendar/instant.ts';
import type { RunContext } from '../../desk/snapshot.ts';
import { Failure } from '../../errors.ts';
import type { Transport } from '../../github/client.ts';
import { Client } from '../../github/client.ts';
import type { KnownServer } from '../../github/known-server.ts';
import type { ChatDoor } from '../staff-chat.ts';
import type { OfficeDoor } from '../office.ts';
import type { Runner } from '../run-report.ts';
import { Arrival } from './arrival.ts';
import { deskDue } from './desk-due.ts';
import type { DeskJob, Job, TicketJob } from './job.ts';
import type { Log } from './log.ts';
import type { PolicyFaults } from './policy-faults.ts';
import type { Proposals } from './proposals.ts';
import type { Run, Scheduler } from './scheduler.ts';

export interface DeskRunOptions {
  readonly run: Runner;
  readonly connect: (installation: number) => Promise<Transport>;
  readonly baseUrl: string;
  readonly policyPath: string;
  readonly pace: Milliseconds;
  /** What this process knows of the GitHub it works with. */
  readonly server: KnownServer;
  /** The most writes that one desk gets in a run. */
  readonly writeLimit: number;
  readonly office: OfficeDoor;
  readonly chat: ChatDoor;
  readonly scheduler: Pick<Scheduler, 'wake'>;
  /** Asked for a run of a ticket that needs something. */
  readonly runTicket: (job: Job) => void;
  /** What would keep the pagers of a desk from waking anybody, one sentence each. */
  readonly unreadyPagers: (desk: RunContext) => Promise<readonly string[]>;
  readonly faults: PolicyFaults;
  readonly proposals: Proposals;
  readonly log: Log;
}

/**
 * Runs a desk as a whole. It writes only what concerns the desk as a whole; each ticket that needs something gets a run
 * of its own like those of webhooks, the most pressing first, and each other ticket its timer.
 *
 * @returns false: the repository is no desk
 * @throws Failure; `partial-sweep` after all that could be done was done
 */
export async function runDesk(job: DeskJob, current: Run, options: DeskRunOptions): Promise<boolean> {
  const { run, connect, baseUrl, policyPath, pace, server, writeLimit, office, chat } = options;
  const { scheduler, log } = options;
  const { owner, name, installation } = job;
  const arrival = new Arrival();
  const transport = arrival.watch(await connect(installation));
  const client = new Client({ transport, baseUrl, pace, server });
  try {
    const desk = { owner, name, policyPath, issue: null, dryRun: false, deskWideOnly: true };
    const progress = (line: string): void => {
      log.debug(line, { repository: `${owner}/${name}` });
    };
    const report = await run({ ...desk, client, writeLimit, office, chat, progress });
    for (const fault of report.failed) log.warn(fault, { repository: `${owner}/${name}` });
    options.faults.note(job, report.understood.fallback !== null);
    options.proposals.note(job, report);
    const { now } = report.context;
    const due = deskDue(report.context, report.standings);
    scheduler.wake(job, due === null ? null : arrival.until(due, now));
    const pressing: { readonly ticket: TicketJob; readonly deadline: Instant }[] = [];
    for (const { number, effects, wake } of report.standings) {
      const ticket: TicketJob = { kind: 'ticket', owner, name, installation, issue: number };
      // What nobody agreed to yet needs no timer: the round that finds them agreed sets it.
      const delay = wake === null || report.isProposal ? null : arrival.until(wake, now);
      scheduler.wake(ticket, delay, current);
      if (report.isProposal) continue;
      const deadline = earliest(...effects.map((effect) => effect.deadline));
      if (deadline !== null) pressing.push({ ticket, deadline });
    }
    pressing.sort((a, b) => a.deadline - b.deadline);
    for (const { ticket } of pressing) options.runTicket(ticket);
    options.faults.tell([], job, ...(await options.unreadyPagers(report.context)));
    const { total, tickets, stopped, failed, mayPass } = report;
    if (stopped !== null) throw stopped;
    if (mayPass === true) throw new Failure('github-unreachable', failed.join(' '));
    if (total !== tickets)
      throw new Failure('partial-sweep', `Only ${String(tickets)} of ${String(total)} tickets were read.`);
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'no-policy') {
      options.faults.note(job, false);
      return false;
    }
    if (error instanceof Failure && error.code === 'misnamed-policy') {
      options.faults.tell([], job, `${error.message} ${error.remedy}`);
      return false;
    }
    throw error;
  }
}
