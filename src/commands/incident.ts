import { understood } from './reading.ts';
import { command } from './spec.ts';

/** A name is a line that fits into a heading. */
const LONGEST = 100;

export const incident = command({
  name: 'incident',
  args: '[NAME|none]',
  does: 'calls the ticket an incident, by the name that others see; with “none” it is no incident after all',
  by: ['staff'],
  read: (args, { spoken }) => {
    // Before, what stood behind it was a reason.
    if (!spoken || args === '') return understood(args, { kind: 'call', called: 'incident' });
    if (args.toLowerCase() === 'none')
      return understood('', { kind: 'call', called: 'incident', undone: true });
    const name = args.replace(/\s+/g, ' ').slice(0, LONGEST).trim();
    return understood('', { kind: 'call', called: 'incident' }, { kind: 'name', name });
  },
});
