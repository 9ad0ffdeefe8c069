import type { Client } from '../github/client.ts';
import type { Failure } from '../errors.ts';
import type { Effect } from '../plan/effect.ts';
import type { ChatDoor } from './staff-chat.ts';
import type { NewsDoor } from './tell-public.ts';
import type { OfficeDoor } from './office.ts';
import type { PageSender } from './page-sender.ts';
import type { Pause, Turns } from './turns.ts';

/** By what a plan is carried out. */
export interface Means {
  readonly client: Client;
  /** The most writes this run may make. */
  readonly writeLimit: number;
  /** Carries out pages; without it they wait for a run that can. */
  readonly pages?: PageSender;
  /** Finds the office where staff are told there; without it this host knows of none. */
  readonly office?: OfficeDoor;
  /** Lets the runs of this process through one at a time; without it this one is alone. */
  readonly turns?: Turns;
  /** Waits for the turn of another run; in real time where it is left out. */
  readonly pause?: Pause;
  /** Finds the channels that are told what is published; without it this host knows of none. */
  readonly news?: NewsDoor;
  /** Finds the chat where staff are told there; without it this host knows of none. */
  readonly chat?: ChatDoor;
}

/** What became of a plan. */
export interface Applied {
  readonly written: number;
  /** What the limit on writes leaves for the next run. */
  readonly left: readonly Effect[];
  /** Pages beyond what the policy allows in an hour: a later run sends them. */
  readonly held: number;
  readonly failed: readonly string[];
  /** Some of it failed for no reason that GitHub gave: the same may go through later. */
  readonly mayPass?: boolean;
  /** What may go wrong because of how this run had to write, one sentence each. */
  readonly warnings: readonly string[];
  /** Why GitHub did not let the run go on, and all else that went wrong; null: it came to its end. */
  readonly stopped: Failure | null;
  /** Numbers of tickets that were deleted, or moved elsewhere, before their changes were made. */
  readonly gone: readonly number[];
  /** Ticket → logins that GitHub did not let be assigned to it. Whoever asked for it by command was told. */
  readonly unassignable: ReadonlyMap<number, readonly string[]>;
}
