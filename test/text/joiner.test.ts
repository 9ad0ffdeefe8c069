import { describe, expect, it } from 'vitest';
import { fence, oneLine, oneShortLine, plain } from '../../src/documents/escape.ts';
import { shortened } from '../../src/pagers/tame-page.ts';

const FAMILY = '👨\u200d👩\u200d👧';
const RAINBOW = '🏳\ufe0f\u200d🌈';
const ENGLAND = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';

const WAYS: [string, (text: string) => string][] = [
  ['a comment', (text) => plain(text)],
  ['a subject', (text) => oneShortLine(text)],
  ['a block', (text) => fence(text).replace(/^\s*```text\n|\n```\s*$/g, '')],
  ['a terminal and a calendar', oneLine],
  ['a page and a chat', (text) => shortened(text, 200)],
];

describe.each(WAYS)('in %s', (_, shown) => {
  it.each([
    ['a family', FAMILY],
    ['a flag of two pictures', RAINBOW],
    ['a doctor of some skin', '👩🏽\u200d⚕\ufe0f'],
    ['a flag of tags', ENGLAND],
    ['Persian', 'می\u200cخواهم'],
    ['Devanagari', 'क्\u200dष and क्\u200cष'],
    ['a Malayalam letter at the end of a word', 'അവന്\u200d '.trim()],
    ['Sinhala', 'ශ්\u200dරී'],
  ])('%s stays as it is', (_name, text) => {
    expect(shown(text)).toBe(text);
  });

  it.each([
    ['between Latin letters', 'pass\u200dword', /pass ?word/],
    ['alone', 'a \u200d b', /a +b/],
    ['in a row', '👨\u200d\u200d👩', /👨 ?👩/],
    ['that turns the direction', 'می\u202eخواهم', /می ?خواهم/],
    ['of a flag that there is not', 'a\u{e0067}\u{e007f}b', /a.*b/u],
  ])('a hidden character %s does not', (_name, text, left) => {
    expect(shown(text)).toMatch(left);
    expect(shown(text)).not.toMatch(/[\u200d\u202e]/);
  });
});

describe('what is too long', () => {
  it('is cut between characters as people see them', () => {
    for (let longest = 2; longest < 40; longest += 1) {
      const text = shortened(`ab${FAMILY}${RAINBOW}क्\u200dषि${FAMILY}${ENGLAND}`, longest);
      const whole = ['a', 'b', FAMILY, RAINBOW, 'क्\u200dषि', FAMILY, ENGLAND];
      const kept = text.replace(/…$/, '');
      const prefixes = whole.map((__, index) => whole.slice(0, index + 1).join(''));
      expect(['', ...prefixes]).toContain(kept);
      expect(text.length).toBeLessThanOrEqual(longest);
    }
    expect(fence(FAMILY.repeat(6000))).toMatch(/(?:👨\u200d👩\u200d👧)…\n```/u);
  });
});
