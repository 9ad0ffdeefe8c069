import { describe, expect, it } from 'vitest';
import type { Setting } from '../../desk/story.ts';
import { at, BOT, clockOf, clocksOf, Story } from '../../desk/story.ts';
import { under } from '../setting.ts';

const names = (where: Setting, story: Story, now: string) =>
  clocksOf(where, story, now).map(({ name, set }) => (set === 'promise' ? name : `${set} ${name}`));

describe('a breach that a mark has told', () => {
  const sets = `
sla: [{ name: promised, when: {}, first_response: 4h }]
internal: [{ name: own, when: {}, first_response: 1h }]
`;
  const broken = async (set: 'promise' | 'internal', policySince: string, story: Story) => {
    const where = await under(sets, { policySince });
    return clocksOf(where, story, 'mon 18:00').find((clock) => clock.set === set)?.breachedAt;
  };
  const marked = (label: string, when: string) => new Story('mon 10:00').labels(when, BOT, label);

  it('counts from when it was broken, though the policy is younger', async () => {
    expect(await broken('promise', 'mon 15:00', new Story('mon 10:00'))).toBe(at('mon 15:00'));
    expect(await broken('promise', 'mon 15:00', marked('sla: breached', 'mon 14:01'))).toBe(at('mon 14:00'));
    expect(await broken('internal', 'mon 12:00', new Story('mon 10:00'))).toBe(at('mon 12:00'));
    expect(await broken('internal', 'mon 12:00', marked('sla: target missed', 'mon 11:01'))).toBe(
      at('mon 11:00'),
    );
  });

  it('is told by the mark of a promise for a target as well, not the other way', async () => {
    expect(await broken('internal', 'mon 12:00', marked('sla: breached', 'mon 11:01'))).toBe(at('mon 11:00'));
    expect(await broken('promise', 'mon 15:00', marked('sla: target missed', 'mon 14:01'))).toBe(
      at('mon 15:00'),
    );
  });

  it('is told by the mark that stands, whatever became of one before', async () => {
    const twice = marked('sla: breached', 'mon 10:30')
      .unlabels('mon 10:40', 'ana', 'sla: breached')
      .labels('mon 14:01', BOT, 'sla: breached');
    expect(await broken('promise', 'mon 15:00', twice)).toBe(at('mon 14:00'));
    const gone = marked('sla: breached', 'mon 10:30').unlabels('mon 10:40', 'ana', 'sla: breached');
    expect(await broken('promise', 'mon 15:00', gone)).toBe(at('mon 15:00'));
  });
});

describe('a solution is promised', async () => {
  const form = `
name: Change
description: Something else
body:
  - { type: input, id: needed-by, attributes: { label: Needed by } }
`;
  const where = await under(
    `
  forms: { change.yml: { notice: { field: needed-by, at_least: 2 weeks } } }
sla: [{ name: any, first_response: 8h, resolution: 40h }]
`,
    { forms: { 'change.yml': form } },
  );
  const promised = (day: string, needed: string) =>
    names(where, new Story(`${day} 10:00`).with({ body: `### Needed by\n\n${needed}` }), `${day} 10:01`);

  it('unless it is needed too soon, as it was before December 2026 in any case', () => {
    expect(promised('2026-12-07', '2026-12-10')).toEqual(['first_response']);
    expect(promised('2026-12-01', '2026-12-10')).toEqual(['first_response']);
    expect(promised('2026-12-07', '2027-01-10')).toEqual(['first_response', 'resolution']);
    expect(promised('2026-12-07', '_No response_')).toEqual(['first_response', 'resolution']);
    expect(promised('2026-11-30', '2026-12-02')).toEqual(['first_response', 'resolution']);
  });
});

describe('the clocks of the desk itself', () => {
  it('are those that a rule asks for', async () => {
    const stuck = await under('escalation: [{ name: stuck, on: taken, after: 1h, to: tier-2 }]');
    expect(names(stuck, new Story('mon 10:00').assigns('mon 10:10', 'ana'), 'mon 10:20')).toEqual([
      'desk escalation',
    ]);
    expect(names(stuck, new Story('mon 10:00'), 'mon 10:20')).toEqual([]);
    const quiet = await under('escalation: [{ name: quiet, on: silence, after: 1h, to: tier-2 }]');
    expect(names(quiet, new Story('mon 10:00'), 'mon 10:20')).toEqual(['desk silence']);
  });

  it('go by the name of what sets them', async () => {
    const where = await under('waiting: { pending: { close_after: 72h, severities: [urgent] } }');
    const story = new Story('mon 10:00')
      .labels('mon 10:00', 'cus', 'severity: urgent')
      .says('mon 10:30', 'ana', 'Which?')
      .labels('mon 10:30', 'ana', 'status: pending');
    expect(clockOf(where, story, 'mon 11:00', 'pending_close').rule).toBe('waiting.pending');
  });

  it('want a write-up of what was solved, close by close', async () => {
    const where = await under('write_up: { when: {}, within: 24h, done: written }');
    const wanted = (story: Story) =>
      clocksOf(where, story, 'mon 18:00').flatMap(({ name, startedAt }) =>
        name === 'write_up' ? [startedAt] : [],
      );
    const first = (reason: 'completed' | 'not_planned') =>
      new Story('mon 10:00').closes('mon 11:00', 'ana', reason);
    expect(wanted(first('completed'))).toEqual([at('mon 11:00')]);
    expect(wanted(first('not_planned'))).toEqual([]);
    expect(wanted(first('not_planned').reopens('mon 12:00', 'cus').closes('mon 13:00', 'ana'))).toEqual([
      at('mon 13:00'),
    ]);
  });
});
