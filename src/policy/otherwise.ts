import { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import { effectiveAt, effectiveFrom } from './effective.ts';
import { isKnown, type Path, type Scope } from './scope.ts';

/** The severity of a ticket that nothing tells one of. */
export interface Otherwise {
  readonly severity: string;
  /** For tickets that are opened from then on; null: for all. */
  readonly effective: Instant | null;
}

export const otherwise = z
  .union([
    z.string(),
    z.strictObject({
      severity: z.string().meta({ description: 'The severity.', examples: ['medium'] }),
      effective: effectiveFrom('it counts, for tickets that are opened'),
    }),
  ])
  .meta({
    description:
      'The severity that holds where no source answers (a blank issue, an unknown system, an answer that cannot be read), until staff say otherwise: they are told at once. Without it such a ticket has none.',
    examples: ['medium', { severity: 'medium', effective: '2027-01-01' }],
  });

export function resolveOtherwise(
  scope: Scope,
  shape: z.output<typeof otherwise> | undefined,
  path: Path,
): Otherwise | null {
  if (shape === undefined) return null;
  const written =
    typeof shape === 'string'
      ? { text: shape, at: path }
      : { text: shape.severity, at: [...path, 'severity'] };
  isKnown(scope, 'severity', written.text, written.at);
  const effective = typeof shape === 'string' ? null : effectiveAt(scope, shape.effective, path);
  return { severity: written.text, effective };
}
