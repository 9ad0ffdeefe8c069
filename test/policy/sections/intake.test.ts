import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/policy/format.ts';
import { loadPolicy } from '../../../src/policy/load.ts';
import type { Policy } from '../../../src/policy/policy.ts';

const BASE = `version: 1
severities: [{ name: urgent }, { name: high }, { name: low }]
customers:
  tiers: [gold, free]
  members: { gold: { bigco: [bigco-ops, "@bigco/oncall"] } }
  vip: [bigco-cto, bigco]
  labels: { "tier: gold": gold, "customer: bigco": bigco }
team: { groups: { tier-2: { members: [dee] } } }
`;

async function policyOf(text: string): Promise<Policy> {
  const { policy, problems } = await loadPolicy({ text: BASE + text, file: 'steward.yml' });
  expect(problems.map(formatProblem)).toEqual([]);
  if (policy === null) throw new Error('no policy');
  return policy;
}

async function faults(text: string): Promise<string[]> {
  const { problems } = await loadPolicy({ text: BASE + text, file: 'steward.yml' });
  const lines = BASE.split('\n').length - 1;
  return problems.map(
    ({ line, column, code, nearest }) =>
      `${String(line - lines)}:${String(column)} ${code}${nearest === undefined ? '' : ` → ${nearest}`}`,
  );
}

describe('the forms of an intake', () => {
  it('are named by their files, be they forms or templates in Markdown', async () => {
    const { intake } = await policyOf('intake: { forms: { a.yml: {}, b.YAML: {}, c.md: {} } }\n');
    expect([...intake.forms.keys()]).toEqual(['a.yml', 'b.YAML', 'c.md']);
    expect(
      await faults('intake: { forms: { bug: {}, x/a.md: {} } }\ntickets: { when: { form: c.txt } }\n'),
    ).toEqual(['1:20 unknown-value', '1:29 unknown-value', '2:26 unknown-value']);
  });

  it('may count words that answer nothing, none of them empty', async () => {
    const { intake } = await policyOf('intake: { no_answer: [" N/A ", "-"] }\n');
    expect([...intake.noAnswer]).toEqual(['n/a', '-']);
    expect(await faults('intake: { no_answer: [" "] }\n')).toEqual(['1:23 unknown-value']);
  });
});

describe('where a severity comes from', () => {
  it('may be a matrix, a sheet, a type, a label or an issue field; floors stand apart', async () => {
    const { intake } = await policyOf(`intake:
  severity:
    - { matrix: [who, how], map: { Everyone: { Blocked: urgent, Slow: high } } }
    - { sheet: .github/criticality.yml, field: system, map: { mission critical: urgent } }
    - { type: { Bug: high } }
    - { label: { prio/1: urgent } }
    - { issue_field: Priority }
    - { at_least: high, when: { customer: vip } }
    - low
`);
    expect(intake.severity.map(({ kind }) => kind)).toEqual([
      'matrix',
      'sheet',
      'type',
      'label',
      'issue_field',
      'fixed',
    ]);
    expect(intake.severity[0]).toEqual({
      kind: 'matrix',
      rows: 'who',
      columns: 'how',
      map: new Map([
        [
          'Everyone',
          new Map([
            ['Blocked', 'urgent'],
            ['Slow', 'high'],
          ]),
        ],
      ]),
    });
    expect(intake.floors).toEqual([{ atLeast: 'high', when: { customer: ['vip'] } }]);
  });

  it('may be lowered by caps, from a date on', async () => {
    const { intake } = await policyOf(`intake:
  severity:
    - { at_most: low, when: { tier: gold, severity: high }, effective: 2026-12-01 }
`);
    expect(intake.severity).toEqual([]);
    expect(intake.caps).toEqual([
      {
        atMost: 'low',
        when: { tier: ['gold'], severity: ['high'] },
        effective: Date.parse('2026-12-01T00:00Z'),
      },
    ]);
  });

  it('may have no floor that a cap takes back each time, and no cap above all', async () => {
    const bounds = (...entries: string[]) =>
      faults(`intake:\n  severity:\n${entries.map((entry) => `    - ${entry}\n`).join('')}`);
    const cap = '{ at_most: low, when: { tier: gold } }';
    expect(await bounds(cap, '{ at_least: high, when: { tier: gold, customer: vip } }')).toEqual([
      '4:7 unreachable-rule',
    ]);
    expect(
      await bounds(
        '{ at_most: low, when: { tier: gold, severity: high } }',
        '{ at_least: high, when: { tier: gold } }',
      ),
    ).toEqual(['4:7 unreachable-rule']);
    // Some of its tickets are of another tier, of another severity, or no less severe than that.
    expect(await bounds(cap, '{ at_least: high, when: { customer: vip } }')).toEqual([]);
    expect(await bounds(cap, '{ at_least: low, when: { tier: gold } }')).toEqual([]);
    expect(
      await bounds(
        '{ at_most: low, when: { tier: gold, incident: true } }',
        '{ at_least: high, when: { tier: gold, incident: true } }',
      ),
    ).toEqual([]);
    expect(await bounds('{ at_most: urgent, when: {} }')).toEqual(['3:18 unreachable-rule']);
    expect(await bounds('{ at_most: lwo, when: { tier: golden }, effective: soon }')).toEqual([
      '3:18 unknown-reference → low',
      '3:37 unknown-reference → gold',
      '3:58 bad-instant',
    ]);
  });

  it('counts an unlisted person’s claim up to the second severity, where customers are listed', async () => {
    expect((await policyOf('')).intake.unverifiedMax).toBe('high');
    expect((await policyOf('intake: { unverified_max: low }')).intake.unverifiedMax).toBe('low');
    const text = 'version: 1\nseverities: [{ name: urgent }, { name: high }]';
    const { policy } = await loadPolicy({ text, file: 'steward.yml' });
    expect(policy?.intake.unverifiedMax).toBeNull();
  });

  it('names every mistake with its place', async () => {
    expect(
      await faults(`intake:
  severity:
    - { matrix: [who, how], map: { Everyone: { Blocked: urgnt } } }
    - { at_least: hihg, when: { customer: bigcoo } }
    - { sheet: ../elsewhere.yml, field: system }
  workaround: { low: high }
  forms:
    change.yml: { notice: { field: needed-by, at_least: soon }, ships_on: 31 }
`),
    ).toEqual([
      '3:57 unknown-reference → urgent',
      '4:19 unknown-reference → high',
      '4:43 unknown-reference → bigco',
      '5:16 unknown-value',
      '6:22 unknown-value',
      '8:57 bad-duration',
      '8:75 unknown-value',
    ]);
  });
});

