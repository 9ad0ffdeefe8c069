import { z } from 'zod';
import { calls, MOMENT, texts, TICKET, when } from './story-fields.ts';

/** What is to be seen at a moment of a story. */
export const look = z.strictObject({
  at: when(MOMENT).optional(),
  on: z.string().meta({ description: TICKET }).optional(),
  at_once: z
    .literal(true)
    .meta({
      description:
        'Looks at what the step before has brought about by itself. Without it the desk’s schedule looks first, and nothing may then be left to do.',
    })
    .optional(),
  look: z
    .strictObject({
      labels: z
        .array(z.string())
        .meta({ description: 'Exactly these labels, in any order.', examples: [['severity: high']] })
        .optional(),
      has: texts('Labels that it has.'),
      lacks: texts('Labels that it does not have.'),
      state: z
        .enum(['open', 'completed', 'not planned'])
        .meta({ description: 'Whether it is open, or how it was closed.' })
        .optional(),
      owners: z.array(z.string()).meta({ description: 'Exactly its assignees, in any order.' }).optional(),
      comments: z.number().meta({ description: 'How many comments the desk has written.' }).optional(),
      status: texts('Words of the living status comment.'),
      status_lacks: texts('Words that the status comment does not have.'),
      says: texts('Words that some comment of the desk has.'),
      never: texts('Words that no comment of the desk has.'),
      called: calls
        .meta({
          description: 'Exactly who is called how often: login → how many comments of the desk mention it.',
          examples: [{ ana: 1 }],
        })
        .optional(),
      office: z
        .union([
          z.literal('none'),
          z.strictObject({
            state: z.enum(['open', 'closed']).meta({ description: 'Its state.' }).optional(),
            says: texts('Words of its text and comments.'),
            never: texts('Words that they do not have.'),
            called: calls.meta({ description: 'Exactly who is called how often.' }).optional(),
          }),
        ])
        .meta({ description: 'The ticket’s companion in the office: `none`, or what is to be seen of it.' })
        .optional(),
      beside: z
        .array(
          z.strictObject({
            title: z.string().meta({ description: 'Words of its title.' }),
            state: z
              .enum(['open', 'completed', 'not planned'])
              .meta({ description: 'Its state.' })
              .optional(),
            owners: z
              .array(z.string())
              .meta({ description: 'Exactly its assignees, in any order.' })
              .optional(),
            labels: z.array(z.string()).meta({ description: 'Exactly its labels, in any order.' }).optional(),
            below: z.boolean().meta({ description: 'Whether it is a sub-issue of the ticket.' }).optional(),
            says: texts('Words of its text and comments.'),
            never: texts('Words that they do not have.'),
          }),
        )
        .meta({
          description:
            'Exactly the issues and pull requests that the desk opened for the ticket’s write-up, in order.',
        })
        .optional(),
      chat: z
        .array(z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat()))
        .meta({
          description:
            'Exactly the messages in the chat since the latest look that asked, in order: words of each.',
        })
        .optional(),
      desk: z
        .strictObject({
          says: texts('Words of those comments.'),
          never: texts('Words that they do not have.'),
          called: calls.meta({ description: 'Exactly whom they call how often.' }).optional(),
        })
        .meta({ description: 'The comments on the desk’s own issue since the latest look that asked.' })
        .optional(),
      board: z
        .strictObject({
          says: texts('Words of it.'),
          never: texts('Words that it does not have.'),
          queue: z
            .array(z.string())
            .meta({
              description:
                'Exactly the tickets of its queue by the names they were opened under, number one first.',
              examples: [['outage', 'ticket']],
            })
            .optional(),
        })
        .meta({ description: 'The text of the desk’s own issue, as the policy has it renewed.' })
        .optional(),
      opened: texts(
        'Words of the titles and texts of the issues that the desk has opened for itself, and of what it wrote on them.',
      ),
      never_opened: texts('Words that none of them has.'),
      paged: texts(
        'Exactly what the pagers were sent since the latest look that asked, in order: service, `trigger`, `acknowledge` or `resolve`, and the desk’s key.',
      ),
      page_says: texts('Words of the latest of them.'),
      reaction: z
        .enum(['done', 'refused', 'not understood', 'thanked', 'none'])
        .meta({ description: 'What the desk answered people’s latest comment with.' })
        .optional(),
      explains: texts('Words of `steward explain`.'),
      page: z
        .strictObject({
          says: texts('Words of one of its files.'),
          never: texts('Words that none of them has.'),
        })
        .meta({ description: 'The status page, as it would be made now.' })
        .optional(),
      report: z
        .strictObject({
          from: z.string().meta({ description: 'Its first day.' }),
          to: z.string().meta({ description: 'The day after its last.' }),
          says: texts('Words of it.'),
          never: texts('Words that it does not have.'),
        })
        .meta({ description: 'What `steward report` prints.' })
        .optional(),
      statement: z
        .strictObject({
          customer: z.string().meta({ description: 'Whose it is.', examples: ['bigco'] }),
          month: z.string().meta({ description: 'Of which month.', examples: ['2026-12'] }),
          says: texts('Words of it.'),
          never: texts('Words that it does not have.'),
        })
        .meta({ description: 'What `steward statement` prints.' })
        .optional(),
    })
    .meta({ description: 'What must be so. Each key is a claim.' }),
});

export type Look = z.output<typeof look>['look'];
