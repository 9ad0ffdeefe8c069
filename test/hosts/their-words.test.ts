import { describe, expect, test } from 'vitest';
import { plain } from '../../src/documents/escape.ts';
import { TheirWords } from '../../src/hosts/their-words.ts';

describe('names', () => {
  const words = new TheirWords(['mia', 'Big (Co) + Söhne', 'acme/ops']);

  test.each([
    '@mia',
    'MIA.',
    'of Big (Co) + Söhne,',
    'bystander:mia',
    '@acme/ops',
    plain('see @mia and [x]'),
  ])('are found as words: %s', (text) => {
    expect(words.names(text)).toBe(true);
  });

  test.each(['miami', 'mia-b', 'x_mia', 'Big Co', 'acme/ops-2', 'ámia'])(
    'are no parts of words: %s',
    (text) => {
      expect(words.names(text)).toBe(false);
    },
  );

  test('of nobody are found nowhere', () => {
    expect(new TheirWords([]).names('anything')).toBe(false);
  });
});

describe('a quotation', () => {
  const words = new TheirWords([]);
  words.add(
    '### What happens on your side?\r\n> somebody else said this here\nThe *red* <printer> & the https://x.example/y one\n打印机着火了',
  );

  test('is found as the desk escapes and cuts it', () => {
    expect(words.areQuotedIn(`- ${plain('The *red* <printer> & the https://x.example/y one', 30)}`)).toBe(
      true,
    );
    expect(words.areQuotedIn('“打印机着火”')).toBe(true);
  });

  test('is four words in a row, of the person themselves', () => {
    expect(words.areQuotedIn('the red printer')).toBe(false);
    expect(words.areQuotedIn('What happens on your side?')).toBe(false);
    expect(words.areQuotedIn('somebody else said this here')).toBe(false);
  });
});
