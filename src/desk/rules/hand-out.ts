import type { Instant } from '../../calendar/instant.ts';
import type { Case } from '../../rules/case.ts';
import type { AssigneesDecision } from '../../rules/decision.ts';
import { assignmentsIn } from '../../rules/decision.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { Ownership } from '../../policy/sections/ownership.ts';
import { hasRoomForOwner, mustHear } from '../../rules/rule.ts';
import type { RunContext } from '../snapshot.ts';
import type { Staffing } from '../suggest.ts';
import { areaOwner, crewFor, suggesterOf, suggestOwner } from '../suggest.ts';
import type { HandingRule } from './desk-rule.ts';
import { claimOf } from '../claim.ts';
import type { Refusals } from '../unassignable.ts';
import { NO_REFUSALS } from '../unassignable.ts';
import { given, isOwned } from './desk-rule.ts';

/**
 * Where the policy says so, a ticket that nobody took in time is given to whom the desk suggests. Then nobody has to be
 * told that it has no owner: GitHub tells the one who gets it. Only a run over every ticket knows who has how much; one
 * over a single ticket leaves it to that. So many are given out in one run as it may post notices.
 */
export const handOut: HandingRule = (tickets, { context, isSweep, claims, refusals }) => {
  const { policy } = context;
  if (policy.ownership?.assign !== true || !isSweep) return new Map();
  const waiting = tickets
    .flatMap((ruling) => {
      const at = unownedSince(ruling, context);
      const leaving = assignmentsIn(ruling.decisions).flatMap(({ remove }) => remove);
      return at === null ? [] : [{ claim: claimOf(ruling.case, leaving), at }];
    })
    .sort((a, b) => a.at - b.at || a.claim.number - b.claim.number);
  const suggest = suggesterOf(claims, context, refusals);
  const because = 'Nobody took the ticket in time; the policy assigns the suggestion.';
  const all = new Map<number, AssigneesDecision>();
  for (const { claim, at } of waiting) {
    if (all.size >= policy.desk.noticesPerHour) break;
    const login = suggest(claim);
    // Everybody is away: then somebody has to be told after all.
    if (login !== null) all.set(claim.number, given(login, because, at));
  }
  return all;
};

/** Whether a run came to every ticket that waits to be given out: for what is left, nobody was found. */
export function isHandOutOver(
  tickets: readonly { readonly isGiven: boolean }[],
  { policy }: RunContext,
): boolean {
  return tickets.filter(({ isGiven }) => isGiven).length < policy.desk.noticesPerHour;
}

/**
 * Whether only a run over every ticket can do what is due, now that nobody took this one in time: give it to somebody,
 * or, where everybody is away, say that nobody owns it.
 */
export function isLeftToDesk(ruling: Ruling, context: RunContext): boolean {
  return context.policy.ownership?.assign === true && unownedSince(ruling, context) !== null;
}

/** Since when somebody should own it and nobody does; null: it is owned, not yet late, closed, or no news. */
function unownedSince(ruling: Ruling, { policy, now }: RunContext): Instant | null {
  const { clocks, ticket } = ruling.case;
  const clock = clocks.find((c) => c.name === 'ownership' && c.live && c.breachedAt !== null);
  const at = clock?.breachedAt ?? null;
  const isNews = at !== null && now - (clock?.newsAt ?? at) <= policy.news;
  return isNews && ticket.issue.state === 'open' && hasRoomForOwner(ticket.issue) && !isOwned(ruling)
    ? at
    : null;
}

/**
 * Who is told that nobody owns a ticket is told whom the desk suggests: who knows its area, else who has least of those
 * who could take it. Each notice is for itself, so that it does not matter which run comes first; and so whose turn it is
 * where people take turns only the agenda says.
 *
 * @param load login → open tickets; null: not known, so that it has to be plain without
 */
export function suggestionFor(
  c: Case,
  context: RunContext,
  { load, refusals }: { readonly load: ReadonlyMap<string, number> | null; readonly refusals: Refusals },
): string | null {
  const { ownership } = context.policy;
  if (ownership === null || ownership.assign) return null;
  const claim = claimOf(c);
  const crew = crewFor(claim, context, refusals);
  const area = areaOwner(claim.labels, ownership, crew);
  if (area !== null) return area;
  const people = candidates(ownership, crew);
  if (people.length > 1 && load === null) return null;
  const able = { ...crew, load: load ?? new Map<string, number>() };
  return people.length === 0 ? null : suggestOwner([], ownership, able);
}

/** Those between whom it depends on what they have whom the desk suggests, in a notice that is due; mostly nobody. */
export function choiceFor(c: Case, context: RunContext): readonly string[] {
  const { policy } = context;
  const clock = c.clocks.find(({ name, live }) => name === 'ownership' && live);
  const since = clock?.breachedAt ?? null;
  if (policy.ownership?.assign !== false || clock === undefined || since === null) return [];
  if (c.ticket.issue.state !== 'open' || !mustHear(c, policy.labels.needs_owner, clock, since)) return [];
  const claim = claimOf(c);
  const crew = crewFor(claim, context, NO_REFUSALS);
  if (areaOwner(claim.labels, policy.ownership, crew) !== null) return [];
  const people = candidates(policy.ownership, crew);
  return people.length > 1 ? people : [];
}

function candidates({ suggest }: Ownership, { onDuty, available, isThere }: Staffing): readonly string[] {
  const of = { 'on-duty': onDuty, 'least-loaded': available, 'round-robin': [] };
  return of[suggest].filter(isThere);
}
