import { DAY, earlier, type Instant } from '../calendar/instant.ts';
import { caseOf, circumstancesOf } from '../desk/case-of-issue.ts';
import type { RunContext } from '../desk/snapshot.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import { DirectoryReader } from '../github/directory.ts';
import type { Place } from '../github/place.ts';
import { Reader } from '../github/reader.ts';
import type { Policy } from '../policy/policy.ts';
import { entriesOf } from '../time-spent/entries.ts';
import type { Spending } from '../time-spent/statement.ts';
import type { Issue } from '../ticket/issue.ts';
import { recordsOf } from '../ticket/own-records.ts';
import { directoryNeeds, rosterOf } from '../ticket/roster.ts';
import { identityOf } from './identity.ts';
import { PoliciesInForce } from './policy-in-force.ts';

export interface TimeReadingOptions extends Place {
  readonly client: Client;
  /** From when on; asked once the policy is known. */
  readonly since: (policy: Policy, now: Instant) => Instant;
  /** Told how far a long reading has come. */
  readonly progress?: (line: string) => void;
}

/** Working time as it was recorded on the tickets of a repository. */
export interface ReadTime {
  readonly policy: Policy;
  readonly now: Instant;
  readonly spendings: readonly Spending[];
  readonly requests: number;
}

/**
 * Reads what staff recorded on every ticket that changed since an instant, open or closed: fifty a request. Nothing is
 * written. A day that is named ahead of another zone's is read as well.
 *
 * @throws Failure `partial-sweep` where a ticket could not be read: a sum without it would be wrong
 */
export async function readTime(options: TimeReadingOptions): Promise<ReadTime> {
  const { client, owner, name, policyPath, progress } = options;
  const policies = new PoliciesInForce();
  const reader = new Reader(client, options, policies.arrivals);
  const { desk } = await reader.desk();
  const { policy, since: policySince } = await policies.understand(desk, policyPath, reader);
  const { date: now } = client;
  if (now === null)
    throw new Failure('github-unreachable', 'GitHub sent no date, so nothing can be measured.');
  const issues = new Map<number, Issue>();
  const from = earlier(options.since(policy, now), 2 * DAY);
  for await (const page of reader.everySince(from, 'by others')) {
    for (const issue of page) issues.set(issue.number, issue);
    if (page.length > 0 && issues.size > page.length)
      progress?.(`read ${String(issues.size)} issues, ${String(client.requests)} requests`);
  }
  const all = [...issues.values()];
  const identity = identityOf(policy, desk.viewer);
  const directory = new DirectoryReader(client, owner, name);
  const context: RunContext = {
    ...{ policy, policySince, identity, now, forms: policies.forms(desk) },
    roster: rosterOf(policy.team, await directory.read(directoryNeeds(policy), all)),
    recordsOn: recordsOf({ policy, identity }),
    repository: desk.repository,
    labels: [...desk.labels.keys()],
  };
  const circumstances = circumstancesOf(context);
  const spendings = all.flatMap((issue): Spending[] => {
    const c = caseOf(issue, context, circumstances);
    if (c === null) return [];
    const { number, title, url } = issue;
    return [{ ticket: { number, title, url }, entries: entriesOf(c.ticket, policy), charges: c.charges }];
  });
  return { policy, now, spendings, requests: client.requests };
}
