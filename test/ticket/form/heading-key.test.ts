import { expect, it } from 'vitest';
import { headingKey } from '../../../src/ticket/form/heading-key.ts';

it.each([
  ['stands as it is', 'What, where?', 'What, where?'],
  ['loses the blanks at its ends', '\t What \u00a0', 'What'],
  ['has one blank for several', 'a  b \t c', 'a b c'],
  ['has a common blank for a rare one', 'a\u00a0b\u3000c', 'a b c'],
  ['loses what nobody sees', 'a\u200bb\u00adc\ufeff', 'abc'],
  ['loses the blanks before what nobody sees', 'a \u200b', 'a'],
  ['joins what nobody sees apart', 'a \u2060 b', 'a b'],
  ['has its accents written in one way', 'e\u0301', 'é'],
])('what counts of a heading %s', (_, text, key) => {
  expect(headingKey(text)).toBe(key);
});
