import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import { at, clocksOf, policyOf, snapshotOf, Story } from '../desk/story.ts';

const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana] }
severities: [{ name: urgent }, { name: low }]
customers:
  tiers: [gold]
  members:
    gold:
      bigco:
        logins: [cus, colleague]
        timezone: America/New_York
        contract: { from: 2026-11-17, until: 2026-11-18 }
      old: { logins: [rival], contract: { until: 2026-11-01 } }
  labels: { 'from: bigco': bigco, 'tier: gold': gold }
sla: [{ name: gold, when: { tier: gold }, first_response: 72h }]
`);

const told = (story: Story, now: string) => fold(story.issue(), snapshotOf({ policy }, [], now));

describe('the dates of a contract', () => {
  // Midnight in New York is 05:00 UTC: the first date begins then, and the last one ends there.
  it('are whole dates of the customer’s own zone, to the second', () => {
    const name = (now: string) => told(new Story('mon 10:00'), now).customer?.name ?? null;
    expect(name('2026-11-17 04:59:59')).toBeNull();
    expect(name('2026-11-17 05:00:00')).toBe('bigco');
    expect(name('2026-11-19 04:59:59')).toBe('bigco');
    expect(name('2026-11-19 05:00:00')).toBeNull();
  });

  it('bring a promise and take it away, at that second, whenever a run looks', () => {
    const story = new Story('mon 10:00');
    const from = (now: string) =>
      clocksOf({ policy }, story, now)
        .filter(({ name }) => name === 'first_response')
        .map(({ rule }) => rule);
    expect(from('2026-11-17 04:59:59')).toEqual([]);
    expect(from('2026-11-17 05:00:00')).toEqual(['gold']);
    const facts = told(story, 'fri 10:00').facts.map(({ at: when, value }) => [when, value.tier]);
    expect(facts).toEqual([
      [at('mon 10:00'), null],
      [at('2026-11-17 05:00:00'), 'gold'],
      [at('2026-11-19 05:00:00'), null],
    ]);
  });

  it('wake the desk when they come', () => {
    const wake = (now: string) =>
      caseOf(new Story('mon 10:00').issue(), snapshotOf({ policy }, [], now))?.wake;
    expect(wake('mon 11:00')).toBe(at('2026-11-17 05:00:00'));
  });

  it('decide whether colleagues speak for it', () => {
    const roles = (when: string) => {
      const story = new Story('2026-11-10 10:00').says(when, 'colleague');
      return told(story, '2026-12-01 10:00').messages[0]?.role;
    };
    expect(roles('2026-11-17 04:59:59')).toBe('bystander');
    expect(roles('2026-11-17 05:00:00')).toBe('customer');
    expect(roles('2026-11-19 05:00:00')).toBe('bystander');
  });

  it('make of a customer that is none any more somebody whom nobody knows', () => {
    const story = new Story('mon 10:00', 'rival');
    expect(told(story, 'mon 11:00').isConfirmed).toBe(false);
    expect(told(new Story('2026-10-31 10:00', 'rival'), '2026-10-31 11:00').isConfirmed).toBe(true);
  });

  it('hold for a label that names the customer as well, and for none of its tier alone', () => {
    const labelled = (label: string) =>
      told(new Story('mon 10:00', 'passer').labels('mon 10:01', 'ana', label), 'fri 10:00').facts.map(
        ({ value }) => value.tier,
      );
    expect(labelled('from: bigco')).toEqual([null, null, 'gold', null]);
    expect(labelled('tier: gold')).toEqual([null, 'gold']);
  });
});
