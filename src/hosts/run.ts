import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { Assessment } from '../desk/assess.ts';
import { assess, sentence } from '../desk/assess.ts';
import type { Evaluation } from '../desk/evaluate.ts';
import type { Flood } from '../desk/flood.ts';
import type { Snapshot, Sweep } from '../desk/snapshot.ts';
import { Failure } from '../errors.ts';
import { actorNamed } from '../github/actor.ts';
import type { Client } from '../github/client.ts';
import type { RawDesk } from '../github/desk.ts';
import { DirectoryReader } from '../github/directory.ts';
import { Reader } from '../github/reader.ts';
import { Writer } from '../github/writer.ts';
import { withinBudget } from '../plan/budget.ts';
import type { Change, Effect } from '../plan/effect.ts';
import { isPage } from '../plan/effect.ts';
import { noteEffects } from '../plan/paging.ts';
import type { Policy } from '../policy/policy.ts';
import { lengthOf } from '../team/duty.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { directoryNeeds, rosterOf } from '../ticket/roster.ts';
import type { NoticeMemory } from './notices.ts';
import type { PageSender, PagesSent } from './pages.ts';
import type { Understood } from './policy.ts';
import { templatesOf, understand } from './policy.ts';

export interface RunOptions {
  readonly client: Client;
  readonly owner: string;
  readonly name: string;
  readonly policyPath: string;
  /** One issue, or null for a sweep over every ticket. */
  readonly issue: number | null;
  readonly dryRun: boolean;
  /** The most writes this run may make. */
  readonly writeLimit: number;
  /** Write only what a run over every ticket alone can: single tickets are left to runs of their own. */
  readonly deskWideOnly?: boolean;
  /** Another moment than GitHub's, for dry runs. */
  readonly now?: Instant;
  /** What this process told people of; without it a run on one ticket knows nothing of the others. */
  readonly notices?: NoticeMemory;
  /** Carries out pages; without it they wait for a run that can. */
  readonly pages?: PageSender;
  /** Told how far a long reading has come. */
  readonly progress?: (line: string) => void;
}

/** What a run saw, decided and did. */
export interface RunReport {
  readonly snapshot: Snapshot;
  readonly understood: Understood;
  readonly evaluations: readonly Evaluation[];
  readonly plan: readonly Effect[];
  readonly written: number;
  readonly left: readonly Effect[];
  /** Pages beyond what the policy allows in an hour: a later run sends them. */
  readonly held: number;
  readonly failed: readonly string[];
  readonly evaluated: number;
  readonly total: number;
  readonly requests: number;
  readonly dryRun: boolean;
  /** More notices were due than one run posts; null: they were not. */
  readonly flood: Flood | null;
  /** The account that acts for the desk, where it is not the one that runs: then nothing was written. */
  readonly stoodBy: Actor | null;
  /** The policy pauses the desk until then, so that nothing was written; Infinity: with no end; null: it does not. */
  readonly pausedUntil: Instant | null;
}

/** Observe, assess, apply: the one path of every host. Writes nothing in a dry run, when it stands by, or is paused. */
export async function run(options: RunOptions): Promise<RunReport> {
  const { client } = options;
  const reader = new Reader(client, options);
  const directory = new DirectoryReader(client, options.owner, options.name);
  const seen =
    options.issue === null
      ? await observeAll(reader, options)
      : await observeOne(reader, options, options.issue);
  const { desk, understood } = seen;
  const identity = identityOf(understood.policy, desk.viewer);
  const now = (options.dryRun ? options.now : undefined) ?? client.date;
  if (now === null)
    throw new Failure('github-unreachable', 'GitHub sent no date, so nothing can be measured.');
  const snapshotOf = async (issues: readonly Issue[], sweep: Sweep | null): Promise<Snapshot> => ({
    policy: understood.policy,
    policySince: understood.since,
    identity,
    roster: rosterOf(understood.policy.team, await directory.read(directoryNeeds(understood.policy), issues)),
    templates: templatesOf(desk),
    repository: desk.repository,
    labels: [...desk.labels.keys()],
    issues,
    sweep,
    now,
  });
  const snapshot = await snapshotOf(seen.issues, options.issue === null ? sweepOf(seen) : null);
  const { notices, issue: ticket } = options;
  const noticed = notices?.others(desk.repository, ticket, now) ?? 0;
  const assessment = assess(snapshot, { told: new Set(), noticed });
  const stoodBy = sameActor(identity, desk.viewer) ? null : identity;
  const { pausedUntil: until } = understood.policy;
  const pausedUntil = until !== null && now < until ? until : null;
  const quiet = options.dryRun || stoodBy !== null || pausedUntil !== null;
  const part = options.deskWideOnly === true ? { ...assessment, plan: assessment.deskWide } : assessment;
  const applied = quiet
    ? { written: 0, left: [], held: 0, failed: [] }
    : await apply(options, desk, part, snapshot, async (number) =>
        assess(await snapshotOf([(await reader.issue(number)).issue], null), {
          told: assessment.told,
          noticed: 0,
        }),
      );
  if (!quiet && ticket !== null) notices?.add(desk.repository, assessment.noticed, now);
  return {
    snapshot,
    understood,
    evaluations: assessment.evaluations,
    plan: assessment.plan,
    ...applied,
    failed: [...applied.failed, ...assessment.failures.map(sentence), ...seen.faults],
    evaluated: seen.issues.length - assessment.failures.length,
    total: seen.total,
    requests: client.requests,
    dryRun: options.dryRun,
    flood: assessment.flood,
    stoodBy,
    pausedUntil,
  };
}

