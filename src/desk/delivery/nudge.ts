import type { Instant } from '../../calendar/instant.ts';
import type { Ruling } from '../../rules/ruling.ts';
import { isOfItsOwn } from '../../plan/staff-word.ts';
import type { NoticeDecision } from '../../rules/decision.ts';
import { isNudgeable, nextNudge } from '../../sla/nudges.ts';

/** The notices of a ticket that staff are not to be disturbed with now. */
export interface Postponed {
  readonly notices: ReadonlySet<NoticeDecision>;
  /** When staff may be told of them; null: none of them is news. */
  readonly until: Instant | null;
}

/**
 * Notices to staff wait for the hours of the policy, and until nobody puts them off any more; what is still true and
 * unsaid then goes out in one comment. What comes with a page goes with it. That nobody owns a ticket waits for the run
 * that may give it to somebody.
 */
export function postponed({ case: c, decisions }: Ruling): Postponed {
  const isQuiet = !isNudgeable(c, c.now);
  const paged = new Set(decisions.flatMap((d) => (d.kind === 'page' ? [d.step.key] : [])));
  const isPaged = ({ notice }: NoticeDecision): boolean =>
    notice.kind === 'escalation' && paged.has(notice.step.key);
  // Whoever asks for something is there.
  const notices = decisions
    .filter((d) => d.kind === 'notice')
    .filter((d) => d.afterHandOut === true || (isQuiet && !isPaged(d) && !isOfItsOwn(d)));
  const isUnsaid = notices.some(({ key }) => !c.ticket.ownMarks.has(key));
  return { notices: new Set(notices), until: isQuiet && isUnsaid ? nextNudge(c, c.now) : null };
}
