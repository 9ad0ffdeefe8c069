import { z } from 'zod';

/** A story as data: a desk, what people do at which moment, and what is to be seen at which. */

const when = (description: string) =>
  z.string().meta({ description, examples: ['2026-11-16T10:00+01:00', '+30m', '+1d2h'] });

const MOMENT =
  'When: a moment, in UTC unless it names an offset, or so much later than the step before. Without it: at once.';
const TICKET = 'Which ticket, by the name it was opened under. Without it: the first one.';

function texts(description: string, examples: readonly (string | string[])[] = []) {
  return z
    .union([z.string(), z.array(z.string())])
    .meta({ description, examples: [...examples] })
    .transform((one) => (typeof one === 'string' ? [one] : one))
    .optional();
}

function change(description: string, examples: readonly [string, string][] = []) {
  return z
    .tuple([z.string(), z.string()])
    .meta({ description: `${description}: what stands there, and what is to.`, examples: [...examples] })
    .optional();
}

const calls = z.record(z.string(), z.number());

const REACTIONS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const;

const deed = z.strictObject({
  at: when(MOMENT).optional(),
  who: z.string().meta({ description: 'Who does it: a login.', examples: ['ana'] }),
  on: z
    .string()
    .meta({ description: TICKET, examples: ['outage'] })
    .optional(),
  beside: z
    .string()
    .meta({
      description:
        'What they do is done to an issue that the desk opened beside the ticket, for its write-up or an action of it, or for itself: the one whose title has these words.',
      examples: ['Post-mortem'],
    })
    .optional(),
  opens: z
    .strictObject({
      as: z
        .string()
        .meta({ description: 'What the story calls the ticket.', examples: ['outage'] })
        .default('ticket'),
      in: z
        .string()
        .meta({
          description:
            'The repository that it is opened in, where that is not the desk’s: a name of the same owner, public unless it ends in `-private`.',
          examples: ['platform'],
        })
        .optional(),
      form: z
        .string()
        .meta({ description: 'The form: a file of `.github/ISSUE_TEMPLATE`.', examples: ['bug.yml'] })
        .optional(),
      title: z.string().meta({ description: 'Its title.' }).default('Something is wrong'),
      answers: z
        .record(z.string(), z.union([z.string(), z.array(z.string())]))
        .meta({
          description:
            'The form’s answers, by a field’s id or label: text, the option, a list of options, or of the boxes that are ticked.',
          examples: [{ severity: 'urgent', what: 'Nobody can log in.' }],
        })
        .default({}),
      body: z.string().meta({ description: 'Its text, where there is no form.' }).optional(),
    })
    .meta({ description: 'Opens a ticket.' })
    .optional(),
  says: z
    .string()
    .meta({ description: 'Writes a comment.', examples: ['/severity high'] })
    .optional(),
  says_in_office: z
    .string()
    .meta({ description: 'Writes a comment on the ticket’s companion in the office.' })
    .optional(),
  edits: change('Changes the ticket’s text', [['- [ ] Done', '- [x] Done']]),
  retitles: z.string().meta({ description: 'Gives the ticket this title.' }).optional(),
  ticks: z
    .strictObject({
      ticket: z.string().meta({ description: 'The ticket whose line is ticked.' }),
      for: z
        .string()
        .meta({ description: 'To whom it is given: written behind the line’s arrow.' })
        .optional(),
    })
    .meta({ description: 'Ticks a ticket’s line in the latest agenda of a triage meeting.' })
    .optional(),
  fills: change('Changes a comment of the desk, as a post-mortem is filled in'),
  rewrites: change('Changes the latest comment by a person that has the words'),
  deletes: z
    .string()
    .meta({ description: 'Deletes the latest comment by a person that has these words.' })
    .optional(),
  writes: change('Changes the policy in a commit, which is pushed'),
  dated: when('When the committer of `writes` says to have made the commit.').optional(),
  merges: z
    .literal(true)
    .meta({ description: '`writes` reaches the default branch by a pull request.' })
    .optional(),
  commits: z
    .record(z.string(), z.string())
    .meta({
      description: 'Puts these files into the repository: path → text.',
      examples: [{ '.github/on-call.yml': 'members: { support: [ana] }' }],
    })
    .optional(),
  thumbs_up: z
    .string()
    .meta({ description: 'A thumb up on the desk’s latest comment that has these words.' })
    .optional(),
  reacts: z
    .strictObject({
      with: z.enum(REACTIONS).meta({ description: 'The reaction.' }),
      to: z
        .string()
        .meta({ description: 'To the latest comment with these words. Without it: to the ticket.' })
        .optional(),
    })
    .meta({ description: 'Reacts to a comment or to the ticket.' })
    .optional(),
  labels: texts('Puts these labels on; those that the repository lacks are made.', [['bug']]),
  unlabels: texts('Takes these labels off.'),
  assigns: texts('Assigns these people.', ['ana']),
  unassigns: texts('Takes these people off.'),
  closes: z
    .enum(['completed', 'not planned', 'duplicate'])
    .meta({
      description: 'Closes the ticket, with this reason; as a duplicate it is one of the first ticket.',
    })
    .optional(),
  reopens: z.literal(true).meta({ description: 'Reopens the ticket.' }).optional(),
  leaves: z
    .literal(true)
    .meta({ description: 'Deletes their account: GitHub shows what they did without a name from then on.' })
    .optional(),
});

