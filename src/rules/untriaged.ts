import { keyOf } from '../marks/key.ts';
import type { Case } from './case.ts';
import { deciders, deciding } from './deciders.ts';
import type { Decision } from './decision.ts';
import type { Rule } from './rule.ts';
import { flag, isLate, isOpen, mustHear } from './rule.ts';

/** A ticket of which staff have not said in time how severe it is, is marked, and those who decide it are told once. */
export const untriaged: Rule = (c, { then }) => {
  const clock = c.clocks.find(({ name, live }) => name === 'triage' && live);
  const since = isOpen(c) ? (clock?.breachedAt ?? null) : null;
  const label = c.policy.labels.needs_severity;
  const because =
    since === null ? 'Its severity is settled.' : 'Nobody on the staff has said how severe it is.';
  const meta = { rule: 'untriaged', because, deadline: since ?? c.now };
  const decisions: Decision[] = flag(c, label, since, { ...meta, record: true });
  if (clock === undefined || since === null || !mustHear(c, label, clock, since)) return decisions;
  const key = keyOf('untriaged', clock.cycle);
  const late = isLate(c, label, since);
  const notice = { kind: 'untriaged' as const, clock, current: currentOf(c), command: deciding(c) };
  return [...decisions, { kind: 'notice', ...meta, key, ...deciders(then), late, notice }];
};

/** The severity that holds meanwhile; null: none does. */
function currentOf({ ticket }: Case): string | null {
  return ticket.severity.at(-1)?.severity ?? null;
}
