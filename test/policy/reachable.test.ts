import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';

/** Loads the rules, one a line, and returns what is said of those that are never used. */
async function warningsFor(...rules: string[]): Promise<string[]> {
  const text = [
    'version: 1',
    'severities: [{ name: urgent }, { name: high }, { name: low }]',
    'customers: { tiers: [gold, free] }',
    'sla:',
    ...rules.map((when, index) => `  - { name: r${index + 1}, ${when} }`),
  ].join('\n');
  const { policy, problems } = await loadPolicy({ text, file: 'steward.yml' });
  expect(policy).not.toBeNull();
  expect(problems.every(({ code, severity }) => code === 'unreachable-rule' && severity === 'warning')).toBe(
    true,
  );
  return problems.map(({ line, message }) => `${line - 4}: ${message}`);
}

const never = (rule: number, hiding: string) => [
  `${rule}: The rule "r${rule}" is never used: ${hiding} everything it does`,
];

describe('a rule that can never be the first to match', () => {
  it('is hidden by an earlier rule for every ticket', async () => {
    expect(await warningsFor('when: {}', 'when: { severity: low }')).toEqual(
      never(2, '"r1", above it, matches'),
    );
  });

  it('is hidden by an earlier rule with more values or fewer keys', async () => {
    expect(
      await warningsFor(
        'when: { severity: [urgent, high] }',
        'when: { severity: high, tier: gold, label: x }',
      ),
    ).toEqual(never(2, '"r1", above it, matches'));
  });

  it('is hidden by any form when it names one', async () => {
    expect(await warningsFor('when: { form: any }', 'when: { form: bug.yml }')).toEqual(
      never(2, '"r1", above it, matches'),
    );
    expect(await warningsFor('when: { form: bug.yml }', 'when: { form: any }')).toEqual([]);
  });

  it('may be hidden by several rules together', async () => {
    expect(
      await warningsFor(
        'when: { severity: urgent }',
        'when: { tier: free }',
        'when: { severity: high }',
        'when: { severity: [high, urgent] }',
      ),
    ).toEqual(never(4, '"r1" and "r3", above it, match'));
    expect(await warningsFor('when: { incident: true }', 'when: { incident: false }', 'when: {}')).toEqual(
      never(3, '"r1" and "r2", above it, match'),
    );
  });

  it('is hidden by two that ask for open and for closed hours, if of the same calendar', async () => {
    const during = 'when: { opened: { during: 24x5 } }';
    const outside = 'when: { opened: { outside: 24x5 } }';
    expect(await warningsFor(during, outside, 'when: { severity: low }')).toEqual(
      never(3, '"r1" and "r2", above it, match'),
    );
    expect(await warningsFor(outside, 'when: { opened: { outside: 24x5 }, severity: low }')).toEqual(
      never(2, '"r1", above it, matches'),
    );
    expect(await warningsFor(outside, 'when: { opened: { during: 24x7 } }', during)).toEqual([]);
    expect(await warningsFor(outside, 'when: { severity: low }', during)).toEqual([]);
  });

  it('is hidden by one for the same authors, for parts of its titles, or for a longer time', async () => {
    const hidden = async (...rules: string[]) => (await warningsFor(...rules)).length;
    const all = 'when: { author: ["renovate[bot]", Ana], title: [down, ABC], opened: { after: 2026-11-01 } }';
    const some =
      'when: { author: ana, title: [is down, abcd], opened: { after: 2026-11-01, before: 2026-12-01 } }';
    expect(await warningsFor(all, some)).toEqual(never(2, '"r1", above it, matches'));
    expect(await hidden(some, all)).toBe(0);
    for (const when of [
      'author: cus',
      'title: do',
      'opened: { after: 2026-10-31 }',
      'opened: { before: 2027-01-01 }',
    ])
      expect(await hidden(`when: { ${when} }`, 'when: {}'), when).toBe(0);
    expect(
      await hidden('when: { opened: { before: 2026-12-01 } }', 'when: { opened: { before: 2026-12-02 } }'),
    ).toBe(0);
    expect(await hidden('when: { not: [{ author: ana }] }', 'when: { severity: low }')).toBe(0);
  });

  it('is hidden by a rule that was in force before it', async () => {
    expect(await warningsFor('effective: 2026-01-01', 'effective: 2026-02-01')).toEqual(
      never(2, '"r1", above it, matches'),
    );
  });
});

describe('a rule that can match', () => {
  it.each([
    ['a wider one after a narrower one', ['when: { severity: urgent }', 'when: {}']],
    [
      'after one for each severity, because a ticket may have none',
      ['when: { severity: [urgent, high, low] }', 'when: {}'],
    ],
    [
      'with a value that no earlier one has',
      ['when: { severity: urgent }', 'when: { severity: [urgent, low] }'],
    ],
    [
      'that asks less than an earlier one',
      ['when: { severity: low, tier: gold }', 'when: { severity: low }'],
    ],
    ['before another takes effect', ['effective: 2026-02-01', 'when: {}']],
    ['about another thing', ['when: { tier: gold }', 'when: { severity: urgent }']],
    ['beside one about half of it', ['when: { incident: true }', 'when: { severity: low }']],
  ])('%s', async (_, rules) => {
    expect(await warningsFor(...rules)).toEqual([]);
  });

  it('is not called hidden by a rule whose selector is at fault', async () => {
    const text = 'version: 1\nsla:\n  - { name: a, when: { incident: maybe } }\n  - { name: b }';
    const { problems } = await loadPolicy({ text, file: 'steward.yml' });
    expect(problems.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it('is decided in reasonable time even for long lists', async () => {
    const labels = Array.from({ length: 300 }, (_, index) => `l${index}`).join(', ');
    const forms = Array.from({ length: 300 }, (_, index) => `f${index}.yml`).join(', ');
    const rule = `when: { label: [${labels}], form: [${forms}] }`;
    expect(await warningsFor(rule, rule)).toEqual(never(2, '"r1", above it, matches'));
  });
});
