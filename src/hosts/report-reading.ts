import { ALWAYS, DAY, earlier, type Instant, NEVER } from '../calendar/instant.ts';
import { sentence } from '../desk/assessment.ts';
import { caseOf } from '../desk/case-of-issue.ts';
import type { RunContext } from '../desk/snapshot.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import { DirectoryReader } from '../github/directory.ts';
import type { Place } from '../github/place.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import { Reader } from '../github/reader.ts';
import { recentIssues } from '../github/recent-issues.ts';
import { WriteUpFiles } from '../github/write-up-files.ts';
import type { Policy } from '../policy/policy.ts';
import type { HeldCase } from '../report/clock-row.ts';
import { DeskRows, type HeldTicket } from '../report/desk-rows.ts';
import type { ReportedDesk } from '../report/figures.ts';
import { issueBefore } from '../report/issue-then.ts';
import { type Period, periodOf } from '../report/period.ts';
import { causesOf } from '../report/ticket-row.ts';
import type { Issue } from '../ticket/issue.ts';
import { recordsOf } from '../ticket/own-records.ts';
import { directoryNeeds, rosterOf } from '../ticket/roster.ts';
import { Aftermaths } from './aftermaths.ts';
import { identityOf } from './identity.ts';
import { Office, type OfficeDoor } from './office.ts';
import { type HeldVersion, PoliciesInForce } from './policy-in-force.ts';

export interface ReadReportOptions extends Place {
  readonly client: Client;
  /** What is reported on, by the desk's zone and the moment of the report. */
  readonly period: (zone: string, now: Instant) => Pick<Period, 'from' | 'to'>;
  readonly office: OfficeDoor | null;
  /** Told how far a long reading has come. */
  readonly progress?: (line: string) => void;
}

/**
 * Reads the tickets that count in a period: all that are open, and those closed ones that changed since it began. Fifty a
 * request, however many there are; of each no more is kept than a row. Writes nothing.
 *
 * @throws Failure where the desk itself cannot be read
 */
export async function readReport(options: ReadReportOptions): Promise<ReportedDesk> {
  const { client, owner, name, policyPath } = options;
  const policies = new PoliciesInForce();
  const reader = new Reader(client, options, policies.arrivals);
  const { desk } = await reader.desk();
  const understood = await policies.understand(desk, policyPath, reader);
  const { policy } = understood;
  const { date: now } = client;
  if (now === null)
    throw new Failure('github-unreachable', 'GitHub sent no date, so nothing can be measured.');
  const { from, to } = options.period(policy.timezone, now);
  const period = periodOf(from, to, policy.timezone, now);
  const held = await policies.heldSince(from, policyPath, reader, understood);
  const rows = new DeskRows({
    repository: desk.repository,
    period,
    policies: held.map(({ commit, since }, index) => ({
      commit,
      from: since,
      to: held[index + 1]?.since ?? null,
    })),
    byOwner: policy.reportsByOwner,
    ranked: { severity: policy.severities.map(({ name }) => name), tier: policy.customers.tiers },
  });
  const judge = new Judge(options, { reader, desk, held, period, forms: policies.forms(desk), now });
  const read = async (page: readonly Issue[]): Promise<void> => {
    for (const [number, held] of await judge.cases(page)) rows.take(number, held);
  };
  const seen = new Set<number>();
  try {
    for await (const page of reader.issuesSince(earlier(from, lookBack(policy)))) {
      const before = Math.floor(seen.size / EVERY);
      for (const { number } of page) seen.add(number);
      if (Math.floor(seen.size / EVERY) > before)
        options.progress?.(
          `${owner}/${name}: read ${String(seen.size)} issues, ${String(client.requests)} requests`,
        );
      await read(page);
    }
    // An issue that was closed or opened while its list was read may have been missed in both.
    const changed = await reader.changed(now);
    const { issues, faults } = await reader.issues([...changed.numbers]);
    for (const fault of faults) judge.faults.add(fault);
    await read(issues);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    judge.faults.add(error.message);
  }
  return { rows, faults: [...judge.faults] };
}

/** So often it is told how far a reading has come: after so many issues. */
const EVERY = 250;

