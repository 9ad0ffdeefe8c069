import { type Instant, latest } from '../calendar/instant.ts';
import { approvalOf } from '../change/approval.ts';
import type { Approval, Change } from '../change/change-record.ts';
import { changeMoments, changeOf } from '../change/change.ts';
import type { IncidentRecord } from '../incident/record.ts';
import { incidentOf } from '../incident/on-record.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlannedWindow } from '../policy/sections/status-page.ts';
import type { Clock } from '../sla/clock.ts';
import { clocksOf } from '../sla/clocks/index.ts';
import type { Escalation } from '../sla/escalation-step.ts';
import { escalationMoments, escalationsOf } from '../sla/escalation.ts';
import { LazyLife } from '../sla/lazy-life.ts';
import type { Life } from '../sla/life.ts';
import type { Moments } from '../sla/moments.ts';
import { momentsOf } from '../sla/moments.ts';
import type { HoldReminder } from '../sla/reminders.ts';
import { holdReminders } from '../sla/reminders.ts';
import type { TeamMembers } from '../team/presence.ts';
import { type Charge, chargesOf } from '../time-spent/charges.ts';
import type { Actor } from '../ticket/issue.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Case, Circumstances } from './case.ts';
import { maintenancePauses } from './maintenance-pauses.ts';

/**
 * A case whatever of which is derived is computed when it is first asked for, and then kept, so that every rule and every list of the desk speaks from the same figures.
 */
export class DerivedCase implements Case {
  readonly ticket: Ticket;
  readonly policy: Policy;
  readonly policySince: Instant | null;
  readonly identity: Actor;
  readonly teams: TeamMembers;
  readonly announced: readonly PlannedWindow[];
  readonly now: Instant;
  readonly showsRfcs: boolean;
  readonly unusualSince: Instant | null;
  readonly life: Life;
  #clocks: readonly Clock[] | undefined;
  #escalations: readonly Escalation[] | undefined;
  #holdReminders: readonly HoldReminder[] | undefined;
  #incident: IncidentRecord | null | undefined;
  #change: Change | null | undefined;
  #approval: Approval | null | undefined;
  #charges: readonly Charge[] | undefined;
  #moments: Moments | undefined;

  constructor(
    ticket: Ticket,
    {
      policy,
      policySince,
      identity,
      teams,
      announced = [],
      now,
      showsRfcs = false,
      unusualSince = null,
    }: Circumstances,
  ) {
    this.ticket = ticket;
    this.policy = policy;
    this.policySince = policySince;
    this.identity = identity;
    this.teams = teams;
    this.announced = announced;
    this.now = now;
    this.showsRfcs = showsRfcs;
    this.unusualSince = unusualSince;
    this.life = new LazyLife(ticket, () => maintenancePauses(this));
  }

  become(ticket: Ticket): DerivedCase {
    return new DerivedCase(ticket, this);
  }

  get clocks(): readonly Clock[] {
    return (this.#clocks ??= clocksOf(this.life, this.policy, this.now, this.policySince));
  }

  get escalations(): readonly Escalation[] {
    return (this.#escalations ??= escalationsOf(this.life, this.policy, this.now));
  }

  get holdReminders(): readonly HoldReminder[] {
    return (this.#holdReminders ??= holdReminders(this.ticket, this.policy, this.now));
  }

  get incident(): IncidentRecord | null {
    if (this.#incident === undefined) this.#incident = incidentOf(this.ticket, this, this.now);
    return this.#incident;
  }

  get change(): Change | null {
    if (this.#change === undefined) this.#change = changeOf(this.ticket, this.policy, this.now);
    return this.#change;
  }

  get approval(): Approval | null {
    if (this.#approval === undefined) this.#approval = approvalOf(this.ticket, this.policy);
    return this.#approval;
  }

  get charges(): readonly Charge[] {
    return (this.#charges ??= chargesOf(this.ticket));
  }

  get lastChange(): Instant {
    const { last } = this.#changes;
    return last === null ? this.ticket.changedAt : latest(this.ticket.changedAt, last);
  }

  get wake(): Instant | null {
    return this.#changes.next;
  }

  get #changes(): Moments {
    if (this.#moments === undefined) {
      const changes = changeMoments(this.ticket, this.change, this.policy, this.now);
      const steps = [...escalationMoments(this.escalations), ...changes];
      this.#moments = momentsOf(this, steps, this.now);
    }
    return this.#moments;
  }
}
