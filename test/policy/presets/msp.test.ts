import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/policy/policy.ts';
import { HOUR, MINUTE, preset, shown } from './preset.ts';

let policy: Policy;

beforeAll(async () => {
  policy = await preset('msp');
});

describe('the msp process', () => {
  it('promises an answer in half an hour of working time, and a resolution and updates by priority', () => {
    const promises = policy.sla.map(({ when, targets }) => [
      when.severity,
      shown(targets.first_response),
      shown(targets.resolution),
      shown(targets.update),
    ]);
    const answer = [30 * MINUTE, 'office'];
    expect(promises).toEqual([
      [['P1'], answer, [2 * HOUR, 'office'], [HOUR, 'office']],
      [['P2'], answer, [4 * HOUR, 'office'], [2 * HOUR, 'office']],
      [['P3'], answer, [8 * HOUR, 'office'], undefined],
      [['P4'], answer, [24 * HOUR, 'office'], undefined],
      [['P5'], answer, [40 * HOUR, 'office'], undefined],
    ]);
  });

  it('lets the resolution wait for the customer and for vendors, and nothing else', () => {
    for (const { pauses } of policy.sla)
      expect(pauses).toEqual({
        first_response: [],
        next_response: [],
        update: [],
        resolution: ['pending', 'on_hold'],
      });
  });

  it('derives the priority from who is affected, and raises a VIP’s to P3', () => {
    const [impact] = policy.intake.severity;
    expect(impact).toMatchObject({ kind: 'field', field: 'impact' });
    expect(impact?.kind === 'field' ? [...(impact.map?.values() ?? [])] : []).toEqual([
      'P1',
      'P2',
      'P3',
      'P4',
      'P5',
    ]);
    expect(policy.intake.floors).toEqual([{ atLeast: 'P3', when: { customer: ['vip'] } }]);
  });

  it('downgrades a P3 with a workaround to P4, and nothing else', () => {
    expect([...policy.intake.workaround]).toEqual([['P3', 'P4']]);
  });

  it('wants two weeks’ notice of a change', () => {
    expect(policy.intake.forms.get('change.yml')).toMatchObject({
      severity: { kind: 'fixed', severity: 'P5' },
      notice: { field: 'needed-by', leadTime: { atLeast: 14 * 24 * HOUR } },
    });
  });

  it('gives every ticket a reference, and reports on P1 and P2', () => {
    expect(policy.reference).toBe('SUP-{number}');
    expect(policy.writeUp).toMatchObject({ when: { severity: ['P1', 'P2'] }, done: 'written' });
  });
});
