import { z } from 'zod';
import { checkLabelName, checkLook, labelColor, type LabelSpec } from '../label.ts';
import { nameText } from '../names.ts';
import { section } from '../section.ts';
import { resolveSelector, type Selector, selector } from '../selector.ts';

/** A label that the desk keeps true. */
export interface Flag {
  readonly label: LabelSpec;
  /** Open tickets that carry it. */
  readonly when: Selector;
}

interface Part {
  readonly flags: readonly Flag[];
}

export const flags = section({
  schema: z
    .array(
      z.strictObject({
        label: nameText.meta({ description: 'Text of the label.', examples: ['outside hours'] }),
        color: labelColor.default('ededed'),
        description: z
          .string()
          .meta({ description: 'At most 100 characters.', examples: ['Opened while the desk is closed'] })
          .default(''),
        when: selector('Tickets that carry it, while they are open.'),
      }),
    )
    .meta({
      description:
        'Labels that the desk puts on tickets and takes off again, as they come to match and no longer do. What people do to one by hand stands until something new makes it true.',
      examples: [[{ label: 'outside hours', when: { opened: { outside: 'office' } } }]],
    })
    .default([]),
  resolve: (scope, shapes): Part => ({
    flags: shapes.map(({ label: name, when, ...look }, index) => {
      const path = ['flags', index];
      checkLabelName(scope, name, [...path, 'label']);
      scope.labels.push({ by: 'flag', text: name, path: [...path, 'label'] });
      return {
        label: { name, ...checkLook(scope, look, path) },
        when: resolveSelector(scope, when, [...path, 'when']),
      };
    }),
  }),
});
