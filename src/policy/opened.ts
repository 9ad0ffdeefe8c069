import { z } from 'zod';
import type { Calendar } from '../calendar/calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import { instantOf } from './dates.ts';
import { calendarNamed, type Path, type Scope } from './scope.ts';
import { quote } from '../text/quote.ts';

/** When a ticket was opened: all that is said must be so. */
export interface Opened {
  /** In the open hours of this calendar. */
  readonly during?: Calendar;
  /** While this calendar was closed. */
  readonly outside?: Calendar;
  /** Then or later. */
  readonly after?: Moment;
  /** Earlier than that. */
  readonly before?: Moment;
}

/** A moment of the policy, and how it is written there. */
interface Moment {
  readonly at: Instant;
  readonly text: string;
}

function hours(description: string) {
  return z
    .string()
    .meta({ description, examples: ['office'] })
    .optional();
}

function moment(description: string) {
  return z
    .string()
    .meta({ description, examples: ['2026-11-01', '2026-11-20T09:00'] })
    .optional();
}

export const openedKeys = z
  .strictObject({
    during: hours('Calendar that was open then.'),
    outside: hours('Calendar that was closed then.'),
    after: moment(
      'It was opened then or later: a moment, or a date, which begins at midnight in the time zone of the desk.',
    ),
    before: moment('It was opened earlier than that: a moment, or a date, which is left out itself.'),
  })
  .meta({
    description: 'When the ticket was opened: all of it must be so.',
    examples: [{ outside: 'office' }, { after: '2026-11-01' }],
  });

/** What is written of it, with its calendars looked up and its moments read. */
export function resolveOpened(scope: Scope, shape: z.output<typeof openedKeys>, path: Path): Opened {
  const during = shape.during === undefined ? null : calendarNamed(scope, shape.during, [...path, 'during']);
  const outside =
    shape.outside === undefined ? null : calendarNamed(scope, shape.outside, [...path, 'outside']);
  if (outside?.always === true) {
    const message = `The calendar ${quote(outside.name)} never closes, so that no ticket is opened outside it`;
    const others = [...scope.calendars.values()].filter(({ always }) => !always);
    const allowed = others.map(({ name }) => name);
    scope.report({ code: 'unknown-value', path: [...path, 'outside'], message, allowed });
  }
  const after = momentAt(scope, shape.after, [...path, 'after']);
  const before = momentAt(scope, shape.before, [...path, 'before']);
  if (after !== null && before !== null && after.at >= before.at) {
    const message = `No ticket is opened after ${quote(after.text)} and before ${quote(before.text)}`;
    scope.report({
      code: 'unknown-value',
      path: [...path, 'before'],
      message,
      allowed: ['a later moment than that of "after"'],
    });
  }
  if (before !== null && scope.since !== null && before.at <= scope.since) {
    const message = `No ticket is opened before ${quote(before.text)}: the desk begins later`;
    scope.report({ code: 'never-matches', path: [...path, 'before'], message });
  }
  return {
    ...(during && { during }),
    ...(outside && { outside }),
    ...(after && { after }),
    ...(before && { before }),
  };
}

function momentAt(scope: Scope, text: string | undefined, path: Path): Moment | null {
  const at = text === undefined ? null : instantOf(scope, { text, path });
  return text === undefined || at === null ? null : { at, text };
}
