import { MINUTE, SECOND } from '../calendar/instant.ts';
import { formatOpenTime } from '../calendar/moment.ts';
import type { AttainmentData, Dimension } from './attainment.ts';
import type { PercentileData } from './times.ts';

const CLOCK_NAMES: Readonly<Record<AttainmentData['clock'], string>> = {
  first_response: 'First response',
  next_response: 'Next response',
  update: 'Update',
  resolution: 'Resolution',
  triage: 'Triage',
  ownership: 'Owner',
  silence: 'Silence',
  escalation: 'Tier one alone',
  pending_close: 'Customer’s answer',
  write_up: 'Write-up',
};

const SET_NAMES: Readonly<Record<AttainmentData['set'], string>> = {
  promise: '',
  internal: ' (internal target)',
  desk: ' (desk’s own)',
};

/** Headings of breakdowns, in the order of a report. */
export const DIMENSION_NAMES: readonly (readonly [Dimension, string])[] = [
  ['severity', 'Severity'],
  ['tier', 'Tier'],
  ['customer', 'Customer'],
  ['form', 'Form'],
  ['owner', 'Owner'],
  ['group', 'Group'],
  ['component', 'Component'],
  ['month', 'Month'],
];

/** Whose turn it is. */
export const TURN_NAMES = {
  desk: 'The desk',
  customer: 'The customer',
  third_party: 'A third party',
} as const;

/** A clock as people call it. */
export function nameOfClock({ clock, set }: Pick<AttainmentData, 'clock' | 'set'>): string {
  return `${CLOCK_NAMES[clock]}${SET_NAMES[set]}`;
}

/** A share with one place. */
export function percent(part: number | null): string {
  return part === null ? '–' : `${String(Math.round(part * 1000) / 10)}%`;
}

/** `2026-11-20T16:30:00+01:00` as `2026-11-20 16:30`, in the zone that it is written in. */
export function moment(text: string): string {
  return text.slice(0, 16).replace('T', ' ');
}

function rounded(seconds: number): number {
  return seconds < 3600 ? seconds * SECOND : Math.round((seconds * SECOND) / MINUTE) * MINUTE;
}

/** A percentile of open time. */
export function openTime(found: PercentileData | null): string {
  return found === null ? '–' : bounded(found, formatOpenTime(rounded(found.seconds), ''));
}

/** Time on the wall. */
export function wall(seconds: number): string {
  return formatOpenTime(rounded(seconds), '24x7');
}

/** A percentile of time on the wall. */
export function wallTime(found: PercentileData | null): string {
  return found === null ? '–' : bounded(found, wall(found.seconds));
}

function bounded({ more_than: more }: PercentileData, text: string): string {
  return more ? `more than ${text}` : text;
}
