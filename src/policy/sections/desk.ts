import { z } from 'zod';
import type { Milliseconds } from '../../calendar/instant.ts';
import { section, wholeByDefault } from '../section.ts';
import { checkInterval, duration, wallTimeOr } from '../target.ts';

/** What the desk says of itself as a whole. */
export interface DeskSettings {
  /** Whether it has an issue of its own. */
  readonly issue: boolean;
  /** Its issue is edited at most once in this wall-clock time. */
  readonly heartbeat: Milliseconds;
  /** About so many tickets notices are posted within an hour; what is more goes into a digest. */
  readonly noticesPerHour: number;
}

interface Part {
  readonly desk: DeskSettings;
}

const HEARTBEAT = '1h';

export const desk = section({
  schema: wholeByDefault(
    z
      .strictObject({
        issue: z
          .boolean()
          .meta({
            description:
              'Open an issue of the desk’s own that says when the desk last ran, whether it is healthy, and how it stands.',
            examples: [true],
          })
          .default(false),
        heartbeat: duration(
          'The desk’s issue is brought up to date at most once in this time.',
          HEARTBEAT,
        ).default(HEARTBEAT),
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
      })
      .meta({ description: 'What the desk says of itself as a whole.' }),
  ),
  resolve(scope, { issue, heartbeat: text, notices_per_hour: noticesPerHour }): Part {
    const written = { text, path: ['desk', 'heartbeat'] };
    const heartbeat = wallTimeOr(scope, written, HEARTBEAT);
    checkInterval(scope, heartbeat, written);
    return { desk: { issue, heartbeat, noticesPerHour } };
  },
});
