import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { PauseReason, PromisedClock, Selector, SlaRule, Target } from '../policy/policy.ts';
import { selects } from '../ticket/facts.ts';
import type { Facts, Since } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';

/** Which target a clock had, from an instant until the next era's. The first era reaches back to the beginning. */
export interface Era {
  readonly from: Instant;
  /** The policy rule that set it; null: no rule matched, nothing was promised. */
  readonly rule: string | null;
  readonly target: Target | null;
  readonly pauses: readonly PauseReason[];
  readonly warnAt: number | null;
  readonly minimumRemaining: Milliseconds | null;
}

/** The first rule that matches a ticket at an instant is its promise; a rule not yet in force matches nothing. */
export function ruleFor(rules: readonly SlaRule[], facts: Facts, at: Instant): SlaRule | null {
  return rules.find((rule) => (rule.effective ?? -Infinity) <= at && selects(rule.when, facts)) ?? null;
}

/** The targets of one promised clock over a ticket's life. */
export function promisedEras(
  clock: PromisedClock,
  rules: readonly SlaRule[],
  facts: readonly Since<Facts>[],
): Era[] {
  const effective = rules.flatMap((rule) => (rule.effective === null ? [] : [rule.effective]));
  return erasOf(facts, effective, (now, at) => {
    const rule = ruleFor(rules, now, at);
    const target = rule?.targets[clock];
    if (rule === null || target === undefined) return null;
    const { name, pauses, warnAt, minimumRemaining } = rule;
    return { rule: name, target, pauses: pauses[clock], warnAt, minimumRemaining };
  });
}

/** Targets that the desk sets itself, by the first of its rules that selects the ticket. */
export function deskEras(
  facts: readonly Since<Facts>[],
  rules: readonly { readonly name: string; readonly when: Selector; readonly target: Target }[],
  pauses: readonly PauseReason[],
): Era[] {
  return erasOf(facts, [], (now) => {
    const rule = rules.find(({ when }) => selects(when, now));
    return rule === undefined
      ? null
      : { rule: rule.name, target: rule.target, pauses, warnAt: null, minimumRemaining: null };
  });
}

const NOTHING = { rule: null, target: null, pauses: [], warnAt: null, minimumRemaining: null } as const;

function erasOf(
  facts: readonly Since<Facts>[],
  further: readonly Instant[],
  targetAt: (facts: Facts, at: Instant) => Omit<Era, 'from'> | null,
): Era[] {
  const first = facts[0];
  if (first === undefined) return [];
  const moments = [...facts.map((entry) => entry.at), ...further.filter((at) => at > first.at)];
  const eras: Era[] = [];
  for (const at of [...new Set(moments)].sort((a, b) => a - b)) {
    const era = { from: at, ...(targetAt(valueAt(facts, at) ?? first.value, at) ?? NOTHING) };
    const last = eras.at(-1);
    // A change that leaves the target as it was is no change of the promise.
    if (last === undefined || last.rule !== era.rule || last.target !== era.target) eras.push(era);
  }
  return eras;
}
