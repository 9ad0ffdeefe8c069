import type { Clock } from '../sla/clock.ts';
import { choice, flag, number, text } from './kinds.ts';
import type { Phrases } from './phrases.ts';
import { targetWords } from './target-words.ts';

/** What an escalation measures, in any document that tells of one. */
export const STEP = {
  on: choice(
    'What was measured: “opened”, “silence”, “unanswered”, “taken” or “held”; “handed”: people handed it over; “cannot_wait”: staff have said so.',
    'taken',
    'opened',
    'silence',
    'unanswered',
    'held',
    'handed',
    'cannot_wait',
  ),
  again: flag('Whether its customer has opened it again, where `on` is “opened”.', false),
  step: number('Which step of the ladder; 1 is the first.', 1),
  target: text('After how long; empty on arrival.', '30 min'),
};

/** After how long a step came; empty on arrival. */
export function stepTarget(clock: Clock | null, phrases: Phrases): string {
  if (clock === null || clock.target === 0) return '';
  return targetWords(clock.targetText, clock.target, clock.calendar, phrases);
}
