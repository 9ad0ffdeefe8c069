/** Scripts whose letters join, or are kept from joining, by characters that cannot be seen. */
const JOINING = [
  ...[
    'Arabic',
    'Syriac',
    'Nko',
    'Mongolian',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
  ],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** The signs that take the vowel from an Indic letter: a joiner behind one says how it is drawn. */
const VIRAMA = '\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca';

/** Joiners that belong to what they stand in: pictures joined to one, letters of scripts that join, tags of a flag. */
const NEEDED = [
  String.raw`(?<=[\p{Extended_Pictographic}\u{fe0f}\u{1f3fb}-\u{1f3ff}])\u{200d}(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[${JOINING}\p{M}])[\u{200c}\u{200d}](?=[${JOINING}])`,
  String.raw`(?<=[${VIRAMA}])[\u{200c}\u{200d}]`,
  String.raw`(?<=\u{1f3f4})[\u{e0061}-\u{e007a}]{2,6}\u{e007f}`,
].join('|');

/**
 * A text with something else in place of each run of hidden characters, but for the joiners without which a joined
 * picture falls apart and words of some scripts are misspelt.
 *
 * @param hidden source of a character class, with its brackets
 */
export function hiderOf(hidden: string, instead: string): (text: string) => string {
  const pattern = new RegExp(`${NEEDED}|((?:(?!${NEEDED})${hidden})+)`, 'gu');
  const any = new RegExp(hidden, 'u');
  return (text) =>
    any.test(text)
      ? text.replace(pattern, (whole, found?: string) => (found === undefined ? whole : instead))
      : text;
}
