import type { Instant } from '../../calendar/instant.ts';
import { earlier, instant, latest, SECOND } from '../../calendar/instant.ts';
import { readKey } from '../../marks/key.ts';
import { inflationAt } from '../../policy/sections/inflation.ts';
import type { Actor } from '../../ticket/issue.ts';
import { ownComments } from '../../ticket/own-comments.ts';
import type { DeskCase } from '../desk-case.ts';
import type { DeskIssue } from '../desk-issue.ts';
import type { InflationReport } from './load-figures.ts';

/**
 * The share of the top severities, as of now; since when it is too high the text of the desk's issue keeps. Null: the policy
 * does not ask, or gives the desk no such issue.
 */
export function inflationReport({ board, standings, context }: DeskCase): InflationReport | null {
  const { policy, identity, now } = context;
  const present = board?.present ?? null;
  const inflation = inflationAt(policy, now);
  if (inflation === null || board === null) return null;
  const { severities, above, below, ofLast, atLeast } = inflation;
  const lately = standings.filter(({ openedAt }) => openedAt > earlier(now, ofLast) && openedAt <= now);
  const top = lately
    .filter(({ severity }) => severity !== null && severities.includes(severity))
    .sort((a, b) => b.openedAt - a.openedAt || b.number - a.number);
  const known = present === null ? null : sinceOf(present, identity);
  const share = top.length / lately.length;
  // With one line alone what lies on it is as usual.
  const isStill = known !== null && below < above && share >= below;
  const isTooMany = lately.length >= atLeast && (share > above || isStill);
  return {
    ...{ inflation, tickets: lately.length, top },
    since: isTooMany ? (known ?? instant(now - (now % SECOND))) : null,
  };
}

/** Since when, as the issue's text keeps it, or a comment that went out after that was written. */
function sinceOf(present: DeskIssue, identity: Actor): Instant | null {
  const read = (keys: readonly string[]): Instant[] => keys.flatMap((key) => readKey('inflation', key) ?? []);
  const [kept] = read(present.keys);
  if (kept !== undefined) return kept;
  const told = ownComments(present.issue, identity).flatMap(({ marker }) => read(marker.keys));
  if (told.length === 0) return null;
  const last = told.reduce((a, b) => latest(a, b));
  return present.asOf === null || last > present.asOf ? last : null;
}
