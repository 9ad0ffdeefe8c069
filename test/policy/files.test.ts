import { describe, expect, it } from 'vitest';
import type { FileText } from '../../src/policy/files.ts';
import { completePolicy } from '../../src/policy/files.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const TEXT = `version: 1
severities: [{ name: urgent }, { name: low }]
templates: { status: .github/steward/status.md }
customers: { tiers: [gold], file: .github/customers.yml }
intake:
  forms:
    incident.yml: { severity: { sheet: .github/criticality.yml, field: system, map: { mission critical: urgent } } }
self_service: [{ name: reset, file: docs/reset.md }]
`;

const GOOD = {
  '.github/steward/status.md': 'Hello {{ requester }}',
  '.github/customers.yml': 'gold: { bigco: [bigco-ops] }',
  '.github/criticality.yml': 'Billing API: mission critical',
  'docs/reset.md': 'Press the button.',
};

async function complete(files: Readonly<Record<string, FileText>>, text = TEXT) {
  const { policy, locate } = await loadPolicy({ text, file: 'steward.yml' });
  if (policy === null) throw new Error('no policy');
  const { policy: completed, problems } = completePolicy(policy, new Map(Object.entries(files)), locate);
  return {
    policy: completed,
    faults: problems.map(
      ({ file, line, column, code }) => `${file}:${String(line)}:${String(column)} ${code}`,
    ),
  };
}

describe('the files that a policy names', () => {
  it('become part of it', async () => {
    const { policy, faults } = await complete(GOOD);
    expect(faults).toEqual([]);
    expect(policy.templates.get('status')).toBe('Hello {{ requester }}');
    expect(policy.customers.members.get('bigco-ops')).toEqual({ customer: 'bigco', tier: 'gold' });
    expect(policy.selfService[0]?.instructions).toBe('Press the button.');
    expect(policy.intake.forms.get('incident.yml')?.severity).toMatchObject({
      sheet: new Map([['billing api', 'mission critical']]),
    });
  });

  it('add customers to those that the policy lists itself', async () => {
    const { policy } = await complete(
      GOOD,
      TEXT.replace('[gold],', '[gold], members: { gold: { own: [boss] } },'),
    );
    expect([...policy.customers.members.keys()].sort()).toEqual(['bigco-ops', 'boss']);
  });

  it('are reported where the policy names them, when they are not there', async () => {
    const { policy, faults } = await complete({});
    expect(faults).toEqual([
      'steward.yml:3:22 unknown-reference',
      'steward.yml:4:35 unknown-reference',
      'steward.yml:7:40 unknown-reference',
      'steward.yml:8:37 unknown-reference',
    ]);
    expect(policy.severities).toHaveLength(2);
  });

  it('are reported where the policy names them, when they cannot be used, and the rest works on', async () => {
    const { policy, faults } = await complete({
      ...GOOD,
      '.github/steward/status.md': { code: 'unknown-reference', message: 'It is a folder' },
      '.github/customers.yml': { code: 'too-large', message: 'It is too large' },
    });
    expect(faults).toEqual(['steward.yml:3:22 unknown-reference', 'steward.yml:4:35 too-large']);
    expect(policy.templates.size).toBe(0);
    expect(policy.selfService[0]?.instructions).toBe('Press the button.');
  });

  it('are reported at their own places, when they are wrong', async () => {
    const { faults } = await complete({
      ...GOOD,
      '.github/customers.yml': 'gold:\n  bigco: bigco-ops\nsilver: { other: [someone] }\n',
      '.github/criticality.yml': 'Billing API: mission critical\nWiki: 7\nShop: very critical\n',
    });
    expect(faults.sort()).toEqual([
      '.github/criticality.yml:2:7 wrong-type',
      '.github/customers.yml:2:10 wrong-type',
      '.github/customers.yml:3:1 unknown-reference',
      'steward.yml:7:40 unknown-reference',
    ]);
  });

  it('may be anything at all, without harm', async () => {
    for (const text of ['', '[', '- a', 'a: &a [*a]', '\u0000', 'x: {y: {z: [1]}}', '7']) {
      const { policy } = await complete({
        ...GOOD,
        '.github/customers.yml': text,
        '.github/criticality.yml': text,
      });
      expect(policy.templates.size).toBe(1);
    }
  });
});

describe('customers of whom only their file knows', () => {
  const text = `version: 1
severities: [{ name: urgent }, { name: low }]
customers:
  tiers: [gold]
  file: customers.yml
  vip: [BigCo, Small & Sons, Boss]
  labels: { "c: bigco": BigCo, "c: gold": gold, "c: none": BigCoo }
`;

  it('may be VIPs, and labels may stand for them', async () => {
    const file = 'gold: { BigCo: [bigco-ops], "Small & Sons": [sam] }';
    const { policy, faults } = await complete({ 'customers.yml': file }, text);
    expect([...policy.customers.vip]).toEqual(['BigCo', 'Small & Sons', 'boss']);
    expect([...policy.customers.labels]).toEqual([
      ['c: bigco', { customer: 'BigCo', tier: 'gold' }],
      ['c: gold', { customer: null, tier: 'gold' }],
    ]);
    expect(faults).toEqual(['steward.yml:7:60 unknown-reference']);
  });

  it('are no further fault where the file cannot be read', async () => {
    const { policy, faults } = await complete({}, text);
    expect(faults).toEqual(['steward.yml:5:9 unknown-reference']);
    expect([...policy.customers.labels.keys()]).toEqual(['c: gold']);
  });
});
