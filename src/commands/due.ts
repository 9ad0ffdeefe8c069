import { formatDate, parseDate } from '../calendar/civil.ts';
import { earlier, type Instant, SECOND } from '../calendar/instant.ts';
import { parseInstant } from '../calendar/moment.ts';
import { dateIn } from './date.ts';
import { missing, past, understood } from './reading.ts';
import { command } from './spec.ts';

export const due = command({
  name: 'due',
  args: 'DATE [why]',
  does: 'records the date agreed for the resolution, in place of the promise',
  by: ['staff'],
  onlyOpen: true,
  read: (args, vocabulary) => {
    const { timezone, at } = vocabulary;
    if (args === '') return missing('DATE');
    const dated = dateIn(args, vocabulary);
    if ('outcome' in dated) return dated;
    const date = (dated.day === null ? null : endOfDay(dated.day, timezone)) ?? dated.at;
    if (date <= at) return past();
    return understood(dated.rest, { kind: 'agreed', date });
  },
});

/** A date alone lasts to its end in the desk's zone. */
function endOfDay(text: string, zone: string): Instant | null {
  const day = parseDate(text);
  const next = day === null ? null : parseInstant(formatDate(day + 1), zone);
  return next === null ? null : earlier(next, SECOND);
}
