import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';

const BASE = 'version: 1\nteam: { staff: [ana], groups: { second: { members: [ana] } } }\n';

async function faults(...lines: string[]): Promise<string[]> {
  const text = `${BASE}escalation:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
  const { problems } = await loadPolicy({ text, file: 'steward.yml' });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line, column, code, message }) => `${line}:${column} ${code}: ${message}`);
}

describe('a step of what a group has held', () => {
  it('hands the ticket to nobody, and comes after some time', async () => {
    const message = 'A step `on: held` tells the group that has the ticket, and hands it to nobody';
    expect(
      await faults(
        '{ name: a, on: held, after: 2h, to: second, unassign: true, ladder: [{ after: 1h, to: second }] }',
        '{ name: b, on: held }',
      ),
    ).toEqual([
      `4:41 unknown-value: ${message}`,
      `4:59 unknown-value: ${message}`,
      `4:91 unknown-value: ${message}`,
      '5:5 unknown-value: A step `on: held` needs `after`: how long a group may have it',
    ]);
    expect(await faults('{ name: a, on: held, after: 2h, repeat: 1h }')).toEqual([]);
  });
});
