import type { Instant } from '../../calendar/instant.ts';
import type { CommandName } from '../../policy/command.ts';
import type { Order } from '../orders.ts';

/** What the words after a command came to. */
export type Given =
  | { readonly kind: 'plain' }
  | { readonly kind: 'severity'; readonly severity: string }
  | { readonly kind: 'hold'; readonly until: Instant | null }
  | { readonly kind: 'snooze'; readonly until: Instant }
  /** Logins in lower case; empty: nobody was named. */
  | { readonly kind: 'people'; readonly logins: readonly string[] }
  /** A group of the team; null: none was named. */
  | { readonly kind: 'group'; readonly group: string | null }
  /** File name of a form. */
  | { readonly kind: 'form'; readonly file: string }
  /** Name of ready instructions. */
  | { readonly kind: 'instructions'; readonly name: string }
  /** The last second at which it is still in time. */
  | { readonly kind: 'date'; readonly at: Instant }
  | { readonly kind: 'write_up'; readonly part: 'done' | 'owner' };

/** Whoever wrote a command, as they stood when they wrote it. A requester may be on the roster as well. */
export interface Speaker {
  readonly staff: boolean;
  readonly customer: boolean;
  /** Names of the groups they belong to. */
  readonly groups: readonly string[];
}

/** A command that somebody was entitled to give and that could be read. What it brings about, the fold says. */
export interface Deed extends Order {
  readonly name: CommandName;
  /** The command as it goes by here. */
  readonly word: string;
  readonly as: 'staff' | 'customer';
  readonly speaker: Speaker;
  readonly given: Given;
  /** What was written besides; empty: nothing. A person's text. */
  readonly why: string;
}

/** Why a command was not carried out. Values are people's text. */
export type Trouble =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'switched_off' }
  | { readonly kind: 'not_yours' }
  | { readonly kind: 'missing'; readonly what: string }
  | { readonly kind: 'bad_value'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly kind: 'bad_date'; readonly value: string }
  /** It makes no sense as the ticket stands. */
  | { readonly kind: 'not_now'; readonly because: string };
