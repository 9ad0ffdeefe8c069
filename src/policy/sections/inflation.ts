import { z } from 'zod';
import { ALWAYS, type Instant, type Milliseconds } from '../../calendar/instant.ts';
import { effectiveAt, effectiveFrom } from '../effective.ts';
import { nameText } from '../names.ts';
import { isKnown } from '../scope.ts';
import { section } from '../section.ts';
import { checkLines, share, shareOf } from '../share.ts';
import { duration, wallTimeOr } from '../target.ts';
import { resolveTold, type Told, told } from '../staff-told.ts';

/** When so many tickets claim a top severity that it says little any more. */
export interface Inflation {
  readonly severities: readonly string[];
  /** Shares of the tickets: more than the first is too many, less than the second is as usual again. */
  readonly above: number;
  readonly below: number;
  /** How far back tickets count that were opened. */
  readonly ofLast: Milliseconds;
  /** As the policy wrote that. */
  readonly ofLastText: string;
  /** Of fewer tickets a share says nothing. */
  readonly atLeast: number;
  readonly told: Told;
  readonly effective: Instant | null;
}

interface Part {
  readonly inflation: Inflation | null;
}

const MONTH = '30d';

export const inflation = section({
  schema: z
    .strictObject({
      severities: z
        .array(nameText)
        .min(1)
        .meta({ description: 'Severities of which few tickets are expected.', examples: [['p0', 'p1']] }),
      above: share('A larger share of the tickets than this is too many.', '20%'),
      below: share(
        'With a smaller share than this it is as usual again, and would be told anew. Without it: with no more than `above`.',
        '15%',
      ).optional(),
      of_last: duration('Tickets opened within this time count.', MONTH).default(MONTH),
      at_least: z
        .number()
        .int()
        .min(1)
        .max(100_000)
        .meta({ description: 'Of fewer tickets nothing is said.', examples: [10] })
        .default(10),
      tell: told('Who is told once, on the desk’s issue, each time that it becomes too many'),
      effective: effectiveFrom('it counts'),
    })
    .meta({
      description:
        'Points out that too many tickets claim a top severity. Those count that a run over every ticket reads: the open ones, and closed ones that changed lately.',
      examples: [{ severities: ['p0', 'p1'], above: '20%' }],
    })
    .optional(),
  resolve(scope, shape): Part {
    if (!shape) return { inflation: null };
    const path = ['inflation'];
    shape.severities.forEach((name, index) =>
      isKnown(scope, 'severity', name, [...path, 'severities', index]),
    );
    const above = shareOf(scope, { text: shape.above, path: [...path, 'above'] });
    const lower = { text: shape.below ?? shape.above, path: [...path, 'below'] };
    const below = shape.below === undefined ? above : shareOf(scope, lower);
    checkLines(scope, above, below, lower);
    return {
      inflation: {
        ...{ severities: shape.severities, above: above ?? 1, below: below ?? 1, atLeast: shape.at_least },
        ofLast: wallTimeOr(scope, { text: shape.of_last, path: [...path, 'of_last'] }, MONTH),
        ofLastText: shape.of_last.trim(),
        told: resolveTold(scope, shape.tell, [...path, 'tell']),
        effective: effectiveAt(scope, shape.effective, path),
      },
    };
  },
});

/** What a policy says of it from an instant on; null: nothing yet. */
export function inflationAt({ inflation: written }: Part, now: Instant): Inflation | null {
  return written === null || (written.effective ?? ALWAYS) > now ? null : written;
}
