import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import { ChosenRules, ruleFor } from '../../src/sla/chosen-rules.ts';
import type { Target } from '../../src/policy/target.ts';
import type { Selector } from '../../src/policy/selector.ts';
import type { Facts } from '../../src/ticket/ticket.ts';

const t = (hours: number): Instant => instant(hours * 3_600_000);

interface Rule {
  readonly name: string;
  readonly when: Selector;
  readonly effective?: Instant | null;
  readonly target?: string | null;
}

const targets = new Map<string, Target>();
/** The same text is the same target. */
function targetOf(text: string): Target {
  const known = targets.get(text) ?? ({ text } as Target);
  targets.set(text, known);
  return known;
}

const rule = (name: string, when: Selector, more: Partial<Rule> = {}): Rule => ({ name, when, ...more });
const severe = (severity: string, more: Partial<Rule> = {}) => rule(severity, { severity: [severity] }, more);

type Change = readonly [at: number, severity: string | null, tier?: string];

const facts = (changes: readonly Change[]) =>
  changes.map(([at, severity, tier]) => ({
    at: t(at),
    value: { severity, tier: tier ?? null, incident: false } as Facts,
  }));

/** Periods as `from rule`, with `known` where that is later. */
function periods(rules: readonly Rule[], ...changes: Change[]): string[] {
  const chosen = new ChosenRules(rules, facts(changes));
  return chosen
    .periods(({ name, target }) =>
      target === null
        ? null
        : {
            rule: name,
            target: targetOf(target ?? name),
            pauses: [],
            warnAt: null,
            minimumRemaining: null,
          },
    )
    .map(({ from, knownFrom, rule: by }) => {
      const known = knownFrom === from ? '' : ` known ${String(knownFrom / 3_600_000)}`;
      return `${String(from / 3_600_000)} ${by ?? 'nothing'}${known}`;
    });
}

describe('the rule that counts for a ticket', () => {
  it('is the first that matches and is in force', () => {
    const [urgent, low] = [severe('urgent'), severe('low')];
    const of = (severity: string, rules: readonly Rule[], at = 5) =>
      ruleFor(rules, { severity } as Facts, t(at))?.name ?? null;
    expect(of('low', [urgent, low])).toBe('low');
    expect(of('high', [urgent, low])).toBeNull();
    expect(of('low', [severe('low', { name: 'first' }), low])).toBe('first');
    const coming = severe('low', { name: 'coming', effective: t(6) });
    expect(of('low', [coming, low])).toBe('low');
    expect(of('low', [coming, low], 6)).toBe('coming');
    expect(of('low', [severe('low', { name: 'always', effective: null }), low])).toBe('always');
  });
});

describe('which rules count over a ticket’s life', () => {
  const rules = [severe('urgent'), severe('low')];

  it('change with what they select on', () => {
    expect(periods(rules, [0, 'urgent'], [5, 'low'], [7, 'urgent'])).toEqual([
      '0 urgent',
      '5 low',
      '7 urgent',
    ]);
    expect(periods(rules, [0, 'urgent'], [5, 'high'])).toEqual(['0 urgent', '5 nothing']);
    expect(periods([], [0, 'urgent'], [5, 'low'])).toEqual(['0 nothing']);
    expect(periods(rules)).toEqual([]);
  });

  it('do not change where the promise stays as it was', () => {
    expect(periods(rules, [0, 'urgent'], [5, 'urgent', 'gold'])).toEqual(['0 urgent']);
    const same = [severe('urgent', { name: 'r', target: '4h' }), severe('low', { name: 'r', target: '4h' })];
    expect(
      new ChosenRules(
        same,
        facts([
          [0, 'urgent'],
          [5, 'low'],
        ]),
      ).periods(() => null),
    ).toHaveLength(1);
    expect(periods(same, [0, 'urgent'], [5, 'low'])).toEqual(['0 r']);
    const other = [severe('urgent', { name: 'r', target: '4h' }), severe('low', { name: 'r', target: '8h' })];
    expect(periods(other, [0, 'urgent'], [5, 'low'])).toEqual(['0 r', '5 r']);
    const silent = [severe('urgent', { target: null }), severe('low', { target: null })];
    expect(periods(silent, [0, 'urgent'], [5, 'low'])).toEqual(['0 nothing']);
  });

  it('change when one comes into force, once the ticket is there', () => {
    const coming = (at: number) => [severe('low', { name: 'new', effective: t(at) }), severe('low')];
    expect(periods(coming(6), [0, 'low'])).toEqual(['0 low', '6 new']);
    expect(periods(coming(6), [0, 'low'], [3, 'low', 'gold'], [8, 'low'])).toEqual(['0 low', '6 new']);
    expect(periods(coming(0), [0, 'low'])).toEqual(['0 new']);
    expect(periods(coming(-3), [0, 'low'])).toEqual(['0 new']);
    expect(periods(coming(6), [0, 'low'], [6, 'high'], [9, 'low'])).toEqual(['0 low', '6 nothing', '9 new']);
  });
});

describe('the first severity', () => {
  const rules = [severe('urgent'), severe('low'), rule('gold', { tier: ['gold'] })];

  it('is deemed to hold since the opening, though nobody could know', () => {
    expect(periods(rules, [0, null], [3, 'low'])).toEqual(['0 low known 3']);
    expect(periods(rules, [0, null], [1, null, 'silver'], [3, 'low'])).toEqual(['0 low known 3']);
    expect(periods(rules, [0, null], [3, 'low'], [5, 'urgent'])).toEqual(['0 low known 3', '5 urgent']);
  });

  it('does so with what else was true at the time', () => {
    const picky = [rule('silver low', { severity: ['low'], tier: ['silver'] }), severe('low')];
    expect(periods(picky, [0, null], [1, null, 'silver'], [3, 'low', 'silver'])).toEqual([
      '0 low known 3',
      '1 silver low known 3',
    ]);
  });

  it('leaves what was promised without one', () => {
    expect(periods(rules, [0, null, 'gold'], [3, 'low', 'gold'])).toEqual(['0 gold', '3 low']);
    expect(periods(rules, [0, null], [1, null, 'gold'], [3, 'low', 'gold'])).toEqual([
      '0 nothing',
      '1 gold',
      '3 low',
    ]);
  });

  it('is no first one where there was one from the beginning', () => {
    expect(periods(rules, [0, 'low'], [3, null], [5, 'urgent'])).toEqual(['0 low', '3 nothing', '5 urgent']);
    expect(periods(rules, [0, null], [3, null, 'silver'])).toEqual(['0 nothing']);
  });
});
