import { earlier, instant, type Milliseconds } from '../calendar/instant.ts';
import type { Assessment } from '../desk/assess.ts';
import { assess, sentence } from '../desk/assess.ts';
import type { Snapshot, Sweep } from '../desk/snapshot.ts';
import { Failure } from '../errors.ts';
import { actorNamed } from '../github/actor.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import { DirectoryReader } from '../github/directory.ts';
import { Reader } from '../github/reader.ts';
import type { Effect } from '../plan/effect.ts';
import type { Policy } from '../policy/policy.ts';
import { lengthOf } from '../team/duty.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { recordsOf } from '../ticket/own-records.ts';
import { directoryNeeds, rosterOf } from '../ticket/roster.ts';
import { apply } from './apply.ts';
import type { RunOptions, RunReport } from './run-report.ts';
import type { Understood } from './policy-in-force.ts';
import { PoliciesInForce } from './policy-in-force.ts';

/** Observe, assess, apply: the one path of every host. Writes nothing in a dry run, when it stands by, or is paused. */
export async function run(options: RunOptions): Promise<RunReport> {
  const { client, policies = new PoliciesInForce() } = options;
  const reader = new Reader(client, options);
  const directory = new DirectoryReader(client, options.owner, options.name);
  const seen =
    options.issue === null
      ? await observeAll(reader, policies, options)
      : await observeOne(reader, policies, options, options.issue);
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
    forms: policies.forms(desk),
    recordsOn: recordsOf({ policy: understood.policy, identity }),
    repository: desk.repository,
    labels: [...desk.labels.keys()],
    issues,
    sweep,
    now,
  });
  const snapshot = await snapshotOf(seen.issues, options.issue === null ? sweepOf(seen) : null);
  const { notices, issue: ticket } = options;
  const due = notices?.others(desk.repository, ticket, now) ?? 0;
  const assessment = assess(snapshot, { digested: new Set(), due });
  const stoodBy = sameActor(identity, desk.viewer) ? null : identity;
  const { pausedUntil: until } = understood.policy;
  const pausedUntil = until !== null && now < until ? until : null;
  const quiet = options.dryRun || stoodBy !== null || pausedUntil !== null;
  const partOf = ({ plan, deskWide }: Assessment): readonly Effect[] =>
    options.deskWideOnly === true ? deskWide : plan;
  const applied = quiet
    ? { written: 0, left: [], held: 0, failed: [] }
    : await apply(options, desk, partOf(assessment), snapshot, async (number) => {
        const again = await snapshotOf([(await reader.issue(number)).issue], null);
        // What this run held back stays back, though the ticket alone is looked at now.
        const held = assessment.suppressed.has(number) ? Infinity : 0;
        return partOf(assess(again, { digested: assessment.digested, due: held }));
      });
  if (!quiet && ticket !== null) notices?.add(desk.repository, assessment.due, now);
  return {
    snapshot,
    understood,
    evaluations: assessment.evaluations,
    plan: assessment.plan,
    ...applied,
    failed: [...applied.failed, ...assessment.failures.map(sentence), ...seen.faults],
    warnings: assessment.warnings,
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

async function observeOne(
  reader: Reader,
  policies: PoliciesInForce,
  { policyPath }: RunOptions,
  number: number,
): Promise<Seen> {
  const { desk, issue } = await reader.issue(number);
  return {
    desk,
    understood: await policies.understand(desk, policyPath, reader),
    issues: [issue],
    total: 1,
    faults: [],
  };
}

async function observeAll(
  reader: Reader,
  policies: PoliciesInForce,
  { policyPath, client, progress }: RunOptions,
): Promise<Seen> {
  const { desk, open, total } = await reader.sweep();
  const understood = await policies.understand(desk, policyPath, reader);
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
    const since = earlier(client.date ?? instant(0), lookBack(understood.policy));
    await take(reader.closed(since, understood.policy.labels.post_mortem_due.name));
  } catch (error) {
    // What was read is still served: half a desk is better than none, as long as nobody takes it for the whole.
    if (!(error instanceof Failure)) throw error;
    faults.push(error.message);
  }
  const read = [...issues.values()].filter(({ state }) => state === 'open').length;
  const missing = faults.length > 0 ? Math.max(1, total - read) : 0;
  return { desk, understood, issues: [...issues.values()], total: issues.size + missing, faults };
}

/** How far back a closed ticket can still matter: until its last notice, reopening or write-up. */
function lookBack(policy: Policy): Milliseconds {
  const { news, waiting, writeUp, triage } = policy;
  // What the last meeting left over is read from its issue, which may be closed.
  const meeting = triage === null ? 0 : 2 * lengthOf(triage.schedule);
  const { pending, solved } = waiting;
  const reopens = Math.max(pending.reopenWithin, solved.within);
  return Math.max(news, reopens, writeUp?.target.within ?? 0, meeting);
}

/** The account that acts: the policy's, else the App or Action that runs, else, for a person's dry run, the Action. */
function identityOf(policy: Policy, viewer: Actor): Actor {
  if (policy.bot !== null) return actorNamed(policy.bot);
  return viewer.kind === 'bot' ? viewer : actorNamed('github-actions[bot]');
}
