import { instant } from '../calendar/instant.ts';

/**
 * From when a bare command, or an assignment by the desk, is no sign that staff have seen a ticket, a hand-over by people
 * calls those whom it goes to, and commands are let pass with slips and not in the mail that a comment answers. What
 * happened before was told as it counted then: no upgrade calls anybody for it.
 */
export const REVISED = instant(Date.UTC(2026, 11, 1));
