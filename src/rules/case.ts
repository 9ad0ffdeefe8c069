import type { Instant } from '../calendar/instant.ts';
import type { Approval, Change } from '../change/change-record.ts';
import type { IncidentRecord } from '../incident/record.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlannedWindow } from '../policy/sections/status-page.ts';
import type { Clock } from '../sla/clock.ts';
import type { Escalation } from '../sla/escalation-step.ts';
import type { Life } from '../sla/life.ts';
import type { HoldReminder } from '../sla/reminders.ts';
import type { TeamMembers } from '../team/presence.ts';
import type { Charge } from '../time-spent/charges.ts';
import type { Actor } from '../ticket/issue.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** The desk as one ticket sees it at one instant. */
export interface Circumstances {
  readonly policy: Policy;
  /** When the policy in force was written; null where that is not known. */
  readonly policySince: Instant | null;
  /** The account that acts for the desk. */
  readonly identity: Actor;
  /** The members today of every team in a group; without them a team is called by its name, whoever is away. */
  readonly teams: TeamMembers;
  /** Planned work that staff announced by a form, as far as it matters; without it none is known. */
  readonly announced?: readonly PlannedWindow[];
  readonly now: Instant;
  /** Readers of the tickets may know where proposals live; left out: they may not. */
  readonly showsRfcs?: boolean;
  /** Since when there is unusually much to do; null or left out: there is not, as far as is known. */
  readonly unusualSince?: Instant | null;
}

/** One ticket at one instant: what a rule looks at. */
export interface Case extends Circumstances {
  readonly ticket: Ticket;
  readonly life: Life;
  readonly clocks: readonly Clock[];
  /** How far each escalation of the policy has come. */
  readonly escalations: readonly Escalation[];
  readonly holdReminders: readonly HoldReminder[];
  /** What is on record of it as an incident; null: it never was one. */
  readonly incident: IncidentRecord | null;
  /** What it has come to as a change; null: it is none. */
  readonly change: Change | null;
  /** The approval that it needs; null: none. */
  readonly approval: Approval | null;
  /** What staff asked its customer to be charged for. */
  readonly charges: readonly Charge[];
  /** The latest instant, until now, at which anything about the ticket changed. */
  readonly lastChange: Instant;
  /** The next instant at which anything about it can change without a new event; null: never. */
  readonly wake: Instant | null;
  /** The same at the same instant, but for what a decision makes of the ticket. */
  become(ticket: Ticket): Case;
}
