import { z } from 'zod';
import { look } from './look-format.ts';
import { MOMENT, texts, TICKET, when } from './story-fields.ts';

/** A story as data: a desk, what people do at which moment, and what is to be seen at which. */

function change(description: string, examples: readonly [string, string][] = []) {
  return z
    .tuple([z.string(), z.string()])
    .meta({ description: `${description}: what stands there, and what is to.`, examples: [...examples] })
    .optional();
}

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