/** How long before a period something may have been closed of which a clock runs on into it. */
function lookBack({ writeUp }: Policy): number {
  // Time that goes by a calendar takes longer on the wall: a week of it for each day, and one to begin with.
  return writeUp === null ? 0 : 7 * DAY + 7 * writeUp.target.within;
}

interface Judging {
  readonly reader: Reader;
  readonly desk: RawDesk;
  readonly held: readonly HeldVersion[];
  readonly period: Period;
  readonly forms: RunContext['forms'];
  readonly now: Instant;
}

/** Makes issues the tickets that they are, under each version of the policy that held. */
class Judge {
  /** What could not be read or judged, one sentence each. */
  readonly faults = new Set<string>();
  readonly #options: ReadReportOptions;
  readonly #judging: Judging;
  readonly #directory: DirectoryReader;
  #office: Office | null = null;

  constructor(options: ReadReportOptions, judging: Judging) {
    this.#options = options;
    this.#judging = judging;
    this.#directory = new DirectoryReader(options.client, options.owner, options.name);
  }

  /** The cases of some issues by their numbers; those that are no tickets are left out. */
  async cases(issues: readonly Issue[]): Promise<Map<number, HeldTicket>> {
    const cases = new Map<number, HeldTicket>();
    if (issues.length === 0) return cases;
    const contexts = await this.#contexts(issues);
    const { held, period } = this.#judging;
    for (const issue of issues) {
      try {
        const then = issueBefore(issue, period.to);
        const versions = contexts.flatMap((context, index): HeldCase[] => {
          const c = then === null ? null : caseOf(then, context);
          const since = held[index]?.since ?? ALWAYS;
          // What the version decided that held as the period began was decided earlier, whenever that was.
          const from = index === 0 && since <= period.from ? ALWAYS : since;
          return c === null ? [] : [{ case: c, from, until: held[index + 1]?.since ?? NEVER }];
        });
        const current = versions.at(-1);
        const context = contexts.at(-1);
        if (current?.until !== NEVER || context === undefined) continue;
        const today = then === issue ? current.case : (caseOf(issue, context) ?? current.case);
        cases.set(issue.number, { versions, causes: causesOf(today) });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        this.faults.add(sentence({ number: issue.number, message }));
      }
    }
    return cases;
  }

  async #contexts(issues: readonly Issue[]): Promise<RunContext[]> {
    const { desk, held, period, forms } = this.#judging;
    const contexts: RunContext[] = [];
    for (const { policy, since: policySince } of held) {
      const identity = identityOf(policy, desk.viewer);
      const aftermaths = await this.#aftermaths(policy, issues);
      const office = await this.#companions(policy, issues);
      contexts.push({
        ...{ policy, policySince, identity, forms, now: period.asOf },
        roster: rosterOf(policy.team, await this.#directory.read(directoryNeeds(policy), issues)),
        recordsOn: recordsOf({
          ...{ policy, identity },
          companionOf: (issue) => office?.companionOf(issue) ?? null,
          aftermathOf: (issue) => aftermaths.of(issue),
        }),
        repository: desk.repository,
        labels: [...desk.labels.keys()],
      });
    }
    return contexts;
  }

  /** What was opened beside these tickets for their write-ups. */
  async #aftermaths(policy: Policy, issues: readonly Issue[]): Promise<Aftermaths> {
    const { client } = this.#options;
    const { reader, desk, now } = this.#judging;
    const aftermaths = new Aftermaths(
      reader,
      (since) => recentIssues(client, this.#options, since),
      new WriteUpFiles(client, this.#options),
      { policy, identity: identityOf(policy, desk.viewer), now },
    );
    await aftermaths.read(issues);
    for (const fault of aftermaths.faults) this.faults.add(fault);
    return aftermaths;
  }

  /** What stands beside these tickets in the office, where staff are told there. */
  async #companions({ notices }: Policy, issues: readonly Issue[]): Promise<Office | null> {
    if (notices !== 'office') return null;
    const { desk } = this.#judging;
    this.#office ??= await Office.of(desk.repository, this.#options.office);
    await this.#office.read(issues);
    if (this.#office.fault !== null) this.faults.add(this.#office.fault);
    return this.#office;
  }
}
