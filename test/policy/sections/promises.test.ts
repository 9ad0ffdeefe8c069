import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import type { SlaRule } from '../../../src/policy/sections/sla.ts';
import { ruleFor } from '../../../src/sla/chosen-rules.ts';
import type { Facts } from '../../../src/ticket/ticket.ts';
import { at, policyOf } from '../../desk/story.ts';
import fc from '../../property.ts';
import { faultsIn } from '../faults.ts';

const HEAD = `version: 1
calendars: { office: { hours: { mon-fri: '09:00-17:00' } } }
severities: [{ name: urgent }, { name: high }, { name: medium }, { name: low }]
customers:
  tiers: [gold, basic]
  members: { gold: { bigco: [ops], smallco: [lee] }, basic: { tiny: [small] } }
`;

const TABLE = `promises:
  calendar: { bigco: [24x7, 24x7, office, office], default: office }
  first_response:
    bigco:   [1h, 2h, 8h, 3 working days]
    gold:    [2h, 4h, 1 working day, none]
    default: [4h, 8h, 2 working days, none]
`;

const CELLS: readonly (readonly [string, readonly [string, string][]])[] = [
  [
    '{ customer: bigco',
    [
      ['24x7', '1h'],
      ['24x7', '2h'],
      ['office', '8h'],
      ['office', '3 working days'],
    ],
  ],
  [
    '{ tier: gold',
    [
      ['office', '2h'],
      ['office', '4h'],
      ['office', '1 working day'],
      ['office', ''],
    ],
  ],
  [
    '{ ',
    [
      ['office', '4h'],
      ['office', '8h'],
      ['office', '2 working days'],
      ['office', ''],
    ],
  ],
];
const SEVERITIES = ['urgent', 'high', 'medium', 'low'];
const LINES = ['bigco', 'gold', 'default'];

/** The same contract the long way: twelve rules. */
const TWELVE = CELLS.flatMap(([who, cells], line) =>
  cells.map(([calendar, within], column) => {
    const severity = SEVERITIES[column] ?? '';
    const when = `${who}${who === '{ ' ? '' : ', '}severity: ${severity} }`;
    const target = within === '' ? '' : `, first_response: { within: ${within}, calendar: ${calendar} }`;
    return `  - { name: '${LINES[line] ?? ''}, ${severity}', when: ${when}, calendar: ${calendar}${target} }`;
  }),
);

/** All of a rule that anybody can tell; calendars by the one that they are. */
function told(rules: readonly SlaRule[]) {
  return rules.map(({ targets, ...rule }) => ({
    ...rule,
    targets: Object.entries(targets).map(([clock, { within, text, calendar }]) => [
      clock,
      within,
      text,
      calendar.name,
    ]),
  }));
}

const ticket = (more: Partial<Facts>): Facts => ({
  ...{ tier: null, customer: null, vip: false, author: 'cus', title: '', type: null, form: null },
  ...{ repository: 'acme/desk', openedAt: at('mon 10:00'), severity: null, labels: new Set() },
  ...{ incident: false, project: false, cannotWait: false, escalated: [], heldBy: null, owned: false },
  ...more,
});

