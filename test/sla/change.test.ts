import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/calendar/instant.ts';
import { at, clockOf, clocksOf, Story } from '../desk/story.ts';
import { setting, under } from './setting.ts';

const high = () => new Story('mon 10:00').labels('mon 10:00', 'cus', 'severity: high');
const raise = (story: Story, when: string) =>
  story.unlabels(when, 'ana', 'severity: high').labels(when, 'ana', 'severity: urgent');
const response = (story: Story, now: string) => clockOf(setting, story, now, 'first_response');

describe('a severity that changes mid-flight', () => {
  it('keeps the elapsed time and swaps the target', async () => {
    const two = await under(`
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 2h }
  - { name: high, when: { severity: high }, first_response: 3h }
`);
    expect(clockOf(two, high(), 'mon 10:30', 'first_response').due).toBe(at('mon 13:00'));
    expect(clockOf(two, raise(high(), 'mon 11:00'), 'mon 11:30', 'first_response')).toMatchObject({
      state: 'running',
      elapsed: 1.5 * HOUR,
      due: at('mon 12:00'),
      rule: 'urgent',
    });
  });

  it('raised when the new target is past already is broken at the change', () => {
    expect(response(raise(high(), 'mon 12:00'), 'mon 12:00:01')).toMatchObject({
      state: 'breached',
      breachedAt: at('mon 12:00'),
    });
  });

  it('lowered after the breach stays broken', () => {
    const story = new Story('mon 10:00')
      .labels('mon 10:00', 'cus', 'severity: urgent')
      .says('mon 11:30', 'ana', '/severity low');
    expect(response(story, 'mon 12:00')).toMatchObject({ state: 'breached', breachedAt: at('mon 11:00') });
  });

  it('lowered at the very deadline is saved', () => {
    const story = new Story('mon 10:00')
      .labels('mon 10:00', 'cus', 'severity: urgent')
      .says('mon 11:00', 'ana', '/severity high');
    expect(response(story, 'mon 12:00')).toMatchObject({ state: 'running', due: at('mon 13:00') });
  });

  it('is measured again from the start on the calendar of the new rule', () => {
    const story = new Story('sat 10:00')
      .labels('sat 10:00', 'cus', 'severity: medium')
      .says('mon+1 10:00', 'ana', '/severity urgent');
    expect(response(story, 'mon+1 10:00:01')).toMatchObject({
      state: 'breached',
      breachedAt: at('mon+1 10:00'),
      calendar: '24x7',
      elapsed: 48 * HOUR + 1000,
    });
    const relaxed = new Story('sat 10:00')
      .labels('sat 10:00', 'cus', 'severity: high')
      .says('sat 12:00', 'ana', '/severity medium');
    expect(response(relaxed, 'mon+1 11:00')).toMatchObject({ elapsed: 2 * HOUR, due: at('mon+1 13:00') });
  });

  it('loses no wait', () => {
    const story = raise(high().labels('mon 10:30', 'ana', 'status: pending'), 'mon 11:00');
    expect(clockOf(setting, story, 'mon 12:00', 'resolution')).toMatchObject({
      state: 'paused',
      elapsed: 0.5 * HOUR,
    });
  });

  it('in the second in which the clock stops comes after the stop', () => {
    const story = raise(high().says('mon 12:00', 'ana'), 'mon 12:00');
    expect(response(story, 'mon 13:00')).toMatchObject({ state: 'met', rule: 'high' });
  });

  it('leaves at least what the policy grants', async () => {
    const kind = await under(`
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 1h, minimum_remaining: 30m }
  - { name: high, when: { severity: high }, first_response: 3h }
`);
    const late = raise(high(), 'mon 12:00');
    expect(clockOf(kind, late, 'mon 12:10', 'first_response')).toMatchObject({
      state: 'running',
      due: at('mon 12:30'),
    });
    expect(clockOf(kind, late, 'mon 12:31', 'first_response').breachedAt).toBe(at('mon 12:30'));
    const early = raise(high(), 'mon 10:10');
    expect(clockOf(kind, early, 'mon 10:20', 'first_response').due).toBe(at('mon 11:00'));
  });

  it('only a change of the promise grants it: another label does not', async () => {
    const kind = await under(
      `sla: [{ name: high, when: { severity: high }, first_response: 3h, minimum_remaining: 2h }]`,
    );
    const story = high()
      .labels('mon 12:30', 'ana', 'area: login')
      .unlabels('mon 12:40', 'ana', 'area: login');
    expect(clockOf(kind, story, 'mon 12:50', 'first_response').due).toBe(at('mon 13:00'));
  });

  it('taken away leaves no promise, and what was broken before stays', () => {
    const calm = high().unlabels('mon 11:00', 'ana', 'severity: high');
    expect(clocksOf(setting, calm, 'mon 16:00').map((c) => c.name)).not.toContain('first_response');
    const broken = high().unlabels('mon 14:00', 'ana', 'severity: high');
    expect(response(broken, 'mon 16:00').breachedAt).toBe(at('mon 13:00'));
  });
});

