/** A moment: milliseconds since the Unix epoch, UTC. Ticket events are whole seconds; calendars compute in milliseconds. */
export type Instant = number;

/** A span of time in milliseconds. */
export type Milliseconds = number;
