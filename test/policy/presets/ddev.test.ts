import { earlier, instant } from '../../../src/calendar/instant.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/policy/policy.ts';
import { HOUR, MINUTE, preset, shown } from './preset.ts';

let policy: Policy;

beforeAll(async () => {
  policy = await preset('ddev', '', 'America/Denver');
});

describe('the ddev process', () => {
  it('asks of itself a first answer and updates by severity, and promises nothing', () => {
    expect(policy.sla).toEqual([]);
    expect(
      policy.internal.map(({ when, targets }) => [
        when.severity,
        shown(targets.first_response),
        shown(targets.update),
      ]),
    ).toEqual([
      [['urgent'], [60 * MINUTE, '24x7'], [HOUR, '24x7']],
      [['high'], [2 * HOUR, '24x5'], [2 * HOUR, '24x5']],
      [
        ['medium', 'low'],
        [8 * HOUR, '24x5'],
        [HOUR, '24x5'],
      ],
    ]);
    expect(policy.internal.map(({ targets }) => targets.update?.whileOwned)).toEqual([
      undefined,
      undefined,
      true,
    ]);
    expect(policy.internal.every(({ targets }) => targets.resolution === undefined)).toBe(true);
  });

  it('promises the same where the policy publishes it', async () => {
    const open = await preset('ddev', 'publish: true', 'America/Denver');
    const names = ({ name, when }: { name: string; when: unknown }) => [name, when];
    expect(open.sla.map(names)).toEqual(policy.internal.map(names));
    expect(open.internal).toEqual([]);
  });

  it('keeps 24x5 from Monday 00:00 to Saturday 00:00 in the desk’s zone', () => {
    const calendar = policy.calendars.get('24x5');
    const monday = instant(Date.parse('2026-11-23T00:00:00-07:00'));
    const saturday = instant(Date.parse('2026-11-28T00:00:00-07:00'));
    expect(calendar?.nextOpening(earlier(monday, 1))).toBe(monday);
    expect(calendar?.nextClosing(monday)).toBe(saturday);
  });

  it('moves tickets on when tier one has worked alone for long enough', () => {
    const taken = policy.escalation.filter(({ on }) => on === 'taken');
    expect(taken.map(({ when, after, to, unassign }) => [when.severity, shown(after), to, unassign])).toEqual(
      [
        [['urgent'], [30 * MINUTE, '24x7'], 'tier-2', false],
        [['high'], [HOUR, '24x5'], 'tier-2', false],
        [['medium'], [2 * HOUR, '24x5'], 'support', true],
        [['low'], [4 * HOUR, '24x5'], 'support', true],
      ],
    );
    expect(policy.team.groups.map(({ name }) => name)).toEqual(['tier-1', 'tier-2', 'support']);
  });

  it('pages nobody until the desk has a pager, then for urgent and high alone: on arrival, and as tier two joins', async () => {
    expect(policy.escalation.every(({ page }) => page === null)).toBe(true);
    const paged = await preset('ddev', 'pagers: { on-call: { kind: pagerduty } }');
    const steps = paged.escalation.filter(({ page }) => page === 'on-call');
    expect(steps.map(({ when, on, after }) => [when.severity, on, after.within])).toEqual([
      [['urgent'], 'opened', 0],
      [['high'], 'opened', 0],
      [['urgent'], 'unanswered', 30 * MINUTE],
      [['urgent'], 'taken', 30 * MINUTE],
      [['high'], 'taken', HOUR],
    ]);
  });

  it('closes pending tickets of the two lower severities after 72 hours', () => {
    expect(shown(policy.waiting.pending.closeAfter)).toEqual([72 * HOUR, '24x7']);
    expect(policy.waiting.pending.severities).toEqual(['medium', 'low']);
  });

  it('wants a write-up organised within 24 hours of every close', () => {
    expect(policy.writeUp).toMatchObject({ when: {}, done: 'organised' });
    expect(shown(policy.writeUp?.target)).toEqual([24 * HOUR, '24x7']);
    expect(policy.incidents.when).toEqual({ severity: ['urgent'] });
  });

  it('reads the severity from a field of that name, and always has an owner to ask for', () => {
    expect(policy.intake).toMatchObject({
      acknowledge: true,
      severity: [{ kind: 'field', field: 'severity', map: null }],
    });
    expect(policy.severities.map(({ name, label }) => [name, label])).toEqual([
      ['urgent', 'severity: urgent'],
      ['high', 'severity: high'],
      ['medium', 'severity: medium'],
      ['low', 'severity: low'],
    ]);
    expect(policy.ownership).toMatchObject({ group: 'tier-1' });
  });
});
