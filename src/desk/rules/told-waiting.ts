import { earlier, HOUR, type Instant } from '../../calendar/instant.ts';
import { documentsOf } from '../../languages/documents.ts';
import { keyOf } from '../../marks/key.ts';
import { marked } from '../../marks/marker.ts';
import type { Effect } from '../../plan/effect.ts';
import type { AwaitedAnswer } from '../load/awaited-answer.ts';
import { loadReport } from '../load/load-report.ts';
import type { Standing } from '../standing.ts';
import type { DeskRule } from './desk-rule.ts';

/**
 * Customers who already waited as there came to be unusually much to do are told, once, whoever has waited longest first; in
 * an hour as many as the policy lets the desk tell of anything. Whose ticket was acknowledged with words that say so was told.
 */
export const toldWaiting: DeskRule = (desk) => {
  const { standings, context } = desk;
  const { policy, now } = context;
  const begun = desk.board?.present?.issue.createdAt ?? now;
  const report = desk.derived(loadReport);
  const since = report?.since ?? null;
  const spare = report?.load.customers?.spare ?? null;
  if (since === null || spare === null) return [];
  const lately = standings.filter(({ toldOfLoad: at }) => at !== null && at > earlier(now, HOUR)).length;
  const documents = documentsOf(policy);
  return standings
    .flatMap(({ awaits, effects }) => (awaits === null || isSpokenTo(effects) ? [] : awaits))
    .filter((one) => isToHear(one, since, begun))
    .filter(({ due }) => due === null || due > now + spare)
    .sort((a, b) => a.since - b.since || a.issue.number - b.issue.number)
    .slice(0, Math.max(0, policy.desk.noticesPerHour - lately))
    .map(({ issue, requester, ...one }): Effect => {
      const key = keyOf('unusual-load', since);
      const to = requester === null ? [] : [requester];
      const facts = { to, since: one.since, expected: one.due, late: one.isLate };
      return {
        kind: 'create_comment',
        ...{ issue, keys: [key] },
        body: marked([key], documents.write('unusual-load', facts)),
        because: 'There is unusually much to do, and its customer waits for an answer.',
        deadline: one.since,
      };
    });
};

/** What this very run writes on it comes first: the next one sees whether anything is left to say. */
function isSpokenTo(effects: Standing['effects']): boolean {
  return effects.some(({ kind }) => kind === 'create_comment');
}

/**
 * Whether a customer waited before it became unusual, and has not been told of that while they wait.
 *
 * @param begun when the desk's own issue was opened: of what was waiting by then and on which the desk never wrote it says
 *   nothing, so that a first run on an old repository is quiet
 */
function isToHear(one: AwaitedAnswer, since: Instant, begun: Instant): boolean {
  if (one.since >= since || one.isDeleted || (!one.isKnown && one.since < begun)) return false;
  return one.toldAt === null || one.toldAt < one.since;
}
