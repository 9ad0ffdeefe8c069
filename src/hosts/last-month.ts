import { earlier, DAY } from '../calendar/instant.ts';
import { Assessor } from '../desk/assess.ts';
import type { Evaluation } from '../desk/evaluation.ts';
import type { RunContext } from '../desk/snapshot.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import { DirectoryReader } from '../github/directory.ts';
import type { Place } from '../github/place.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import { Reader } from '../github/reader.ts';
import type { Policy } from '../policy/policy.ts';
import type { LateTicket, Month } from '../setup/month.ts';
import { recordsOf } from '../ticket/own-records.ts';
import { directoryNeeds, rosterOf } from '../ticket/roster.ts';
import { isOpenTicket, valueAt } from '../ticket/ticket.ts';
import { breaches } from '../rules/broken-promises.ts';
import { identityOf } from './identity.ts';
import { PoliciesInForce } from './policy-in-force.ts';

/** So many tickets of a month are judged, the newest. */
const MOST = 500;

export interface MonthOptions {
  readonly client: Client;
  readonly place: Place;
  /** The repository around the tickets. */
  readonly desk: RawDesk;
  /** A policy that is not in force. */
  readonly policy: Policy;
  /** Issues of the last thirty days, the newest first. */
  readonly numbers: readonly number[];
  /** Whether these are all of them. */
  readonly isWhole: boolean;
}

/**
 * Judges the tickets of the last month by a policy as if it had been in force. Reads their timelines, many a request, and
 * writes nothing.
 *
 * @throws Failure where GitHub does not tell what is needed
 */
export async function lastMonth({
  client,
  place,
  desk,
  policy,
  numbers,
  isWhole,
}: MonthOptions): Promise<Month> {
  const { issues, faults } = await new Reader(client, place).issues(numbers.slice(0, MOST));
  const now = client.date;
  if (now === null)
    throw new Failure('github-unreachable', 'GitHub sent no date, so nothing can be measured.');
  const identity = identityOf(policy, desk.viewer);
  const directory = new DirectoryReader(client, place.owner, place.name);
  const context: RunContext = {
    ...{ policy, identity, now },
    // As if it had been there from the beginning: what came before a policy is not judged by it.
    policySince: null,
    roster: rosterOf(policy.team, await directory.read(directoryNeeds(policy), issues)),
    forms: new PoliciesInForce().forms(desk),
    recordsOn: recordsOf({ policy, identity }),
    repository: desk.repository,
    labels: [...desk.labels.keys()],
  };
  const assessor = new Assessor(context, { isSweep: false, keep: true });
  assessor.take(issues);
  const { evaluations, failures } = assessor.finish(null);
  return {
    from: earlier(now, 30 * DAY),
    to: now,
    tickets: evaluations.length,
    isWhole: isWhole && numbers.length <= MOST && faults.length === 0 && failures.length === 0,
    late: evaluations.flatMap((one) => lateIn(one, policy) ?? []).sort((a, b) => b.number - a.number),
  };
}

/** Null: it would have been in time, and owned. */
function lateIn({ case: c, ticket, clocks }: Evaluation, { ownership }: Policy): LateTicket | null {
  const { issue } = ticket;
  const isOpen = isOpenTicket(ticket);
  const missed = breaches(c).flatMap(({ clock: { name, due }, at }) =>
    name === 'first_response' || name === 'next_response' || name === 'update' || name === 'resolution'
      ? [{ clock: name, due: due ?? at }]
      : [],
  )[0];
  const isUnowned =
    ownership === null
      ? isOpen && (valueAt(ticket.owners, c.now) ?? []).length === 0
      : clocks.some(({ name, breachedAt }) => name === 'ownership' && breachedAt !== null);
  if (missed === undefined && !isUnowned) return null;
  return { number: issue.number, title: issue.title, isOpen, missed: missed ?? null, isUnowned };
}
