import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { instantOf } from '../dates.ts';
import { section } from '../section.ts';

interface Part {
  /** Issues from before it are no tickets, until staff take them in; null: there is no such moment. */
  readonly since: Instant | null;
}

export const since = section({
  schema: z
    .string()
    .meta({
      description:
        'Date or moment with which the desk begins. Issues that were opened earlier are no tickets: the desk leaves them as they are. Somebody on the staff who gives one a severity from then on, by label or command, makes it a ticket that counts from there. Without it: every issue that `tickets` selects.',
      examples: ['2026-11-01', '2026-11-20T09:00'],
    })
    .optional(),
  resolve: (scope, text): Part => ({
    since: text === undefined ? null : instantOf(scope, { text, path: ['since'] }),
  }),
});
