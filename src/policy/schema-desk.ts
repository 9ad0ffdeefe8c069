import { z } from 'zod';
import { duration } from './schema-rules.ts';
import { schedule } from './schema-team.ts';

/** The words of a policy about the desk as a whole. */

export const desk = z.strictObject({
  issue: z
    .boolean()
    .meta({
      description:
        'Open an issue of the desk’s own that says when the desk last ran, whether it is healthy, and how it stands.',
      examples: [true],
    })
    .default(false),
  heartbeat: duration('The desk’s issue is brought up to date at most once in this time.', '1h').default(
    '1h',
  ),
  notices_per_hour: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .meta({
      description:
        'Tickets about which notices are posted within an hour; where it would be more, people get one digest in the desk’s issue, or, without one, notices about the most pressing alone.',
      examples: [20],
    })
    .default(20),
});

export const triage = z.strictObject({
  ...schedule('How often it takes place.', 'When the first takes place, on the wall clock.'),
  group: z
    .string()
    .meta({ description: 'Group that is called to it.', examples: ['support'] })
    .optional(),
  label: z
    .string()
    .meta({ description: 'Label of its issues.', examples: ['triage'] })
    .optional(),
  waits: duration('Tickets on hold or pending for longer than this are on the agenda.', '3 days').default(
    '3 days',
  ),
});
