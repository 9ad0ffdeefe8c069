import { instant } from '../../calendar/instant.ts';
import { formatInstant } from '../../calendar/moment.ts';
import { phrases as english } from '../../languages/en/phrases.ts';
import type { Reason } from '../../ticket/reason.ts';

/** Where a run's data has an instant: by its key. Every other number is a count, or a length of time. */
const INSTANTS = new Set([
  'announced',
  'breachedAt',
  'deadline',
  'due',
  'endedAt',
  'from',
  'missed',
  'newsAt',
  'nextBreach',
  'now',
  'openedAt',
  'phasesFrom',
  'remindAt',
  'startedAt',
  'tellGroupAt',
  'to',
  'at',
  'wake',
  'warn',
]);

/** Where it has a reason. */
const REASONS = new Set(['begunBy', 'endedBy', 'startedBy', 'why']);

/**
 * Data as JSON for machines, with its instants in ISO 8601 and the zone's offset; lengths of time are milliseconds, and
 * reasons are in words: how the desk keeps them is its own affair.
 */
export function jsonText(data: unknown, zone: string): string {
  const moment = (value: unknown): unknown =>
    typeof value === 'number' && Number.isFinite(value) ? formatInstant(instant(value), zone) : value;
  return JSON.stringify(
    data,
    (key, value: unknown) => {
      if (REASONS.has(key) && typeof value === 'object' && value !== null)
        return english.reason(value as Reason);
      if (!INSTANTS.has(key)) return value;
      return Array.isArray(value) ? value.map(moment) : moment(value);
    },
    2,
  );
}
