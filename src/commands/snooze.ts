import { dateAlone } from './date.ts';
import { missing, past, understood } from './reading.ts';
import { command } from './spec.ts';

export const snooze = command({
  name: 'snooze',
  args: '[until] DATE',
  does: 'keeps reminders to staff off the ticket until then; pages and the customer’s messages go on',
  by: ['staff'],
  onlyOpen: true,
  read: (args, vocabulary) => {
    const said = args.replace(/^until(?:\s+|$)/i, '');
    // A span is what people think of first here: `for 2 hours`.
    const date = vocabulary.spoken ? said.replace(/^(?:for|für)\s+(?=\d|an?\s|ein)/i, 'in ') : said;
    if (date === '') return missing('DATE');
    const until = dateAlone(date, vocabulary);
    if (typeof until !== 'number') return until;
    return until <= vocabulary.at ? past() : understood('', { kind: 'snooze', until });
  },
});
