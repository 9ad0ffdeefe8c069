import { describe, expect, it } from 'vitest';
import { due, type DueOptions } from '../../../src/hosts/cli/due.ts';
import { folderOf, TestShell } from './steward.ts';

const policy = `version: 1
timezone: America/Denver
calendars:
  office: { timezone: Europe/Berlin, hours: { mon-fri: "09:00-17:00" } }
  shop: { hours: { mon-sat: "08:00-18:00" } }
incidents: { when: { severity: urgent } }
labels: { project: { name: project } }
intake:
  forms: { outage.yml: { incident: true, label: "form: outage" } }
severities:
  - { name: urgent, color: "b60205", description: Down }
  - { name: high, color: "d93f0b", description: Shaky }
  - { name: low, color: "0e8a16", description: Ugly }
customers: { tiers: [gold, silver] }
sla:
  - { name: incident, when: { incident: true }, first_response: 15m }
  - { name: urgent, when: { severity: urgent }, first_response: 1h }
  - { name: gold, when: { tier: gold, label: [vip] }, first_response: 2h }
  - { name: newer, effective: 2026-12-01, when: { severity: high }, calendar: office, first_response: 1h }
  - { name: high, when: { severity: high }, calendar: office, first_response: 4h, update: 1h }
  - { name: one, when: { repository: acme/one }, first_response: 3h }
  - { name: late, effective: 2026-12-01, when: { severity: low }, first_response: 5h }
internal:
  - { name: team, when: { severity: high, type: Bug }, first_response: 30m }
`;

/** What the command says of a ticket, as rows of clock, rule and moment; what it notes comes last. */
async function asked(options: Partial<DueOptions>): Promise<string[]> {
  const folder = await folderOf({ 'policy.yml': policy });
  const shell = new TestShell(folder);
  const question: DueOptions = {
    severity: undefined,
    tier: undefined,
    form: undefined,
    label: undefined,
    type: undefined,
    repo: undefined,
    opened: '2026-11-20T06:00',
    policy: 'policy.yml',
    json: true,
    ...options,
  };
  expect(await due(question, shell)).toBe(0);
  const rows = JSON.parse(shell.out) as Record<'clock' | 'rule' | 'due', string>[];
  return [
    ...rows.map(({ clock, rule, due: at }) => `${clock} ${rule} ${at}`),
    ...shell.err.split('\n').slice(0, -1),
  ];
}

const lacking = (...what: string[]): string =>
  `The ticket is taken to have no ${what.join(', no ')}: rules that ask for one do not match it.`;

describe('steward due', () => {
  it('knows an incident as the policy does: by its severity, its form or its label', async () => {
    const incident = 'first_response incident 2026-11-20T06:15:00-07:00';
    for (const options of [
      { severity: 'urgent' },
      { severity: 'low', form: 'outage.yml' },
      { severity: 'low', label: ['form: Outage'] },
      { severity: 'low', label: ['incident'] },
    ])
      expect((await asked(options))[0]).toBe(incident);
  });

  it('names the rule that holds when time is up, though it came into force after the opening', async () => {
    const high = { severity: 'high', repo: 'acme/two', tier: 'silver', label: ['x'], type: 'Task' };
    // Berlin closes at five, which is nine in Denver.
    expect(await asked(high)).toEqual([
      'first_response high 2026-11-23T02:00:00-07:00',
      'update high 2026-11-20T07:00:00-07:00',
    ]);
    expect(await asked({ ...high, opened: '2026-11-30T08:30' })).toEqual([
      'first_response newer 2026-12-01T01:30:00-07:00',
    ]);
    expect((await asked({ severity: 'low', opened: '2026-11-30T20:00' }))[0]).toBe(
      'first_response late 2026-12-01T01:00:00-07:00',
    );
  });

  it('judges by label, type, tier and repository where they are given, and says which are not', async () => {
    expect(await asked({ severity: 'low', tier: 'gold', label: ['VIP'], type: 'x', repo: 'a/b' })).toEqual([
      'first_response gold 2026-11-20T08:00:00-07:00',
    ]);
    expect(await asked({ severity: 'low', repo: 'Acme/One' })).toEqual([
      'first_response one 2026-11-20T09:00:00-07:00',
      lacking('tier', 'label', 'type'),
    ]);
    expect(await asked({ severity: 'high', type: 'bug', tier: 'gold', label: ['x'] })).toEqual([
      'first_response high 2026-11-23T02:00:00-07:00',
      'update high 2026-11-20T07:00:00-07:00',
      'first_response team 2026-11-20T06:30:00-07:00',
      lacking('repository'),
    ]);
  });

  it('promises nothing for a project', async () => {
    expect((await asked({ severity: 'urgent', label: ['project'] }))[0]).toBe(
      lacking('tier', 'type', 'repository'),
    );
  });

  it('refuses what the policy does not have, and what nobody can know', async () => {
    for (const [options, said] of [
      [{ severity: 'hihg' }, 'The policy has no severity "hihg". Allowed: urgent, high, low.'],
      [{ tier: 'silvr' }, 'The policy has no tier "silvr". Allowed: gold, silver. Did you mean "silver"?'],
      [{ severity: 'high', opened: '2299-12-31T12:00' }, 'The answer lies outside the years 1900 to 2299.'],
      [{ severity: 'urgent', opened: '2299-12-31T16:50' }, 'The answer lies outside the years 1900 to 2299.'],
    ] as const)
      await expect(asked(options)).rejects.toThrow(said);
  });
});
