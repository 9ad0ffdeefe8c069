import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/policy/policy.ts';
import { HOUR, MINUTE, preset, shown } from './preset.ts';

let policy: Policy;

beforeAll(async () => {
  policy = await preset('support-ops');
});

describe('the support-ops process', () => {
  it('calls somebody when nobody answers, by the criticality of the system', () => {
    expect(policy.escalation.map(({ when, on, after, to }) => [when.severity, on, shown(after), to])).toEqual(
      [
        [['mission-critical'], 'silence', [10 * MINUTE, '24x7'], 'on-call'],
        [['business-critical'], 'silence', [30 * MINUTE, '24x7'], 'on-call'],
        [['business-operational'], 'silence', [8 * HOUR, '24x7'], 'on-call'],
        [['administrative'], 'silence', [24 * HOUR, '24x7'], 'on-call'],
        [undefined, 'silence', [24 * HOUR, '24x7'], 'on-call'],
      ],
    );
  });

  it('pages them too, as soon as the desk has a pager', async () => {
    const paged = await preset('support-ops', 'pagers: { on-call: { kind: opsgenie } }');
    expect(paged.escalation.map(({ page }) => page)).toEqual([...Array<string>(4).fill('on-call'), null]);
    expect(policy.pagers).toEqual([]);
  });

  it('asks each form for its answers', () => {
    const required = [...policy.intake.forms].map(([file, form]) => [file, form.required]);
    expect(required).toEqual([
      ['bug.yml', ['steps', 'severity']],
      ['incident.yml', ['what-happens', 'impact', 'errors', 'steps-taken']],
      ['feature.yml', ['business-need', 'expected-outcome']],
      ['rfc.yml', []],
    ]);
  });

  it('finds an incident’s severity in the sheet of systems', () => {
    expect(policy.intake.forms.get('incident.yml')).toMatchObject({
      incident: true,
      severity: { kind: 'sheet', file: '.github/criticality.yml', field: 'system' },
    });
    expect(policy.files).toEqual([
      {
        path: '.github/criticality.yml',
        use: { kind: 'sheet' },
        at: ['intake', 'forms', 'incident.yml', 'severity', 'sheet'],
      },
    ]);
  });

  it('moves tickets between forms by their labels, ships on the first, and asks the requester to sign off', () => {
    expect([...policy.intake.forms.values()].map(({ label }) => label)).toEqual([
      'form: bug',
      'form: incident',
      'form: feature',
      'form: rfc',
    ]);
    expect(policy.intake.forms.get('feature.yml')?.shipsOn).toBe(1);
    expect(policy.signOff).toMatchObject({ when: {}, before: 'ship', remindAfter: { text: '2d' } });
  });
});
