import { LONGEST, saysSolved, withoutSpacing, WordsOfThanks } from './words-of-thanks.ts';

/** Phrases that say yes to a result by themselves, in small letters. */
const CLEAR = [
  "looks good to me|that looks good|this looks good|it looks good|looks great|looks perfect|looks right|looks fine|looking good|lgtm|good to go|we are good to go|ready to go|good to ship|ship it|please ship it|ship this|go ahead|please go ahead|go live|let's go live|let it go live|approved|approve|i approve|i approve this|this is approved|it is approved|approved by me|signed off|i sign off|i sign this off|sign off|sign-off|accepted|i accept|confirmed|i confirm|i can confirm|i can confirm it|i can confirm that|i confirm that it works|as expected|works as expected|it works as expected|all fine|this is fine|that is fine|that's fine|it is right|that is right|that's right|exactly right|exactly what we needed|exactly what i needed|just what we needed|no objections|no complaints",
  'sieht gut aus|das sieht gut aus|schaut gut aus|sieht super aus|passt so|passt alles|passt für mich|passt für uns|das passt|das passt so|alles passt|freigegeben|freigabe erteilt|hiermit freigegeben|ich gebe frei|ich gebe es frei|wir geben frei|abgenommen|abnahme erteilt|nehme ich ab|hiermit nehme ich ab|genehmigt|bestätigt|ich bestätige|hiermit bestätigt|hiermit bestätige ich|einverstanden|ich bin einverstanden|wir sind einverstanden|kann live gehen|darf live gehen|kann raus|kann so raus|bitte ausliefern|wie gewünscht|wie erwartet|funktioniert wie erwartet|funktioniert wie gewünscht|genau so|genau richtig|so ist es richtig|ist richtig so|alles richtig|keine einwände|in ordnung|ist in ordnung|das ist in ordnung',
];

/** Phrases that answer whatever was asked last. */
const BARE = [
  'yes|yes please|yep|yeah|yup|ok|okay|ok for me|sure|correct|right|good|very good|fine|done|absolutely|of course|indeed',
  'ja|ja bitte|jawohl|jo|jep|klar|gerne|gern|gut|stimmt|richtig|genau|natürlich|selbstverständlich',
];

/** Words that go along with them and say nothing of their own. */
const ALONG =
  'from my side|from our side|on my side|for me|for us|von meiner seite|von unserer seite|für mich|für uns';

const PICTURES = /^(?:[\s\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]|👍|✅|☑|✔|💯|👌|\+1)+$/u;
/** Longer comments say more than a bare yes. */
const SHORT = 80;

/** A plain yes: to the result, or to whatever was asked last. */
export type Approval = 'clear' | 'bare';

/** Tells comments that consist of a yes alone. Thanks, greetings and names may stand with it. */
export class WordsOfApproval {
  readonly #words: WordsOfThanks;
  readonly #clear: RegExp;

  /** @param more phrases that say yes, in any case */
  constructor(more: readonly string[] = []) {
    this.#words = new WordsOfThanks([
      ...[...CLEAR, ...BARE, ALONG].flatMap((list) => list.split('|')),
      ...more,
    ]);
    this.#clear = anyOf([...CLEAR, ...more.map(escaped)]);
  }

  /**
   * Null: it says something else, or thanks and no more.
   *
   * @param said a comment without the mail below it
   */
  kindOf(said: string): Approval | null {
    if (said.trim() !== '' && PICTURES.test(said)) return 'bare';
    if (!this.#words.isAll(said)) return null;
    const plain = withoutSpacing(said);
    if (this.#clear.test(plain) || saysSolved(plain)) return 'clear';
    return anyBare.test(plain) ? 'bare' : null;
  }
}

function escaped(phrase: string): string {
  return withoutSpacing(phrase.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'iu');
}

const anyBare = anyOf(BARE);
const anyClear = anyOf(CLEAR);

/** True of every text that the phrases known here make a yes, and of few others: cheap. */
export function mayBeApproval(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = withoutSpacing(text);
  return anyClear.test(plain) || (plain.length <= SHORT && (PICTURES.test(plain) || anyBare.test(plain)));
}
