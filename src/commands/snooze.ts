import { dateAlone } from './date.ts';
import { missing, past, understood } from './reading.ts';
import { command } from './spec.ts';

export const snooze = command({
  name: 'snooze',
  args: '[until] DATE',
  does: 'keeps reminders to staff off the ticket until then; pages and the customer’s messages go on',
  by: ['staff'],
  onlyOpen: true,
  read: (args, { timezone, at }) => {
    const date = args.replace(/^until(?:\s+|$)/i, '');
    if (date === '') return missing('DATE');
    const until = dateAlone(date, timezone);
    if (typeof until !== 'number') return until;
    return until <= at ? past() : understood('', { kind: 'snooze', until });
  },
});
