import type { Clock } from '../sla/clock.ts';
import { AGREED_DATE } from '../sla/clock.ts';
import type { Words } from './field.ts';
import { entry } from './field.ts';
import { at, flag, optional, reason, text, timeOf } from './kinds.ts';
import type { Phrases } from './phrases.ts';
import { targetWords } from './target-words.ts';

/** A clock in words for readers, in absolute times of one zone: nothing here changes merely because time passes. */
export const CLOCK = entry(
  {
    name: text('What is measured: “First response”.', 'First response'),
    set: text(
      'Whose target it is: “promise” (to the customer), “internal” (the desk’s own, stricter than the promise) or “desk” (about owners and the like).',
      'promise',
    ),
    rule: text('The rule of the policy that sets it.', 'urgent'),
    target: text('Within how long; empty where a date was agreed with the customer.', '1 h'),
    hours: text('The calendar that the time is counted on.', 'office'),
    due: optional(
      at('By when; empty while the clock stands with no end in sight.', '2026-11-16T10:00+01:00'),
    ),
    state: text('How it stands, in words.', 'overdue'),
    over: flag('Whether it has ended.', false),
    overdue: flag('Whether it is late and still open.', true),
    breached: optional(at('Since when it is late; empty where it is not.', '2026-11-16T10:00+01:00')),
    started: at('When the clock started.', '2026-11-16T09:00+01:00'),
    reason: reason('What started it.', { kind: 'opened', by: 'cus' }),
  },
  (clock: Clock, words) => ({
    name: words.phrases.clocks[clock.name],
    set: clock.set,
    rule: clock.rule,
    target:
      clock.targetText === AGREED_DATE
        ? ''
        : targetWords(clock.targetText, clock.target, clock.calendar, words.phrases),
    hours: clock.calendar,
    due: clock.due,
    state: stateText(clock, words),
    over: !clock.live,
    overdue: isOverdue(clock),
    breached: clock.breachedAt,
    started: clock.startedAt,
    reason: clock.startedBy,
  }),
);

export function isOverdue(clock: Clock): boolean {
  return clock.live && clock.breachedAt !== null;
}

/** What ended a clock, as its reader would say it. */
function endOf({ name, endedBy }: Clock, phrases: Phrases): string {
  if (endedBy?.kind === 'wants_no_reply') return phrases.unneeded;
  const isClosed = endedBy?.kind === 'closed' || endedBy?.kind === 'closed_as';
  return isClosed && name !== 'resolution' ? phrases.closed : phrases.ends[name];
}

function stateText(clock: Clock, words: Words): string {
  const { phrases } = words;
  const end = endOf(clock, phrases);
  const ended = (): string => (clock.endedAt === null ? '' : timeOf(clock.endedAt, words));
  switch (clock.state) {
    case 'met':
      return phrases.kept(end, ended());
    case 'cancelled':
      return phrases.cancelled;
    case 'paused':
      return clock.segments.at(-1)?.begunBy.kind === 'maintenance_began'
        ? phrases.pausedForWork
        : phrases.paused;
    case 'running':
      return phrases.running;
    case 'breached':
      return clock.live ? phrases.overdue : phrases.late(end, ended());
  }
}