describe('the first severity', () => {
  const triaged = () => new Story('mon 10:00').labels('mon 12:00', 'ana', 'severity: high');

  it('is deemed to hold since opening', () => {
    expect(response(triaged(), 'mon 12:10')).toMatchObject({
      startedAt: at('mon 10:00'),
      due: at('mon 13:00'),
    });
  });

  it('set after its deadline is broken when it is set, not before', () => {
    const late = new Story('mon 10:00').labels('mon 15:00', 'ana', 'severity: urgent');
    expect(response(late, 'mon 15:00:01').breachedAt).toBe(at('mon 15:00'));
  });

  it('set after the answer measures the answer: kept, or broken when it was set', () => {
    const kept = new Story('mon 10:00')
      .says('mon 10:30', 'ana')
      .labels('mon 14:00', 'ana', 'severity: urgent');
    expect(response(kept, 'mon 15:00')).toMatchObject({ state: 'met', endedAt: at('mon 10:30') });
    const broken = new Story('mon 10:00')
      .says('mon 12:00', 'ana')
      .labels('mon 14:00', 'ana', 'severity: urgent');
    expect(response(broken, 'mon 15:00')).toMatchObject({ state: 'breached', breachedAt: at('mon 14:00') });
  });

  it('does not judge again what was promised and kept without one', async () => {
    const any = await under(`
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 1h }
  - { name: rest, when: {}, first_response: 8h }
`);
    const story = new Story('mon 10:00')
      .says('mon 12:00', 'ana')
      .labels('mon 14:00', 'ana', 'severity: urgent');
    expect(clockOf(any, story, 'mon 15:00', 'first_response')).toMatchObject({ state: 'met', rule: 'rest' });
  });

  it('is no change of target, so that nothing is granted for it', async () => {
    const kind = await under(
      `sla: [{ name: urgent, when: { severity: urgent }, first_response: 1h, minimum_remaining: 30m }]`,
    );
    const late = new Story('mon 10:00').labels('mon 15:00', 'ana', 'severity: urgent');
    expect(clockOf(kind, late, 'mon 15:10', 'first_response').breachedAt).toBe(at('mon 15:00'));
  });
});

describe('other facts that rules select on', () => {
  it('a label applied late counts from when it was applied', async () => {
    const vip = await under(`
sla:
  - { name: vip, when: { label: vip }, first_response: 1h }
  - { name: rest, when: {}, first_response: 8h }
`);
    const story = new Story('mon 10:00').labels('mon 12:00', 'ana', 'vip');
    expect(clockOf(vip, story, 'mon 12:30', 'first_response')).toMatchObject({
      rule: 'vip',
      breachedAt: at('mon 12:00'),
    });
    const answered = new Story('mon 10:00').says('mon 11:30', 'ana').labels('mon 12:00', 'ana', 'vip');
    expect(clockOf(vip, answered, 'mon 12:30', 'first_response')).toMatchObject({
      state: 'met',
      rule: 'rest',
    });
  });

  it("the customer's tier, the repository and whether it is an incident choose the rule", async () => {
    const many = await under(`
incidents: { when: { severity: urgent } }
sla:
  - { name: incident, when: { incident: true }, first_response: 1h }
  - { name: gold, when: { tier: gold, repository: acme/helpdesk }, first_response: 2h }
  - { name: rest, when: {}, first_response: 3h }
`);
    const rule = (story: Story) => clockOf(many, story, 'mon 10:10', 'first_response').rule;
    expect(rule(new Story('mon 10:00'))).toBe('gold');
    expect(rule(new Story('mon 10:00', 'stranger'))).toBe('rest');
    expect(rule(new Story('mon 10:00').labels('mon 10:05', 'bo', 'incident'))).toBe('incident');
    expect(rule(new Story('mon 10:00').labels('mon 10:05', 'bo', 'severity: urgent'))).toBe('incident');
  });

  it('the first rule that matches is the promise', async () => {
    const overlapping = await under(`
sla:
  - { name: first, when: { severity: [urgent, high] }, first_response: 5h }
  - { name: second, when: { severity: urgent, tier: gold }, first_response: 1h }
`);
    const story = new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: urgent');
    expect(clockOf(overlapping, story, 'mon 10:10', 'first_response').rule).toBe('first');
  });
});

describe('assignees', () => {
  it('who works on it touches no clock that customers see', () => {
    const calm = high().says('mon 10:30', 'ana').says('mon 11:00', 'cus');
    const busy = high()
      .assigns('mon 10:20', 'ana')
      .says('mon 10:30', 'ana')
      .says('mon 11:00', 'cus')
      .unassigns('mon 11:10', 'ana')
      .assigns('mon 11:10', 'ana', 'bo');
    const promises = (story: Story) =>
      clocksOf(setting, story, 'mon 12:00').filter((c) => c.set === 'promise');
    expect(promises(busy)).toEqual(promises(calm));
  });
});

describe('a severity that is first set late', () => {
  const late = () => new Story('mon 10:00').labels('mon 10:30', 'ana', 'severity: high');

  it('is deemed to hold since the opening', () => {
    expect(response(late(), 'mon 10:40')).toMatchObject({
      rule: 'high',
      due: at('mon 13:00'),
      elapsed: HOUR / 1.5,
    });
  });

  it('and changes again counts from the change as any other', () => {
    expect(response(raise(late(), 'mon 10:45'), 'mon 10:50')).toMatchObject({
      rule: 'urgent',
      due: at('mon 11:00'),
    });
    const lowered = late().says('mon 10:45', 'ana', '/severity low');
    expect(
      clocksOf(setting, lowered, 'mon 10:50').find(({ name }) => name === 'first_response'),
    ).toBeUndefined();
  });
});
