import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { effectiveAt, effectiveFrom } from '../effective.ts';
import { isKnown } from '../scope.ts';
import { section } from '../section.ts';
import { resolveSelector, type Selector, selector } from '../selector.ts';

/** Somebody’s consent that a ticket needs before work on it begins. */
export interface ApprovalRules {
  readonly when: Selector;
  /** Groups whose members may give it. */
  readonly by: readonly string[];
  /** Tickets opened before need none; null: all do. */
  readonly effective: Instant | null;
}

interface Part {
  /** Null: nothing needs an approval. */
  readonly approval: ApprovalRules | null;
}

export const approval = section({
  schema: z
    .strictObject({
      when: selector('Tickets that need an approval.').default({}),
      by: z
        .array(z.string())
        .min(1)
        .meta({ description: 'Groups of the team whose members may give it.', examples: [['managers']] }),
      effective: effectiveFrom('tickets need one, of those opened'),
    })
    .meta({
      description:
        'Approvals: a ticket that needs one carries `needs: approval` until `/approve` or `/decline`. Those who may give it are told once. Nobody approves what they ask for themselves, nor does anybody else of its customer. Ready instructions wait for it.',
      examples: [{ when: { label: 'access' }, by: ['managers'] }],
    })
    .optional(),
  resolve(scope, shape): Part {
    if (shape === undefined) return { approval: null };
    for (const [index, group] of shape.by.entries())
      isKnown(scope, 'group', group, ['approval', 'by', index]);
    return {
      approval: {
        when: resolveSelector(scope, shape.when, ['approval', 'when']),
        by: shape.by,
        effective: effectiveAt(scope, shape.effective, ['approval']),
      },
    };
  },
});
