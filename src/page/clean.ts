import { cut } from '../documents/escape.ts';
import { withoutSecrets } from '../text/credentials.ts';
import { hiderOf } from '../text/joiner.ts';

/** What can be neither seen nor printed, or turns the reading direction; ends of lines apart. */
const withoutHidden = hiderOf(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]`,
  '',
);

const ZERO_WIDTH_SPACE = '\u200b';

/** Longest name, and longest text, of one that people wrote. */
const LONGEST_NAME = 150;
const LONGEST_TEXT = 6000;

/** Comments of HTML: notes and hints that GitHub shows nobody. One that nothing ends goes on to the end. */
const NOTES = /<!--[^]*?(?:-->|$)/g;

/**
 * A person's text as it may be published, with its line ends: nothing hidden, secret or endless. Chats that a feed leads
 * into take an `@` for a call: it calls nobody.
 *
 * @param longest in characters
 */
export function clean(text: string, longest = LONGEST_TEXT): string {
  const seen = text
    // Enough for what is shown, whatever of it is hidden.
    .slice(0, 4 * longest)
    .toWellFormed()
    .replace(NOTES, '')
    .replace(/\r\n?/g, '\n');
  const open = withoutHidden(seen)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return cut(withoutSecrets(open), longest).replace(/(?<![\w.])@(?=\w)/g, `@${ZERO_WIDTH_SPACE}`);
}

/** A name on one line. */
export function cleanName(name: string): string {
  return clean(name.slice(0, 4 * LONGEST_NAME).replace(/\s+/g, ' '), LONGEST_NAME);
}
