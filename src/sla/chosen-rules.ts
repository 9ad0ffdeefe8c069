import { ALWAYS, type Instant } from '../calendar/instant.ts';
import type { Selector } from '../policy/selector.ts';
import { selects } from '../ticket/facts.ts';
import type { Facts, Since } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';
import type { TargetPeriod } from './clock.ts';

/** A rule that sets targets for tickets that it selects. */
interface Selecting {
  readonly when: Selector;
  /** In force from this instant on; null, or not said: always. */
  readonly effective?: Instant | null;
}

/** The rule that counts from an instant on; null: none does. */
interface Choice<Rule> {
  readonly from: Instant;
  readonly knownFrom: Instant;
  readonly rule: Rule | null;
}

/** What a rule sets one clock. */
export type Setting = Omit<TargetPeriod, 'from' | 'knownFrom'>;

/** No target: no rule matches, or the one that does sets the clock none. */
export const NOTHING: Setting = {
  rule: null,
  target: null,
  pauses: [],
  warnAt: null,
  minimumRemaining: null,
};

/** The first rule that matches a ticket at an instant; a rule not yet in force matches nothing. */
export function ruleFor<Rule extends Selecting>(
  rules: readonly Rule[],
  facts: Facts,
  at: Instant,
): Rule | null {
  return rules.find(({ when, effective }) => (effective ?? ALWAYS) <= at && selects(when, facts)) ?? null;
}

/** Which of some rules count for a ticket over its life: found once for all the clocks that they set. */
export class ChosenRules<Rule extends Selecting> {
  readonly #rules: readonly Rule[];
  readonly #moments: readonly Since<Facts>[];
  /** The first severity, where it was set after the beginning. */
  readonly #triage: Since<Facts> | undefined;
  readonly #known: readonly Choice<Rule>[];
  #deemed: readonly Choice<Rule>[] | undefined;

  constructor(rules: readonly Rule[], facts: readonly Since<Facts>[]) {
    this.#rules = rules;
    this.#moments = momentsOf(rules, facts);
    const triage = facts.findIndex(({ value }) => value.severity !== null);
    this.#triage = triage === 0 ? undefined : facts[triage];
    this.#known = this.#moments.map(({ at, value }) => ({
      from: at,
      knownFrom: at,
      rule: ruleFor(rules, value, at),
    }));
  }

  /**
   * The targets of one clock. The first severity is deemed to hold since opening, unless something was promised before
   * anybody set it.
   *
   * @param setting what a rule sets the clock; null: nothing
   */
  periods(setting: (rule: Rule) => Setting | null): TargetPeriod[] {
    const known = periodsOf(this.#known, setting);
    const triage = this.#triage;
    if (triage === undefined || known.some(({ target, from }) => target !== null && from < triage.at))
      return known;
    return periodsOf(this.#deem(triage), setting);
  }

  #deem({ at: triage, value: { severity, incident } }: Since<Facts>): readonly Choice<Rule>[] {
    return (this.#deemed ??= this.#known.map((choice, index) => {
      const then = this.#moments[index];
      if (then === undefined || then.at >= triage) return choice;
      const rule = ruleFor(this.#rules, { ...then.value, severity, incident }, then.at);
      return { from: then.at, knownFrom: triage, rule };
    }));
  }
}

/** What rules look at, from each instant on at which another may count. */
function momentsOf(rules: readonly Selecting[], facts: readonly Since<Facts>[]): readonly Since<Facts>[] {
  const [first] = facts;
  if (first === undefined || rules.length === 0) return facts.slice(0, 1);
  const effective = rules.flatMap((rule) => rule.effective ?? []).filter((at) => at > first.at);
  if (effective.length === 0) return facts;
  const moments = new Set([...facts.map(({ at }) => at), ...effective]);
  return [...moments].sort((a, b) => a - b).map((at) => ({ at, value: valueAt(facts, at) ?? first.value }));
}

function periodsOf<Rule>(
  choices: readonly Choice<Rule>[],
  setting: (rule: Rule) => Setting | null,
): TargetPeriod[] {
  const periods: TargetPeriod[] = [];
  let counted: Rule | null | undefined;
  for (const { from, knownFrom, rule } of choices) {
    if (rule === counted) continue;
    counted = rule;
    const set = (rule === null ? null : setting(rule)) ?? NOTHING;
    const last = periods.at(-1);
    // A change that leaves the target as it was is no change of the promise.
    if (last?.rule !== set.rule || last.target !== set.target) periods.push({ from, knownFrom, ...set });
  }
  return periods;
}
