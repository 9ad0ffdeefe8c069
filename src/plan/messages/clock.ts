import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { formatDuration, formatForPeople } from '../../calendar/moment.ts';
import type { Clock } from '../../sla/clock.ts';
import type { View } from './template.ts';

const NAMES: Readonly<Record<Clock['name'], string>> = {
  first_response: 'First response',
  next_response: 'Answer to the latest comment',
  update: 'Update',
  resolution: 'Resolution',
  ownership: 'An owner',
  silence: 'A sign of life',
  escalation: 'Escalation',
  pending_close: 'Close for silence',
  write_up: 'Write-up',
};

export function clockName(clock: Clock): string {
  return NAMES[clock.name];
}

/** A clock in words for readers, in absolute times of one zone: nothing here changes merely because time passes. */
export function clockView(clock: Clock, timezone: string): Record<string, View> {
  const time = (at: Instant | null): string => (at === null ? '' : formatForPeople(at, timezone));
  return {
    name: clockName(clock),
    rule: clock.rule,
    target: targetWords(clock.targetText, clock.target),
    hours: clock.calendar,
    due: clock.due === null ? '' : time(clock.due),
    state: stateText(clock, time),
    breached: time(clock.breachedAt),
    started: time(clock.startedAt),
    startedBy: clock.startedBy,
    took: clock.live ? '' : formatDuration(clock.elapsed),
  };
}

/** Working days and weeks stay as the policy wrote them; hours and minutes are written out. */
export function targetWords(text: string, within: Milliseconds): string {
  return /day|week/.test(text) ? text : formatDuration(within);
}

/** What ends each clock, as a customer would say it. */
const DONE: Readonly<Partial<Record<Clock['name'], string>>> = {
  first_response: 'answered',
  next_response: 'answered',
  update: 'told',
  resolution: 'solved',
};

function stateText(clock: Clock, time: (at: Instant | null) => string): string {
  switch (clock.state) {
    case 'met':
      return `kept, ${DONE[clock.name] ?? 'done'} ${time(clock.endedAt)}`;
    case 'cancelled':
      return 'no longer needed';
    case 'paused':
      return 'paused';
    case 'running':
      return 'running';
    case 'breached':
      return clock.live ? 'overdue' : `late, ${DONE[clock.name] ?? 'done'} ${time(clock.endedAt)}`;
  }
}
