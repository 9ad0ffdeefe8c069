import { formatDate, parseDate } from '../calendar/civil.ts';
import { formatInstant } from '../calendar/moment.ts';
import { dateIn } from './date.ts';
import { badDate, missing, past, understood } from './reading.ts';
import { command, misread } from './spec.ts';

export const ship = command({
  name: 'ship',
  args: 'DATE [why]',
  does: 'sets the day on which a change goes out, once it is signed off where that is asked for',
  by: ['staff'],
  fromRevised: true,
  read: (args, vocabulary) => {
    if (args === '') return missing('DATE');
    const dated = dateIn(args.replace(/^on\s+/i, ''), vocabulary);
    if ('outcome' in dated) return dated;
    const { timezone, at, shipping } = vocabulary;
    const dayOf = (instant: typeof at): string => formatInstant(instant, timezone).slice(0, 10);
    const day = parseDate(dated.day ?? dayOf(dated.at));
    const today = parseDate(dayOf(at));
    if (day === null || today === null) return badDate(args);
    if (day < today) return past();
    const nearest = shipping?.nearest(day) ?? day;
    const open = nearest < today ? (shipping?.next(day) ?? day) : nearest;
    if (open !== day) {
      const because = { kind: 'closed_day', day: formatDate(day) } as const;
      return misread({ kind: 'not_now', because }, formatDate(open));
    }
    return {
      ...understood(dated.rest, { kind: 'ship', day }),
      refusedOn: ({ change }) => (change ? null : { kind: 'not_now', because: { kind: 'no_change' } }),
    };
  },
});