describe('who the customers are', () => {
  it('knows people, teams, VIPs, and labels that stand for a tier or a customer', async () => {
    const { customers } = await policyOf('');
    expect([...customers.members.keys()]).toEqual(['bigco-ops', 'bigco/oncall']);
    expect([...customers.vip]).toEqual(['bigco-cto', 'bigco']);
    expect([...customers.labels]).toEqual([
      ['tier: gold', { customer: null, tier: 'gold' }],
      ['customer: bigco', { customer: 'bigco', tier: 'gold' }],
    ]);
  });
});

describe('commands', () => {
  it('may be renamed, restricted and switched off', async () => {
    const { commands } = await policyOf(
      'commands: { severity: { word: priority, who: [tier-2] }, due: off }\n',
    );
    expect(commands.severity).toMatchObject({ word: 'priority', enabled: true, who: ['tier-2'] });
    expect(commands.due.enabled).toBe(false);
    expect(commands.close).toMatchObject({ word: 'close', enabled: true, who: null });
  });

  it('cannot share a word, and belong to people who exist', async () => {
    expect(
      await faults(`commands:
  severity: { word: close }
  due: { word: "Fällig" }
  hold: { who: [tier-3] }
  clsoe: off
`),
    ).toEqual([
      '2:21 duplicate-name',
      '3:16 unknown-value',
      '4:17 unknown-reference → tier-2',
      '5:3 unknown-key → close',
    ]);
  });
});

describe('a ticket that nothing tells a severity of', () => {
  it('has one by the policy, from a date on if it says so', async () => {
    const otherwise = async (text: string) =>
      (await policyOf(`intake: { otherwise: ${text} }\n`)).intake.otherwise;
    expect(await otherwise('low')).toEqual({ severity: 'low', effective: null });
    expect(await otherwise('{ severity: low, effective: 2026-12-01T00:00Z }')).toEqual({
      severity: 'low',
      effective: Date.UTC(2026, 11, 1),
    });
    expect((await policyOf('')).intake.otherwise).toBeNull();
  });

  it('is to be judged in time, where the policy says by when', async () => {
    const { triage } = (
      await policyOf('intake: { triage: { within: 30m, group: tier-2, severity: proposed } }\n')
    ).intake;
    expect(triage).toMatchObject({ group: 'tier-2', proposed: true, effective: null });
    expect(triage?.target).toMatchObject({ within: 30 * 60_000, text: '30m' });
    expect((await policyOf('')).intake.triage).toBeNull();
  });

  it('is faulted at the very word', async () => {
    expect(
      await faults(`intake:
  otherwise: hihg
  triage: { within: soon, calendar: offce, group: tier-3, severity: propose }
`),
    ).toEqual([
      '2:14 unknown-reference → high',
      '3:21 bad-duration',
      '3:37 unknown-reference',
      '3:51 unknown-reference → tier-2',
      '3:69 unknown-value → proposed',
    ]);
    expect(
      await faults(`intake:
  otherwise: { severity: hihg, effective: soon }
  triage: { within: 30m, effective: 31.12.2026 }
`),
    ).toEqual(['2:26 unknown-reference → high', '2:43 bad-instant', '3:37 bad-instant']);
  });
});

describe('a command that nobody could give', () => {
  it('is at fault', async () => {
    expect(await faults(`commands: { sign-off: { who: [staff] }, close: { who: [] } }\n`)).toEqual([
      '1:30 unknown-value',
      '1:55 unknown-value',
    ]);
    expect(
      await faults('commands: { sign-off: { who: [staff, customer] }, close: { who: [staff] } }\n'),
    ).toEqual([]);
  });
});

describe('self-service', () => {
  it('gives instructions, from the policy or from a file', async () => {
    const { selfService, files } = await policyOf(`self_service:
  - { name: reset, when: { form: access.yml }, answers: { request: Reset my password }, instructions: Press it }
  - { name: quota, file: docs/quota.md, close: false }
`);
    expect(selfService).toEqual([
      {
        name: 'reset',
        when: { form: ['access.yml'] },
        answers: new Map([['request', ['Reset my password']]]),
        instructions: 'Press it',
        close: true,
      },
      { name: 'quota', when: null, answers: new Map(), instructions: '', close: false },
    ]);
    expect(files.map(({ path }) => path)).toEqual(['docs/quota.md']);
  });

  it('needs the one or the other', async () => {
    expect(await faults('self_service: [{ name: reset }]\n')).toEqual(['1:16 missing-key']);
  });
});
