import { z } from 'zod';
import { section } from '../section.ts';

/** Where staff are told what they have to know. The policy says only which; where each is, the operator says. */
export type NoticePlace = 'ticket' | 'desk' | 'chat' | 'office';

interface Part {
  readonly notices: NoticePlace;
  /** Whether the policy says it, and nobody has to be told what it means. */
  readonly isNoticePlaceChosen: boolean;
}

export const notices = section({
  schema: z
    .enum(['ticket', 'desk', 'chat', 'office'])
    .meta({
      description:
        'Where staff are told what they have to know: on the `ticket`, where its customer reads along, as without this key; on the issue of the `desk`, in one comment for all that a run over every ticket finds; in a `chat`; or in the `office`, a private repository with an issue for each ticket that staff were told of. The operator says where chat and office are.',
      examples: ['office'],
    })
    .optional(),
  resolve: (scope, place): Part => {
    if (place === 'desk' && !scope.hasDeskIssue)
      scope.report({
        code: 'missing-key',
        path: ['notices'],
        message: 'Staff are to be told on the issue of the desk, and the policy gives it none',
        allowed: ['desk: { issue: true }'],
      });
    return { notices: place ?? 'ticket', isNoticePlaceChosen: place !== undefined };
  },
});
