import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/policy/policy.ts';
import { HOUR, preset, shown } from './preset.ts';

let policy: Policy;

beforeAll(async () => {
  policy = await preset('product');
});

describe('the product process', () => {
  it('knows four priorities, and serves tiers in their order', () => {
    expect(policy.severities.map(({ name }) => name)).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(policy.customers.tiers).toEqual([
      'pre-sales',
      'enterprise',
      'team',
      'free',
      'open-source',
      'internal',
    ]);
  });

  it('asks a pre-sales request for what engineers need to know', () => {
    expect(policy.intake.forms.get('pre-sales.yml')?.required).toEqual([
      'summary',
      'attempted',
      'steps',
      'impact',
      'design',
      'stage',
    ]);
  });

  it('sets itself an answer within a couple of hours, and promises no more than contracts do', () => {
    expect(policy.sla).toEqual([]);
    expect(policy.internal.map(({ when, targets }) => [when, shown(targets.first_response)])).toEqual([
      [{}, [2 * HOUR, 'office']],
    ]);
  });
});
