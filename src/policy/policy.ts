import type { Calendar } from '../calendar/calendar.ts';
import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { CommandName } from '../commands/index.ts';
import type { CommandSetting } from './command.ts';
import type { Customers } from './customers.ts';
import type { DeskSettings } from './desk.ts';
import type { EscalationRule } from './escalation.ts';
import type { Intake } from './intake.ts';
import type { LabelRole, LabelSpec } from './label.ts';
import type { NamedFile } from './named-file.ts';
import type { Ownership } from './ownership.ts';
import type { Pager } from './pager.ts';
import type { Selector } from './selector.ts';
import type { SelfService } from './self-service.ts';
import type { Severity } from './severity.ts';
import type { SlaRule } from './sla.ts';
import type { Team } from './team.ts';
import type { Triage } from './triage.ts';
import type { Waiting } from './waiting.ts';
import type { WriteUp } from './write-up.ts';

/**
 * A policy as the rest of Steward sees it: every default applied, every name resolved, every duration measured in
 * milliseconds of its calendar's open time. Only `policy/` knows how it was written.
 */
export interface Policy {
  /** The built-in process it extends, if any. */
  readonly preset: string | null;
  /** IANA zone in which times are shown, where nothing else says one. */
  readonly timezone: string;
  /** The account that acts, where App and Action are both installed: `name[bot]` for an App; null: whoever runs. */
  readonly bot: string | null;
  /** Facts older than this are never announced, only summarised. Wall-clock time. */
  readonly news: Milliseconds;
  /** Language of the desk's comments. */
  readonly language: Language;
  /** Document name → template in place of the built-in one, read from the files that the policy names. */
  readonly templates: ReadonlyMap<string, string>;
  /** What a ticket is called towards its customer, with `{number}` in it; null: `#123`. */
  readonly reference: string | null;
  /** Every file of the repository that the policy names, in a stable order. */
  readonly files: readonly NamedFile[];
  /** The calendar in whose open hours staff are nudged; null: at any hour. Pages keep to no hours. */
  readonly nudgeHours: Calendar | null;
  /** Which issues are tickets. */
  readonly tickets: Selector;
  /** From when a ticket's clocks count that others were closed as duplicates of. */
  readonly duplicates: 'own' | 'earliest';
  readonly team: Team;
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** Most severe first. */
  readonly severities: readonly Severity[];
  readonly labels: Readonly<Record<LabelRole, LabelSpec>>;
  /** Whose moves of the desk's labels count; what others do to them is taken back. */
  readonly labelsBy: 'anyone' | 'roster';
  readonly customers: Customers;
  readonly intake: Intake;
  /** What customers are promised: the first rule that matches counts. */
  readonly sla: readonly SlaRule[];
  /** Stricter targets the desk sets itself. Where one matches, it nags in place of the promise. */
  readonly internal: readonly SlaRule[];
  readonly ownership: Ownership | null;
  readonly escalation: readonly EscalationRule[];
  readonly waiting: Waiting;
  /** Which tickets are incidents, besides those whose form says so. */
  readonly incidents: Selector | null;
  readonly writeUp: WriteUp | null;
  /** What may be answered with ready instructions, first match first. */
  readonly selfService: readonly SelfService[];
  /** Which tickets their customer is asked to confirm as solved; null: none. */
  readonly signOff: Selector | null;
  readonly commands: Readonly<Record<CommandName, CommandSetting>>;
  readonly pagers: readonly Pager[];
  /** The most pages of one run's hour; what is more goes into one digest page. */
  readonly pagesPerHour: number;
  readonly desk: DeskSettings;
  readonly triage: Triage | null;
  /** Until when nothing is written, while clocks go on; null: not paused; Infinity: until the policy says otherwise. */
  readonly pausedUntil: Instant | null;
}

export type Language = 'en' | 'de';
