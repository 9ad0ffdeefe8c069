import { describe, expect, it } from 'vitest';
import { policyOf } from '../../desk/story.ts';
import { faultsIn } from '../faults.ts';

describe('tickets that machines open', () => {
  const machines = (text: string): string => `tickets: { machines: [${text}] }`;

  it('are somebody’s, by login in whatever case', async () => {
    const text = machines("{ author: 'Alarms[bot]', requester: '@Lea' }, { author: probe, requester: bo }");
    const policy = await policyOf(`version: 1\n${text}`);
    expect([...policy.machines]).toEqual([
      ['alarms[bot]', 'lea'],
      ['probe', 'bo'],
    ]);
  });

  it('are of accounts that there can be, and each account’s are one person’s', async () => {
    expect(await faultsIn(machines("{ author: 'a b', requester: lea }"))).toEqual([
      expect.stringContaining('"a b" is not the login of an account'),
    ]);
    expect(await faultsIn(machines("{ author: probe, requester: 'lea[bot]' }"))).toEqual([
      expect.stringContaining('"lea[bot]" is not a login'),
    ]);
    expect(
      await faultsIn(machines('{ author: probe, requester: lea }, { author: Probe, requester: bo }')),
    ).toEqual([expect.stringContaining('Another line says already whose tickets "probe" opens')]);
  });
});
