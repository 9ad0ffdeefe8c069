import { z } from 'zod';
import { section } from '../section.ts';

/** Where staff are told what they have to know. The policy says only which; where each is, the operator says. */
export type NoticePlace = 'ticket' | 'office';

interface Part {
  readonly notices: NoticePlace;
}

export const notices = section({
  schema: z
    .enum(['ticket', 'office'])
    .meta({
      description:
        'Where staff are told what they have to know: on the ticket, where its customer reads along, or in the office, a private repository with an issue for each ticket that staff were told of. The operator says where the office is.',
      examples: ['office'],
    })
    .default('ticket'),
  resolve: (_, place): Part => ({ notices: place }),
});