describe('a table of promises', () => {
  it('is the twelve rules that it stands for', async () => {
    const short = await policyOf(HEAD + TABLE);
    const long = await policyOf(`${HEAD}sla:\n${TWELVE.join('\n')}\n`);
    expect(short.sla).toHaveLength(12);
    expect(told(short.sla)).toEqual(told(long.sla));
  });

  it('comes before the rules that are written one by one, which count where it says nothing', async () => {
    const policy = await policyOf(`${HEAD}promises: { severities: [urgent], first_response: { default: 1h } }
sla: [{ name: process, first_response: 9h, when: { severity: [urgent, low] } }]`);
    const rule = (severity: string) => ruleFor(policy.sla, ticket({ severity }), at('mon 10:00'))?.name;
    expect([rule('urgent'), rule('low'), rule('high')]).toEqual(['default, urgent', 'process', undefined]);
  });

  it('takes what a customer’s line lacks from its tier’s, and then from everybody’s', async () => {
    const policy = await policyOf(`${HEAD}promises:
  severities: [urgent]
  first_response: { bigco: 1h, default: 4h }
  resolution: { gold: 8h, basic: 9h, default: none }
  update: { default: { every: 1h, then: [{ after: 2h, every: 2h }] } }
  warn_at: 75%
  pauses: { resolution: [on_hold] }
  effective: 2026-01-01
  minimum_remaining: 30m`);
    const of = (customer: string | null, tier: string | null) => {
      const { targets } =
        ruleFor(policy.sla, ticket({ customer, tier, severity: 'urgent' }), at('mon 10:00')) ?? {};
      return [targets?.first_response?.text, targets?.resolution?.text, targets?.update?.text];
    };
    expect(of('bigco', 'gold')).toEqual(['1h', '8h', '1h']);
    expect(of('bigco', 'basic')).toEqual(['1h', '9h', '1h']);
    expect(of('bigco', null)).toEqual(['1h', undefined, '1h']);
    expect(of('smallco', 'gold')).toEqual(['4h', '8h', '1h']);
    expect(of(null, null)).toEqual(['4h', undefined, '1h']);
    expect(policy.sla[0]).toMatchObject({ warnAt: 0.75, pauses: { resolution: ['on_hold'] } });
    expect(policy.sla[0]?.effective).toBe(Date.parse('2026-01-01T00:00Z'));
    expect(policy.sla[0]?.minimumRemaining).toBe(1_800_000);
    expect(policy.sla[0]?.targets.update?.then).toHaveLength(1);
  });

  it('says the same as looking it up by hand, whatever it holds', async () => {
    const cell = fc.constantFrom('1h', '2h', '3d', 'none');
    const line = fc.oneof(cell, fc.array(cell, { minLength: 4, maxLength: 4 }));
    const lines = fc.dictionary(fc.constantFrom('bigco', 'smallco', 'gold', 'basic', 'default'), line, {
      minKeys: 1,
    });
    const tables = fc.record(
      { first_response: lines, resolution: lines },
      { requiredKeys: ['first_response'] },
    );
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { policy, problems } = await loadPolicy({
          text: `${HEAD}promises: ${JSON.stringify(table)}\n`,
          file: 'steward.yml',
        });
        expect(problems).toEqual([]);
        for (const customer of ['bigco', 'smallco', 'tiny', null])
          for (const tier of ['gold', 'basic', null])
            for (const [column, severity] of SEVERITIES.entries()) {
              const rule = ruleFor(policy?.sla ?? [], ticket({ customer, tier, severity }), at('mon 10:00'));
              for (const clock of ['first_response', 'resolution'] as const) {
                const own = table[clock] ?? {};
                const name = [customer, tier, 'default'].find((one) => one !== null && one in own);
                const found = name === undefined || name === null ? undefined : own[name];
                const text = Array.isArray(found) ? found[column] : found;
                expect(rule?.targets[clock]?.text ?? 'none').toBe(text ?? 'none');
              }
            }
      }),
      { numRuns: 60 },
    );
  });

  it('says at once what is wrong with it, each at its cell', async () => {
    const faults = (table: string) => faultsIn(`${HEAD.replace('version: 1\n', '')}promises:\n  ${table}`);
    expect(await faults('first_response: { bigco: [1h, 2h, 8x, 1d] }')).toEqual([
      expect.stringMatching(/^7:37 "8x" is not a duration/),
    ]);
    expect(await faults('first_response: { bigco: [1h, 2h] }')).toEqual([
      '7:28 The line "bigco" has 2 cells, and the table has 4 columns',
    ]);
    expect(await faults('first_response: { bgco: 1h }')).toEqual([
      '7:21 Neither a tier nor a customer is named "bgco"',
    ]);
    expect(await faults('first_response: { bigco: [1h, 2h, 8, 1d] }')).toHaveLength(1);
    expect(
      await faults('{ calendar: { bigco: offce }, first_response: { bigco: [1h, 2h, 8h, 1d] } }'),
    ).toEqual(['7:24 No calendar is named "offce"']);
    expect(await faults('{ severities: [urgnt], first_response: { bigco: [1h] } }')).toEqual([
      '7:18 No severity is named "urgnt"',
    ]);
    expect(await faults('{ calendar: { bigco: [office] }, first_response: { bigco: 1h } }')).toEqual([
      '7:24 The line "bigco" has 1 cell, and the table has 4 columns',
    ]);
    expect(await faults('{ first_respnse: { bigco: 1h } }')).toHaveLength(1);
    const rules = 'sla: [{ name: here, first_response: 1x }]';
    expect(await faults(`first_response: { bigco: 1h }\n${rules}`)).toHaveLength(1);
  });

  it('hides rules without a word where it promises all that they do, and says so where it does not', async () => {
    const table = 'promises: { severities: [urgent], first_response: { default: 1h } }';
    const under = (rule: string) =>
      faultsIn(
        `severities: [{ name: urgent }]\n${table}\nsla: [{ name: process, when: { severity: urgent }, ${rule} }]`,
      );
    expect(await under('first_response: 2h')).toEqual([]);
    expect(await under('first_response: 2h, update: 1h')).toEqual([
      expect.stringContaining('"process" is never used'),
    ]);
  });

  it('needs no severities', async () => {
    const policy = await policyOf('version: 1\npromises: { first_response: { default: 1h } }');
    expect(policy.sla.map(({ name, when }) => [name, when])).toEqual([['default', {}]]);
  });

  it('may name customers of whom only their file knows', async () => {
    const text =
      'version: 1\ncustomers: { tiers: [gold], file: c.yml }\npromises: { first_response: { bigco: 1h } }';
    const { policy, problems } = await loadPolicy({ text, file: 'steward.yml' });
    expect(problems).toEqual([]);
    expect(policy?.sla.map(({ when }) => when)).toEqual([{ customer: ['bigco'] }]);
  });
});
