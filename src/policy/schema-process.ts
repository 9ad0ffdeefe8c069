import { z } from 'zod';
import { SUGGESTING } from './ownership.ts';
import { PAGER_KINDS } from './pager.ts';
import { calendarName, duration, nameText, selector } from './schema-rules.ts';

/** The words of a policy about owning, escalating, waiting and writing up. */

const groupName = z.string().meta({ description: 'Group that takes over.', examples: ['tier-2'] });

const pagerName = z.string().meta({ description: 'Pager that wakes somebody.', examples: ['on-call'] });

export const pager = z.strictObject({
  kind: z
    .enum(PAGER_KINDS)
    .meta({
      description: 'The service behind it. Without it the pager wakes nobody yet.',
      examples: ['pagerduty'],
    })
    .optional(),
});

export const ownership = z.strictObject({
  within: duration('How long a ticket may stay without an owner.', '4h'),
  calendar: calendarName('Calendar whose open hours count.').default('24x7'),
  group: z
    .string()
    .meta({ description: 'Group that is asked when nobody owns a ticket.', examples: ['tier-1'] })
    .optional(),
  suggest: z
    .enum(SUGGESTING)
    .meta({
      description:
        'Whom of the group the desk suggests as an owner: who is on duty, who owns the fewest open tickets, or one after the other. Nobody who is away.',
      examples: ['on-duty'],
    })
    .default('least-loaded'),
  areas: z
    .record(z.string(), z.string())
    .meta({
      description: 'Label → login of who knows that area and is suggested first.',
      examples: [{ 'area: api': 'ana' }],
    })
    .default({}),
  assign: z
    .boolean()
    .meta({ description: 'Assign the suggestion when the time is over. The sweep does it.' })
    .default(false),
  answering_owns: z
    .boolean()
    .meta({ description: 'The first of the staff to answer a ticket that nobody owns becomes its owner.' })
    .default(false),
});

export const escalationRule = z.strictObject({
  name: nameText.meta({ description: 'Name of the rule.', examples: ['to tier two'] }),
  when: selector('Tickets the rule is for. Without it: every ticket.').default({}),
  on: z.enum(['opened', 'silence', 'taken']).meta({
    description:
      'What is measured: the time since the ticket was `opened`, the `silence` from opening until anybody on the staff stirs, or the time since the ticket was `taken` by somebody, until it is escalated or closed.',
    examples: ['taken'],
  }),
  after: duration('How much open time later.', '30m').default('0m'),
  calendar: calendarName('Calendar whose open hours count.').default('24x7'),
  to: groupName.optional(),
  page: pagerName.optional(),
  unassign: z
    .boolean()
    .meta({ description: 'Take the ticket off its owners when the group takes over.' })
    .default(false),
  ladder: z
    .array(
      z.strictObject({
        after: duration('How much open time after the step before.', '30m'),
        to: groupName.optional(),
        page: pagerName.optional(),
      }),
    )
    .meta({
      description: 'Further steps, until somebody answers, is assigned, or writes `/ack`.',
      examples: [[{ after: '30m', page: 'lead' }]],
    })
    .default([]),
  repeat: duration(
    'Do the last step again after each such time, until somebody acknowledges.',
    '1h',
  ).optional(),
  tell_customer: z
    .boolean()
    .meta({ description: 'Say on the status comment to which group the ticket was handed.' })
    .default(true),
});

const pending = z.strictObject({
  remind_after: duration(
    'How long a customer may leave a question unanswered before being reminded of it, once.',
    '48h',
  ).optional(),
  close_after: duration(
    'How long a customer may leave a question unanswered before the ticket is closed as not planned. Never where the customer spoke last. Without it: never.',
    '72h',
  ).optional(),
  calendar: calendarName('Calendar whose open hours count.').default('24x7'),
  severities: z
    .array(z.string())
    .meta({
      description: 'Severities of which tickets are closed so. Default: all.',
      examples: [['medium', 'low']],
    })
    .optional(),
  reopen_within: duration(
    'A customer who comments within this time of the close reopens the ticket.',
    '2 weeks',
  ).default('2 weeks'),
});

export const writeUp = z.strictObject({
  when: selector('Tickets that get a write-up once they are resolved.').default({ incident: true }),
  within: duration('Time from the close.', '24h').default('24h'),
  calendar: calendarName('Calendar whose open hours count.').default('24x7'),
  done: z
    .enum(['organised', 'written'])
    .meta({ description: 'What ends the clock: the write-up has an owner, or it is `written`.' })
    .default('organised'),
  causes: z
    .array(z.string())
    .meta({ description: 'Classes of root cause to choose from.', examples: [['education', 'bug']] })
    .default(['education', 'bug']),
});

const hold = z.strictObject({
  remind_every: duration(
    'How often the owner of a ticket on hold is reminded of it.',
    '5 working days',
  ).optional(),
  calendar: calendarName('Calendar whose open hours count.').default('24x7'),
  remind_before: duration(
    'How long before the announced end of a hold its owner is reminded.',
    '1d',
  ).optional(),
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
    '2 weeks',
  ).default('2 weeks'),
});

export const waiting = z.strictObject({
  pending: pending
    .meta({ description: 'Waiting for the customer.' })
    .default({ calendar: '24x7', reopen_within: '2 weeks' }),
  hold: hold.meta({ description: 'Waiting for a third party.' }).default({ calendar: '24x7' }),
  solved: solved
    .meta({ description: 'After a ticket was closed as solved.' })
    .default({ comment: 'nothing', within: '2 weeks' }),
});
