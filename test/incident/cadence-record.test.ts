import { describe, expect, it } from 'vitest';
import { cadenceRecord } from '../../src/incident/cadence-record.ts';
import type { Setting, Story } from '../desk/story.ts';
import { at, clocksOf } from '../desk/story.ts';
import { under, urgent } from '../sla/setting.ts';

const RULE = 'update: { every: 20m, then: [{ after: 2h, every: 1h }] }';
const desk = await under(`sla: [{ name: all, ${RULE} }]`);
const record = (story: Story, now: string, where: Setting = desk, from = 'mon 10:00') =>
  cadenceRecord(clocksOf(where, story, now), where.policy, at(from), at(now));
const counts = (...args: Parameters<typeof record>) =>
  record(...args).phases.map(({ every, kept, missed }) => [every.text, kept, missed]);

/** Told at ten, in time twice, late once in each phase, and in time at last. */
const incident = () =>
  urgent()
    .says('mon 10:00', 'ana')
    .says('mon 10:20', 'ana')
    .says('mon 10:35', 'bo')
    .says('mon 11:20', 'ana')
    .says('mon 11:40', 'ana')
    .says('mon 12:00', 'ana')
    .says('mon 13:30', 'ana')
    .says('mon 14:30', 'bo');

describe('how word was kept', () => {
  it('is told for each phase, and the longest silence with it', () => {
    expect(counts(incident(), 'mon 14:30')).toEqual([
      ['20m', 4, 2],
      ['1h', 1, 1],
    ]);
    expect(record(incident(), 'mon 14:30').longestSilence).toEqual({
      from: at('mon 12:00'),
      to: at('mon 13:30'),
    });
  });

  it('stays as it was, whatever is said later', () => {
    const early = record(incident(), 'mon 14:30');
    const late = cadenceRecord(
      clocksOf(desk, incident().closes('tue 10:00', 'ana'), 'fri 10:00'),
      desk.policy,
      at('mon 10:00'),
      at('mon 14:30'),
    );
    expect(late).toEqual(early);
  });

  it('counts what goes on as neither, and neither what the close ended', () => {
    expect(counts(incident(), 'mon 15:00')).toEqual(counts(incident(), 'mon 14:30'));
    expect(counts(incident().closes('mon 15:00', 'ana'), 'mon 18:00')).toEqual(
      counts(incident(), 'mon 14:30'),
    );
  });

  it('goes by the promise, else by the targets of the desk’s own', async () => {
    const own = await under(`internal: [{ name: own, ${RULE} }]`);
    expect(counts(incident(), 'mon 14:30', own)).toEqual(counts(incident(), 'mon 14:30'));
    const both = await under(`
sla: [{ name: all, update: 4h }]
internal: [{ name: own, ${RULE} }]`);
    expect(counts(incident(), 'mon 14:30', both)).toEqual([['4h', 7, 0]]);
  });

  it('is looked at from the declaration on', () => {
    expect(counts(incident(), 'mon 14:30', desk, 'mon 12:10')).toEqual([['1h', 1, 1]]);
    expect(record(incident(), 'mon 14:30', desk, 'mon 13:00').longestSilence).toEqual({
      from: at('mon 13:30'),
      to: at('mon 14:30'),
    });
  });

  it('is empty where nobody has said anything', () => {
    expect(record(urgent(), 'mon 14:30')).toEqual({ phases: [], longestSilence: null });
  });
});
