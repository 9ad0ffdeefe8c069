import { z } from 'zod';
import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { effectiveAt, effectiveFrom } from '../effective.ts';
import { isKnown } from '../scope.ts';
import { section, wholeByDefault } from '../section.ts';
import {
  calendarOfTarget,
  duration,
  intervalOn,
  optionalTargetAt,
  type Target,
  wallTime,
  wallTimeOr,
} from '../target.ts';

export interface Waiting {
  readonly pending: {
    /** When the customer is reminded of the question, once; null: never. */
    readonly remindAfter: Target | null;
    readonly closeAfter: Target | null;
    /** Nobody is reminded of waits from before; null: of any. */
    readonly effective: Instant | null;
    /** Only these severities are closed for silence. */
    readonly severities: readonly string[];
    /** A customer's comment within this wall-clock time reopens. */
    readonly reopenWithin: Milliseconds;
  };
  readonly hold: {
    /** How often the owner is reminded of a hold; null: never. */
    readonly remindEvery: Target | null;
    /** How long before its announced end the owner is reminded. Wall-clock time; null: not at all. */
    readonly remindBefore: Milliseconds | null;
    /** Whether the customer is told by a comment, where the command that puts it on hold stands alone. */
    readonly tellCustomer: boolean;
    /** Nobody is reminded that a hold from before still goes on, or told of it; null: of any. */
    readonly effective: Instant | null;
  };
  /** What a customer's comment on a ticket that was closed as solved does. */
  readonly solved: {
    readonly comment: 'nothing' | 'reopen' | 'follow_up';
    /** So long after the close its customer's comment or `/not-resolved` opens it again. Wall-clock time. */
    readonly within: Milliseconds;
  };
}

interface Part {
  readonly waiting: Waiting;
}

/** How long a close may be undone, where the policy does not say. */
const UNDONE_WITHIN = '2 weeks';

const pending = z.strictObject({
  remind_after: duration(
    'How long a customer may leave a question unanswered before being reminded of it, once.',
    '48h',
  ).optional(),
  close_after: duration(
    'How long a customer may leave a question unanswered before the ticket is closed as not planned. Never where the customer spoke last. Without it: never.',
    '72h',
  ).optional(),
  calendar: calendarOfTarget,
  severities: z
    .array(z.string())
    .meta({
      description: 'Severities of which tickets are closed so. Default: all.',
      examples: [['medium', 'low']],
    })
    .optional(),
  reopen_within: duration(
    'A customer who comments within this time of the close reopens the ticket.',
    UNDONE_WITHIN,
  ).default(UNDONE_WITHIN),
  effective: effectiveFrom('`remind_after` counts, for waits that begin'),
});

const hold = z.strictObject({
  remind_every: duration(
    'How often the owner of a ticket on hold is reminded of it.',
    '5 working days',
  ).optional(),
  calendar: calendarOfTarget,
  remind_before: duration(
    'How long before the announced end of a hold its owner is reminded.',
    '1d',
  ).optional(),
  tell_customer: z
    .boolean()
    .meta({
      description:
        'Tell the customer by a comment, once, for whom the ticket waits, where `/hold` stands without words of the person who wrote it.',
    })
    .default(false),
  effective: effectiveFrom('`remind_every` and `tell_customer` count, for holds that begin'),
});

const solved = z.strictObject({
  comment: z
    .enum(['nothing', 'reopen', 'follow_up'])
    .meta({
      description:
        'What a customer’s comment on a solved ticket does. `follow_up` leaves it closed, and answers once with a link to a new ticket that names this one.',
    })
    .default('nothing'),
  within: duration(
    'So long after the close a comment, or `/not-resolved`, opens it again.',
    UNDONE_WITHIN,
  ).default(UNDONE_WITHIN),
});

export const waiting = section({
  schema: wholeByDefault(
    z
      .strictObject({
        pending: wholeByDefault(pending.meta({ description: 'Waiting for the customer.' })),
        hold: wholeByDefault(hold.meta({ description: 'Waiting for a third party.' })),
        solved: wholeByDefault(solved.meta({ description: 'After a ticket was closed as solved.' })),
      })
      .meta({ description: 'What happens to tickets that wait.' }),
  ),
  resolve(scope, shape): Part {
    const path = (...keys: (string | number)[]): (string | number)[] => ['waiting', ...keys];
    const { pending, hold, solved } = shape;
    for (const [index, name] of (pending.severities ?? []).entries())
      isKnown(scope, 'severity', name, path('pending', 'severities', index));
    const undone = (text: string, ...keys: string[]): Milliseconds =>
      wallTimeOr(scope, { text, path: path(...keys) }, UNDONE_WITHIN);
    const { remind_before: before } = hold;
    return {
      waiting: {
        pending: {
          remindAfter: optionalTargetAt(scope, pending, 'remind_after', path('pending')),
          closeAfter: optionalTargetAt(scope, pending, 'close_after', path('pending')),
          severities: pending.severities ?? scope.severities,
          effective: effectiveAt(scope, pending.effective, path('pending')),
          reopenWithin: undone(pending.reopen_within, 'pending', 'reopen_within'),
        },
        hold: {
          remindEvery: optionalTargetAt(scope, hold, 'remind_every', path('hold'), intervalOn),
          remindBefore:
            before === undefined
              ? null
              : wallTime(scope, { text: before, path: path('hold', 'remind_before') }),
          tellCustomer: hold.tell_customer,
          effective: effectiveAt(scope, hold.effective, path('hold')),
        },
        solved: {
          comment: solved.comment,
          within: undone(solved.within, 'solved', 'within'),
        },
      },
    };
  },
});
