import { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import { effectiveAt, effectiveFrom } from './effective.ts';
import { isKnown, type Path, type Scope } from './scope.ts';
import { calendarOfTarget, duration, type Target, targetAt } from './target.ts';

/** By when staff have said how severe a ticket is. */
export interface TriageClock {
  readonly target: Target;
  /** Who is called when the time is over, whoever owns the ticket; null: whoever would be told that nobody owns it. */
  readonly group: string | null;
  /** What forms, labels and customers say holds, and staff are still to set or confirm it. */
  readonly proposed: boolean;
  /** Only tickets without a severity from then on are measured; null: all. */
  readonly effective: Instant | null;
}

export const triageClock = z
  .strictObject({
    within: duration('How long a ticket may stay without a severity.', '30m'),
    calendar: calendarOfTarget,
    group: z
      .string()
      .meta({
        description:
          'Group that decides, and is called when the time is over. Without it: the owner, or else the group of `ownership`.',
        examples: ['tier-2'],
      })
      .optional(),
    severity: z
      .enum(['taken', 'proposed'])
      .meta({
        description:
          'Whether what a form, a label or a customer says is `taken` as it is, or is `proposed`: then it holds meanwhile, and the clock runs until staff have set a severity or confirmed it by setting the same.',
        examples: ['proposed'],
      })
      .default('taken'),
    effective: effectiveFrom('the clock counts, for tickets that are opened or lose their severity'),
  })
  .meta({
    description:
      'By when staff have said how severe a ticket is. After that it is labelled, and whoever decides is told once.',
    examples: [{ within: '30m', group: 'tier-2' }],
  });

export function resolveTriageClock(
  scope: Scope,
  shape: z.output<typeof triageClock> | undefined,
  path: Path,
): TriageClock | null {
  if (shape === undefined) return null;
  const { group = null, severity } = shape;
  if (group !== null) isKnown(scope, 'group', group, [...path, 'group']);
  const target = targetAt(scope, shape.within, 'within', shape.calendar, path);
  const effective = effectiveAt(scope, shape.effective, path);
  return target && { target, group, proposed: severity === 'proposed', effective };
}
