import { describe, expect, it } from 'vitest';
import { HOUR, type Instant, instant, later, MINUTE, SECOND } from '../../src/calendar/instant.ts';
import { formatUtc } from '../../src/calendar/utc.ts';
import type { Clock } from '../../src/sla/clock.ts';
import { at, clockOf, judge, type Setting, Story } from '../desk/story.ts';
import fc from '../property.ts';
import { under } from '../sla/setting.ts';

const PAGE = `
incidents: { when: { severity: urgent }, components: [Checkout, Search] }
status_page:
  name: Acme
  components: [{ name: Checkout, tickets: { label: checkout } }]
  maintenance: [{ name: New database, from: '2026-11-16T12:00', to: '2026-11-16T13:30:07', components: [Checkout] }]
`;
const RULE = 'resolution: 4h, pauses: { resolution: [on_hold, maintenance] }';
const desk = await under(`sla: [{ name: all, first_response: 1h, ${RULE} }]\n${PAGE}`);

const resolution = (story: Story, now: string, where: Setting = desk): Clock =>
  clockOf(where, story, now, 'resolution');
const checkout = () => new Story('mon 10:00').labels('mon 10:00', 'cus', 'checkout');

describe('planned work', () => {
  it('makes the clocks of tickets about its components stand, to the second', () => {
    expect(resolution(checkout(), 'mon 11:59:59')).toMatchObject({
      ...{ state: 'running', due: at('mon 15:30:07') },
    });
    expect(resolution(checkout(), 'mon 12:00')).toMatchObject({ state: 'paused', elapsed: 2 * HOUR });
    expect(resolution(checkout(), 'mon 13:30:06')).toMatchObject({ state: 'paused', elapsed: 2 * HOUR });
    expect(resolution(checkout(), 'mon 13:30:08')).toMatchObject({
      ...{ state: 'running', elapsed: 2 * HOUR + SECOND, due: at('mon 15:30:07'), breachedAt: null },
    });
    expect(resolution(checkout(), 'mon 15:30:08').breachedAt).toBe(at('mon 15:30:07'));
  });

  it('leaves other clocks, and those of other tickets, as they are', async () => {
    expect(resolution(new Story('mon 10:00'), 'mon 12:30').state).toBe('running');
    expect(clockOf(desk, checkout(), 'mon 10:30', 'first_response').due).toBe(at('mon 11:00'));
    const other = await under(`sla: [{ name: all, resolution: 4h }]\n${PAGE}`);
    expect(resolution(checkout(), 'mon 12:30', other).due).toBe(at('mon 14:00'));
  });

  it('counts from when the ticket is about it, and for as long', () => {
    const late = new Story('mon 10:00').labels('mon 12:30', 'ana', 'checkout');
    expect(resolution(late, 'mon 13:00').due).toBe(at('mon 15:00:07'));
    expect(resolution(late.unlabels('mon 13:00', 'ana', 'checkout'), 'mon 13:10').due).toBe(at('mon 14:30'));
  });

  it('is on what an incident is said to hit, from when it is said', () => {
    const announced = [
      { name: 'Disks', from: at('2026-12-07 12:00'), to: at('2026-12-07 13:00'), components: ['Checkout'] },
    ];
    const then = (story: Story, time: string) =>
      resolution(story, `2026-12-07 ${time}`, { ...desk, announced });
    const story = new Story('2026-12-07 10:00')
      .labels('2026-12-07 10:00', 'cus', 'severity: urgent')
      .says('2026-12-07 10:30', 'ana', '/status identified (major: Checkout) A disk is full.');
    expect(then(story, '12:30')).toMatchObject({ state: 'paused', due: at('2026-12-07 15:00') });
    story.says('2026-12-07 12:40', 'ana', '/status monitoring (none: Checkout) It works again.');
    expect(then(story, '12:50')).toMatchObject({ state: 'running', due: at('2026-12-07 14:40') });
  });

  it('is on what the form’s answer names', async () => {
    const forms = {
      'bug.yml': `
name: Bug
description: Something is wrong
labels: [bug]
body: [{ type: input, id: part, attributes: { label: Part } }]`,
    };
    const asked = await under(`sla: [{ name: all, ${RULE} }]\n${PAGE}`.concat('\n'), { forms });
    const policy = { ...asked.policy, intake: { ...asked.policy.intake, systemField: 'part' } };
    const by = (part: string): Story =>
      new Story('mon 10:00').with({ body: `### Part\n\n${part}`, labels: ['bug'] });
    expect(resolution(by('checkout'), 'mon 12:30', { ...asked, policy }).state).toBe('paused');
    expect(resolution(by('Checkout, Search'), 'mon 12:30', { ...asked, policy }).state).toBe('paused');
    expect(resolution(by('Checkout page'), 'mon 12:30', { ...asked, policy }).state).toBe('running');
  });

  it('may be announced by a form', () => {
    const announced = [
      { name: 'New disks', from: at('mon 11:00'), to: at('mon 11:30'), components: ['Checkout'] },
    ];
    expect(resolution(checkout(), 'mon 11:15', { ...desk, announced })).toMatchObject({
      ...{ state: 'paused', due: at('mon 16:00:07') },
    });
  });

  it('says what it stands for', () => {
    const { segments } = resolution(checkout(), 'mon 14:00');
    expect(segments.map(({ running, begunBy }) => [running, begunBy])).toEqual([
      [true, { kind: 'opened', by: 'cus' }],
      [false, { kind: 'maintenance_began', name: 'New database' }],
      [true, { kind: 'maintenance_over', name: 'New database' }],
    ]);
  });

  it('is looked at again as it begins and ends, and only while a clock counts', () => {
    const wake = (story: Story, now: string) => judge(desk, story, now).evaluations[0]?.wake;
    const answered = checkout().says('mon 10:10', 'ana');
    expect(wake(answered, 'mon 11:00')).toBe(at('mon 12:00'));
    expect(wake(answered, 'mon 12:00')).toBe(at('mon 13:30:07'));
    expect(wake(answered, 'mon 13:30:07')).toBe(at('mon 15:30:08'));
    expect(wake(answered.closes('mon 11:00', 'ana'), 'mon 11:10')).toBeNull();
  });

  it('judges nothing anew that was over when the policy forgot it', async () => {
    const forgetful = await under(`sla: [{ name: all, ${RULE} }]\n${PAGE.replace('12:00', '13:29')}`, {
      policySince: 'tue 10:00',
    });
    const story = checkout().closes('mon 15:00', 'ana');
    expect(resolution(story, 'wed 10:00').state).toBe('met');
    expect(resolution(story, 'wed 10:00', forgetful).state).toBe('met');
    // What still ran is broken by the change, and no earlier.
    expect(resolution(checkout(), 'wed 10:00', forgetful).breachedAt).toBe(at('tue 10:00'));
  });
});

