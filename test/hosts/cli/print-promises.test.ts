import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/calendar/instant.ts';
import { promises } from '../../../src/hosts/cli/print-promises.ts';
import { folderOf, steward, TestShell } from './steward.ts';

const POLICY = `version: 1
timezone: Europe/Berlin
calendars: { office: { hours: { mon-fri: '09:00-17:00' } } }
severities:
  - { name: urgent, description: Production is down }
  - { name: low, description: Anything else }
customers:
  tiers: [gold, silver, basic]
  members: { gold: { bigco: { logins: [mia], language: de } }, silver: { small: [lee] } }
sla:
  - { name: outage, when: { form: outage.yml }, first_response: 10m }
  - { name: bigco, when: { customer: bigco }, first_response: 15m, resolution: 3 working days, calendar: office }
  - { name: later, effective: 2027-01-01, when: { severity: urgent }, first_response: 1m }
  - { name: best, when: { tier: [gold, silver], severity: urgent }, first_response: 1h, update: 2h }
  - { name: all, when: { severity: urgent }, first_response: 4h, calendar: office }
  - { name: hidden, when: { label: vip, severity: urgent }, first_response: 5m }
  - { name: other, when: { label: api }, first_response: 2h }
internal:
  - { name: ours, when: {}, first_response: 7m }
`;

const NOW = instant(Date.parse('2026-11-30T09:00:00Z'));

async function page(policy: string, customer?: string): Promise<string> {
  const shell = new TestShell(await folderOf({ 'policy.yml': policy }));
  expect(await promises({ policy: 'policy.yml', customer }, shell, NOW)).toBe(0);
  return shell.out;
}

describe('steward promises', () => {
  it('has a table for each run of tiers that are promised the same', async () => {
    const out = await page(POLICY);
    expect(out.match(/^## .*/gm)).toEqual([
      '## Customers of gold and silver',
      '## Everybody else',
      '## For some requests',
      '## How it is counted',
    ]);
    const [, best = '', others = ''] = out.split('\n## ');
    expect(best).toContain(
      '| **urgent** | Production is down | within 1 h | at least once within 2 h | around the clock',
    );
    expect(others).toContain(
      '| **urgent** | Production is down | within 4 h | Mon–Fri 09:00–17:00 (Europe/Berlin) |',
    );
    expect(others).toContain('| **low** | Anything else | – |');
  });

  it('says of special promises for which tickets they count, and nothing of those that never do', async () => {
    const out = await page(POLICY);
    expect(out).toContain('| Requests by the form outage.yml | within 10 min |');
    expect(out).toContain('| Requests with the label api (low) | within 2 h |');
    expect(out).not.toContain('vip');
    expect(out).not.toContain('within 5 min');
  });

  it('tells nobody of another’s promises, of what is not in force yet, or of the desk’s own targets', async () => {
    const out = await page(POLICY);
    for (const hidden of ['bigco', 'within 15 min', 'within 1 min', 'within 7 min'])
      expect(out).not.toContain(hidden);
  });

  it('speaks with one customer of theirs alone, in their language', async () => {
    const out = await page(POLICY, 'mia');
    expect(out).toContain('# Was wir bigco zusagen');
    expect(out).toContain('| **urgent** | Production is down | binnen 15 min | binnen 3 Arbeitstagen |');
    expect(out).toContain('Solange wir auf Ihre Antwort warten, ruht die Zeit bis zur Lösung.');
    expect(out).not.toContain('mindestens einmal');
  });

  it('has the table of a contract, with what its severities mean', async () => {
    const out = await page(
      `version: 1
severities: [{ name: urgent, description: Down }, { name: low, description: Else }]
customers: { tiers: [gold], members: { gold: { bigco: [mia] } } }
promises:
  first_response: { bigco: [1h, none], default: [4h, 8h] }
  meaning: { bigco: [The shop is down, A question] }
`,
      'bigco',
    );
    expect(out).toContain('| **urgent** | The shop is down | within 1 h | around the clock, every day |');
    expect(out).toContain('| **low** | A question | – |');
  });

  it('speaks of a contract while it lasts', async () => {
    const policy = (until: string): string => `version: 1
severities: [{ name: urgent }]
customers:
  tiers: [gold]
  members: { gold: { bigco: { logins: [mia], contract: { until: ${until} } } } }
promises: { first_response: { bigco: 1h, default: 4h } }
`;
    expect(await page(policy('2026-12-31'), 'bigco')).toContain('within 1 h');
    expect(await page(policy('2026-11-29'), 'bigco')).toContain('within 4 h');
  });

  it('promises nothing where the policy does not', async () => {
    expect(await page('version: 1\nextends: ddev\n')).toBe('# What we promise\n\nWe promise no times.\n');
  });

  it('refuses a customer whom the policy does not know, with the nearest name', async () => {
    const folder = await folderOf({ 'policy.yml': POLICY });
    const { code, err } = await steward(folder, ['promises', '--policy', 'policy.yml', '--customer', 'bigc']);
    expect(code).not.toBe(0);
    expect(err).toContain('bigco');
  });
});