const look = z.strictObject({
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
    })
    .meta({ description: 'What must be so. Each key is a claim.' }),
});

export const storySchema = z.strictObject({
  title: z.string().meta({ description: 'What the story shows.' }),
  rows: z
    .record(z.string().regex(/^S[0-4]-\d\d$/), z.string())
    .meta({ description: 'What of docs/processes.md the story shows: row → where.' })
    .default({}),
  starts: when('The moment at which the story begins.'),
  repository: z
    .string()
    .meta({
      description:
        'The folder whose `.github` the desk is made of, from the story’s own folder. Without it, and without `policy`: the folder in which the command is called.',
      examples: ['..'],
    })
    .optional(),
  policy: z
    .string()
    .meta({ description: 'The text of a policy, in place of the one of a repository.' })
    .optional(),
  files: z
    .record(z.string(), z.string())
    .meta({ description: 'More files, or others, in the repository: path → text.' })
    .default({}),
  people: z
    .record(z.string(), z.enum(['read', 'triage', 'write', 'maintain', 'admin']))
    .meta({
      description:
        'Who has access to the repository, in which role. Without it: whom the policy’s team names may write; of a story with a `policy`, ana, chen and dee, and bo may triage.',
      examples: [{ ana: 'write', bo: 'triage' }],
    })
    .optional(),
  teams: z
    .record(z.string(), z.array(z.string()))
    .meta({
      description: 'Teams that the policy names: who is in them.',
      examples: [{ 'acme/support': ['ana'] }],
    })
    .default({}),
  labels: z
    .array(z.string())
    .meta({
      description:
        'Labels that the repository has from the beginning, beside those that the forms of a repository name.',
    })
    .default([]),
  pagers: z
    .record(z.string(), z.enum(['pagerduty', 'splunk']))
    .meta({
      description:
        'Pagers of the policy that lead somewhere: the service whose documented requests a receiver on this machine takes.',
      examples: [{ 'on-call': 'pagerduty' }],
    })
    .default({}),
  rounds: z
    .union([z.literal(true), z.int().min(1)])
    .meta({ description: 'An app that serves the desk goes round every hour, or every so many minutes.' })
    .optional(),
  office: z.literal(true).meta({ description: 'The operator gives the desk an office.' }).optional(),
  chat: z
    .literal(true)
    .meta({
      description: 'The operator gives the desk a chat, which is also the channel `public` of a status page.',
    })
    .optional(),
  lacks: z
    .array(
      z.enum(['issue fields', 'dependencies', 'issue types', 'sub-issues', 'duplicates', 'close reasons']),
    )
    .meta({ description: 'What the server does not know, as an Enterprise Server of some age.' })
    .default([]),
  story: z
    .array(z.union([deed, look]))
    .meta({ description: 'What people do, and what is to be seen, in order of time.' }),
});

export type Story = z.output<typeof storySchema>;
export type Deed = z.output<typeof deed>;
export type Look = z.output<typeof look>['look'];

/** When a step takes place, given the moment of the step before; null: that cannot be read. */
export function momentOf(at: string | undefined, before: number): number | null {
  if (at === undefined) return before;
  const later = /^\+(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(at);
  if (later === null) {
    const zoned = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(at) || !at.includes('T') ? at : `${at}Z`;
    const moment = Date.parse(zoned);
    return Number.isNaN(moment) ? null : moment;
  }
  const [d = 0, h = 0, m = 0, s = 0] = later.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return before + (((d * 24 + h) * 60 + m) * 60 + s) * 1000;
}
