import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { MINUTE } from '../../calendar/instant.ts';
import { isLeftToDesk } from '../../desk/rules/hand-out.ts';
import { Failure } from '../../errors.ts';
import type { Transport } from '../../github/client.ts';
import { Client } from '../../github/client.ts';
import type { KnownServer } from '../../github/known-server.ts';
import { NoticeMemory } from '../notices.ts';
import type { ChatDoor } from '../staff-chat.ts';
import type { OfficeDoor } from '../office.ts';
import type { PageSender } from '../page-sender.ts';
import type { RunReport, Runner } from '../run-report.ts';
import { wasHeldBack } from '../run-report.ts';
import { Arrival } from './arrival.ts';
import { fieldsOf } from './failure.ts';
import type { TicketJob } from './job.ts';
import type { Log } from './log.ts';
import type { PolicyFaults } from './policy-faults.ts';

export interface TicketRunsOptions {
  readonly run: Runner;
  readonly connect: (installation: number) => Promise<Transport>;
  readonly baseUrl: string;
  readonly policyPath: string;
  readonly pace: Milliseconds;
  /** What this process knows of the GitHub it works with. */
  readonly server: KnownServer;
  readonly writeLimit: number;
  /** Carries out pages; one for the whole process, since it remembers them. */
  readonly pages: PageSender;
  readonly office: OfficeDoor;
  readonly chat: ChatDoor;
  /** Told when a ticket changes next without an event, from now; null: never. */
  readonly wake: (job: TicketJob, delay: Milliseconds | null) => void;
  /** Asked for a run of the whole desk, soon: something has changed that a run on a single issue cannot act on. */
  readonly runDesk: (job: TicketJob) => void;
  readonly faults: PolicyFaults;
  readonly log: Log;
}

/** A desk in a flood gets a run as a whole at most so often. */
const FLOOD_PAUSE: Milliseconds = 10 * MINUTE;

/** Looks at one issue, does what is due, and says in the log what became of it. */
export class TicketRuns {
  readonly #options: TicketRunsOptions;
  readonly #notices = new NoticeMemory();
  /** Repository → when a flood there last called for a run of the whole desk. */
  readonly #floods = new Map<string, Instant>();

  constructor(options: TicketRunsOptions) {
    this.#options = options;
  }

  /** @throws Failure, and whatever else may go wrong */
  async run(job: TicketJob): Promise<void> {
    const { run, connect, baseUrl, policyPath, pace, server, writeLimit, pages } = this.#options;
    const { office, chat, log } = this.#options;
    const began = performance.now();
    const arrival = new Arrival();
    const transport = arrival.watch(await connect(job.installation));
    // Where GitHub asks to wait, the job does so in the queue, not in one of the few places that others need.
    const client = new Client({ transport, baseUrl, pace, patience: 0, server });
    try {
      const notices = this.#notices;
      const report = await run({
        ...{ ...job, client, policyPath, writeLimit, pages, office, chat, notices },
        dryRun: false,
        progress: (line) => {
          log.debug(line, fieldsOf(job));
        },
      });
      const milliseconds = Math.round(performance.now() - began);
      log.info('looked at an issue', {
        ...fieldsOf(job),
        changes: report.written,
        requests: report.requests,
        milliseconds,
      });
      const wake = nextWake(report);
      this.#options.wake(job, wake === null ? null : arrival.until(wake, report.context.now));
      if (isForDesk(report) || this.#isFlood(report)) this.#options.runDesk(job);
      this.#remark(report, job);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code !== 'no-policy' && error.code !== 'no-issue') throw error;
      if (error.code === 'no-policy') this.#options.faults.note(job, false);
      // Where the App is installed on a whole organisation, most repositories are no desk; and issues get deleted.
      log.info(error.message, { ...fieldsOf(job), requests: client.requests });
    }
  }

  /** Whether notices wait for words about many, which only a run of the whole desk can write. One run serves many. */
  #isFlood(report: RunReport): boolean {
    const { flood, isForSweep, context } = report;
    const { repository, now } = context;
    const pause = isForSweep ? MINUTE : FLOOD_PAUSE;
    if (!isForSweep && flood?.way !== 'later') return false;
    if (wasHeldBack(report)) return false;
    if (now - (this.#floods.get(repository) ?? -Infinity) < pause) return false;
    this.#floods.set(repository, now);
    return true;
  }

  #remark(report: RunReport, job: TicketJob): void {
    const { understood, stoodBy, pausedUntil, plan, left, held, failed, stopped, unserved } = report;
    const { log, faults } = this.#options;
    const fields = fieldsOf(job);
    for (const warning of report.warnings) log.warn(warning, fields);
    const { fallback, problems } = understood;
    faults.note(job, fallback !== null);
    // A built-in process names files that not every desk needs.
    const told = problems.filter(({ inherited }) => inherited === undefined);
    if (fallback === null) faults.tell(told, job, ...unserved);
    else {
      const standIn = `The newest policy has errors; the version of commit ${fallback.oid.slice(0, 7)} is in force.`;
      faults.tell(told, job, standIn, ...unserved);
    }
    if (stoodBy !== null) log.info(`${stoodBy.login} acts for this desk, so nothing was written.`, fields);
    if (pausedUntil !== null)
      log.warn('The policy pauses the desk, so nothing was written.', { ...fields, due: plan.length });
    if (report.isProposal)
      log.info('The policy only proposes, so nothing was written.', { ...fields, due: plan.length });
    if (left.length > 0)
      log.warn('The limit on writes was reached; the next run goes on.', { ...fields, left: left.length });
    if (held > 0) log.warn('More pages than the policy allows in an hour.', { ...fields, held });
    if (stopped !== null) throw stopped;
    // GitHub's own trouble is an outage like any other, though it is of writes alone.
    if (failed.length > 0)
      throw new Failure(report.mayPass === true ? 'github-unreachable' : 'writes-failed', failed.join(' '));
  }
}

/** While the desk is paused nothing can be written, however much becomes due. */
function nextWake({ evaluations: [evaluation], pausedUntil, isProposal }: RunReport): Instant | null {
  if (isProposal) return null;
  return pausedUntil !== null && pausedUntil < Infinity ? pausedUntil : (evaluation?.wake ?? null);
}

/**
 * What only a run over every ticket can do. One of the desk's own issues is no ticket: what people do there, such as a
 * tick in an agenda, is for the desk. And a ticket that nobody took is given out by who knows all of them.
 */
function isForDesk(report: RunReport): boolean {
  const { context, evaluations, ownIssues } = report;
  if (wasHeldBack(report)) return false;
  if (ownIssues.length > 0) return true;
  return evaluations.some((evaluation) => isLeftToDesk(evaluation, context));
}
