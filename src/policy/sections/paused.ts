import { z } from 'zod';
import { type Instant, NEVER } from '../../calendar/instant.ts';
import { parseInstant } from '../../calendar/moment.ts';
import { MOMENTS } from '../dates.ts';
import { section } from '../section.ts';
import { quote } from '../../text/quote.ts';

interface Part {
  /** Until when nothing is written, while clocks go on; null: not paused; Infinity: until the policy says otherwise. */
  readonly pausedUntil: Instant | null;
}

export const paused = section({
  schema: z
    .union([z.boolean(), z.string()])
    .meta({
      description:
        'Write nothing, or nothing until a date or moment. The desk goes on reading, measuring and reporting; what is news when the pause ends is made up for.',
      examples: [true, '2027-01-04', '2026-11-20T18:00'],
    })
    .default(false),
  resolve(scope, written): Part {
    if (typeof written === 'boolean') return { pausedUntil: written ? NEVER : null };
    const pausedUntil = parseInstant(written, scope.timezone);
    if (pausedUntil === null) {
      const message = `${quote(written)} is neither true nor false, nor a moment`;
      const allowed = ['true', 'false', ...MOMENTS];
      scope.report({ code: 'bad-instant', path: ['paused'], message, allowed });
    }
    return { pausedUntil };
  },
});
