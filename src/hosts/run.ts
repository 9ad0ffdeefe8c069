import { Assessor } from '../desk/assess.ts';
import type { Assessment } from '../desk/assessment.ts';
import { sentence } from '../desk/assessment.ts';
import { caseOf } from '../desk/case-of-issue.ts';
import type { Beside } from '../desk/delivery/deliver.ts';
import { unusualSince } from '../desk/load/load-state.ts';
import type { RunContext } from '../desk/snapshot.ts';
import { earlier, type Instant } from '../calendar/instant.ts';
import { Failure, type LocatedProblem } from '../errors.ts';
import { DirectoryReader } from '../github/directory.ts';
import { nobodys } from '../github/logins.ts';
import { Reader } from '../github/reader.ts';
import { recentIssues } from '../github/recent-issues.ts';
import { isPrivate } from '../github/visibility.ts';
import { WriteUpFiles } from '../github/write-up-files.ts';
import type { Effect, SendPage } from '../plan/effect.ts';
import { isSay } from '../plan/effect.ts';
import { people } from '../plan/effect-line.ts';
import { loadAt } from '../policy/sections/workload.ts';
import type { SentPage } from '../plan/page-call.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { recordsOf } from '../ticket/own-records.ts';
import { sightOf } from '../ticket/sight.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { directoryNeeds, rosterOf } from '../ticket/roster.ts';
import { absentGroups, absentLabels, absentPerson, misnamedBot, namedPeople } from './absent-names.ts';
import { Aftermaths } from './aftermaths.ts';
import { apply } from './apply.ts';
import { BadPolicy } from './bad-policy.ts';
import type { Applied } from './means.ts';
import type { Understood } from './policy-in-force.ts';
import { PoliciesInForce } from './policy-in-force.ts';
import { AnnouncedWork } from './announced-work.ts';
import { askedFor } from './hand-outs.ts';
import { identityOf } from './identity.ts';
import { Lately } from './lately.ts';
import { noChat } from './staff-chat.ts';
import { noChannels } from './tell-public.ts';
import { refuseMisnamed } from './misnamed-policy.ts';
import { Office } from './office.ts';
import { mayShowRfcs } from './rfc-visibility.ts';
import { readLessons } from './reading-lessons.ts';
import { SecondLook } from './second-look.ts';
import type { RunOptions, RunReport } from './run-report.ts';
import { lookBack, SweepReading } from './sweep-reading.ts';
import { unserved } from './unserved.ts';

