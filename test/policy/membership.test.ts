import { describe, expect, it } from 'vitest';
import { completePolicy } from '../../src/policy/files.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { faultsIn } from './faults.ts';

const members = (entry: string): string =>
  `customers: { tiers: [gold], members: { gold: { bigco: ${entry} } } }`;

describe('what the policy says of a customer', () => {
  it('is a list of its people, or a map that holds one', async () => {
    const of = async (entry: string) =>
      (
        await loadPolicy({ text: `version: 1\n${members(entry)}`, file: 'steward.yml' })
      ).policy?.customers.members.get('ops');
    expect(await of('[ops]')).toEqual({ customer: 'bigco', tier: 'gold' });
    expect(
      await of('{ logins: [ops], timezone: Asia/Tokyo, language: de, contract: { until: 2026-12-31 } }'),
    ).toEqual({
      ...{ customer: 'bigco', tier: 'gold', timezone: 'Asia/Tokyo', language: 'de' },
      contract: { from: null, until: Date.parse('2027-01-01T00:00+09:00') },
    });
  });

  it('is checked, each fault at its place', async () => {
    const faults = (entry: string) => faultsIn(members(entry));
    expect(await faults('{ logins: [ops], timezone: Europe/Berlyn }')).toEqual([
      expect.stringContaining('"Europe/Berlyn"'),
    ]);
    expect(await faults('{ logins: [ops], contract: { until: 2026-02-30 } }')).toEqual([
      '1:91 "2026-02-30" is not a date',
    ]);
    expect(await faults('{ logins: [ops], contract: { from: 2026-02-02, until: 2026-02-01 } }')).toEqual([
      '1:109 The contract ends before its first date',
    ]);
    expect(await faults('{ logins: [ops], language: fr }')).toHaveLength(1);
    expect(await faults('{ logins: [ops, "not a login"] }')).toHaveLength(1);
    expect(await faults('{ logins: [ops], contrct: { } }')).toEqual([expect.stringContaining('contrct')]);
  });

  it('may stand in a file of its own, and is checked there', async () => {
    const text = 'version: 1\ncustomers: { tiers: [gold], file: customers.yml }';
    const { policy, locate } = await loadPolicy({ text, file: 'steward.yml' });
    if (policy === null) throw new Error('no policy');
    const read = (file: string) => completePolicy(policy, new Map([['customers.yml', file]]), locate);
    const good = read('gold: { bigco: { logins: [ops], contract: { from: 2026-01-01 } } }');
    expect(good.problems).toEqual([]);
    expect(good.policy.customers.members.get('ops')?.contract?.from).toBe(Date.parse('2026-01-01T00:00Z'));
    const bad = (entry: string) =>
      read(`gold:\n  bigco: ${entry}`).problems.map(
        ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
      );
    expect(bad('ops')).toEqual([
      '2:10 The customer "bigco" has to hold a list of logins, or a map with logins:',
    ]);
    expect(bad('{ logns: [ops] }')).toEqual([
      '2:19 The customer "bigco" has no key "logns"; did you mean "logins"?',
    ]);
    expect(bad('{ logins: ops }')).toEqual([
      '2:20 The customer "bigco" has a value of another kind at "logins"',
    ]);
    expect(bad('{ logins: [ops], contract: { until: never } }')).toEqual(['2:46 "never" is not a date']);
  });
});
