import { describe, expect, it } from 'vitest';
import { due, type DueOptions } from '../../../src/hosts/cli/due.ts';
import { instant } from '../../../src/calendar/instant.ts';
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
customers:
  tiers: [gold, silver]
  members: { gold: { BigCo: [bigco-ops, bigco-cto] }, silver: { small: [smith] } }
  vip: [bigco-cto]
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

const NOW = instant(Date.parse('2026-11-23T17:00:00Z'));

/** What the command says of a ticket, as rows of clock, rule and moment; what it notes comes last. */
async function asked(
  options: Partial<DueOptions>,
  text = policy,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const folder = await folderOf({ 'policy.yml': text, ...files });
  const shell = new TestShell(folder);
  const question: DueOptions = {
    severity: undefined,
    tier: undefined,
    customer: undefined,
    form: undefined,
    label: undefined,
    type: undefined,
    repo: undefined,
    opened: '2026-11-20T06:00',
    policy: 'policy.yml',
    json: true,
    ...options,
  };
  expect(await due(question, shell, NOW)).toBe(0);
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

  it('takes a ticket to be opened now where nobody says when', async () => {
    expect((await asked({ severity: 'urgent', opened: undefined }))[0]).toBe(
      'first_response incident 2026-11-23T10:15:00-07:00',
    );
  });

  it('knows the customers of a file that the policy names, and says when it is not there', async () => {
    const text = policy.replace(
      '  members: { gold: { BigCo: [bigco-ops, bigco-cto] }, silver: { small: [smith] } }\n',
      '  file: customers.yml\n',
    );
    const question = { severity: 'low', customer: 'acme-ops', label: ['vip'], type: 'x', repo: 'a/b' };
    const files = { 'customers.yml': 'gold: { Acme: [acme-ops] }\n' };
    expect((await asked(question, text, files))[0]).toBe('first_response gold 2026-11-20T08:00:00-07:00');
    expect((await asked({ severity: 'low', label: ['x'] }, text)).join('\n')).toContain(
      'The repository has no file "customers.yml"',
    );
  });

  it('knows a customer by name and by login, with tier and standing', async () => {
    const text = policy.replace(
      'sla:',
      'sla:\n  - { name: vips, when: { customer: vip }, first_response: 10m }\n  - { name: theirs, when: { customer: BigCo }, first_response: 20m }\n  - { name: silver, when: { tier: silver }, first_response: 25m }',
    );
    for (const [customer, row] of [
      ['bigco', 'theirs 2026-11-20T06:20:00-07:00'],
      ['Bigco-Ops', 'theirs 2026-11-20T06:20:00-07:00'],
      ['@bigco-cto', 'vips 2026-11-20T06:10:00-07:00'],
      ['smith', 'silver 2026-11-20T06:25:00-07:00'],
    ] as const)
      expect(await asked({ severity: 'low', customer, label: ['x'], type: 'x', repo: 'a/b' }, text)).toEqual([
        `first_response ${row}`,
      ]);
    expect(await asked({ severity: 'low', customer: 'smith', tier: 'silver' }, text)).toContain(
      lacking('label', 'type', 'repository'),
    );
    for (const [options, said] of [
      [{ customer: 'bigc' }, 'Did you mean "BigCo"?'],
      [{ customer: 'smiht' }, 'The policy has no customer "smiht".'],
      [{ customer: 'smith', tier: 'gold' }, 'The customer "small" is of the tier "silver", not "gold".'],
    ] as const)
      await expect(asked({ severity: 'low', ...options }, text)).rejects.toThrow(said);
  });

  describe('without a severity', () => {
    const intake = (more: string): string =>
      policy.replace('intake:\n', `intake:\n  triage: { within: 30m${more} }\n  otherwise: high\n`);
    const question = { repo: 'a/b', tier: 'silver', label: ['x'], type: 'x' };
    const counts = (severity: string, under: string): string =>
      `Without a severity of its own the ticket counts as ${severity}, as the policy says under ${under}.`;
    const triage = 'triage intake.triage 2026-11-20T06:30:00-07:00';
    const high = ['first_response high 2026-11-23T02:00:00-07:00', 'update high 2026-11-20T07:00:00-07:00'];

    it('shows by when staff say one, and what holds until then', async () => {
      expect(await asked(question, intake(''))).toEqual([
        triage,
        ...high,
        counts('high', 'intake.otherwise'),
      ]);
      expect(await asked({ ...question, severity: 'high' }, intake(''))).toEqual(high);
      expect((await asked({ ...question, severity: 'high' }, intake(', severity: proposed')))[0]).toBe(
        triage,
      );
      expect(await asked({ ...question, label: ['project'] }, intake(''))).toEqual([
        counts('high', 'intake.otherwise'),
      ]);
    });

    it('counts neither the clock nor what holds before its day', async () => {
      const text = intake(', effective: 2026-12-01').replace(
        'otherwise: high',
        'otherwise: { severity: high, effective: 2026-12-02 }',
      );
      expect(await asked(question, text)).toEqual([lacking('severity')]);
      expect((await asked({ ...question, opened: '2026-12-01T09:00' }, text)).slice(0, 1)).toEqual([
        'triage intake.triage 2026-12-01T09:30:00-07:00',
      ]);
    });

    it('raises what holds to the least that the policy wants of such a ticket', async () => {
      const floor = '  severity: [{ at_least: urgent, when: { tier: silver } }]\n';
      const text = intake('').replace('intake:\n', `intake:\n${floor}`);
      const urgent = 'first_response incident 2026-11-20T06:15:00-07:00';
      expect(await asked(question, text)).toEqual([triage, urgent, counts('urgent', 'intake.otherwise')]);
      const bare = text.replace('  otherwise: high\n', '');
      expect(await asked(question, bare)).toEqual([urgent, counts('urgent', 'intake.severity')]);
    });
  });

  it('promises by a contract as long as it lasts', async () => {
    const dated = `version: 1
timezone: UTC
severities: [{ name: urgent }]
customers:
  tiers: [gold]
  members: { gold: { bigco: { logins: [ops], contract: { from: 2026-11-01, until: 2026-11-30 } } } }
sla:
  - { name: gold, when: { tier: gold }, first_response: 4h }
  - { name: all, when: {}, first_response: 8h }
`;
    const rule = async (opened: string): Promise<string | undefined> =>
      (await asked({ customer: 'bigco', severity: 'urgent', opened }, dated))[0];
    expect(await rule('2026-10-31T15:00:00Z')).toContain(' all ');
    expect(await rule('2026-11-01T00:00:00Z')).toContain(' gold ');
    expect(await rule('2026-11-30T19:00:00Z')).toContain(' gold ');
    // It is over before the time is.
    expect(await rule('2026-11-30T21:00:00Z')).toContain(' all ');
    expect(await rule('2026-12-01T00:00:00Z')).toContain(' all ');
  });
});
