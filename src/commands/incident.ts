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
    // A reason may stand behind it; “none of …” begins a name.
    const [none = null, why = ''] = NONE.exec(args) ?? [];
    if (none !== null) return understood(why.trim(), { kind: 'call', called: 'incident', undone: true });
    const name = cutOff(args.replace(/\s+/g, ' ')).trim();
    return understood('', { kind: 'call', called: 'incident' }, { kind: 'name', name });
  },
});

const NONE = /^none(?:(?:[.,:;!]+|\s+[-–—])(?:\s(.*))?)?$/is;

/** Never through a character. */
function cutOff(text: string): string {
  return text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}
