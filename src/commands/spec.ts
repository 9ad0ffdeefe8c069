import type { Instant } from '../calendar/instant.ts';
import type { Asked } from './context.ts';
import type { Consequence } from './consequence.ts';
import type { NothingToTrack, RefusalReason } from './refusal.ts';

/** In which capacity somebody gives a command. */
export type Capacity = 'staff' | 'customer';

/** One command, whole: how it is written and explained, who may give it, and what it brings about. */
export interface CommandSpec<Name extends string = string> {
  /** Word after the slash, unless the policy says otherwise. */
  readonly name: Name;
  /** Arguments: capitals stand for words of the writer's own, brackets for what may be left out. */
  readonly args: string;
  /** Explanation in English, as it goes on after the command: small letter, no full stop. */
  readonly does: string;
  /** Those who may give it unless the policy says otherwise. */
  readonly by: readonly Capacity[];
  /** Only the customer can say so; no policy lets staff say it for them. */
  readonly customersOwn?: true;
  /** It makes sense only while the ticket is open. */
  readonly onlyOpen?: true;
  /** Before `REVISED` it was no command of the desk's: a line of that time is read as it was then. */
  readonly fromRevised?: true;
  /** Whether a desk knows it at all: a line of it on any other is somebody else’s. Left out: every desk does. */
  readonly isKnown?: (vocabulary: Vocabulary) => boolean;
  /** It is a command of desks alone whose policy counts working time. */
  readonly ofTimeSpent?: true;
  /** Arguments that say something to the customer, like a comment, whoever gives the command. */
  readonly speaks?: (args: string) => boolean;
  /** Pure, total, and linear in the arguments. */
  readonly read: (args: string, vocabulary: Vocabulary) => Reading;
}

/** A command whose name is known to the compiler. */
export function command<const Name extends string>(spec: CommandSpec<Name>): CommandSpec<Name> {
  return spec;
}

/** Words that mean something on one desk at the instant at which somebody wrote them. */
export interface Vocabulary {
  readonly severities: readonly string[];
  readonly groups: readonly string[];
  /** Components that an incident can hit. */
  readonly components: readonly string[];
  /** Groups of which one has to approve some tickets; empty: none needs an approval. */
  readonly approvers: readonly string[];
  /** Groups of whoever wrote them. */
  readonly myGroups: readonly string[];
  /** Whoever wrote them asks for the ticket, or speaks for its customer. */
  readonly mine: boolean;
  /** Stages of a change, by name. */
  readonly stages: readonly string[];
  /** Days on which changes may ship; null: any. */
  readonly shipping: {
    readonly nearest: (day: number) => number;
    readonly next: (day: number) => number;
  } | null;
  /** The policy has a status page. */
  readonly hasStatusPage: boolean;
  /** What groups want to know of what is handed to them, those that do. */
  readonly asks: readonly (Asked & {
    readonly atOnce: readonly string[];
    readonly effective: Instant | null;
  })[];
  /** Severities of which a ticket may be such as cannot wait. */
  readonly pressing: readonly string[];
  /** Ready instructions, and whether they close the ticket. */
  readonly instructions: readonly { readonly name: string; readonly close: boolean }[];
  /** Saved replies: whether they wait for an answer, and whether whoever wrote the words may send them. */
  readonly replies: readonly { readonly name: string; readonly waits: boolean; readonly may: boolean }[];
  /** Forms by their file; null: its own name is not known. */
  readonly forms: readonly { readonly file: string; readonly name: string | null }[];
  /** Classes of contributing factors. */
  readonly factors: readonly string[];
  /** Logins on the roster; lower case. Few commands ask. */
  readonly staff: () => readonly string[];
  /** IANA zone of the desk. */
  readonly timezone: string;
  /** Language of the desk, whose words are read beside English ones. */
  readonly language: 'en' | 'de';
  /** The issue on which they stand: its repository as `owner/name` in lower case, and its number. */
  readonly here: { readonly repository: string; readonly number: number };
  /** Login of whoever wrote them. */
  readonly me: string;
  readonly at: Instant;
  /** Dates are read as people write them. Those that were written before that was so keep their reading. */
  readonly spoken: boolean;
}

/** The arguments of a command, understood; or what is wrong with them. */
export type Reading = Understood | Misread;

export interface Understood {
  readonly consequences: readonly Consequence[];
  /** Text besides; empty: none. A person's words. */
  readonly why: string;
  /** Reason why it makes no sense as the ticket stood when it was given, or what is wrong with it there; null: it does. */
  readonly refusedOn?: ((ticket: TicketThen) => RefusalReason | Misread | null) | undefined;
}

export interface Misread {
  readonly outcome: 'refused' | 'not_understood';
  readonly reason: RefusalReason;
  /** Arguments that were probably meant; null: none are near. */
  readonly meant: string | null;
}

/** Arguments that were not understood. */
export function misread(reason: RefusalReason, meant: string | null = null): Misread {
  return { outcome: 'not_understood', reason, meant };
}

/** A ticket when a command on it was given, as far as a command can ask. */
export interface TicketThen {
  readonly at: Instant;
  readonly severity: string | null;
  /** It is an incident. */
  readonly incident: boolean;
  /** It is one of those that the policy calls changes. */
  readonly change: boolean;
  /** It needs an approval. */
  readonly approvable: boolean;
  /** The command's comment says something besides its commands. */
  readonly besides: boolean;
  /** The desk has said of the command's comment that it was done, and nobody has edited it. */
  readonly wasDone: boolean;
  /** What staff had written on it by then, the command's comment among it. */
  readonly staffTexts: readonly string[];
  /** A workaround has lowered its severity already. */
  readonly lowered: boolean;
  /** The policy lowers a ticket of its severity for a workaround. */
  readonly lowers: boolean;
  /** Whether its write-up has unchecked actions, or why none of them can become an issue. */
  readonly actions: 'open' | NothingToTrack['kind'];
  /** Headings, of those that a release tells, under which nothing was written then; null: there is no write-up. */
  readonly unreleased: readonly string[] | null;
  /** The post-mortem that people write; null: there is none, or nobody looks whether it is written. */
  readonly writeUp: {
    readonly postedAt: Instant;
    /** Since when every section has been filled in; null: they are not. */
    readonly since: Instant | null;
    /** Headings of the sections that are empty. */
    readonly empty: readonly string[];
  } | null;
  /** Whether an issue that could be seen was closed. */
  readonly wasClosed: (blocker: string) => boolean;
}
