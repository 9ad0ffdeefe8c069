import { z } from 'zod';
import { WordsOfApproval } from '../../text/words-of-approval.ts';
import { section } from '../section.ts';
import { resolveSelector, type Selector, selector } from '../selector.ts';
import { calendarOfTarget, duration, optionalTargetAt, type Target } from '../target.ts';

export interface SignOff {
  /** Tickets whose customer is asked to confirm that they are solved. */
  readonly when: Selector;
  /** What waits for their word: the close, or, of a ticket that is closed, its shipping. */
  readonly before: 'close' | 'ship';
  /** How long they may leave it unsaid before being reminded, once; null: nobody reminds them. */
  readonly remindAfter: Target | null;
  /** Tells comments that are a plain yes. */
  readonly approval: WordsOfApproval;
}

interface Part {
  /** Null: nobody is asked. */
  readonly signOff: SignOff | null;
}

export const signOff = section({
  schema: z
    .strictObject({
      when: selector('Tickets whose customer is asked to confirm that they are solved.').default({}),
      before: z
        .enum(['close', 'ship'])
        .meta({
          description:
            'What waits for the customer’s word. `close`: staff’s `/close` asks, and the ticket is closed when they have said yes; a second `/close`, or a close by hand, closes it all the same. `ship`: the close asks, and the day on which it goes out is told once they have said yes.',
        })
        .default('ship'),
      remind_after: duration(
        'How long a customer may leave it unsaid before being reminded of it, once.',
        '2d',
      ).optional(),
      calendar: calendarOfTarget,
      words: z
        .array(z.string().min(1).max(60))
        .meta({
          description:
            'Phrases that say yes besides the usual ones of English and German, such as “looks good”, “approved” or “freigegeben”.',
          examples: [['green light', 'lgtm']],
        })
        .default([]),
    })
    .meta({
      description:
        'The customer’s word on the result. They are asked by a comment, and say yes by a 👍 on it, in words, or by `/sign-off`; `/not-resolved` opens the ticket again.',
      examples: [{ when: { form: 'change.yml' }, before: 'ship', remind_after: '2d' }],
    })
    .optional(),
  resolve(scope, shape): Part {
    if (shape === undefined) return { signOff: null };
    return {
      signOff: {
        when: resolveSelector(scope, shape.when, ['sign_off', 'when']),
        before: shape.before,
        remindAfter: optionalTargetAt(scope, shape, 'remind_after', ['sign_off']),
        approval: new WordsOfApproval(shape.words),
      },
    };
  },
});
