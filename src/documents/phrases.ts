import type { Locale } from '../calendar/moment.ts';
import type { Impact, IncidentState } from '../commands/incident-words.ts';
import type { Untimeliness } from '../commands/refusal.ts';
import type { ClockName } from '../sla/clock-name.ts';
import type { Doubt } from '../ticket/form/doubt.ts';
import type { Reason } from '../ticket/reason.ts';
import type { SecretKind } from '../text/credentials.ts';
import type { QueueReasonWords } from './queue-reason.ts';
import type { Happening, Part } from './timeline.ts';

/** Words that several documents share. */
export interface Phrases {
  readonly locale: Locale;
  readonly clocks: Readonly<Record<ClockName, string>>;
  /** What ends a clock, as a customer would say it: `answered`. */
  readonly ends: Readonly<Record<ClockName, string>>;
  /** Where the close ended a clock that is not about it. */
  readonly closed: string;
  /** Where staff said that no answer is needed, in the place of what ends a clock. */
  readonly unneeded: string;
  readonly running: string;
  readonly paused: string;
  /** It stands for planned work. */
  readonly pausedForWork: string;
  readonly overdue: string;
  readonly cancelled: string;
  readonly kept: (end: string, at: string) => string;
  readonly late: (end: string, at: string) => string;
  /** A span of time as it reads behind “within”, from a policy's words or from spans in this language: `3 working days`. */
  readonly target: (text: string) => string;
  /** Says a reason within a sentence, or behind a colon. */
  readonly reason: (reason: Reason) => string;
  /** Says why a command makes no sense as the ticket stands, behind a colon. */
  readonly untimeliness: (why: Untimeliness) => string;
  /** Says an entry of a timeline, whoever it is told of apart. */
  readonly happening: (happening: Happening) => string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly secrets: Readonly<Record<SecretKind, string>>;
  /** Says what could not be told for certain about a form, in a sentence. */
  readonly doubt: (doubt: Doubt) => string;
  readonly none: string;
  readonly noHours: string;
  readonly and: string;
  readonly staff: string;
  readonly customer: string;
  readonly group: (name: string) => string;
  /** How an open ticket stands. */
  readonly states: Readonly<Record<'breached' | 'at risk' | 'running' | 'waiting' | 'no promise', string>>;
  /** Says why a ticket stands where it does in the queue. */
  readonly queueReason: QueueReasonWords;
  /** States of an incident, behind its name and a colon. */
  readonly incidentStates: Readonly<Record<IncidentState, string>>;
  /** How badly a component is hit, behind its name and a colon. */
  readonly impacts: Readonly<Record<Impact, string>>;
  /** The template of an update, filled in with what is on record: Markdown to be copied. */
  readonly updateForm: (known: UpdateForm) => string;
  /** Title of the desk's own issue. */
  readonly deskTitle: string;
  /** Title of a triage meeting's issue. */
  readonly triageTitle: (day: string) => string;
  /** Title of the issue in which a ticket is written up. */
  readonly writeUpTitle: (number: number, title: string) => string;
  /** Title of the issue that gathers what a month has taught. */
  readonly shippingTitle: (day: string) => string;
  readonly learningTitle: (month: string) => string;
  /** Name of a command → what it does; null: the commands' own English words. */
  readonly commands: Readonly<Record<string, string>> | null;
}

/** What is filled into the template of an update. All of it may be people's text. */
export interface UpdateForm {
  /** The line that makes it an update, up to its words: `/status identified (major: Checkout)`. */
  readonly line: string;
  /** What is wrong. */
  readonly symptom: string;
  /** What has happened so far, each with its time; oldest first. */
  readonly timeline: readonly string[];
  /** Components that are hit; empty: none are named. */
  readonly impacts: readonly string[];
  /** What was said last; empty: nothing. */
  readonly doing: string;
  /** By when the next one comes; empty: none is promised. */
  readonly next: string;
}
