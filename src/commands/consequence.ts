import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { ComponentImpact, IncidentRole, IncidentState } from './incident-words.ts';

/** One thing that a command brings about: plain data, which the fold of a ticket takes up wherever it concerns it. */
export type Consequence =
  /** Staff have said how severe it is. */
  | { readonly kind: 'severity'; readonly severity: string }
  /** Staff have said that it is as severe as its report says. */
  | { readonly kind: 'confirmation' }
  /** There is a workaround: whatever the severity is, it is less. */
  | { readonly kind: 'workaround' }
  /**
   * The ticket waits; until: the announced end, null: none. Undefined: nothing is said about one. Blocker: the issue whose
   * close ends it, as `owner/name#45` in lower case.
   */
  | {
      readonly kind: 'wait';
      readonly reason: 'pending' | 'on_hold';
      readonly until?: Instant | null;
      readonly blocker?: string;
    }
  /** No wait goes on. */
  | { readonly kind: 'resume' }
  /** People call the ticket an incident, one that cannot wait, a project, or none of the desk's work; undone: they take that back. */
  | {
      readonly kind: 'call';
      readonly called: 'incident' | 'cannot_wait' | 'project' | 'out_of_scope';
      readonly undone?: true;
    }
  /** People give an incident the name that others see. */
  | { readonly kind: 'name'; readonly name: string }
  /** Staff tell how an incident stands. */
  | ({ readonly kind: 'update' } & StatusUpdate)
  /** Somebody has a role in an incident; their login in lower case. */
  | { readonly kind: 'role'; readonly role: IncidentRole; readonly login: string }
  /** Something happened that belongs on the record; at: when, where that was said. */
  | { readonly kind: 'entry'; readonly text: string; readonly at: Instant | null }
  /** The incident is shown on the status page, or taken back from it. */
  | { readonly kind: 'publication'; readonly shown: boolean }
  /** Somebody who may approves what is asked for, or does not. */
  | { readonly kind: 'verdict'; readonly approved: boolean }
  /** A change has reached a stage, by its name. */
  | { readonly kind: 'stage'; readonly stage: string }
  /** The day on which a change goes out, in the desk’s zone: days since 1970-01-01. */
  | { readonly kind: 'ship'; readonly day: number }
  /** The ticket moves to the process of another form, by its file. */
  | { readonly kind: 'route'; readonly file: string }
  /** Staff have the ticket, or no longer have it. */
  | ({ readonly kind: 'assignment'; readonly assigned: boolean } & Assignment)
  /** A group takes over; null: none was named. */
  | { readonly kind: 'hand_over'; readonly group: string | null; readonly need?: Need }
  /** A clock listens to it. */
  | { readonly kind: 'signal'; readonly signal: CommandSignal }
  /** The ticket is closed, or opened again. */
  | ({ readonly kind: 'lifecycle' } & LifecycleStep)
  /** The date agreed on for the resolution: the last second at which it is still in time. */
  | { readonly kind: 'agreed'; readonly date: Instant }
  /** Staff have worked on it; less than nothing takes back. Day: as `2026-12-03`, null: that of the command. Free: nobody pays for it. */
  | {
      readonly kind: 'spent';
      readonly time: Milliseconds;
      readonly day: string | null;
      readonly free: boolean;
    }
  /** The customer is asked to agree to a charge, in the words behind the command. */
  | { readonly kind: 'charge' }
  /** The customer agrees to the charge that they were asked about last. */
  | { readonly kind: 'agree' }
  /** Staff want no nudges until then. */
  | { readonly kind: 'snooze'; readonly until: Instant }
  /** People whom staff name may speak for the customer from now on; logins in lower case. */
  | { readonly kind: 'invite'; readonly logins: readonly string[] }
  /** Ready instructions are posted, by their name. */
  | { readonly kind: 'instructions'; readonly instructions: string }
  /** A saved reply is sent, by its key. */
  | { readonly kind: 'saved_reply'; readonly reply: string }
  /** Something had a part in what happened; component: what it is about, null: not said. */
  | { readonly kind: 'factor'; readonly class: string; readonly component: string | null }
  /** The part of the write-up that the policy names is for everybody. */
  | { readonly kind: 'release' }
  /** Unchecked actions of the write-up become issues. */
  | { readonly kind: 'track' }
  /** The desk replies to whoever gave the command. */
  | { readonly kind: 'reply'; readonly reply: 'explain' | 'help' | 'update_template' };

/** How an incident stands, as staff tell it. */
export interface StatusUpdate {
  /** Null: the word is none of an incident's. The ticket was none then, or it would have been refused. */
  readonly state: IncidentState | null;
  /** Components whose impact changes with it. */
  readonly impacts: readonly ComponentImpact[];
  /** A person's words on its line; empty: none. */
  readonly words: string;
  /** It takes the place of the last one, which was wrong. */
  readonly corrects: boolean;
}

/** What a hand-over is to bring: those who know more, who may decide more, or more hands. */
export type Need = 'expertise' | 'authority' | 'response';

/** People whom an assignment is about. */
export interface Assignment {
  /** Logins in lower case; empty: nobody was named. */
  readonly logins: readonly string[];
  /** Those of its owners then who are meant where nobody was named. */
  readonly otherwise: (owners: readonly string[], by: string) => readonly string[];
}

/** Things people say by command that a clock listens to. */
export type CommandSignal =
  'ack' | 'no_reply' | 'escalated' | 'post_mortem_done' | 'post_mortem_owned' | 'post_mortem_skipped';

/** A step of a ticket's lifecycle that somebody asks for. */
export type LifecycleStep =
  | {
      readonly step: 'close';
      /** Null: it only makes sense on an open ticket, and leaves it open. */
      readonly reason: 'completed' | 'not_planned' | null;
      /** Closing what is closed already is refused, unless the same command had closed it. */
      readonly onlyOpen: boolean;
      /** The words that go with it tell the customer how to object: no sign-off is asked for. */
      readonly explained: boolean;
    }
  | {
      readonly step: 'reopen';
      /** It says that the ticket is not solved, even where it is open. */
      readonly objects: boolean;
    }
  /** It is solved; where that was asked, the ticket is closed. */
  | { readonly step: 'sign_off' };
