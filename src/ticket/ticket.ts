import type { Instant } from '../calendar/instant.ts';
import type { WrittenDate } from '../calendar/written-date.ts';
import type { Need } from '../commands/consequence.ts';
import type { PauseReason } from '../policy/pause-reason.ts';
import type { Command } from './commands/command.ts';
import type { Aftermath } from './aftermath.ts';
import type { Companion } from './companion.ts';
import type { Doubt } from './form/doubt.ts';
import type { Actor, CloseReason, CommentEvent, Issue } from './issue.ts';
import type { OwnComment } from './own-comments.ts';
import type { Reason } from './reason.ts';
import { REVISED } from './revised.ts';
import type { Role } from './role.ts';
import type { Signal } from './signal.ts';

/** What people did to a ticket, folded from its issue's timeline. Judged by no clock yet, and independent of now. */
export interface Ticket {
  readonly issue: Issue;
  /** From when it counts: opened, arrived from another repository, or, by policy, its first duplicate opened. */
  readonly openedAt: Instant;
  /** Who or what began it. */
  readonly begunBy: Reason;
  /** When people moved its beginning by calling an older issue its duplicate. */
  readonly beginningMoved: readonly Instant[];
  /** The latest event that this bot did not cause itself. */
  readonly changedAt: Instant;
  /** How many such events there were. */
  readonly changes: number;
  /** Who asks: the issue's author, or the customer for whom staff opened it. */
  readonly requester: Actor;
  readonly customer: Customer | null;
  readonly form: TicketForm | null;
  /** Oldest first. Empty: nobody and nothing has said how severe it is. */
  readonly severity: readonly SeverityChange[];
  /** What rules may select on, from each instant on; the first entry holds from the beginning. */
  readonly facts: readonly Since<Facts>[];
  readonly messages: readonly Message[];
  /** Staff assignees from each instant on, days to come included where the roster's dates change them. */
  readonly owners: readonly OwnersChange[];
  readonly waits: readonly Wait[];
  readonly closures: readonly Closure[];
  /** What the issue's state should be, where people's words and GitHub differ; null: they agree. */
  readonly wantedState: WantedState | null;
  /** Staff assignments that a command ordered and GitHub does not show yet. */
  readonly wantedAssignees: readonly { readonly login: string; readonly assigned: boolean }[];
  /** Every command on the ticket that was meant for the desk, in time order, and what came of it. */
  readonly commands: readonly Command[];
  /** The policy lists those who ask, staff have said who they are, or how severe it is. */
  readonly isConfirmed: boolean;
  /** When contracts begin or end that say whether its requester is a customer. Ascending. */
  readonly contractTurns: readonly Instant[];
  /** The form to whose process people moved the ticket, from each instant on; null: back to its own. Empty: never moved. */
  readonly routes: readonly Since<string | null>[];
  /** The stage of a change, by its name, from each instant on; null: none. Empty: it never had one. */
  readonly stages: readonly Since<string | null>[];
  /** Since when the customer has said yes to what there is; null: they have not. */
  readonly signedOff: Instant | null;
  /** Since when the customer has been asked whether it is solved, and has not said; null: not asked. */
  readonly signOffAsked: Instant | null;
  /** Required answers that are still missing. */
  readonly missing: readonly MissingAnswer[];
  /** What the form says that it is about, such as the service that is down; null: nothing. */
  readonly system: string | null;
  /** The date the customer needs it by, where it is nearer than the notice that the policy asks for. */
  readonly shortNotice: { readonly neededBy: Instant; readonly atLeast: string } | null;
  /** Dates in its form that bear on the order of work, as the policy has them read; those that are over included. */
  readonly keyDates: readonly WrittenDate[];
  /** Ready instructions that the policy has for a ticket like this; null: none. */
  readonly readyInstructions: ReadyInstructions | null;
  /** What the form came to say of the severity after staff had spoken: noted, not obeyed. */
  readonly overruled: readonly SeverityChange[];
  /** The date agreed on by /due, from each instant on. */
  readonly agreed: readonly Since<Instant | null>[];
  /** Until when staff want no nudges, by /snooze, from each instant on; null: no longer. Empty: never. */
  readonly snoozed: readonly Since<Instant | null>[];
  /** Hand-overs by people, in time order; one to the group that they had given it to already is none. */
  readonly handOvers: readonly HandOver[];
  /** When people gave it to somebody on the staff, in time order. */
  readonly takings: readonly Taking[];
  readonly groupReplies: readonly GroupReply[];
  /** Other things people said by command that a clock listens to. */
  readonly signals: readonly Signal[];
  /** Comments on a solved ticket of which nobody can tell who takes its write-up on. */
  readonly unclearTakings: readonly Message[];
  /** When a staff comment was deleted: what it had stopped runs again. */
  readonly staffDeletions: readonly Instant[];
  /** When anybody's comment was deleted, bots' apart: a customer's word that ended a wait is gone. */
  readonly wordDeletions: readonly Instant[];
  /** This bot's own comments on it, oldest first. */
  readonly ownComments: readonly OwnComment[];
  /** The issue in the office that stands beside it; null: there is none. */
  readonly companion: Companion | null;
  /** What the desk opened beside it for its write-up. */
  readonly aftermath: Aftermath;
  /** The post-mortem that people write on it; null: there is none, or nobody looks whether it is written. */
  readonly writeUp: WriteUpText | null;
  /**
   * What this bot's own comments on it, and beside it in the office, are marked with, what was told, asked and paged; and
   * when each was posted.
   */
  readonly ownMarks: ReadonlyMap<string, Instant>;
  /** When one of this bot's own comments on it was deleted by somebody. */
  readonly ownDeletions: readonly Instant[];
  /** The same of what it said on it or beside it: what staff took away there is not told again either. */
  readonly noticeDeletions: readonly Instant[];
  /** Label name (lower case) → what became of it. */
  readonly labels: ReadonlyMap<string, LabelHistory>;
  /** Labels that somebody moved who must not: as GitHub spells them, and whether they should be there. */
  readonly undone: ReadonlyMap<string, boolean>;
  /** Labels, in lower case, that such people move again and again: they are left as they are. */
  readonly contested: ReadonlySet<string>;
  /** Moves of labels by people who may not give the command that says the same, label by label. */
  readonly denied: readonly DeniedMove[];
}

