import { describe, expect, it } from 'vitest';
import { faultText, isFault } from '../../src/calendar/fault.ts';

const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `w${index + 1}`);

describe('faultText', () => {
  it('names what is allowed, but not more than helps', () => {
    const told = (count: number): string => faultText({ message: 'No', allowed: words(count) });
    expect(told(24)).toBe(`No. Allowed: ${words(24).join(', ')}.`);
    expect(told(27)).toBe(`No. Allowed: ${words(24).join(', ')}, and 3 more.`);
  });

  it('is one line', () => {
    expect(faultText({ message: 'Not "a \n\u0085 b"' })).toBe('Not "a b".');
  });
});

it('a fault has a code and a message', () => {
  expect(isFault({ code: 'bad-duration', message: 'No' })).toBe(true);
  expect(isFault({ code: 'bad-duration' })).toBe(false);
  expect(isFault({ message: 'No' })).toBe(false);
});
