import { z } from 'zod';
import { parseInstant } from '../calendar/moment.ts';
import type { Path, Scope } from './scope.ts';
import { quote } from '../text/quote.ts';
import { checkZone } from './checked-zone.ts';

/** Turns counted on the wall clock of a zone: what comes every week comes at the same time of day all year. */
export interface Schedule {
  /** One turn: days of the calendar, or hours. */
  readonly every: { readonly count: number; readonly unit: 'hour' | 'day' | 'week' };
  /** The wall-clock moment at which the first begins: `2026-11-02T09:00`. */
  readonly starts: string;
  readonly timezone: string;
}

/** The keys of what comes again and again at the same time of day. */
export function scheduleKeys(every: string, starts: string) {
  return {
    every: z.string().meta({ description: every, examples: ['1 week', '12 hours'] }),
    starts: z.string().meta({ description: starts, examples: ['2026-11-02T09:00'] }),
    timezone: z
      .string()
      .meta({ description: 'IANA zone of that clock. Default: the desk’s.', examples: ['Europe/Berlin'] })
      .optional(),
  };
}

const TURN = /^(?:([1-9]\d{0,3})\s*)?(hour|day|week)s?$/;

/** What comes again and again on the wall clock of a zone; null where its length cannot be read, which is reported. */
export function resolveSchedule(
  scope: Scope,
  shape: { readonly every: string; readonly starts: string; readonly timezone?: string | undefined },
  path: Path,
): Schedule | null {
  const timezone = shape.timezone ?? scope.timezone;
  const turn = TURN.exec(shape.every.trim());
  if (turn === null) {
    const message = `${quote(shape.every)} is not the length of a turn`;
    const allowed = ['1 week', '2 weeks', '3 days', '12 hours'];
    scope.report({ code: 'bad-duration', path: [...path, 'every'], message, allowed });
  }
  const isReadable = shape.timezone === undefined || checkZone(scope, shape.timezone, [...path, 'timezone']);
  if (
    isReadable &&
    (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(shape.starts) || parseInstant(shape.starts, timezone) === null)
  ) {
    const message = `${quote(shape.starts)} is not a moment on the wall clock`;
    scope.report({ code: 'bad-instant', path: [...path, 'starts'], message, allowed: ['2026-11-02T09:00'] });
  }
  if (turn === null) return null;
  const unit = turn[2] as Schedule['every']['unit'];
  return { every: { count: Number(turn[1] ?? 1), unit }, starts: shape.starts, timezone };
}
