/** Reasons for which a ticket waits, and its clocks may stand: for the customer, or for a third party. */
export const PAUSE_REASONS = ['pending', 'on_hold'] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];
