import type { Instant } from '../../calendar/instant.ts';
import type { Case } from '../../rules/case.ts';
import type { AssigneesDecision } from '../../rules/decision.ts';
import type { Ruling } from '../../rules/ruling.ts';
import { hasRoomForOwner } from '../../rules/rule.ts';
import type { RunContext } from '../snapshot.ts';
import { areaOwner, staffingOf, suggesterOf } from '../suggest.ts';
import type { HandingRule } from './desk-rule.ts';
import { claimOf } from '../claim.ts';
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
      return at === null ? [] : [{ claim: claimOf(ruling.case), at }];
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
 * Who is told that nobody owns a ticket is told whom the policy itself names for it: who knows its area, or who alone is
 * on duty. Whom to choose by what people have to do only a run over every ticket knows; the agenda says it. A notice
 * must not depend on which run comes first.
 */
export function namedOwners(context: RunContext): (c: Case) => string | null {
  const { ownership } = context.policy;
  if (ownership === null || ownership.assign) return () => null;
  let staffing: ReturnType<typeof staffingOf> | undefined;
  return ({ ticket }) => {
    // Who owns what does not matter here.
    staffing ??= staffingOf([], context);
    const area = areaOwner(ticket.issue.labels, ownership, staffing);
    if (area !== null || ownership.suggest !== 'on-duty') return area;
    const onDuty = staffing.onDuty.filter(staffing.isThere);
    return onDuty.length === 1 ? (onDuty[0] ?? null) : null;
  };
}
