import { z } from 'zod';
import { nameText } from './names.ts';
import { CLOCK_PAUSES } from './pause-reason.ts';
import { selector } from './selector.ts';
import { calendarName, calendarOfTarget, duration } from './target.ts';
import { every } from './update-target.ts';

const effectiveFrom = z
  .string()
  .meta({
    description:
      'Date or moment from which the target is in force: what began to count earlier has none. Without it: always.',
    examples: ['2027-01-01'],
  })
  .optional();

const within = z.union([
  z.string(),
  z.strictObject({
    within: duration('How much open time.', '8h'),
    calendar: calendarName('Calendar that this target counts on, in place of the rule’s.').optional(),
    effective: effectiveFrom,
  }),
]);

function waits(clock: string, standard: string) {
  return z.array(z.enum(CLOCK_PAUSES)).meta({
    description: `What makes the ${clock} clock stand: waits, or planned work of the status page on a component that the ticket is about (\`maintenance\`). Default: ${standard}.`,
    examples: [['on_hold'], ['pending', 'on_hold', 'maintenance']],
  });
}

/** What is written of one rule under `sla:` or `internal:`. */
export const rule = z
  .strictObject({
    name: nameText.meta({ description: 'Name of the rule, as explanations show it.', examples: ['urgent'] }),
    when: selector('Tickets the rule is for. Without it: every ticket.').default({}),
    calendar: calendarOfTarget,
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
        examples: [
          '1h',
          { every: '20m', then: [{ after: '2h', every: '1h' }] },
          { every: '1h', while: 'owned' },
        ],
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
        resolution: waits('resolution', 'both waits').optional(),
      })
      .meta({
        description: 'What makes which clock stand.',
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