/** A label that somebody moved who may not; it is taken back. */
export interface DeniedMove {
  readonly at: Instant;
  readonly by: Actor;
  /** As GitHub spells it. */
  readonly label: string;
  readonly put: boolean;
  /** Those who may: staff, customer, or groups. */
  readonly openTo: readonly string[];
}

/** A value in force from an instant until the next entry's. */
export interface Since<T> {
  readonly at: Instant;
  readonly value: T;
}

export interface OwnersChange extends Since<readonly string[]> {
  /** Those of them who have it from the desk alone: who was given a ticket in their sleep has not seen it. */
  readonly given: readonly string[];
}

export interface TicketForm {
  /** `bug.yml` */
  readonly file: string;
  readonly name: string;
  /** The id of its first question for free text; null: it has none. */
  readonly opening: string | null;
  /** What could not be told for certain about the form or its answers. */
  readonly doubts: readonly Doubt[];
}

export interface SeverityChange {
  readonly at: Instant;
  /** Null: somebody took the severity away; the ticket is untriaged. */
  readonly severity: string | null;
  readonly by: Actor;
  /** `otherwise`: nothing told it, and the policy says what holds then. */
  readonly source: 'form' | 'label' | 'command' | 'type' | 'issue_field' | 'policy' | 'otherwise';
  readonly why: Reason;
  /** The severity before a workaround took the pressure off. */
  readonly workaroundOf?: string;
  /** What was claimed, where less was granted because the claim is not confirmed by staff yet. */
  readonly claimed?: string;
  /** It holds until staff set a severity, be it the same. */
  readonly proposed?: true;
}

/** What a ticket says of its own severity, before staff say what it is. */
export type Finding = Omit<SeverityChange, 'at'>;

export interface Customer {
  /** Null: only the tier is known. */
  readonly name: string | null;
  /** Null: only that it is a VIP is known. */
  readonly tier: string | null;
  readonly vip: boolean;
}

export interface WantedState {
  readonly state: 'open' | 'closed';
  readonly reason: 'completed' | 'not_planned';
  /** Who said so, and how. */
  readonly because: Reason;
}

export interface ReadyInstructions {
  readonly name: string;
  /** Markdown by the maintainers. */
  readonly instructions: string;
  /** The ticket is closed with them. */
  readonly close: boolean;
}

export interface MissingAnswer {
  /** The field's label as the form shows it. */
  readonly label: string;
  /** What the form says to write there; empty: nothing. Maintainers' text. */
  readonly hint: string;
  /** An answer that was to be a date and is none, as it was written: it is asked which day is meant. */
  readonly noDate?: string;
}

/** How far people have come with a post-mortem. */
export interface WriteUpText {
  /** Since when there is something to fill in. */
  readonly postedAt: Instant;
  /** Since when every section has been filled in; null: they are not. */
  readonly since: Instant | null;
  /** The headings of those that are empty. */
  readonly empty: readonly string[];
}

/** What selectors of a policy can see. Lower case where GitHub ignores case. */
export interface Facts {
  readonly severity: string | null;
  readonly tier: string | null;
  /** Name of the customer. */
  readonly customer: string | null;
  readonly vip: boolean;
  /** Who opened the issue; an App's login with its `[bot]`. Null: the account was deleted. */
  readonly author: string | null;
  readonly title: string;
  readonly type: string | null;
  readonly form: string | null;
  readonly labels: ReadonlySet<string>;
  readonly repository: string;
  /** When the ticket was opened. */
  readonly openedAt: Instant;
  readonly incident: boolean;
  /** Staff have said that it cannot wait, and it is of a severity of which they may. */
  readonly cannotWait: boolean;
  /** The work became a project: no rule promises anything any more. */
  readonly project: boolean;
  /** Groups that it was ever handed to. */
  readonly escalated: readonly string[];
  /** The group that has it; null: it was handed to none. */
  readonly heldBy: string | null;
  /** Somebody on the staff is assigned. */
  readonly owned: boolean;
}

