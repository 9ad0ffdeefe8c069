import { labelKey } from '../ticket/labels.ts';
import type { Decision } from './decision.ts';
import type { Rule } from './rule.ts';
import { addressees, flag, isLate, isNudgeNews, isOpen, isRecord } from './rule.ts';

/** A ticket that nobody has taken in time is marked and the group that should take it is told once. */
export const owner: Rule = (c) => {
  const clock = c.clocks.find(
    ({ name, live, breachedAt }) => name === 'ownership' && live && breachedAt !== null,
  );
  const since = isOpen(c) ? (clock?.breachedAt ?? null) : null;
  const label = c.policy.labels.needs_owner;
  const because = since === null ? 'Somebody owns the ticket.' : 'Nobody on the staff is assigned.';
  const deadline = since ?? c.now;
  const decisions: Decision[] = flag(c, label, since, { rule: 'owner', because, deadline, record: true });
  if (
    clock === undefined ||
    since === null ||
    !isNudgeNews(c, clock.newsAt ?? since) ||
    c.ticket.issue.locked
  )
    return decisions;
  const marked = c.ticket.labels.get(labelKey(label.name))?.putByUs ?? [];
  const heard = marked.some((put) => isRecord(c, put, since));
  if (heard || c.ticket.ownDeletions.some((at) => at >= since)) return decisions;
  const key = `owner:${String(clock.cycle)}`;
  const notice = { kind: 'unowned' as const, clock, suggested: null };
  const late = isLate(c, label, since);
  decisions.push({ kind: 'notice', rule: 'owner', because, deadline, key, ...addressees(c), late, notice });
  return decisions;
};
