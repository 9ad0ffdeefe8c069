import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { faultsIn } from '../faults.ts';

const flag = (more: string, label = 'outside hours') => `flags: [{ label: "${label}", ${more} }]`;
const night = 'when: { opened: { outside: 24x5 } }';

describe('a flag', () => {
  it('has a label, and tickets that carry it', async () => {
    expect(await faultsIn(flag(night))).toEqual([]);
    expect(await faultsIn('flags: [{ label: a }]')).toEqual(['1:9 flags[0] needs "when"']);
    expect(await faultsIn(`flags: [{ ${night} }]`)).toEqual(['1:9 flags[0] needs "label"']);
  });

  it('has a label that GitHub takes, and that says nothing else', async () => {
    expect(await faultsIn(flag(night, 'x'.repeat(51)))).toEqual([
      expect.stringMatching(/^1:18 .*51 characters, 1 too many$/),
    ]);
    expect(await faultsIn(flag(`color: red, ${night}`))).toEqual(['1:42 "red" is not a colour']);
    const taken = 'Another label is already called';
    expect(await faultsIn(flag(night, 'Needs: Owner'))).toEqual([`1:18 ${taken} "Needs: Owner"`]);
    expect(await faultsIn(`flags: [{ label: a, ${night} }, { label: A, ${night} }]`)).toEqual([
      `1:69 ${taken} "A"`,
    ]);
  });
});

describe('when a ticket was opened', () => {
  const problems = async (opened: string) =>
    (await loadPolicy({ text: `version: 1\n${flag(`when: { opened: ${opened} }`)}`, file: 'steward.yml' }))
      .problems;

  it('is told by a calendar that the policy knows', async () => {
    expect(await problems('{ outside: 24x55 }')).toMatchObject([
      { code: 'unknown-reference', line: 2, column: 62, nearest: '24x5' },
    ]);
  });

  it('is told by keys of its own, of which the nearest is named', async () => {
    expect(await problems('{ outsde: 24x5 }')).toMatchObject([
      { code: 'unknown-key', line: 2, column: 53, nearest: 'outside' },
    ]);
  });

  it('is never outside of a calendar that never closes', async () => {
    expect(await problems('{ outside: 24x7 }')).toMatchObject([
      {
        code: 'unknown-value',
        message: 'The calendar "24x7" never closes, so that no ticket is opened outside it',
      },
    ]);
    expect(await problems('{ during: 24x7 }')).toEqual([]);
  });
});
