import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { MINUTE } from '../../calendar/instant.ts';
import { unownedSince } from '../../desk/handout.ts';
import { ownIssues } from '../../desk/own.ts';
import type { FailureCode } from '../../errors.ts';
import { Failure } from '../../errors.ts';
import type { Transport } from '../../github/client.ts';
import { Client } from '../../github/client.ts';
import { formatProblem } from '../../policy/format.ts';
import { NoticeMemory } from '../notices.ts';
import type { PageSender } from '../pages.ts';
import { BadPolicy } from '../policy.ts';
import type { RunReport } from '../run.ts';
import { run } from '../run.ts';
import { Arrival } from './arrival.ts';
import type { Log } from './log.ts';
import { clause } from './log.ts';
import type { Pointer } from './pointer.ts';
import type { FailedTry } from './queue.ts';
import { Recent } from './recent.ts';

export interface DeskWorkOptions {
  readonly connect: (installation: number) => Promise<Transport>;
  readonly baseUrl: string;
  readonly policyPath: string;
  readonly pace: Milliseconds;
  readonly writeLimit: number;
  /** Carries out pages; one for the whole process, since it remembers them. */
  readonly pages: PageSender;
  /** Told when a ticket changes next without an event, from now; null: never. */
  readonly sleep: (pointer: Pointer, delay: Milliseconds | null) => void;
  /** Asked to look at the desk as a whole, soon: something has changed that a run on a single issue cannot act on. */
  readonly look: (pointer: Pointer) => void;
  readonly log: Log;
}

/** What passes by itself, or may. Everything else stays as it is until a person has changed something. */
const PASSING = new Set<FailureCode>([
  'github-unreachable',
  'rate-limited',
  'partial-sweep',
  'writes-failed',
]);

/** Whether trying again can help. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof Failure) || PASSING.has(error.code);
}

/** A desk in a flood is looked at as a whole at most so often. */
const FLOOD_PAUSE: Milliseconds = 10 * MINUTE;

/** So many repositories' faulty policies are told once each. */
const MOST_TOLD = 1000;

/** Looks at one issue, does what is due, and says in the log what became of it. */
export class DeskWork {
  readonly #options: DeskWorkOptions;
  readonly #told = new Recent(MOST_TOLD);
  readonly #notices = new NoticeMemory();
  /** Repository → when a flood there last called for a look. */
  readonly #floods = new Map<string, Instant>();

  constructor(options: DeskWorkOptions) {
    this.#options = options;
  }

  /** @throws Failure, and whatever else may go wrong; `failed` tells of it */
  async do(pointer: Pointer): Promise<void> {
    const { connect, baseUrl, policyPath, pace, writeLimit, pages, log } = this.#options;
    const began = performance.now();
    const arrival = new Arrival();
    const transport = arrival.watch(await connect(pointer.installation));
    // Where GitHub asks to wait, the job does so in the queue, not in one of the few places that others need.
    const client = new Client({ transport, baseUrl, pace, patience: 0 });
    try {
      const notices = this.#notices;
      const report = await run({ ...pointer, client, policyPath, writeLimit, pages, notices, dryRun: false });
      const milliseconds = Math.round(performance.now() - began);
      log.info('looked at an issue', {
        ...fieldsOf(pointer),
        changes: report.written,
        requests: report.requests,
        milliseconds,
      });
      const wake = nextLook(report);
      this.#options.sleep(pointer, wake === null ? null : arrival.until(wake, report.snapshot.now));
      if (isForDesk(report) || this.#isFlood(report)) this.#options.look(pointer);
      this.#remark(report, pointer);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code !== 'no-policy' && error.code !== 'no-issue') throw error;
      // Where the App is installed on a whole organisation, most repositories are no desk; and issues get deleted.
      log.info(error.message, { ...fieldsOf(pointer), requests: client.requests });
    }
  }

  /** Whether notices wait for a digest, which only a look at the whole desk can write. One look serves many. */
  #isFlood({ flood, snapshot: { repository, now } }: RunReport): boolean {
    if (flood?.way !== 'later' || now - (this.#floods.get(repository) ?? -Infinity) < FLOOD_PAUSE)
      return false;
    this.#floods.set(repository, now);
    return true;
  }

  failed({ job, error, retryIn }: FailedTry<Pointer>): void {
    const { log } = this.#options;
    const fields = fieldsOf(job);
    if (error instanceof BadPolicy) this.#problems(error.problems.map(formatProblem), job);
    const said = error instanceof Failure ? `${error.message} ${error.remedy}` : `${clause(error)}.`;
    if (retryIn === null) log.error(said, fields);
    else log.warn(`${said} Trying again.`, { ...fields, seconds: Math.ceil(retryIn / 1000) });
    if (!(error instanceof Failure) && error instanceof Error) log.debug(error.stack ?? '', fields);
  }

  #remark(report: RunReport, pointer: Pointer): void {
    const { understood, stoodBy, pausedUntil, plan, left, held, failed } = report;
    const { log } = this.#options;
    const fields = fieldsOf(pointer);
    for (const warning of report.warnings) log.warn(warning, fields);
    const { fallback, problems } = understood;
    // A built-in process names files that not every desk needs.
    const told = problems.filter(({ file }) => !file.startsWith('presets/')).map(formatProblem);
    if (fallback !== null) {
      const standIn = `The newest policy has errors; the version of commit ${fallback.oid.slice(0, 7)} is in force.`;
      this.#problems([standIn, ...told], pointer);
    } else if (told.length > 0) this.#problems(told, pointer);
    if (stoodBy !== null) log.info(`${stoodBy.login} acts for this desk, so nothing was written.`, fields);
    if (pausedUntil !== null)
      log.warn('The policy pauses the desk, so nothing was written.', { ...fields, due: plan.length });
    if (left.length > 0)
      log.warn('The limit on writes was reached; the next run goes on.', { ...fields, left: left.length });
    if (held > 0) log.warn('More pages than the policy allows in an hour.', { ...fields, held });
    if (failed.length > 0) throw new Failure('writes-failed', failed.join(' '));
  }

  /** A faulty policy is told once, not at each event of its repository. */
  #problems(lines: readonly string[], { owner, name }: Pointer): void {
    const repository = `${owner}/${name}`;
    if (!this.#told.claim([repository, ...lines].join('\n'))) return;
    for (const line of lines) this.#options.log.warn(line, { repository });
  }
}

/** While the desk is paused nothing can be written, however much becomes due. */
function nextLook({ evaluations: [evaluation], pausedUntil }: RunReport): Instant | null {
  return pausedUntil !== null && pausedUntil < Infinity ? pausedUntil : (evaluation?.wake ?? null);
}

/**
 * What only a run over every ticket can do. One of the desk's own issues is no ticket: what people do there, such as a
 * tick in an agenda, is for the desk. And a ticket that nobody took is given out by who knows all of them.
 */
function isForDesk({ snapshot, evaluations, stoodBy, pausedUntil }: RunReport): boolean {
  if (stoodBy !== null || pausedUntil !== null) return false;
  if (ownIssues(snapshot.issues, snapshot.identity).length > 0) return true;
  const gives = snapshot.policy.ownership?.assign === true;
  return gives && evaluations.some((judged) => unownedSince(judged, snapshot) !== null);
}

function fieldsOf({ owner, name, issue }: Pointer): { repository: string; issue: number } {
  return { repository: `${owner}/${name}`, issue };
}
