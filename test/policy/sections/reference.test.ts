import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';

describe('what a ticket is called', () => {
  const load = (reference: string) =>
    loadPolicy({ text: `version: 1\nextends: msp\nreference: "${reference}"\n`, file: 'steward.yml' });

  it('has its number in it', async () => {
    expect((await load('SUP-{number}')).policy?.reference).toBe('SUP-{number}');
    const { problems } = await load('SUP');
    expect(problems.map(({ message }) => message)).toEqual([
      '"SUP" does not say where the number of the ticket stands',
    ]);
  });

  it('is no longer than a title bears, and the reason is said', async () => {
    expect((await load(`${'S'.repeat(42)}{number}`)).problems).toEqual([]);
    const { problems } = await load(`${'S'.repeat(43)}{number}`);
    expect(problems.map(({ message }) => message)).toEqual([
      `"${'S'.repeat(43)}{number}" is longer than 50 characters`,
    ]);
  });
});
