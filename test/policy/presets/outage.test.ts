import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/policy/policy.ts';
import { HOUR, MINUTE, preset, shown } from './preset.ts';

let policy: Policy;

beforeAll(async () => {
  policy = await preset('outage');
});

describe('the outage process', () => {
  it('takes whatever goes on to engineering for an incident, whatever its severity', () => {
    expect(policy.incidents.when).toEqual({ escalated: ['engineering'] });
    expect(policy.escalation.every(({ to }) => to === 'engineering')).toBe(true);
    expect(policy.escalation.map(({ when }) => when.severity)).toEqual([['down'], ['down'], ['impaired']]);
  });

  it('wants it written up within a day, each factor being a matter of education or a bug', () => {
    const { writeUp } = policy;
    expect(writeUp).toMatchObject({ when: { incident: true }, done: 'written', tracksActions: true });
    expect(shown(writeUp?.target)).toEqual([24 * HOUR, '24x7']);
    expect(writeUp?.factors.map(({ name }) => name)).toEqual(['education', 'bug']);
    expect(writeUp?.factors[0]?.remedies).toEqual(['training', 'documentation', 'mentoring']);
  });

  it('promises nothing, and asks for a first answer within half an hour where customers cannot work', () => {
    expect(policy.sla).toEqual([]);
    expect(policy.internal.map(({ name }) => name)).toEqual(['down', 'outage', 'impaired', 'question']);
    expect(shown(policy.internal[0]?.targets.first_response)).toEqual([30 * MINUTE, '24x7']);
  });
});
