import { expect, test } from 'vitest';
import { levelsOf, rankOfLabel, ranksOf } from '../../src/setup/severity-words.ts';

const LEVELS = ['urgent', 'high', 'medium', 'low'];

test.each([
  [
    ['Low', 'Medium', 'High', 'Critical'],
    ['low', 'medium', 'high', 'urgent'],
  ],
  [
    ['P0', 'P1', 'P2'],
    ['urgent', 'high', 'medium'],
  ],
  [
    ['sev-1: all is down', 'sev-2', 'sev-3', 'sev-4', 'sev-5'],
    ['urgent', 'high', 'medium', 'low', 'low'],
  ],
  [
    ['🟥 Blocker', '🟨 Minor', 'Not sure'],
    ['urgent', 'high', null],
  ],
  // Numbers say it best where words stand beside them.
  [
    ['P3 - high', 'P2 - low'],
    ['high', 'urgent'],
  ],
])('%j stand for %j', (options, levels) => {
  expect(levelsOf(ranksOf(options) ?? [], LEVELS)).toEqual(levels);
});

test.each([
  [['macOS', 'Windows']],
  [['High', 'Other systems', 'Windows']],
  [['High']],
  [['Yes', 'No']],
  [[]],
])('%j are no severities', (options) => {
  expect(ranksOf(options)).toBeNull();
});

test.each([
  ['P1', 1],
  ['p-2', 2],
  ['sev3', 3],
  ['priority: high', 1],
  ['severity/critical', 0],
  ['Priority - Low', 3],
  ['impact: none', null],
  ['bug', null],
  ['high contrast', null],
  ['v1', null],
  ['good first issue', null],
  ['epic: p1', null],
])('the label %s has the rank %s', (label, rank) => {
  expect(rankOfLabel(label)).toBe(rank);
});
