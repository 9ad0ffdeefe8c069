import type { Instant } from '../calendar/instant.ts';
import { isNudgeable, nextNudge } from '../sla/nudges.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Decision, NoticeDecision } from './decision.ts';
import { RULES } from './index.ts';
import type { Case } from './case.ts';

export interface Decided {
  readonly decisions: readonly Decision[];
  /** When staff are told what has to wait until they may be nudged; null: nothing has to. */
  readonly nudge: Instant | null;
}

/**
 * What should be so. Notices to staff wait for the hours of the policy, and until nobody puts them off any more; what
 * is still true and unsaid then goes out in one comment. What comes with a page goes with it.
 */
export function decide(c: Case): Decided {
  const { contested, ownMarks } = c.ticket;
  const decisions = RULES.flatMap((rule) => rule(c)).filter(
    (d) => !(d.kind === 'label' && contested.has(labelKey(d.label.name))),
  );
  if (isNudgeable(c, c.now)) return { decisions, nudge: null };
  const paged = new Set(decisions.flatMap((d) => (d.kind === 'page' ? [d.step.key] : [])));
  const waits = (d: Decision): d is NoticeDecision =>
    d.kind === 'notice' && !(d.notice.kind === 'escalation' && paged.has(d.notice.step.key));
  const unsaid = decisions.filter(waits).some(({ key }) => !ownMarks.has(key));
  return {
    decisions: decisions.filter((d) => !waits(d)),
    nudge: unsaid ? nextNudge(c, c.now) : null,
  };
}
