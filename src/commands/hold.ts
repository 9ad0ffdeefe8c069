import { dateAlone } from './date.ts';
import { missing, past, understood } from './reading.ts';
import { command } from './spec.ts';

export const hold = command({
  name: 'hold',
  args: '[REASON] [until DATE]',
  does: 'waits for somebody else, until the date or until resumed',
  by: ['staff'],
  onlyOpen: true,
  read: (args, vocabulary) => {
    const words = args.split(/\s+/);
    const starts = vocabulary.spoken && vocabulary.language === 'de' ? /^(?:until|bis)$/i : /^until$/i;
    const last = words.findLastIndex((word) => starts.test(word));
    if (last === -1) return understood(args, { kind: 'wait', reason: 'on_hold', until: null });
    // After an `until` there must be a date to come, since half a hold is none.
    const date = words.slice(last + 1).join(' ');
    if (date === '') return missing('DATE');
    const until = dateAlone(date, vocabulary);
    if (typeof until !== 'number') {
      const { meant } = until;
      return { ...until, meant: meant === null ? null : [...words.slice(0, last + 1), meant].join(' ') };
    }
    if (until <= vocabulary.at) return past();
    return understood(words.slice(0, last).join(' '), { kind: 'wait', reason: 'on_hold', until });
  },
});