export interface Message {
  readonly at: Instant;
  readonly by: Actor;
  readonly role: Role;
  /** Has text besides commands, quotations and a customer's thanks. */
  readonly substantive: boolean;
  /** It consists of a customer's thanks alone. */
  readonly thanks: boolean;
  readonly event: CommentEvent;
  /** Place of its comment in the timeline. */
  readonly place: number;
}

/** Whether a message counts as a word of the side that speaks: of staff, commands alone do not. */
export function isWord(message: Message): message is Message & { readonly role: 'customer' | 'staff' } {
  const { role, substantive } = message;
  return role === 'customer' || (role === 'staff' && substantive);
}

/** A stretch of waiting. Half-open: running again at `to`. */
export interface Wait {
  readonly reason: PauseReason;
  readonly from: Instant;
  /** Null while its end is unknown. A date that was announced is an end even before it comes. */
  readonly to: Instant | null;
  readonly begunBy: Reason;
  readonly endedBy: Reason | null;
  /** The customer had spoken last when it began: it pauses, but never closes the ticket. */
  readonly customerSpokeLast: boolean;
  /** The date that was announced for its end, whether or not it lasted so long; null: none was. */
  readonly announced: Instant | null;
  /** The issue whose close ends it, as `owner/name#45` in lower case; left out: none. */
  readonly blocker?: string;
}

export interface Closure {
  readonly at: Instant;
  readonly by: Actor;
  readonly reason: CloseReason;
  readonly byRequester: boolean;
  /** This bot closed it because its customer did not answer. */
  readonly forSilence: boolean;
  readonly reopenedAt: Instant | null;
  readonly reopenedBy: Actor | null;
  readonly reopenedByCustomer: boolean;
}

/** A close that nobody has undone. */
export const STAYS_CLOSED = { reopenedAt: null, reopenedBy: null, reopenedByCustomer: false } as const;

export interface LabelHistory {
  readonly name: string;
  /** When this bot put it on: for a flag, the record that people were told. */
  readonly putByUs: readonly Instant[];
  readonly takenByUs: readonly Instant[];
  readonly putByPeople: readonly Instant[];
  readonly takenByPeople: readonly Instant[];
}

/** Whether people want the ticket open: what GitHub shows, or what a command made of it since. */
export function isOpenTicket({ issue, wantedState }: Pick<Ticket, 'issue' | 'wantedState'>): boolean {
  return (wantedState?.state ?? issue.state) === 'open';
}

/** A hand-over by people, by command or by a group's label. */
export interface HandOver {
  readonly at: Instant;
  readonly by: Actor;
  /** The group that takes over; null: none was named. */
  readonly group: string | null;
  /** What they said that it is for; empty: nothing. */
  readonly why: string;
  /** What it is to bring; left out: they did not say. */
  readonly need?: Need;
  /** When its comment was posted, whatever an edit made of it since, or its label was put: what it is told once by. */
  readonly posted: Instant;
  /** People had handed it to that group last: it is news only if the policy has moved the ticket on since. */
  readonly again: boolean;
  /** When they took it back; null: they did not. */
  readonly withdrawnAt: Instant | null;
}

/** People gave the ticket to somebody on the staff, who may be themselves. */
export interface Taking {
  readonly at: Instant;
  /** Login of whom they gave it to. */
  readonly who: string;
  /** The groups that somebody is in. */
  readonly groups: readonly string[];
}

/** Somebody on the staff answered or acknowledged the ticket, by which their groups have seen to it. */
export interface GroupReply {
  readonly at: Instant;
  readonly by: string;
  readonly groups: readonly string[];
}

/**
 * Whether a ticket that a group got at an instant has been given to somebody outside it since, until another. What was
 * before counted for nothing.
 */
export function isGivenBack(
  takings: readonly Pick<Taking, 'at' | 'groups'>[],
  group: string,
  since: Instant,
  until: Instant,
): boolean {
  return takings.some(
    ({ at, groups }) => at > since && at <= until && at >= REVISED && !groups.includes(group),
  );
}

/** Whether people called for a group and took that back: it is as if they had waited. */
export function isTakenBack({ handOvers }: Pick<Ticket, 'handOvers'>, at: Instant): boolean {
  return at >= REVISED && handOvers.some((one) => one.at === at && one.withdrawnAt !== null);
}

/** Owners who took it, or were asked by somebody to. */
export function takers({ value, given }: OwnersChange): string[] {
  return value.filter((login) => !given.includes(login));
}

/** The value in force at an instant; before the first entry, the first entry's. */
export function valueAt<T>(history: readonly Since<T>[], at: Instant): T | undefined {
  let found = history[0]?.value;
  for (const entry of history) {
    if (entry.at > at) break;
    found = entry.value;
  }
  return found;
}
