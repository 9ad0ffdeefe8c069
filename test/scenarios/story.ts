import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A story as data: a desk, what people do at which moment, and what is to be seen at which. */

const when = z.string();

const texts = z
  .union([z.string(), z.array(z.string())])
  .transform((one) => (typeof one === 'string' ? [one] : one));

const deed = z.strictObject({
  /** A moment (`2026-11-16T10:00+01:00`), or so much later than the step before (`+30m`). Without it: at once. */
  at: when.optional(),
  who: z.string(),
  /** Which ticket; the first one where there is only one. */
  on: z.string().optional(),
  opens: z
    .strictObject({
      as: z.string().default('ticket'),
      form: z.string().optional(),
      title: z.string().default('Something is wrong'),
      answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
      body: z.string().optional(),
    })
    .optional(),
  says: z.string().optional(),
  /** A comment on the ticket's companion in the office. */
  says_in_office: z.string().optional(),
  /** Puts other words into the text: `[what stands there, what is to stand there]`. */
  edits: z.tuple([z.string(), z.string()]).optional(),
  /** Ticks this ticket's line of the latest agenda of a triage meeting, after writing this login behind its arrow. */
  ticks: z.strictObject({ ticket: z.string(), for: z.string().optional() }).optional(),
  /** The same in a comment of the desk: so a post-mortem is filled in. */
  fills: z.tuple([z.string(), z.string()]).optional(),
  /**
   * Changes the policy: `[what stands there, what is to stand there]`, in a commit that is dated so by its committer, or
   * at this very moment. It is pushed, or merged by a pull request.
   */
  writes: z.tuple([z.string(), z.string()]).optional(),
  dated: when.optional(),
  merges: z.literal(true).optional(),
  /** A thumb up on the latest comment of the desk that has these words. */
  thumbs_up: z.string().optional(),
  labels: texts.optional(),
  unlabels: texts.optional(),
  assigns: texts.optional(),
  unassigns: texts.optional(),
  closes: z.enum(['completed', 'not planned']).optional(),
  reopens: z.literal(true).optional(),
  /** Deletes their account: GitHub shows what they wrote and did without a name from then on. */
  leaves: z.literal(true).optional(),
});

const look = z.strictObject({
  at: when.optional(),
  on: z.string().optional(),
  /** Looks at what the event before has brought about by itself: no schedule looks first. */
  at_once: z.literal(true).optional(),
  look: z.strictObject({
    /** Exactly these labels, in any order. */
    labels: z.array(z.string()).optional(),
    has: texts.optional(),
    lacks: texts.optional(),
    state: z.enum(['open', 'completed', 'not planned']).optional(),
    owners: z.array(z.string()).optional(),
    /** How many comments the desk has written. */
    comments: z.number().optional(),
    /** Words of the living status comment. */
    status: texts.optional(),
    /** Words of the status comment that must not be there. */
    status_lacks: texts.optional(),
    /** Words that some comment of the desk has. */
    says: texts.optional(),
    never: texts.optional(),
    /** Exactly who was called how often: login → how many comments of the desk mention it. */
    called: z.record(z.string(), z.number()).optional(),
    /** The ticket's companion in the office: `none`, or what is to be seen of it, its text counted among the words. */
    office: z
      .union([
        z.literal('none'),
        z.strictObject({
          state: z.enum(['open', 'closed']).optional(),
          says: texts.optional(),
          never: texts.optional(),
          called: z.record(z.string(), z.number()).optional(),
        }),
      ])
      .optional(),
    /** Exactly the messages in the chat since the latest look that asked, in order: words that each has. */
    chat: z.array(texts).optional(),
    /** The desk's issue: words of its comments since the latest look that asked, and whom exactly those call. */
    desk: z
      .strictObject({
        says: texts.optional(),
        never: texts.optional(),
        called: z.record(z.string(), z.number()).optional(),
      })
      .optional(),
    /** Exactly what the pagers were sent since the latest look that asked, in order: `pagerduty trigger KEY`. */
    paged: texts.optional(),
    /** Words of the latest of them. */
    page_says: texts.optional(),
    /** What the desk answered people's latest comment with. */
    reaction: z.enum(['done', 'refused', 'not understood', 'thanked', 'none']).optional(),
    /** Words of `steward explain`. */
    explains: texts.optional(),
  }),
});

const schema = z.strictObject({
  title: z.string(),
  /**
   * What a support process asks for and this story shows, by its row in docs/processes.md: `S1-18` is the eighteenth row
   * of the process that the preset `ddev` is made of.
   */
  rows: z.record(z.string().regex(/^S[0-4]-\d\d$/), z.string()).default({}),
  policy: z.string(),
  /** Path in the repository → text. */
  files: z.record(z.string(), z.string()).default({}),
  /** Labels that the repository has from the beginning: GitHub puts no others on what a form opens. */
  labels: z.array(z.string()).default([]),
  /**
   * Pager of the policy → the service behind it, whose documented requests a local receiver takes. Of those there are
   * these, as they are told the desk's own key as it stands and take no signature that goes by a clock.
   */
  pagers: z.record(z.string(), z.enum(['pagerduty', 'splunk'])).default({}),
  /** The app goes round every desk each hour, as it does where nobody says otherwise: without it desks have no timers. */
  rounds: z.literal(true).optional(),
  /** The operator gives the desk an office, which staff can read. */
  office: z.literal(true).optional(),
  /** The operator gives the desk a chat. */
  chat: z.literal(true).optional(),
  /** What the server does not know, as an Enterprise Server of some age. */
  lacks: z.array(z.enum(['issue fields', 'issue types', 'duplicates', 'close reasons'])).default([]),
  starts: when,
  story: z.array(z.union([deed, look])),
});

export type Story = z.output<typeof schema>;
export type Deed = z.output<typeof deed>;
export type Look = z.output<typeof look>['look'];

/** The files of this folder that are stories, by name. */
export function storyFiles(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.yml'))
    .sort();
}

/** The story of a file in this folder. */
export function storyIn(file: string): Story {
  return schema.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

/** When a step takes place, given the moment of the step before. */
export function momentOf(at: string | undefined, before: number): number {
  if (at === undefined) return before;
  const later = /^\+(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(at);
  const [d = 0, h = 0, m = 0, s = 0] = (later ?? [])
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const moment = later === null ? Date.parse(at) : before + (((d * 24 + h) * 60 + m) * 60 + s) * 1000;
  if (Number.isNaN(moment)) throw new Error(`${at} is no moment`);
  if (moment < before) throw new Error(`${at} is before the step before it`);
  return moment;
}
