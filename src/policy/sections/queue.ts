import { z } from 'zod';
import type { Milliseconds } from '../../calendar/instant.ts';
import type { Calendar } from '../../calendar/calendar.ts';
import { WrittenDates } from '../../calendar/written-date.ts';
import { checkUnique, isKnown, type Scope } from '../scope.ts';
import type { QueueKey } from '../queue-key.ts';
import { QUEUE_KEYS } from '../queue-key.ts';
import { section, wholeByDefault } from '../section.ts';
import { calendarOfTarget, duration, targetAt } from '../target.ts';

/** In which order open tickets are worked on. */
export interface Queue {
  /** The first key in which two tickets differ decides. */
  readonly order: readonly QueueKey[];
  /** Rank of a ticket without a severity among the severities, of which the most severe has 0. */
  readonly untriaged: number;
  /** A ticket about which something has been broken for longer than this stands before the others; null: none does. */
  readonly rises: Rise | null;
  /** Form field with dates that bear on the order; null: none. */
  readonly keyDates: { readonly field: string; readonly dates: WrittenDates } | null;
  /** The desk's issue and job summaries tell who a ticket's customer is. */
  readonly showsCustomers: boolean;
}

/** When a broken promise lifts its ticket. */
export interface Rise {
  readonly within: Milliseconds;
  readonly calendar: Calendar;
  /** As the policy wrote it. */
  readonly text: string;
  /** What it is lifted past: all else of its priority, or higher priorities too. */
  readonly past: 'tier' | 'priority';
}

interface Part {
  readonly queue: Queue;
}

/** What is broken is mended first; between tickets that are broken alike, better tiers come first. */
const ORDER: readonly QueueKey[] = [
  'priority',
  'cannot_wait',
  'broken',
  'at_risk',
  'tier',
  'key_date',
  'due',
  'age',
];
const RISES_AFTER = '2 days';
const NEVER = 'never';

const schema = z.strictObject({
  order: z
    .array(z.enum(QUEUE_KEYS))
    .min(1)
    .meta({
      description:
        'What the order goes by, most weighty first: `priority` (the severity), `cannot_wait` (staff have said that it cannot), `tier` of the customer, `broken` (a promise or target was missed), `at_risk` (one is about to be), `key_date` (the next date in the field named below), `due` (the next deadline, or the one that was missed), `age`. The first in which two tickets differ decides; behind all of them the number does.',
      examples: [['priority', 'cannot_wait', 'tier', 'broken', 'at_risk', 'key_date', 'due', 'age']],
    })
    .default([...ORDER]),
  untriaged: z
    .string()
    .meta({
      description:
        'Where tickets without a severity stand: `first`, `last`, or behind those of the severity named. Default: behind the most severe ones, since one of them may be that.',
      examples: ['p0', 'first', 'last'],
    })
    .optional(),
  rises_after: duration(
    'A ticket of which something has been broken for longer than this stands before all others of its priority that can wait, whatever their tier, those broken longest in front; `never`: it does not.',
    '2 working days',
    NEVER,
  ).default(RISES_AFTER),
  calendar: calendarOfTarget,
  rises_past: z
    .enum(['tier', 'priority'])
    .meta({ description: 'Whether it passes tickets of a higher priority as well.' })
    .default('tier'),
  key_date: z
    .strictObject({
      field: z.string().meta({
        description:
          'Form field (by id or label) whose dates bear on the order: the next one that is not over.',
        examples: ['key-dates'],
      }),
    })
    .meta({ description: 'Dates that bear on the order, such as those of a sale.' })
    .optional(),
  show_customers: z
    .boolean()
    .meta({
      description:
        'Tell on the desk’s issue who a ticket’s customer is, and of which tier: whoever can read the repository can read that.',
    })
    .default(false),
});

export const queue = section({
  schema: wholeByDefault(
    schema.meta({ description: 'In which order open tickets are worked on: which is number one.' }),
  ),
  resolve(scope, shape): Part {
    const { order, key_date: keyDate } = shape;
    checkUnique(
      scope,
      'key',
      order.map((text, index) => ({ text, path: ['queue', 'order', index] })),
    );
    return {
      queue: {
        order,
        untriaged: untriagedRank(scope, shape.untriaged),
        rises: resolveRise(scope, shape),
        keyDates:
          keyDate === undefined ? null : { field: keyDate.field, dates: new WrittenDates(scope.timezone) },
        showsCustomers: shape.show_customers,
      },
    };
  },
});

function untriagedRank(scope: Scope, written: string | undefined): number {
  if (written === 'first') return -1;
  if (written === 'last') return scope.severities.length;
  if (written !== undefined) isKnown(scope, 'severity', written, ['queue', 'untriaged']);
  return (written === undefined ? 0 : scope.severities.indexOf(written)) + 0.5;
}

function resolveRise(scope: Scope, shape: z.output<typeof schema>): Rise | null {
  const { rises_after: text, calendar, rises_past: past } = shape;
  if (text === NEVER) return null;
  const target = targetAt(scope, text, 'rises_after', calendar, ['queue']);
  return target === null
    ? null
    : { within: target.within, calendar: target.calendar, text: target.text, past };
}
