import { z } from 'zod';
import { section } from '../section.ts';
import { resolveSelector, type SectionSelector, type Selector, selector } from '../selector.ts';
import { calendarOfTarget, duration, type Target, targetAt } from '../target.ts';

export interface WriteUp {
  readonly when: SectionSelector;
  /** Of which of them a line by staff is enough, so that they get no text to fill in; null: of none. */
  readonly brief: Selector | null;
  readonly target: Target;
  readonly done: 'organised' | 'written';
  /** Root-cause classes a post-mortem chooses from. */
  readonly causes: readonly string[];
}

interface Part {
  readonly writeUp: WriteUp | null;
}

export const writeUp = section({
  schema: z
    .strictObject({
      when: selector('Tickets that get a write-up once they are resolved.').default({ incident: true }),
      brief: selector(
        'Of which of these a line or two by staff are enough: staff are asked for them by a notice, and no text to fill in is posted. Without it: of none.',
      ).optional(),
      within: duration('Time from the close.', '24h').default('24h'),
      calendar: calendarOfTarget,
      done: z
        .enum(['organised', 'written'])
        .meta({ description: 'What ends the clock: the write-up has an owner, or it is `written`.' })
        .default('organised'),
      causes: z
        .array(z.string())
        .meta({ description: 'Classes of root cause to choose from.', examples: [['education', 'bug']] })
        .default(['education', 'bug']),
    })
    .meta({ description: 'The write-up (post-mortem) after a ticket is resolved.' })
    .optional(),
  resolve(scope, shape): Part {
    if (!shape) return { writeUp: null };
    const { within, calendar, done, causes } = shape;
    const brief =
      shape.brief === undefined ? null : resolveSelector(scope, shape.brief, ['write_up', 'brief']);
    const when = resolveSelector(scope, shape.when, ['write_up', 'when']);
    const target = targetAt(scope, within, 'within', calendar, ['write_up']);
    return { writeUp: target && { when, brief, target, done, causes } };
  },
});
