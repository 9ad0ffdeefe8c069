import { keyOf } from '../marks/key.ts';
import type { Decision } from './decision.ts';
import type { Rule } from './rule.ts';
import { addressees, flag, isLate, isOpen, mustHear } from './rule.ts';

/** A ticket that nobody has taken in time is marked and the group that should take it is told once. */
export const owner: Rule = (_, { then: c, isGivenLater, named }) => {
  const clock = c.clocks.find(({ name, live }) => name === 'ownership' && live);
  const since = isOpen(c) ? (clock?.breachedAt ?? null) : null;
  const label = c.policy.labels.needs_owner;
  const because = since === null ? 'Somebody owns the ticket.' : 'Nobody on the staff is assigned.';
  const deadline = since ?? c.now;
  const meta = { rule: 'owner', because, deadline };
  const decisions: Decision[] = isGivenLater ? [] : flag(c, label, since, { ...meta, record: true });
  if (clock === undefined || since === null || !mustHear(c, label, clock, since)) return decisions;
  const key = keyOf('owner', clock.cycle);
  const notice = { kind: 'unowned' as const, clock, suggested: named() };
  const late = isLate(c, label, since);
  const about = { key, late, afterHandOut: isGivenLater, notice };
  decisions.push({ kind: 'notice', ...meta, ...addressees(c), ...about });
  return decisions;
};