/** Observe, assess, apply: the one path of every host. Writes nothing in a dry run, when it stands by, or is paused. */
export async function run(options: RunOptions): Promise<RunReport> {
  const { client, issue: ticket, notices, pages, policies = new PoliciesInForce() } = options;
  const isLate = options.lately === true;
  const isSweep = ticket === null && !isLate;
  const reader = new Reader(client, options, policies.arrivals);
  const directory = new DirectoryReader(client, options.owner, options.name);
  const found = await (ticket !== null ? reader.issue(ticket) : isLate ? reader.desk() : reader.sweep());
  const { desk } = found;
  // Of an app that serves a whole organisation most repositories are no desk: each is looked at once more in a sweep alone.
  if (isSweep || notices === undefined) await refuseMisnamed(desk, options.policyPath, reader);
  const showStatus = async (problems: readonly LocatedProblem[]): Promise<void> =>
    policies.status.show(client, options, desk, problems, options.progress ?? (() => undefined));
  const understood = await policies
    .understand(desk, options.policyPath, reader)
    .catch(async (error: unknown) => {
      if (error instanceof BadPolicy && !options.dryRun) await showStatus(error.problems);
      throw error;
    });
  const { policy } = understood;
  const identity = identityOf(policy, desk.viewer);
  const now = (options.dryRun ? options.now : undefined) ?? client.date;
  if (now === null)
    throw new Failure('github-unreachable', 'GitHub sent no date, so nothing can be measured.');
  const needs = directoryNeeds(policy);
  const office =
    policy.notices === 'office' ? await Office.of(desk.repository, options.office ?? null) : null;
  const recent = (since: Instant): ReturnType<typeof recentIssues> => recentIssues(client, options, since);
  const aftermaths = new Aftermaths(reader, recent, new WriteUpFiles(client, options), {
    policy,
    identity,
    now,
  });
  const announcedTo = async (issues: readonly Issue[]): Promise<Pick<RunContext, 'roster' | 'announced'>> => {
    const roster = rosterOf(policy.team, await directory.read(needs, issues));
    return { roster, announced: work.windows(roster) };
  };
  const chat = policy.notices === 'chat' ? (options.chat?.(desk.repository) ?? noChat()) : null;
  const forms = policies.forms(desk);
  const work = await AnnouncedWork.read(reader, policy, forms);
  const { channels: told = [], showsPrivate = false } = policy.statusPage ?? {};
  const isPublic = told.length > 0 && (showsPrivate || !(await isPrivate(client, options)));
  const showsRfcs = await mayShowRfcs(client, policy, options);
  const channels = options.news?.(desk.repository, told) ?? noChannels;
  const contextFor = async (issues: readonly Issue[]): Promise<RunContext> => {
    const known = await announcedTo([...issues, ...work.issues]);
    return {
      policy,
      policySince: understood.since,
      unusualSince: unusualSince(loadAt(policy, now), desk.loadMarks, { ...known, identity, now }),
      identity,
      ...known,
      forms,
      recordsOn: recordsOf({
        ...{ policy, identity, companionOf: (issue) => office?.companionOf(issue) ?? null },
        aftermathOf: (issue) => aftermaths.of(issue),
      }),
      repository: desk.repository,
      labels: [...desk.labels.keys()],
      now,
      isPublic,
      showsRfcs,
      placeFault: office?.fault ?? chat?.fault ?? null,
    };
  };
  const due = notices?.others(desk.repository, ticket, now) ?? (isLate ? null : 0);
  const beside = { digested: new Set<number>(), due };
  const sights = new Map<number, string>();
  const around = 'lately' in found ? new Lately(reader, found.lately, ticket, now, options.progress) : null;
  const stoodBy = sameActor(identity, desk.viewer) ? null : identity;
  const { pausedUntil: until } = policy;
  const pausedUntil = until !== null && now < until ? until : null;
  const isProposal = policy.proposesOnly && !options.dryRun && stoodBy === null && pausedUntil === null;
  const judge = async (): Promise<Judged> => {
    if ('open' in found) {
      await office?.readAll(earlier(now, lookBack(policy)));
      return await judgeAll(new SweepReading(found), {
        ...{ reader, options, understood, contextFor, sights },
        ...{ directory, identity, aftermaths },
        isStaffKnown: await directory.isComplete(needs),
        // Who writes nothing reads no month anew with each run.
        learns: stoodBy === null && pausedUntil === null && !isProposal,
      });
    }
    const issues = [found.issue ?? [], (isLate ? await around?.read() : null) ?? []].flat();
    for (const issue of issues) sights.set(issue.number, sightOf(issue));
    await office?.read(issues);
    await aftermaths.read(issues);
    return judgeSome(issues, await contextFor(issues), beside, { directory, reader });
  };
  const { context, assessment, total, faults } = await judge();
  /** What the tickets tell of the last hour's pages. A run on one ticket asks the others only before it calls anybody. */
  const pagedLately = async (pages: readonly SendPage[]): Promise<readonly SentPage[]> => {
    const known = pagedOn(assessment);
    if (isLate || around === null || !pages.some(({ page }) => page.action === 'trigger')) return known;
    const others = await around.read();
    return [...known, ...pagedOn((await judgeSome(others, await contextFor(others), beside)).assessment)];
  };
  // Told once: by the run over all tickets, or by a process that remembers what it has told.
  const isTold = isSweep || notices !== undefined;
  const absent = isTold
    ? [
        ...absentLabels(policy, { forms: forms.templates, labels: desk.labels.keys() }),
        ...absentGroups(policy, now, (await directory.read({ ...needs, collaborators: false }, [])).teams),
      ]
    : [];
  // One request more for somebody who looks, and none for the many runs that follow.
  const nobody = isSweep && options.dryRun ? await nobodys(client, namedPeople(policy)) : [];
  const named = [nobody.map(absentPerson), misnamedBot(identity, desk.viewer) ?? [], absent].flat();
  const quiet = options.dryRun || stoodBy !== null || pausedUntil !== null || isProposal;
  const partOf = ({ plan, deskWide }: Assessment): readonly Effect[] =>
    options.deskWideOnly === true ? deskWide : plan;
  if (!quiet) await showStatus(understood.problems);
  const applied = quiet
    ? NOTHING
    : await apply(options, {
        ...{ desk, office, chat, channels, planned: partOf(assessment), place: options },
        keepsRecords: policy.pagers.length > 0 || policy.desk.issue || chat !== null || isPublic,
        send:
          pages === undefined ? null : async (effects) => pages(effects, context, await pagedLately(effects)),
        look: new SecondLook({
          ...{ reader, client, office, aftermaths, identity, sights, ownIssues: assessment.ownIssues },
          since: client.date ?? now,
          decide: async (issue, then, unassignable) => {
            // What this run held back stays back, though the ticket alone is looked at now.
            const others = assessment.suppressed.has(issue.number) ? Infinity : 0;
            const { digested } = assessment;
            // One message in the chat tells of many: what records it is decided anew, but it is not said anew of each.
            const again = { digested: chat === null ? digested : new Set<number>(), due: others };
            const context = { ...(await contextFor([issue])), now: then, unassignable };
            const one = (await judgeSome([issue], context, again)).assessment;
            const isToldOf = chat !== null && digested.has(issue.number);
            return isToldOf ? one.plan.filter((effect) => !isSay(effect)) : partOf(one);
          },
        }),
      });
  for (const number of new Set([...reader.deleted, ...applied.gone]))
    options.progress?.(
      `#${String(number)} was deleted or moved while the run went on: nothing is left to do.`,
    );
  if (!quiet && !isSweep) notices?.add(desk.repository, assessment.due, now);
  // An operator hears of it from every run over all tickets, and of one ticket where somebody had to be told.
  const { placeFault = null } = context;
  const withheld = placeFault !== null && (isSweep || assessment.withheld > 0) ? [placeFault] : [];
  return {
    ...assessment,
    context,
    viewer: desk.viewer,
    issue: ticket,
    understood,
    ...applied,
    warnings: [...assessment.warnings, ...applied.warnings, ...[...applied.unassignable].map(unassigned)],
    unserved: [...unserved(policy, client.server), ...named],
    failed: [
      ...new Set([...applied.failed, ...withheld, ...aftermaths.faults, ...work.faults]),
      ...assessment.failures.map(sentence),
      ...faults,
    ],
    evaluated: assessment.tickets - assessment.failures.length,
    total: total - (assessment.read - assessment.tickets),
    requests: client.requests + (office?.requests ?? 0),
    dryRun: options.dryRun,
    stoodBy,
    pausedUntil,
    isProposal,
  };
}

