import { describe, expect, it } from 'vitest';
import { spent } from '../../src/commands/spent.ts';
import { timeAhead } from '../../src/commands/spent-time.ts';
import type { Vocabulary } from '../../src/commands/spec.ts';
import { at } from '../desk/story.ts';

const vocabulary: Vocabulary = {
  ...{ severities: [], groups: [], components: [], hasStatusPage: false, instructions: [], factors: [] },
  ...{ forms: [], staff: () => [], timezone: 'Europe/Berlin', language: 'en', spoken: true, me: 'ana' },
  here: { repository: 'acme/helpdesk', number: 7 },
  ...{
    approvers: [],
    myGroups: [],
    mine: false,
    stages: [],
    shipping: null,
    replies: [],
    asks: [],
    pressing: ['urgent'],
  },
  // A Thursday.
  at: at('2026-12-10 11:00'),
};

function read(args: string, more: Partial<Vocabulary> = {}) {
  const reading = spent.read(args, { ...vocabulary, ...more });
  if ('outcome' in reading) return [reading.reason.kind];
  const [said] = reading.consequences;
  if (said?.kind !== 'spent') throw new Error('nothing spent');
  return [said.time / 60_000, said.day, said.free, reading.why];
}

describe('time that was spent', () => {
  it.each([
    ['1h30m', 90],
    ['1h 30m', 90],
    ['90m', 90],
    ['90 min', 90],
    ['1.5h', 90],
    ['1,5 h', 90],
    ['1:30', 90],
    ['2 hours', 120],
    ['1 Stunde 15 Minuten', 75],
    ['-30m', -30],
    ['− 30m', -30],
    ['+5m', 5],
    ['24h', 1440],
  ])('is read: %s', (text, minutes) => {
    expect((timeAhead(text)?.time ?? 0) / 60_000).toBe(minutes);
  });

  it.each(['', '0m', '30', 'soon', '1x', '25h', '0.001h', '1hm', '1:75', '30s', '1d', '-', '5mm'])(
    'is none: %s',
    (text) => {
      expect(timeAhead(text)).toBeNull();
    },
  );

  it('counts for the day of the command, or for one that is named', () => {
    expect(read('1h')).toEqual([60, null, false, '']);
    expect(read('1h looked into the logs')).toEqual([60, null, false, 'looked into the logs']);
    expect(read('1h on 2026-12-03')).toEqual([60, '2026-12-03', false, '']);
    expect(read('1h 2026-12-03: the logs')).toEqual([60, '2026-12-03', false, 'the logs']);
    expect(read('1h30m on 2026-12-03 the logs')).toEqual([90, '2026-12-03', false, 'the logs']);
    expect(read('-30m yesterday was too much')).toEqual([-30, '2026-12-09', false, 'was too much']);
    expect(read('1h am 3.12.2026 Protokolle', { language: 'de' })).toEqual([
      60,
      '2026-12-03',
      false,
      'Protokolle',
    ]);
    expect(read('1h on today')).toEqual([60, '2026-12-10', false, '']);
  });

  it('lies behind: a weekday is the last one, and so is a day without its year', () => {
    expect(read('1h on Monday')).toEqual([60, '2026-12-07', false, '']);
    expect(read('1h on 20 December')).toEqual([60, '2025-12-20', false, '']);
    expect(read('1h on 2026-12-11')).toEqual(['not_now']);
  });

  it('does not take a note for a day', () => {
    expect(read('1h on the train')).toEqual([60, null, false, 'on the train']);
    expect(read('1h Monday blues')).toEqual([60, null, false, 'Monday blues']);
    expect(read('1h on 31.31.2026')).toEqual(['bad_date']);
  });

  it('may be free of charge', () => {
    expect(read('20m free advice')).toEqual([20, null, true, 'advice']);
    expect(read('20m on 2026-12-03 free: advice')).toEqual([20, '2026-12-03', true, 'advice']);
    expect(read('20m kostenlos Beratung')).toEqual([20, null, true, 'Beratung']);
    expect(read('20m freeze of the index')).toEqual([20, null, false, 'freeze of the index']);
  });

  it('says what is wrong with what is none', () => {
    expect(read('')).toEqual(['missing']);
    expect(read('soon')).toEqual(['bad_value']);
  });
});
