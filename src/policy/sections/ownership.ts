import { z } from 'zod';
import { isKnown } from '../scope.ts';
import { section } from '../section.ts';
import { calendarOfTarget, duration, type Target, targetAt } from '../target.ts';
import { resolveWho } from '../who.ts';

const SUGGESTING = ['on-duty', 'least-loaded', 'round-robin'] as const;

export type Suggesting = (typeof SUGGESTING)[number];

export interface Ownership {
  readonly target: Target;
  /** Who is asked when nobody owns a ticket. */
  readonly group: string | null;
  /** Whom the desk suggests as the owner of a ticket. */
  readonly suggest: Suggesting;
  /** Label (lower case) → login of who knows that area; they come before everybody else. */
  readonly areas: ReadonlyMap<string, string>;
  /** Whether the suggestion is assigned when the time is over. */
  readonly assign: boolean;
  /** Whether the first of the staff to answer becomes the owner. */
  readonly answeringOwns: boolean;
}

interface Part {
  readonly ownership: Ownership | null;
}

export const ownership = section({
  schema: z
    .strictObject({
      within: duration('How long a ticket may stay without an owner.', '4h'),
      calendar: calendarOfTarget,
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
        .meta({
          description: 'The first of the staff to answer a ticket that nobody owns becomes its owner.',
        })
        .default(false),
    })
    .meta({ description: 'By when somebody owns a ticket.' })
    .optional(),
  resolve(scope, shape): Part {
    if (!shape) return { ownership: null };
    const { group = null, suggest, assign, answering_owns: answeringOwns } = shape;
    if (group !== null) isKnown(scope, 'group', group, ['ownership', 'group']);
    const target = targetAt(scope, shape.within, 'within', shape.calendar, ['ownership']);
    const areas = new Map<string, string>();
    for (const [label, text] of Object.entries(shape.areas)) {
      const who = resolveWho(scope, text, ['ownership', 'areas', label], false);
      if (who !== null) areas.set(label.trim().toLowerCase(), who.login);
    }
    return { ownership: target && { target, group, suggest, areas, assign, answeringOwns } };
  },
});
