import { describe, expect, it } from 'vitest';
import { splitChoices } from '../../../src/ticket/form/choice.ts';
import { options } from './github.ts';

describe('the answer to a multiple choice', () => {
  it.each([
    ['one option', 'Low', ['Low', 'High'], ['Low']],
    ['several', 'High, Low', ['Low', 'High'], ['High', 'Low']],
    ['an option with a comma', 'a, b, c', ['a, b', 'c'], ['a, b', 'c']],
    ['an option that the form writes with blanks around it', 'Low', [' Low '], ['Low']],
    ['nothing', '', ['Low'], []],
    ['an option that says nothing beside others', 'Low', ['', ' , ', 'Low'], ['Low']],
  ])('may be %s', (_, text, labels, chosen) => {
    expect(splitChoices(text, options(...labels))).toEqual({ chosen, unknown: [], ambiguous: false });
  });

  it('is read with as few words that are no option as may be, then with as few choices', () => {
    expect(splitChoices('a, b, x', options('a', 'a, b'))).toEqual({
      ...{ chosen: ['a, b', 'x'], unknown: ['x'] },
      ambiguous: false,
    });
    expect(splitChoices('a, b', options('a', 'b', 'a, b'))).toMatchObject({
      chosen: ['a, b'],
      ambiguous: true,
    });
  });

  it('is read, of readings that are alike, as the form has its options', () => {
    const [left, right] = [
      ['a, b', 'c'],
      ['a', 'b, c'],
    ] as const;
    const text = 'a, b, c';
    expect(splitChoices(text, options(...left, ...right))).toMatchObject({ chosen: left, ambiguous: true });
    expect(splitChoices(text, options(...right, ...left))).toMatchObject({ chosen: right, ambiguous: true });
  });
});
