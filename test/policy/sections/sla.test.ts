import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { faultsIn } from '../faults.ts';

describe('a target', () => {
  it('may count only while the ticket is owned, and from a date on', async () => {
    const rule = 'update: { every: 1h, while: owned, effective: 2026-12-01 }, next_response: { within: 4h }';
    const text = `version: 1\ninternal: [{ name: a, ${rule} }]\n`;
    const [found] = (await loadPolicy({ text, file: 'steward.yml' })).policy?.internal ?? [];
    expect(found?.targets.update).toMatchObject({
      ...{ whileOwned: true, effective: Date.parse('2026-12-01T00:00Z'), text: '1h' },
    });
    expect(Object.keys(found?.targets.next_response ?? {}).sort()).toEqual(['calendar', 'text', 'within']);
  });

  it('counts while nothing else holds, and from nothing but a date', async () => {
    expect(await faultsIn('sla: [{ name: a, update: { every: 1h, while: open } }]')).toHaveLength(1);
    expect(await faultsIn('sla: [{ name: a, first_response: { within: 1h, while: owned } }]')).toHaveLength(
      1,
    );
    expect(await faultsIn('sla: [{ name: a, update: { every: 1h, effective: soon } }]')).toHaveLength(1);
  });
});
