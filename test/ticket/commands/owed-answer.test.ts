import { describe, expect, it } from 'vitest';
import { isOwedAnswer } from '../../../src/ticket/commands/owed-answer.ts';
import { at, who } from '../../desk/story.ts';
import { commentBy } from '../issue.ts';

describe('a comment is owed an answer', () => {
  const owed = (body: string, when: string, more: Parameters<typeof commentBy>[4] = {}) =>
    isOwedAnswer(commentBy(who('ana'), at(when), 'C1', body, more), at('fri 10:00'));

  it.each<[string, boolean, string]>([
    ['that holds a command', true, '/severity high'],
    ['that holds one below words', true, 'It is down.\n\n/severity high'],
    ['that only thanks', true, 'Thanks!'],
    ['that only says yes', true, 'Looks good to me'],
    [
      'that says anything else',
      false,
      'It is down again since this morning, on every machine of the office.',
    ],
  ])('%s: %s', (_, expected, body) => {
    expect(owed(body, 'fri 09:00')).toBe(expected);
  });

  it('for three days after it was written or edited', () => {
    expect(owed('/severity high', 'tue 10:00')).toBe(true);
    expect(owed('/severity high', 'tue 09:59:59')).toBe(false);
    expect(owed('/severity high', 'mon 10:00', { lastEditedAt: at('tue 10:00') })).toBe(true);
    expect(owed('/severity high', 'mon 10:00', { lastEditedAt: at('tue 09:59:59') })).toBe(false);
  });

  it('never while it is hidden', () => {
    expect(owed('/severity high', 'fri 09:00', { minimized: true })).toBe(false);
  });
});
