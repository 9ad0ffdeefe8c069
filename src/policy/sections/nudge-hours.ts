import type { Calendar } from '../../calendar/calendar.ts';
import { calendarNamed } from '../scope.ts';
import { section } from '../section.ts';
import { calendarName } from '../target.ts';

interface Part {
  /** The calendar in whose open hours staff are nudged; null: at any hour. Pages keep to no hours. */
  readonly nudgeHours: Calendar | null;
}

export const nudgeHours = section({
  schema: calendarName(
    'Calendar in whose open hours staff are reminded and told of breaches; at other hours that waits. Pages do not wait. Without it: at any hour.',
  ).optional(),
  resolve: (scope, name): Part => ({
    nudgeHours: name === undefined ? null : calendarNamed(scope, name, ['nudge_hours']),
  }),
});
