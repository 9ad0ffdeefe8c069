import type { Instant } from '../calendar/instant.ts';
import { ALWAYS, earliest } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import { actorNamed } from '../github/actor.ts';
import type { Client } from '../github/client.ts';
import type { History } from '../github/history.ts';
import { readLabelUse, readRights } from '../github/label-use.ts';
import type { Place } from '../github/place.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import { Reader } from '../github/reader.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import type { Actor } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';
import type { UndoneDesk } from '../undo/undone-desk.ts';
import { undoneDesk } from '../undo/undone-desk.ts';
import type { UndoneIssue } from '../undo/undone-issue.ts';
import { undoneIssue } from '../undo/undone-issue.ts';
import type { UndoPlan } from '../undo/undo-plan.ts';
import { undoPlan } from '../undo/undo-plan.ts';
import { PoliciesInForce } from './policy-in-force.ts';
import { TakingBack } from './taking-back.ts';

export interface UndoOptions extends Place {
  readonly client: Client;
  /** The policy in place of the last one that the default branch had; null: that one. */
  readonly policy: Policy | null;
  /** Where else on the default branch a policy may be in force. */
  readonly elsewhere: readonly string[];
  /** The account that acted, `name[bot]` for an App; null: as the policy says. */
  readonly bot: string | null;
  /** From when on what was done is taken back, where the policy's zone matters; null: always. */
  readonly since: ((zone: string) => Instant) | null;
  readonly dryRun: boolean;
  /** The most changes of this run. */
  readonly writeLimit: number;
  /** Told how far a long work has come. */
  readonly progress: (line: string) => void;
}

/** What was found of a desk, and what became of it. */
export interface UndoReport {
  readonly plan: UndoPlan;
  readonly desk: UndoneDesk;
  /** Where its moments are shown. */
  readonly zone: string;
  /** How many issues were read. */
  readonly read: number;
  readonly written: number;
  /** How many changes the limit leaves for the next run. */
  readonly later: number;
  readonly requests: number;
  /** What went wrong, one sentence each. */
  readonly faults: readonly string[];
}

/**
 * Takes back what a desk did, as far as it can be proved. Each run goes on where the one before was cut off.
 *
 * @throws Failure `desk-in-force` while its policy is on the default branch, `unknown-desk` where no policy tells of it
 */
export async function undo(options: UndoOptions): Promise<UndoReport> {
  const { client, dryRun, progress } = options;
  const reader = new Reader(client, options);
  const { desk: found } = await reader.desk();
  await refuseInForce(found, options, reader);
  const history = await reader.history();
  const policies = await policiesOf(options, history);
  const [policy] = policies;
  if (policy === undefined)
    throw new Failure(
      'unknown-desk',
      `${found.repository} had no valid ${options.policyPath} in its last commits.`,
    );
  const since = options.since?.(policy.timezone) ?? ALWAYS;
  const accounts = options.bot === null ? accountsOf(policies, found.viewer) : [actorNamed(options.bot)];
  const desk = undoneDesk(policies, accounts, since);
  const { issues, faults } = await issuesOf(reader, desk, options);
  const own = issues.filter((issue) => issue.own !== null).map(({ ref }) => ref.id);
  const { labels, hasDiscussions } = await readLabelUse(client, options);
  const around = {
    ...{ labels, hasDiscussions, ...(await readRights(client, own)) },
    begun: beginningOf(history),
    ofForms: formLabels(found),
    isWhole: faults.length === 0,
  };
  const plan = undoPlan(issues, around, desk);
  const taking = new TakingBack({ ...options, reader, desk, found, plan, around });
  if (!dryRun) await taking.carryOut(progress);
  const { written, later } = taking;
  return {
    ...{ plan, desk, read: issues.length, written, later, zone: policy.timezone },
    requests: client.requests,
    faults: [...faults, ...taking.failed],
  };
}

async function refuseInForce(
  found: RawDesk,
  { policyPath, elsewhere }: UndoOptions,
  reader: Reader,
): Promise<void> {
  const others = await reader.files(elsewhere);
  const path =
    found.policyText === null ? elsewhere.find((one) => (others.get(one) ?? null) !== null) : policyPath;
  if (path !== undefined)
    throw new Failure('desk-in-force', `${found.repository} has ${path} on its default branch.`);
}

/** The versions of the policy that are known and valid, the last one first. */
async function policiesOf({ policy, policyPath }: UndoOptions, { readable }: History): Promise<Policy[]> {
  const policies = policy === null ? [] : [policy];
  for (const text of new Set(readable.map((version) => version.text))) {
    const loaded = await loadPolicy({ text, file: policyPath });
    if (loaded.policy !== null) policies.push(loaded.policy);
  }
  return policies;
}

/** Who acted: the policy's account, else the App or Action that runs, else, for a person, the Action. */
function accountsOf(policies: readonly Policy[], viewer: Actor): Actor[] {
  const otherwise = viewer.kind === 'bot' ? viewer : actorNamed('github-actions[bot]');
  return policies.map(({ bot }) => (bot === null ? otherwise : actorNamed(bot)));
}

/** So many versions of a policy GitHub is asked for: where there are as many there may be older ones. */
const MOST_VERSIONS = 21;

function beginningOf({ versions }: History): Instant | null {
  const first = versions.at(-1);
  if (first === undefined || versions.length >= MOST_VERSIONS) return null;
  return earliest(first.committedAt, first.mergedAt ?? first.committedAt);
}

function formLabels(found: RawDesk): Set<string> {
  const { templates } = new PoliciesInForce().forms(found);
  return new Set(templates.flatMap(({ labels }) => labels.map(labelKey)));
}

async function issuesOf(
  reader: Reader,
  desk: UndoneDesk,
  { client, progress }: UndoOptions,
): Promise<{ readonly issues: readonly UndoneIssue[]; readonly faults: readonly string[] }> {
  const issues: UndoneIssue[] = [];
  try {
    const since = desk.since === ALWAYS ? null : desk.since;
    for await (const page of reader.everySince(since, 'by anybody')) {
      issues.push(...page.map((issue) => undoneIssue(issue, desk)));
      progress(`read ${String(issues.length)} issues, ${String(client.requests)} requests`);
    }
    return { issues, faults: [] };
  } catch (error) {
    // What was read is still taken back; what was not is left to the next run.
    if (!(error instanceof Failure)) throw error;
    return { issues, faults: [error.message] };
  }
}
