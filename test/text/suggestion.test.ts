import { describe, expect, it } from 'vitest';
import { nearestWord, slipOf, suggestion } from '../../src/text/suggestion.ts';

describe('the word that was meant', () => {
  it.each([
    ['urgnet', ['urgent', 'high'], 'urgent'],
    ['Berln', ['Berlin', 'Bern'], 'Berlin'],
    ['BUG.yml', ['bug.yml'], 'bug.yml'],
    ['sales', ['support', 'sale'], 'sale'],
    ['tier2', ['tier-1', 'tier-2'], 'tier-2'],
    ['unasign', ['assign', 'unassign'], 'unassign'],
  ])('is the nearest to %s', (word, valid, meant) => {
    expect(suggestion(word, valid)).toEqual({ allowed: valid, nearest: meant });
  });

  it.each([
    ['met', 'unmet'],
    ['unmet', 'met'],
    ['assign', 'unassign'],
    ['reopened', 'opened'],
    ['resolved', 'not_resolved'],
    ['internal', 'external'],
    ['import', 'export'],
    ['on-call', 'off-call'],
    ['overdue', 'underdue'],
    ['urgent', 'urgent'],
  ])('is not of another meaning, nor the very same: %s is not %s', (word, other) => {
    expect(nearestWord(word, [other])).toBeUndefined();
    expect(slipOf(word, [other])).toBeUndefined();
    expect(suggestion(word, [other])).toEqual({ allowed: [other] });
  });
});
