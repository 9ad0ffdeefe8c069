import { dateIn } from './date.ts';
import { missing, understood } from './reading.ts';
import { command, misread, type Misread, type Vocabulary } from './spec.ts';
import type { Instant } from '../calendar/instant.ts';

export const timeline = command({
  name: 'timeline',
  args: 'TEXT [at TIME]',
  does: 'puts something on the ticket’s record, at that time or now; no clock listens to it',
  by: ['staff'],
  fromRevised: true,
  read: (args, vocabulary) => {
    if (args === '') return missing('TEXT');
    const dated = datedIn(args, vocabulary);
    if ('outcome' in dated) return dated;
    return understood('', { kind: 'entry', ...dated });
  },
});

interface Dated {
  readonly text: string;
  readonly at: Instant | null;
}

/** The words, and the time that stands behind the last `at` of them; where no time does, all of it is words. */
function datedIn(args: string, vocabulary: Vocabulary): Dated | Misread {
  const words = args.split(/\s+/);
  const starts = vocabulary.language === 'de' ? /^(?:at|um|am)$/i : /^at$/i;
  const last = words.findLastIndex((word) => starts.test(word));
  const text = words.slice(0, last).join(' ');
  if (last < 1) return { text: args, at: null };
  const date = dateIn(words.slice(last + 1).join(' '), vocabulary);
  if ('outcome' in date) return date.reason.kind === 'ambiguous_date' ? date : { text: args, at: null };
  if (date.rest !== '') return { text: args, at: null };
  return date.at > vocabulary.at
    ? misread({ kind: 'not_now', because: { kind: 'date_ahead' } })
    : { text, at: date.at };
}
