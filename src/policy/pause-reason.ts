/** Reasons for which a ticket waits, and its clocks may stand: for the customer, or for a third party. */
export const PAUSE_REASONS = ['pending', 'on_hold'] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What may make a clock stand: that the ticket waits, or planned work on what it is about. */
export const CLOCK_PAUSES = [...PAUSE_REASONS, 'maintenance'] as const;

export type ClockPause = (typeof CLOCK_PAUSES)[number];
