import { alwaysOpen } from '../calendar/always.ts';
import { earliest, type Instant, latest } from '../calendar/instant.ts';
import type { PromisedClock } from '../policy/promised-clock.ts';
import type { SlaRule } from '../policy/sections/sla.ts';
import type { Target } from '../policy/target.ts';
import type { ClockPause } from '../policy/pause-reason.ts';
import type { Facts, Since } from '../ticket/ticket.ts';
import type { ChosenRules, Setting } from './chosen-rules.ts';
import { NOTHING } from './chosen-rules.ts';
import { AGREED_DATE, type TargetPeriod } from './clock.ts';
import type { Span } from './span.ts';

/** The targets of one promised clock over a ticket's life. */
export function promisedPeriods(clock: PromisedClock, rules: ChosenRules<SlaRule>): TargetPeriod[] {
  return rules.periods(({ name, targets, pauses, warnAt, minimumRemaining }) => {
    const target = targets[clock];
    return target === undefined
      ? null
      : { rule: name, target, pauses: pauses[clock], warnAt, minimumRemaining };
  });
}

/** A target that the desk sets itself, by a rule of its own. */
export function deskSetting(rule: string, target: Target, pauses: readonly ClockPause[]): Setting {
  return { rule, target, pauses, warnAt: null, minimumRemaining: null };
}

/** A target for all of a ticket's life. */
export function lastingPeriod(facts: readonly Since<Facts>[], setting: Setting): TargetPeriod[] {
  return facts.slice(0, 1).map(({ at }) => ({ from: at, knownFrom: at, ...setting }));
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

/** The periods for a round that began at an instant: a target in force only later is none of its. */
export function periodsSince(periods: readonly TargetPeriod[], startedAt: Instant): readonly TargetPeriod[] {
  const isEarly = ({ target }: TargetPeriod): boolean => (target?.effective ?? startedAt) > startedAt;
  if (!periods.some(isEarly)) return periods;
  return periods.map((period) => (isEarly(period) ? { ...period, ...NOTHING } : period));
}

/** A date as so much time from a clock's start. */
function until(date: Instant, { startedAt, gaps = [] }: Parameters<typeof agreedPeriods>[3]): Target {
  let within = date - startedAt;
  for (const { from, to } of gaps)
    within -= Math.max(0, earliest(to ?? date, date) - latest(from, startedAt));
  return { within: Math.max(0, within), calendar: alwaysOpen('24x7', 'UTC'), text: AGREED_DATE };
}
