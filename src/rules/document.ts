import type { Instant } from '../calendar/instant.ts';
import type { CommandName } from '../commands/index.ts';
import type { RefusalReason } from '../commands/refusal.ts';
import type { MissingAnswer } from '../ticket/ticket.ts';

/*
 * Facts of the comments that the desk writes, as plain data: rules fill them in, templates put them into words. All
 * text in them may come from people.
 */

/** What a status comment says besides the state of the ticket. What does not apply is left out. */
export interface StatusExtras {
  /** What the ticket is called: `SUP-123`. */
  readonly reference: string;
  /** In which hours the desk works on it. */
  readonly hours: DeskHours;
  /** Required answers that the customer has not given. */
  readonly missing: readonly MissingAnswer[];
  /** The date it is needed by is nearer than the policy's notice. */
  readonly notice: ShortNotice;
  /** It was lowered because there is a workaround: the severity it was reported with. */
  readonly workaround: { readonly original: string };
  /** It became a project and left the service level. */
  readonly project: boolean;
  /** The date that was agreed with the customer. */
  readonly agreed: Instant;
  /** The customer is asked whether it is solved. Commands as people write them here: `/sign-off`; null: switched off. */
  readonly signOff: { readonly solved: string | null; readonly notSolved: string | null };
  /** How the customer may open the closed ticket again. */
  readonly reopening: Reopening;
  /** The date on which a finished change goes out. */
  readonly shipDate: Instant;
  /** The group that took over. */
  readonly handedTo: string;
  /** What a ticket on hold waits for, as staff wrote it behind the command. */
  readonly awaited: string;
}

export interface DeskHours {
  readonly calendar: string;
  /** Around the clock. */
  readonly always: boolean;
  /** IANA zone in which the hours are written. */
  readonly zone: string;
  /** Days with their windows (`09:00-12:30`); 1 is Monday, 7 Sunday. Empty where the hours are no plain week. */
  readonly week: readonly { readonly day: number; readonly windows: readonly string[] }[];
  /** When it opens again; null while it is open. */
  readonly opens: Instant | null;
}

/** How the customer of a closed ticket opens it again. */
export interface Reopening {
  /** `/not-resolved`; null: any comment of theirs does. */
  readonly command: string | null;
  readonly until: Instant;
}

export interface ShortNotice {
  readonly neededBy: Instant;
  /** As the policy wrote it: `2 weeks`. */
  readonly asked: string;
}

/** The answer to commands of one comment that were not carried out. */
export interface Refusal {
  /** Who wrote them. */
  readonly by: string;
  readonly commands: readonly RefusedCommand[];
  /** The command that lists commands here: `/help`; null: switched off. */
  readonly help: string | null;
}

export interface RefusedCommand {
  /** The line as it was written: `/severty low`. */
  readonly written: string;
  readonly reason: RefusalReason;
  /** The nearest valid form: `/severity LEVEL [why]`; null: none is near. */
  readonly usage: string | null;
  /** Whom the command is open to: `staff`, `customer`, or a group's name. Empty: not worth saying. */
  readonly openTo: readonly string[];
}

/** The commands that somebody may give here. */
export interface Help {
  readonly by: string;
  readonly commands: readonly HelpLine[];
}

export interface HelpLine {
  readonly name: CommandName;
  /** As it is written here: `/severity LEVEL [why]`. */
  readonly usage: string;
  /** What it does, in English: small letter, no full stop. */
  readonly does: string;
}

/** Everything the desk knows about a ticket, for somebody who asked. */
export interface Explanation {
  readonly by: string;
  /** Plain text of many lines. */
  readonly text: string;
}

/** Ready instructions in answer to a ticket. */
export interface Instructions {
  /** Markdown by the maintainers. */
  readonly text: string;
  /** Whether the ticket is closed with them. */
  readonly closed: boolean;
  /** Nobody on the staff sent for them. */
  readonly automatic: boolean;
  /** The command by which the customer says that it did not help: `/not-resolved`; null: switched off. */
  readonly notResolved: string | null;
}

/** Somebody pasted a secret. What it was is never repeated. */
export interface ExposedSecret {
  /** What it looks like: `GitHub token`. */
  readonly kinds: readonly string[];
  /** Who wrote it. */
  readonly by: string;
  readonly where: 'report' | 'comment';
  /** Staff who have to know. */
  readonly to: readonly string[];
}

/** A ticket was closed because it is none of the desk's business. */
export interface OutOfScope {
  readonly by: string;
  readonly why: string | null;
  /** How the customer opens it again, to object; null: they cannot. */
  readonly reopening: Reopening | null;
  readonly timezone: string;
}

/** A customer was asked and has not answered. */
export interface Unanswered {
  /** The customer's login; empty where the account is gone. */
  readonly to: readonly string[];
  /** Who of the staff asked last; null: only the desk did. */
  readonly asker: string | null;
  /** Required answers that are asked for. */
  readonly missing: readonly MissingAnswer[];
  readonly since: Instant;
  /** By when the ticket is closed, or was; null: it stays open. */
  readonly closes: Instant | null;
  /** Until when a comment opens it again; null: never. */
  readonly reopens: Instant | null;
  readonly timezone: string;
}

/** A customer wrote on a solved ticket, which stays closed. */
export interface FollowUp {
  readonly closedAt: Instant;
  /** Where a new ticket is opened that names this one. */
  readonly link: string;
  /** The command that opens this one again, and until when; null: it is too late for that, or switched off. */
  readonly again: { readonly command: string; readonly until: Instant } | null;
  readonly timezone: string;
}
