import { formatDate, parseDate } from '../calendar/civil.ts';
import { earlier, type Instant, SECOND } from '../calendar/instant.ts';
import { parseInstant } from '../calendar/moment.ts';
import { badDate, missing, past, understood } from './reading.ts';
import { command } from './spec.ts';

export const due = command({
  name: 'due',
  args: 'DATE [why]',
  does: 'records the date agreed for the resolution, in place of the promise',
  by: ['staff'],
  onlyOpen: true,
  read: (args, { timezone, at }) => {
    if (args === '') return missing('DATE');
    const [first = '', second = '', ...rest] = args.split(/\s+/);
    const both = parseInstant(`${first} ${second}`, timezone);
    const date = both ?? endOfDay(first, timezone) ?? parseInstant(first, timezone);
    if (date === null) return badDate(first);
    if (date <= at) return past();
    const why = (both === null ? [second, ...rest] : rest).join(' ').trim();
    return understood(why, { kind: 'agreed', date });
  },
});

/** A date alone lasts to its end in the desk's zone. */
function endOfDay(text: string, zone: string): Instant | null {
  const day = parseDate(text);
  const next = day === null ? null : parseInstant(formatDate(day + 1), zone);
  return next === null ? null : earlier(next, SECOND);
}
