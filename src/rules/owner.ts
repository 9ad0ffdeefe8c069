import { keyOf } from '../marks/key.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Decision } from './decision.ts';
import type { Rule } from './rule.ts';
import { addressees, flag, isLate, isNudgeNews, isOpen, isRecord, mayTell } from './rule.ts';

/** A ticket that nobody has taken in time is marked and the group that should take it is told once. */
export const owner: Rule = (_, { then: c, isGivenLater, named }) => {
  const clock = c.clocks.find(
    ({ name, live, breachedAt }) => name === 'ownership' && live && breachedAt !== null,
  );
  const since = isOpen(c) ? (clock?.breachedAt ?? null) : null;
  const label = c.policy.labels.needs_owner;
  const because = since === null ? 'Somebody owns the ticket.' : 'Nobody on the staff is assigned.';
  const deadline = since ?? c.now;
  const meta = { rule: 'owner', because, deadline };
  const decisions: Decision[] = isGivenLater ? [] : flag(c, label, since, { ...meta, record: true });
  if (clock === undefined || since === null || !isNudgeNews(c, clock.newsAt ?? since) || !mayTell(c))
    return decisions;
  const marked = c.ticket.labels.get(labelKey(label.name))?.putByUs ?? [];
  const heard = marked.some((put) => isRecord(c, put, since));
  if (heard || c.ticket.noticeDeletions.some((at) => at >= since)) return decisions;
  const key = keyOf('owner', clock.cycle);
  const notice = { kind: 'unowned' as const, clock, suggested: named() };
  const late = isLate(c, label, since);
  const about = { key, late, afterHandOut: isGivenLater, notice };
  decisions.push({ kind: 'notice', ...meta, ...addressees(c), ...about });
  return decisions;
};
