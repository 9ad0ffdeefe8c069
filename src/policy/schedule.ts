/** Turns counted on the wall clock of a zone: what comes every week comes at the same time of day all year. */
export interface Schedule {
  /** One turn: days of the calendar, or hours. */
  readonly every: { readonly count: number; readonly unit: 'hour' | 'day' | 'week' };
  /** The wall-clock moment at which the first begins: `2026-11-02T09:00`. */
  readonly starts: string;
  readonly timezone: string;
}
