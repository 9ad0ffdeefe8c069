import type { MissingAnswer } from '../ticket/ticket.ts';
import type { Field } from './field.ts';
import { entry } from './field.ts';
import { first, list, optional, text } from './kinds.ts';

const MISSING = entry(
  {
    label: text('The question.', 'Steps to reproduce'),
    hint: text('What to write; may be empty.', 'What you did, and what happened then'),
    date: optional(
      text(
        'What was written where a date is looked for and that is none; empty where none is.',
        'asap please',
      ),
    ),
  },
  ({ label, hint, noDate }: MissingAnswer) => ({ label, hint, date: noDate ?? null }),
);

/** Required answers that the customer has not given, no more than a reader can use. */
export function missing(about: string): Field<readonly MissingAnswer[]> {
  return first(20, list(about, MISSING));
}
