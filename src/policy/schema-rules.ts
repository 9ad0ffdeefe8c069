import { z } from 'zod';

/** The words that several sections of the policy share: names, selectors, durations, promises. */

const WAITS = ['pending', 'on_hold'] as const;

/** What something goes by: any text but none. */
export const nameText = z.string().regex(/\S/);

export function duration(description: string, ...examples: string[]) {
  return z.string().meta({ description, examples });
}

export function calendarName(description: string) {
  return z.string().meta({ description, examples: ['24x7', 'office'] });
}

function oneOrMore(description: string, ...examples: (string | string[])[]) {
  return z.union([nameText, z.array(nameText).min(1)]).meta({ description, examples });
}

const selectorKeys = z
  .strictObject({
    severity: oneOrMore('Severities.', 'urgent', ['medium', 'low']).optional(),
    tier: oneOrMore('Tiers of the customer who asks.', 'enterprise').optional(),
    customer: oneOrMore('Customers by name, or `vip`.', 'vip', ['bigco', 'smallco']).optional(),
    form: oneOrMore(
      'File names of issue forms, or `any` for every issue that came through a form.',
      'bug.yml',
      'any',
    ).optional(),
    label: oneOrMore('Labels the issue carries.', 'security').optional(),
    type: oneOrMore('GitHub issue types.', 'Bug').optional(),
    repository: oneOrMore('Repositories, as `owner/name`.', 'acme/shop').optional(),
    incident: z
      .boolean()
      .meta({ description: 'Whether the ticket is an incident.', examples: [true] })
      .optional(),
  })
  .meta({
    id: 'selector',
    description:
      'Which tickets: all keys that are present must match, and a list matches any of its members.',
  });

/** Which tickets: all keys that are present must match, and a list matches any of its members. */
export function selector(description: string) {
  return selectorKeys.meta({ description, examples: [{ severity: ['urgent', 'high'] }] });
}

const within = z.union([
  z.string(),
  z.strictObject({
    within: duration('How much open time.', '8h'),
    calendar: calendarName('Calendar that this target counts on, in place of the rule’s.').optional(),
  }),
]);

const every = z.union([
  z.string(),
  z.strictObject({
    every: duration('How much open time at most between two updates.', '2h'),
    calendar: calendarName('Calendar that updates count on, in place of the rule’s.').optional(),
  }),
]);

function waits(clock: string, standard: string) {
  return z.array(z.enum(WAITS)).meta({
    description: `Which waits stop the ${clock} clock. Default: ${standard}.`,
    examples: [['on_hold']],
  });
}

/** One promise of `sla:` or one target of `internal:`. */
export const slaRule = z
  .strictObject({
    name: nameText.meta({ description: 'Name of the rule, as explanations show it.', examples: ['urgent'] }),
    when: selector('Tickets the rule is for. Without it: every ticket.').default({}),
    calendar: calendarName('Calendar whose open hours count.').default('24x7'),
    first_response: within
      .meta({
        description: 'From opening to the first answer by staff.',
        examples: ['60m', { within: '8h', calendar: 'office' }],
      })
      .optional(),
    next_response: within
      .meta({ description: 'From a customer’s comment to the next answer by staff.', examples: ['4h'] })
      .optional(),
    update: every
      .meta({
        description: 'The longest silence towards the customer once somebody has answered.',
        examples: ['1h', { every: '2h', calendar: '24x7' }],
      })
      .optional(),
    resolution: within
      .meta({ description: 'From opening to closing as completed.', examples: ['3 working days'] })
      .optional(),
    warn_at: z
      .string()
      .meta({
        description: 'Share of a target after which the ticket is at risk. Without it: no warning.',
        examples: ['75%'],
      })
      .optional(),
    pauses: z
      .strictObject({
        first_response: waits('first response', 'none').optional(),
        next_response: waits('next response', 'none').optional(),
        update: waits('update', 'none').optional(),
        resolution: waits('resolution', 'both').optional(),
      })
      .meta({
        description: 'Which waits stop which clock.',
        examples: [{ resolution: ['pending', 'on_hold'] }],
      })
      .default({}),
    effective: z
      .string()
      .meta({
        description: 'Date or moment from which the rule is in force. Without it: always.',
        examples: ['2027-01-01'],
      })
      .optional(),
    minimum_remaining: duration(
      'What is left at least after a change of severity or rule.',
      '30m',
    ).optional(),
  })
  .meta({ id: 'rule', description: 'What one rule promises the tickets it is for.' });