function unassigned([number, logins]: readonly [number, readonly string[]]): string {
  return `#${String(number)}: GitHub did not assign ${people(logins)}: it takes people with access to the repository and those who took part in the issue, ten at most.`;
}

/** Everything that a run looked at, judged. */
interface Judged {
  readonly context: RunContext;
  readonly assessment: Assessment;
  /** How many issues there were to look at. */
  readonly total: number;
  /** What went wrong while reading, one sentence each. */
  readonly faults: readonly string[];
}

/** @param asking GitHub, where it matters who gets a ticket; null: it does not */
async function judgeSome(
  issues: readonly Issue[],
  context: RunContext,
  beside: Beside,
  asking: { readonly directory: DirectoryReader; readonly reader: Reader } | null = null,
): Promise<Judged> {
  const assessor = new Assessor(context, { isSweep: false, keep: true, beside });
  assessor.take(issues);
  const known = asking === null ? undefined : await askedFor(assessor, asking.directory, asking.reader);
  const assessment = assessor.finish(null, known);
  return { context, assessment, total: issues.length, faults: [] };
}

interface Sweeping {
  readonly reader: Reader;
  readonly options: RunOptions;
  readonly understood: Understood;
  readonly contextFor: (issues: readonly Issue[]) => Promise<RunContext>;
  readonly directory: DirectoryReader;
  readonly identity: Actor;
  readonly aftermaths: Aftermaths;
  /** Whether it takes no issues to know who is staff. */
  readonly isStaffKnown: boolean;
  /** Whether what a month has taught is gathered, where that is due. */
  readonly learns: boolean;
  /** Given what each issue looks like. */
  readonly sights: Map<number, string>;
}

/** Judges every ticket as it is read, a page at a time: thousands would fill the memory. */
async function judgeAll(
  reading: SweepReading,
  {
    reader,
    options,
    understood,
    contextFor,
    directory,
    identity,
    aftermaths,
    isStaffKnown,
    learns,
    sights,
  }: Sweeping,
): Promise<Judged> {
  const { policy, problems } = understood;
  const pages = reading.pages(reader, policy, { ...options, identity });
  // Where staff are known by who appears on the issues, all have to be read before any is judged.
  const first: Issue[] = [];
  if (!isStaffKnown) for await (const page of pages) first.push(...page);
  const context = await contextFor(first);
  const assessor = new Assessor(context, { isSweep: true, keep: false });
  const take = async (issues: readonly Issue[]): Promise<void> => {
    await aftermaths.read(issues, false);
    assessor.take(issues);
    for (const issue of issues) sights.set(issue.number, sightOf(issue));
  };
  await take(first);
  for await (const page of pages) await take(page);
  const { total, faults } = reading;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [policyFault = null] = errors;
  const known = await askedFor(assessor, directory, reader);
  const ticketOf = (issue: Issue): Ticket | null => caseOf(issue, context)?.ticket ?? null;
  const lessons = learns
    ? await readLessons(reader, aftermaths, assessor.ownIssues, context, ticketOf)
    : null;
  const sweep = { total, faults, policyErrors: errors.length, policyFault, lessons };
  const assessment = assessor.finish(sweep, known);
  return { context, assessment, total, faults };
}

function pagedOn({ standings }: Assessment): SentPage[] {
  return standings.flatMap(({ paged }) => paged);
}

/** What becomes of a plan that is not to be carried out. */
const NOTHING: Applied = {
  ...{ written: 0, left: [], held: 0, failed: [], warnings: [], stopped: null, gone: [] },
  unassignable: new Map(),
};
