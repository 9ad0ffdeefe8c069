/** A moment: milliseconds since the Unix epoch, UTC. Ticket events are whole seconds; calendars compute in milliseconds. */
export type Instant = number;

/** A span of time in milliseconds. */
export type Milliseconds = number;

export const SECOND: Milliseconds = 1000;
export const MINUTE: Milliseconds = 60 * SECOND;
export const HOUR: Milliseconds = 60 * MINUTE;
export const DAY: Milliseconds = 24 * HOUR;

/** The span of time in which Steward answers questions: from 1900 to the end of 2299, UTC. */
export const EARLIEST: Instant = Date.UTC(1900, 0, 1);
export const LATEST: Instant = Date.UTC(2300, 0, 1) - 1;
