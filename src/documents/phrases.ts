import type { Locale } from '../calendar/moment.ts';
import type { CommandName } from '../commands/index.ts';
import type { ClockName } from '../sla/clock.ts';
import type { Doubt } from '../ticket/form/doubt.ts';

/** Words that several documents share. */
export interface Phrases {
  readonly locale: Locale;
  readonly clocks: Readonly<Record<ClockName, string>>;
  /** What ends a clock, as a customer would say it: `answered`. */
  readonly ends: Readonly<Record<ClockName, string>>;
  readonly running: string;
  readonly paused: string;
  readonly overdue: string;
  readonly cancelled: string;
  readonly kept: (end: string, at: string) => string;
  readonly late: (end: string, at: string) => string;
  /** A span of time as it reads behind “within”, from a policy's words or from spans in this language: `3 working days`. */
  readonly target: (text: string) => string;
  /** Says a reason of the layers below, which give theirs in English, in this language. */
  readonly reason: (english: string) => string;
  readonly doubt: (doubt: Doubt) => string;
  readonly none: string;
  readonly noHours: string;
  readonly and: string;
  readonly staff: string;
  readonly customer: string;
  readonly group: (name: string) => string;
  /** How an open ticket stands. */
  readonly states: Readonly<Record<'breached' | 'at risk' | 'running' | 'waiting' | 'no promise', string>>;
  /** Title of the desk's own issue. */
  readonly deskTitle: string;
  /** Title of a triage meeting's issue. */
  readonly triageTitle: (day: string) => string;
  /** What each command does; null: the commands' own English words. */
  readonly commands: Readonly<Record<CommandName, string>> | null;
}