/** Within the week of the story, in seconds. */
const second = fc.integer({ min: 0, max: 30 * 3600 });

it('counts each second in which the calendar is open and nothing makes the clock stand', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ from: second, span: fc.integer({ min: 1, max: 9000 }), ours: fc.boolean() }), {
        maxLength: 5,
      }),
      fc.array(fc.record({ at: fc.integer({ min: 1, max: 1800 }), on: fc.boolean(), hold: fc.boolean() }), {
        maxLength: 6,
      }),
      fc.integer({ min: 1, max: 30 * 3600 }),
      async (windows, switches, passed) => {
        const start = at('mon 08:00');
        const lines = windows.map(({ from, span, ours }, index) => {
          const [begins, ends] = [from, from + span].map((s) => formatUtc(later(start, s * SECOND)));
          return `{ name: W${String(index)}, from: '${begins ?? ''}', to: '${ends ?? ''}', components: [${ours ? 'Checkout' : 'Search'}] }`;
        });
        const where = await under(`
sla: [{ name: all, calendar: office, resolution: 3h, pauses: { resolution: [on_hold, maintenance] } }]
incidents: { components: [Checkout, Search] }
status_page: { name: Acme, components: [{ name: Checkout, tickets: { label: checkout } }], maintenance: [${lines.join(', ')}] }`);
        const story = new Story('mon 08:00');
        // One switch a minute, so that none is undone in the second in which it was made.
        const turns = switches.map((one, index) => ({ ...one, at: (one.at * 6 + index) * MINUTE }));
        turns.sort((a, b) => a.at - b.at);
        const state = { hold: false, about: false };
        const made = turns.filter(({ on, hold }) => {
          const of = hold ? 'hold' : 'about';
          const changes = state[of] !== on;
          state[of] = on;
          return changes;
        });
        for (const turn of made) {
          const when = formatUtc(later(start, turn.at)).replace('T', ' ').slice(0, 16);
          const label = turn.hold ? 'status: on hold' : 'checkout';
          if (turn.on) story.labels(when, 'ana', label);
          else story.unlabels(when, 'ana', label);
        }
        const now = later(start, passed * SECOND);
        const isOn = (moment: Instant, hold: boolean): boolean =>
          turns.findLast((turn) => turn.hold === hold && start + turn.at <= moment)?.on ?? false;
        let elapsed = 0;
        for (let s = 0; s < passed; s += 1) {
          const moment = instant(start + s * SECOND);
          const hour = new Date(moment).getUTCHours();
          const inWork = windows.some(({ from, span, ours }) => ours && from <= s && s < from + span);
          const stands = isOn(moment, true) || (isOn(moment, false) && inWork);
          if (hour >= 9 && hour < 17 && !stands) elapsed += 1;
        }
        const clock = resolution(story, formatUtc(now).replace('T', ' '), where);
        expect(clock.elapsed).toBe(elapsed * SECOND);
        expect(clock.breachedAt !== null).toBe(elapsed > 3 * 3600);
      },
    ),
    { numRuns: 60 },
  );
});
