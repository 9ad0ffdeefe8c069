import { z } from 'zod';
import { WordsOfThanks } from '../../text/words-of-thanks.ts';
import { section } from '../section.ts';

interface Part {
  /** Tells comments that consist of thanks alone: they ask for nothing and open nothing. */
  readonly thanks: WordsOfThanks;
}

export const thanks = section({
  schema: z
    .array(z.string().min(1).max(60))
    .meta({
      description:
        'Phrases that count as thanks besides the usual ones of English, German, French, Spanish, Dutch, Italian and Portuguese. A customer’s comment of nothing but thanks opens no solved ticket and waits for no answer; a heart answers the usual ones.',
      examples: [['kudos', 'you rock']],
    })
    .default([]),
  resolve: (_, phrases): Part => ({ thanks: new WordsOfThanks(phrases) }),
});
