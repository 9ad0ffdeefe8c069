import { describe, expect, it } from 'vitest';
import { policyOf } from '../../desk/story.ts';
import { faultsIn } from '../faults.ts';

const HEAD =
  'customers: { tiers: [gold], members: { gold: { acme: [cus] } } }\nscopes: [{ name: break-fix }]\n';

describe('what is included in a contract', () => {
  it('is hours a month and kinds of work', async () => {
    const minutes = async (hours: string) =>
      (await policyOf(`version: 1\n${HEAD}entitlements: { gold: { hours: ${hours} } }`)).entitlements.get(
        'gold',
      )?.minutes;
    expect(await minutes('10 a month')).toBe(600);
    expect(await minutes('10')).toBe(600);
    expect(await minutes('0')).toBe(0);
    expect(await minutes('7h 30m a month')).toBe(450);
    expect(await minutes('2.5 hours per month')).toBe(150);
    expect(await minutes('unlimited')).toBeNull();
  });

  it('is checked, each fault at its place', async () => {
    const faults = (line: string) => faultsIn(`${HEAD}entitlements: { ${line} }`);
    expect(await faults('gld: { hours: 1 }')).toEqual(['3:17 Neither a tier nor a customer is named "gld"']);
    expect(await faults('gold: { hours: many }')).toEqual(['3:32 "many" is not a number of hours a month']);
    expect(await faults('gold: { hours: 1 working day a month }')).toHaveLength(1);
    expect(await faults('gold: { hours: -1 }')).toHaveLength(1);
    expect(await faults('gold: { scope: [brake-fix] }')).toEqual([
      '3:33 No kind of work under scopes: is named "brake-fix"',
    ]);
    expect(await faults('acme: { scope: [break-fix], over: billed }, default: { hours: 0 }')).toEqual([]);
    expect(await faultsIn('time_spent: { least: 5x, calendar: offce }')).toHaveLength(2);
    expect(await faultsIn('scopes: [{ name: a }, { name: a }]')).toEqual([
      '1:31 Another kind of work is already named "a"',
    ]);
  });
});
