import type { Instant } from '../calendar/instant.ts';
import type { Ownership } from '../policy/sections/ownership.ts';
import { onDuty } from '../team/duty.ts';
import { presenceOf } from '../team/presence.ts';
import { labelKey } from '../ticket/labels.ts';
import { valueAt } from '../ticket/ticket.ts';
import type { RunContext } from './snapshot.ts';
import type { Claim } from './claim.ts';
import type { Refusals } from './unassignable.ts';
import { mayHave, NO_REFUSALS } from './unassignable.ts';
import { teamsOf } from './teams.ts';

/** Who could take a ticket, and how much each has already. Logins in lower case. */
export interface Staffing {
  /** Who of the group is there, in the policy's order. */
  readonly available: readonly string[];
  readonly onDuty: readonly string[];
  /** Who is there at all, of the group or not. */
  readonly isThere: (login: string) => boolean;
  /** Login → open tickets that they own. */
  readonly load: ReadonlyMap<string, number>;
  /** Who was the last of the group to get a ticket; null: nobody yet. */
  readonly latest: string | null;
  /** Takes what the group cannot; null: nobody does. */
  readonly fallback: string | null;
}

type Ways = Pick<Ownership, 'suggest' | 'areas'>;

/** How owners are suggested where the policy says nothing of ownership. */
const USUAL: Ways = { suggest: 'least-loaded', areas: new Map() };

/**
 * Whom to suggest as the owner of a ticket with these labels: whoever knows its area, else by the policy's way among
 * those of the group who are there, else the fallback; null where nobody is there at all.
 */
export function suggestOwner(
  labels: readonly string[],
  ways: Ways | null,
  staffing: Staffing,
): string | null {
  const { suggest, areas } = ways ?? USUAL;
  const { available, isThere, fallback } = staffing;
  const knows = areaOwner(labels, { areas }, staffing);
  if (knows !== null) return knows;
  const among = {
    'on-duty': () => leastLoaded(staffing.onDuty.filter(isThere), staffing),
    'least-loaded': () => leastLoaded(available, staffing),
    'round-robin': () => available[(available.indexOf(staffing.latest ?? '') + 1) % available.length],
  }[suggest]();
  return among ?? (fallback !== null && isThere(fallback) ? fallback : null);
}

/** Who is there and knows the area of a ticket with these labels; null: nobody. */
export function areaOwner(
  labels: readonly string[],
  { areas }: Pick<Ways, 'areas'>,
  { isThere }: Staffing,
): string | null {
  return labels.flatMap((label) => areas.get(labelKey(label)) ?? []).find(isThere) ?? null;
}

/** The same people once somebody has taken one ticket more. */
export function taking(staffing: Staffing, login: string): Staffing {
  const load = new Map(staffing.load).set(login, (staffing.load.get(login) ?? 0) + 1);
  return { ...staffing, load, latest: staffing.available.includes(login) ? login : staffing.latest };
}

/**
 * Suggests owners for one ticket after the other: what is suggested for one counts for the next, or all would go to one
 * person. A ticket that was handed to a group is for that group, and not for whom it was taken off.
 *
 * @param refusals whom GitHub does not let be assigned
 */
export function suggesterOf(
  claims: readonly Claim[],
  context: RunContext,
  refusals = NO_REFUSALS,
): (claim: Claim) => string | null {
  const { policy } = context;
  const crews = new Map([[USUAL_GROUP, staffingOf(claims, context)]]);
  const suggested: string[] = [];
  return (claim) => {
    const { labels, handedOver: handed } = claim;
    const name = handed?.group ?? USUAL_GROUP;
    const crew = crews.get(name) ?? suggested.reduce(taking, staffingOf(claims, context, handed?.group));
    crews.set(name, crew);
    const login = suggestOwner(labels, policy.ownership, ableTo(claim, crew, refusals));
    if (login === null) return null;
    suggested.push(login);
    for (const [group, one] of crews) crews.set(group, taking(one, login));
    return login;
  };
}

/** Who could take a ticket of a group, or of the group that it was handed to; what they have is not asked. */
export function crewFor(claim: Claim, context: RunContext, refusals: Refusals): Staffing {
  return ableTo(claim, staffingOf([], context, claim.handedOver?.group), refusals);
}

/** Those of a crew who may have a ticket. */
function ableTo(claim: Claim, crew: Staffing, refusals: Refusals): Staffing {
  const { handedOver: handed } = claim;
  const staffing = handed === null ? crew : closed(crew, handed.from);
  return only(staffing, (login) => !claim.leaving.includes(login) && mayHave(claim, login, refusals));
}

/** No group is called so. */
const USUAL_GROUP = '';

/** The same people without some and without outsiders, whatever they know; whoever stands in for all still does. */
function closed(crew: Staffing, without: readonly string[]): Staffing {
  const left = only(crew, (login) => !without.includes(login));
  const isThere = (login: string): boolean =>
    left.isThere(login) && (left.available.includes(login) || login === crew.fallback);
  return { ...left, isThere };
}

/** Those of the same people of whom something is so. */
function only(crew: Staffing, is: (login: string) => boolean): Staffing {
  const isThere = (login: string): boolean => crew.isThere(login) && is(login);
  return { ...crew, available: crew.available.filter(is), onDuty: crew.onDuty.filter(is), isThere };
}

function leastLoaded(logins: readonly string[], { load }: Staffing): string | undefined {
  return logins.toSorted((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0))[0];
}

/** Login → open tickets that they own. */
export function loadOf(
  claims: readonly Pick<Claim, 'isOpen' | 'owners'>[],
  now: Instant,
): ReadonlyMap<string, number> {
  const load = new Map<string, number>();
  for (const { isOpen, owners } of claims)
    for (const login of isOpen ? (valueAt(owners, now) ?? []) : [])
      load.set(login, (load.get(login) ?? 0) + 1);
  return load;
}

/**
 * Who could take a ticket now, from what the policy says of the group and what people own today.
 *
 * @param named the group; without one it is that of the policy's owners, or of its meetings
 */
export function staffingOf(
  claims: readonly Pick<Claim, 'isOpen' | 'owners'>[],
  context: RunContext,
  named = context.policy.ownership?.group ?? context.policy.triage?.group,
): Staffing {
  const { policy, roster, now } = context;
  const { team } = policy;
  const teams = teamsOf(context);
  const presence = presenceOf(team, teams);
  const isThere = (login: string): boolean =>
    presence.isThere(login, now) && roster.isStaff({ login, kind: 'human' }, now);
  const group = team.groups.find(({ name }) => name === named) ?? team.groups[0];
  const people =
    group === undefined
      ? roster.logins(now)
      : [
          ...group.members.flatMap((member) => teams.get(member) ?? [member]),
          ...(group.rotation?.order ?? []),
        ];
  const available = [...new Set(people)].filter(isThere);
  let latest: { readonly login: string; readonly at: number } | null = null;
  for (const { owners } of claims) {
    for (const { at, value } of owners) {
      const login = value.findLast((one) => available.includes(one));
      if (login !== undefined && at <= now && at > (latest?.at ?? -Infinity)) latest = { login, at };
    }
  }
  return {
    available,
    onDuty: group === undefined ? available : onDuty(team, group.name, now, teams).logins,
    isThere,
    load: loadOf(claims, now),
    latest: latest?.login ?? null,
    fallback: team.fallback,
  };
}
