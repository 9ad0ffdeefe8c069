import { alwaysOpen } from '../calendar/always.ts';
import { ALWAYS, earliest, type Instant, latest, NEVER } from '../calendar/instant.ts';
import type { Selector } from '../policy/selector.ts';
import type { PromisedClock } from '../policy/promised-clock.ts';
import type { SlaRule } from '../policy/sections/sla.ts';
import type { Target } from '../policy/target.ts';
import type { PauseReason } from '../policy/pause-reason.ts';
import { selects } from '../ticket/facts.ts';
import type { Facts, Since } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';
import { AGREED_DATE, type TargetPeriod } from './clock.ts';
import type { Span } from './span.ts';

/** The first rule that matches a ticket at an instant is its promise; a rule not yet in force matches nothing. */
export function ruleFor(rules: readonly SlaRule[], facts: Facts, at: Instant): SlaRule | null {
  return rules.find((rule) => (rule.effective ?? ALWAYS) <= at && selects(rule.when, facts)) ?? null;
}

/** The targets of one promised clock over a ticket's life. */
export function promisedPeriods(
  clock: PromisedClock,
  rules: readonly SlaRule[],
  facts: readonly Since<Facts>[],
): TargetPeriod[] {
  const effective = rules.flatMap((rule) => (rule.effective === null ? [] : [rule.effective]));
  return periodsOf(facts, effective, (now, at) => {
    const rule = ruleFor(rules, now, at);
    const target = rule?.targets[clock];
    if (rule === null || target === undefined) return null;
    const { name, pauses, warnAt, minimumRemaining } = rule;
    return { rule: name, target, pauses: pauses[clock], warnAt, minimumRemaining };
  });
}

/** Targets that the desk sets itself, by the first of its rules that selects the ticket. */
export function deskPeriods(
  facts: readonly Since<Facts>[],
  rules: readonly { readonly name: string; readonly when: Selector; readonly target: Target }[],
  pauses: readonly PauseReason[],
): TargetPeriod[] {
  return periodsOf(facts, [], (now) => {
    const rule = rules.find(({ when }) => selects(when, now));
    return rule === undefined
      ? null
      : { rule: rule.name, target: rule.target, pauses, warnAt: null, minimumRemaining: null };
  });
}

const NOTHING = { rule: null, target: null, pauses: [], warnAt: null, minimumRemaining: null } as const;

type Promised = Omit<TargetPeriod, 'from' | 'knownFrom'>;

function periodsOf(
  facts: readonly Since<Facts>[],
  further: readonly Instant[],
  targetAt: (facts: Facts, at: Instant) => Promised | null,
): TargetPeriod[] {
  const first = facts[0];
  if (first === undefined) return [];
  const moments = [...facts.map((entry) => entry.at), ...further.filter((at) => at > first.at)];
  const known: TargetPeriod[] = [];
  for (const at of [...new Set(moments)].sort((a, b) => a - b)) {
    known.push({ from: at, knownFrom: at, ...(targetAt(valueAt(facts, at) ?? first.value, at) ?? NOTHING) });
  }
  const periods: TargetPeriod[] = [];
  for (const period of deemed(known, facts, targetAt)) {
    const last = periods.at(-1);
    // A change that leaves the target as it was is no change of the promise.
    if (last?.rule !== period.rule || last.target !== period.target) periods.push(period);
  }
  return periods;
}

/**
 * Where a date was agreed on, it takes the place of what the policy promises, whatever the ticket waits for; what the
 * desk asks of itself is silent meanwhile.
 *
 * @param round the clock's round: the date is written as the time from its start, less what does not count
 */
export function agreedPeriods(
  periods: readonly TargetPeriod[],
  agreed: readonly Since<Instant | null>[],
  set: 'promise' | 'internal' | 'desk',
  round: { readonly startedAt: Instant; readonly gaps?: readonly Span[] },
): readonly TargetPeriod[] {
  if (agreed.length === 0) return periods;
  const moments = new Set([...periods.map(({ from }) => from), ...agreed.map(({ at }) => at)]);
  const overlaid: TargetPeriod[] = [];
  for (const from of [...moments].sort((a, b) => a - b)) {
    const base = periods.findLast((period, index) => index === 0 || period.from <= from);
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

/** A date as so much time from a clock's start. */
function until(date: Instant, { startedAt, gaps = [] }: Parameters<typeof agreedPeriods>[3]): Target {
  let within = date - startedAt;
  for (const { from, to } of gaps)
    within -= Math.max(0, earliest(to ?? date, date) - latest(from, startedAt));
  return { within: Math.max(0, within), calendar: alwaysOpen('24x7', 'UTC'), text: AGREED_DATE };
}

/** The first severity is deemed to hold since opening, unless something was promised before anybody set it. */
function deemed(
  periods: readonly TargetPeriod[],
  facts: readonly Since<Facts>[],
  targetAt: (facts: Facts, at: Instant) => Promised | null,
): readonly TargetPeriod[] {
  const triage = facts.find((entry) => entry.value.severity !== null);
  const promised = periods.some((period) => period.target !== null && period.from < (triage?.at ?? NEVER));
  if (promised || triage === undefined) return periods;
  const { severity, incident } = triage.value;
  return periods.map((period) => {
    const then = valueAt(facts, period.from);
    if (period.from >= triage.at || then === undefined) return period;
    const promise = targetAt({ ...then, severity, incident }, period.from) ?? NOTHING;
    return { from: period.from, knownFrom: triage.at, ...promise };
  });
}
