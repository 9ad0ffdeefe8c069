import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { formatOpenTime } from '../../calendar/moment.ts';
import type { Clock } from '../../sla/clock.ts';
import { AGREED_DATE } from '../../sla/target-period.ts';
import { phrases as english } from './en/phrases.ts';
import type { Phrases } from './phrases.ts';
import { timeIn } from './time.ts';
import type { ClockView } from './views.ts';

/** What a clock measures, for people. */
export function clockName(clock: Clock, phrases: Phrases = english): string {
  return phrases.clocks[clock.name];
}

/** A clock in words for readers, in absolute times of one zone: nothing here changes merely because time passes. */
export function clockView(clock: Clock, timezone: string, phrases: Phrases): ClockView {
  const time = timeIn(timezone, phrases);
  return {
    name: clockName(clock, phrases),
    set: clock.set,
    rule: clock.rule,
    target:
      clock.targetText === AGREED_DATE
        ? ''
        : targetWords(clock.targetText, clock.target, clock.calendar, phrases),
    hours: clock.calendar,
    due: time(clock.due),
    state: stateText(clock, time, phrases),
    overdue: isOverdue(clock),
    breached: time(clock.breachedAt),
    started: time(clock.startedAt),
    reason: phrases.reason(clock.startedBy),
  };
}

export function isOverdue(clock: Clock): boolean {
  return clock.live && clock.breachedAt !== null;
}

/** A target as it reads behind “within”: days and weeks as the policy wrote them, hours and minutes written out. */
export function targetWords(text: string, within: Milliseconds, calendar: string, phrases: Phrases): string {
  return phrases.target(/day|week/i.test(text) ? text : formatOpenTime(within, calendar, phrases.locale));
}

function stateText(clock: Clock, time: (at: Instant | null) => string, phrases: Phrases): string {
  switch (clock.state) {
    case 'met':
      return phrases.kept(phrases.ends[clock.name], time(clock.endedAt));
    case 'cancelled':
      return phrases.cancelled;
    case 'paused':
      return phrases.paused;
    case 'running':
      return phrases.running;
    case 'breached':
      return clock.live ? phrases.overdue : phrases.late(phrases.ends[clock.name], time(clock.endedAt));
  }
}
