import { describe, expect, it } from 'vitest';
import { tooFastForCron } from '../../src/policy/cron.ts';
import { loadPolicy } from '../../src/policy/load.ts';

async function told(text: string) {
  const { draft, problems } = await loadPolicy({ text: `version: 1\n${text}`, file: 'steward.yml' });
  expect(problems).toEqual([]);
  if (draft === null) throw new Error('no policy');
  return tooFastForCron(draft).map(({ code, path, message }) => {
    expect(code).toBe('too-fast-for-cron');
    return `${path.join('.')}: ${message}`;
  });
}

describe('what a schedule cannot keep', () => {
  it('is told of each short time, with how late it would be', async () => {
    const rule = 'name: quiet, on: silence, after: 10m, ladder: [{ after: 30m }, { after: 31m }], repeat: 1h';
    expect(await told(`escalation: [{ ${rule} }]`)).toEqual([
      'escalation.0.after: With the Action alone "quiet" is noticed after 15 minutes at best and 25 minutes on an ordinary day, not after 10m',
      'escalation.0.ladder.0.after: With the Action alone step 2 of "quiet" is noticed after 35 minutes at best and 45 minutes on an ordinary day, not after 30m',
    ]);
  });

  it('is told of promises, and of a warning that would come with the breach', async () => {
    const sla = 'name: fast, first_response: 30m, update: 1h, warn_at: 75%';
    expect((await told(`sla: [{ ${sla} }]`)).map((line) => line.split(':')[0])).toEqual([
      'sla.0.first_response',
      'sla.0.warn_at',
    ]);
    expect(await told('internal: [{ name: slow, resolution: 8h, warn_at: 75% }]')).toEqual([]);
  });

  it('is told of a reminder that would come with the miss', async () => {
    const update = (before: string) =>
      `sla: [{ name: a, update: { every: 2h, reminders: { before: ${before} } } }]`;
    expect(await told(update('15m'))).toEqual([
      'sla.0.update.reminders.before: With the Action alone the reminder of an update of "a", 15 minutes ahead, comes 5 minutes to 15 minutes late: often not before the update is missed',
    ]);
    expect(await told(update('16m'))).toEqual([]);
  });

  it('is nothing where an event starts it, or where the policy has an App act', async () => {
    expect(await told('escalation: [{ name: arrival, on: opened }]')).toEqual([]);
    expect(await told('bot: acme-desk[bot]\nescalation: [{ name: quiet, on: silence, after: 5m }]')).toEqual(
      [],
    );
    expect(
      await told('bot: github-actions[bot]\nescalation: [{ name: quiet, on: silence, after: 5m }]'),
    ).toHaveLength(1);
  });

  it('is told of the built-in processes whose times are short', async () => {
    const paths = async (name: string) => (await told(`extends: ${name}`)).map((line) => line.split(':')[0]);
    expect(await paths('support-ops')).toEqual(['escalation.0.after', 'escalation.1.after']);
    expect(await paths('ddev')).toEqual([
      'internal.0.update.reminders.before',
      'escalation.2.after',
      'escalation.2.repeat',
      'escalation.3.after',
    ]);
  });
});
