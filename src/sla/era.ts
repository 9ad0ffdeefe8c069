import { alwaysOpen } from '../calendar/always.ts';
import { ALWAYS, earliest, type Instant, latest, type Milliseconds, NEVER } from '../calendar/instant.ts';
import type { Selector } from '../policy/selector.ts';
import type { PromisedClock, SlaRule } from '../policy/sla.ts';
import type { Target } from '../policy/target.ts';
import type { PauseReason } from '../policy/waiting.ts';
import { selects } from '../ticket/facts.ts';
import type { Facts, Since } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';
import type { Span } from './span.ts';

/** Which target a clock had, from an instant until the next era's. The first era reaches back to the beginning. */
export interface Era {
  readonly from: Instant;
  /** Nobody could know of it before. Later than `from` where the first severity, set late, is deemed to hold before. */
  readonly knownFrom: Instant;
  /** The policy rule that set it; null: no rule matched, nothing was promised. */
  readonly rule: string | null;
  readonly target: Target | null;
  readonly pauses: readonly PauseReason[];
  readonly warnAt: number | null;
  readonly minimumRemaining: Milliseconds | null;
}

/** The first rule that matches a ticket at an instant is its promise; a rule not yet in force matches nothing. */
export function ruleFor(rules: readonly SlaRule[], facts: Facts, at: Instant): SlaRule | null {
  return rules.find((rule) => (rule.effective ?? ALWAYS) <= at && selects(rule.when, facts)) ?? null;
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

type Promised = Omit<Era, 'from' | 'knownFrom'>;

function erasOf(
  facts: readonly Since<Facts>[],
  further: readonly Instant[],
  targetAt: (facts: Facts, at: Instant) => Promised | null,
): Era[] {
  const first = facts[0];
  if (first === undefined) return [];
  const moments = [...facts.map((entry) => entry.at), ...further.filter((at) => at > first.at)];
  const known: Era[] = [];
  for (const at of [...new Set(moments)].sort((a, b) => a - b)) {
    known.push({ from: at, knownFrom: at, ...(targetAt(valueAt(facts, at) ?? first.value, at) ?? NOTHING) });
  }
  const eras: Era[] = [];
  for (const era of deemed(known, facts, targetAt)) {
    const last = eras.at(-1);
    // A change that leaves the target as it was is no change of the promise.
    if (last?.rule !== era.rule || last.target !== era.target) eras.push(era);
  }
  return eras;
}

/**
 * Where a date was agreed on, it takes the place of what the policy promises, whatever the ticket waits for; what the
 * desk asks of itself is silent meanwhile.
 *
 * @param round the clock's round: the date is written as the time from its start, less what does not count
 */
export function agreedEras(
  eras: readonly Era[],
  agreed: readonly Since<Instant | null>[],
  set: 'promise' | 'internal' | 'desk',
  round: { readonly startedAt: Instant; readonly gaps?: readonly Span[] },
): readonly Era[] {
  if (agreed.length === 0) return eras;
  const moments = new Set([...eras.map(({ from }) => from), ...agreed.map(({ at }) => at)]);
  const overlaid: Era[] = [];
  for (const from of [...moments].sort((a, b) => a - b)) {
    const base = eras.findLast((era, index) => index === 0 || era.from <= from);
    if (base === undefined) continue;
    const since = agreed.findLast(({ at }) => at <= from);
    const date = since?.value ?? null;
    if (date === null) {
      overlaid.push({ ...base, from, knownFrom: latest(base.knownFrom, from) });
    } else if (since?.at === from) {
      const rule =
        set === 'promise' ? { ...NOTHING, rule: 'agreed date', target: until(date, round) } : NOTHING;
      overlaid.push({ ...rule, from, knownFrom: from });
    }
  }
  return overlaid;
}

/** Text of a target that is a date agreed with the customer: no time was granted for it. */
export const AGREED_DATE = 'the agreed date';

/** A date as so much time from a clock's start. */
function until(date: Instant, { startedAt, gaps = [] }: Parameters<typeof agreedEras>[3]): Target {
  let within = date - startedAt;
  for (const { from, to } of gaps)
    within -= Math.max(0, earliest(to ?? date, date) - latest(from, startedAt));
  return { within: Math.max(0, within), calendar: alwaysOpen('24x7', 'UTC'), text: AGREED_DATE };
}

/** The first severity is deemed to hold since opening, unless something was promised before anybody set it. */
function deemed(
  eras: readonly Era[],
  facts: readonly Since<Facts>[],
  targetAt: (facts: Facts, at: Instant) => Promised | null,
): readonly Era[] {
  const triage = facts.find((entry) => entry.value.severity !== null);
  const promised = eras.some((era) => era.target !== null && era.from < (triage?.at ?? NEVER));
  if (promised || triage === undefined) return eras;
  const { severity, incident } = triage.value;
  return eras.map((era) => {
    const then = valueAt(facts, era.from);
    if (era.from >= triage.at || then === undefined) return era;
    const promise = targetAt({ ...then, severity, incident }, era.from) ?? NOTHING;
    return { from: era.from, knownFrom: triage.at, ...promise };
  });
}