interface Seen {
  readonly desk: RawDesk;
  readonly understood: Understood;
  readonly issues: readonly Issue[];
  readonly total: number;
  readonly faults: readonly string[];
}

function sweepOf({ total, faults, understood }: Seen): Sweep {
  const policyErrors = understood.problems.filter(({ severity }) => severity === 'error').length;
  return { total, faults, policyErrors };
}

async function observeOne(reader: Reader, { policyPath }: RunOptions, number: number): Promise<Seen> {
  const { desk, issue } = await reader.issue(number);
  return {
    desk,
    understood: await understand(desk, policyPath, reader),
    issues: [issue],
    total: 1,
    faults: [],
  };
}

async function observeAll(reader: Reader, { policyPath, client, progress }: RunOptions): Promise<Seen> {
  const { desk, open, total } = await reader.sweep();
  const understood = await understand(desk, policyPath, reader);
  const issues = new Map<number, Issue>();
  const faults: string[] = [];
  const take = async (pages: AsyncIterable<Issue[]>): Promise<void> => {
    for await (const page of pages) {
      for (const issue of page) issues.set(issue.number, issue);
      if (total > page.length)
        progress?.(
          `read ${String(issues.size)} tickets (${String(total)} are open), ${String(client.requests)} requests`,
        );
    }
  };
  try {
    await take(open);
    const since = (client.date ?? 0) - lookBack(understood.policy);
    await take(reader.closed(since, understood.policy.labels.post_mortem_due.name));
  } catch (error) {
    // What was read is still served: half a desk is better than none, as long as nobody takes it for the whole.
    if (!(error instanceof Failure)) throw error;
    faults.push(error.message);
  }
  const missing = faults.length > 0 ? Math.max(1, total - issues.size) : 0;
  return { desk, understood, issues: [...issues.values()], total: issues.size + missing, faults };
}

/** How far back a closed ticket can still matter: until its last notice, reopening or write-up. */
function lookBack(policy: Policy): Milliseconds {
  const { news, waiting, writeUp, triage } = policy;
  // What the last meeting left over is read from its issue, which may be closed.
  const meeting = triage === null ? 0 : 2 * lengthOf(triage.schedule);
  const { pending, solved } = waiting;
  const reopens = Math.max(pending.reopenWithin, solved.comment === 'reopen' ? solved.within : 0);
  return Math.max(news, reopens, writeUp?.target.within ?? 0, meeting);
}

/** The account that acts: the policy's, else the App or Action that runs, else, for a person's dry run, the Action. */
function identityOf(policy: Policy, viewer: Actor): Actor {
  if (policy.bot !== null) return actorNamed(policy.bot);
  return viewer.kind === 'bot' ? viewer : actorNamed('github-actions[bot]');
}

/** How often a ticket whose writes were lost is looked at again within one run. */
const ROUNDS = 3;

/**
 * Writes a plan. Where an answer was lost, the ticket is read again and only what is still missing is written. Pages go
 * out beside the writes, so that neither holds up the other; what became of them is written at the end.
 */
async function apply(
  { writeLimit, client, pages: send }: Pick<RunOptions, 'writeLimit' | 'client' | 'pages'>,
  desk: RawDesk,
  assessment: Assessment,
  snapshot: Snapshot,
  lookAgain: (number: number) => Promise<Assessment>,
): Promise<Pick<RunReport, 'written' | 'left' | 'held' | 'failed'>> {
  const writer = new Writer(client, desk.repositoryId, desk.labels);
  const { now, left } = withinBudget(assessment.plan, writeLimit);
  const pages = now.filter(isPage);
  const paging: Promise<PagesSent> =
    send?.(pages, snapshot) ??
    Promise.resolve({ sent: pages.map((effect) => ({ effect, outcome: 'held' as const })), faults: [] });
  // Told below: until then a failure must not end the process.
  paging.catch(() => undefined);
  const failed: string[] = [];
  let written = 0;
  const write = async (changes: readonly Change[]): Promise<void> => {
    let plan = changes;
    for (let round = 1; plan.length > 0; round += 1) {
      const outcome = await writer.apply(plan);
      written += outcome.done;
      failed.push(...outcome.failed.map((failure) => failure.message));
      const next: Change[] = [];
      for (const number of outcome.uncertain) {
        if (round < ROUNDS) next.push(...(await lookAgain(number)).plan.filter((effect) => !isPage(effect)));
        else failed.push(`#${String(number)}: GitHub did not confirm the changes.`);
      }
      plan = next.filter((effect) => effect.kind !== 'create_label' || !desk.labels.has(effect.name));
    }
  };
  await write(now.filter((effect) => !isPage(effect)));
  const { sent, faults } = await paging;
  await write(noteEffects(sent));
  const held = sent.filter(({ outcome }) => outcome === 'held').length;
  return { written, left, held, failed: [...failed, ...faults] };
}
