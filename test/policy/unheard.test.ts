import { describe, expect, it } from 'vitest';
import { unheard } from '../../src/policy/unheard.ts';
import { policyOf } from '../desk/story.ts';

const SOME = `version: 1
severities: [{ name: high }, { name: low }]
team: { groups: { all: { members: [ana] } } }
sla: [{ name: high, when: { severity: high }, first_response: 1h }]`;
const found = async (policy: string) => unheard(await policyOf(policy));

describe('a ticket without a severity', () => {
  it('of which nobody would hear is warned of, with the keys that mend it', async () => {
    expect(await found(SOME)).toMatchObject([{ code: 'unheard', allowed: ['ownership', 'intake.triage'] }]);
    expect(await found(`${SOME}\nescalation: [{ name: up, on: taken, to: all }]`)).toHaveLength(1);
  });

  it.each([
    'ownership: { within: 4h }',
    'intake: { triage: { within: 30m } }',
    'intake: { otherwise: low }',
    'intake: { severity: [low] }',
    'tickets: { when: { form: any } }',
    'internal: [{ name: any, first_response: 8h }]',
    'escalation: [{ name: up, on: silence, after: 8h, to: all }]',
  ])('is heard of where the policy says so: %s', async (more) => {
    expect(await found(`${SOME}\n${more}`)).toEqual([]);
  });

  it('is as good as any where nothing is measured', async () => {
    expect(await found('version: 1')).toEqual([]);
  });

  it.each(['ddev', 'msp', 'product', 'support-ops'])('is heard of under the process %s', async (name) => {
    expect(await found(`version: 1\nextends: ${name}`)).toEqual([]);
  });
});
