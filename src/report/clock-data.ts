import { formatInstant } from '../calendar/moment.ts';
import { type Instant, SECOND } from '../calendar/instant.ts';
import type { ClockName, ClockSet } from '../sla/clock-name.ts';
import type { Outcome } from './clock-row.ts';
import { type Counted, monthIn } from './counted-clock.ts';
import type { TicketRow } from './ticket-row.ts';
import { seconds } from './times.ts';

/** One clock of one ticket, as a report lists it. Names stand as they were at the moment it was decided. */
export interface ClockData {
  readonly repository: string;
  readonly number: number;
  readonly url: string;
  readonly clock: ClockName;
  readonly set: ClockSet;
  /** 1 for the first time round. */
  readonly cycle: number;
  /** The rule of the policy. */
  readonly rule: string;
  readonly outcome: Outcome;
  /** Missed before the period. */
  readonly earlier: boolean;
  readonly severity: string | null;
  readonly tier: string | null;
  readonly customer: string | null;
  readonly form: string | null;
  readonly group: string | null;
  readonly components: readonly string[];
  /** Left empty unless the policy has figures of single owners shown. */
  readonly owners: readonly string[];
  /** In which it was decided, or, where that was not in the period, ended or ran. */
  readonly month: string;
  readonly started_at: string;
  readonly due: string | null;
  readonly decided_at: string | null;
  readonly ended_at: string | null;
  /** Open time on its calendar, until its end or that of the period. */
  readonly elapsed_seconds: number;
  readonly target_seconds: number;
  /** As the policy wrote it. */
  readonly target: string;
  readonly calendar: string;
  readonly time_zone: string;
  /** Time on the wall from the breach to its end, or to that of the period; null: it was not missed. */
  readonly overdue_seconds: number | null;
  /** Intervals that passed without an update, or 1 where another clock was missed. */
  readonly missed: number;
}

export function clockData({ row, period, byOwner }: Counted, ticket: TicketRow | undefined): ClockData {
  const moment = (at: Instant): string => formatInstant(at, period.zone);
  const maybe = (at: Instant | null): string | null => (at === null ? null : moment(at));
  const isMissed = row.outcome === 'missed' && row.decidedAt !== null;
  return {
    repository: row.repository,
    number: row.number,
    url: ticket?.url ?? '',
    clock: row.clock,
    set: row.set,
    cycle: row.cycle,
    rule: row.rule,
    outcome: row.outcome,
    earlier: row.isEarlier,
    severity: row.severity,
    tier: row.tier,
    customer: row.customer,
    form: row.form,
    group: row.group,
    components: row.components,
    owners: byOwner ? row.owners : [],
    month: monthIn({ row, period }),
    started_at: moment(row.startedAt),
    due: maybe(row.due),
    decided_at: maybe(row.decidedAt),
    ended_at: maybe(row.endedAt),
    elapsed_seconds: seconds(row.elapsed),
    target_seconds: row.target / SECOND,
    target: row.targetText,
    calendar: row.calendar,
    time_zone: row.zone,
    overdue_seconds: isMissed ? seconds(Math.max(0, (row.endedAt ?? period.asOf) - row.decidedAt)) : null,
    missed: row.missed,
  };
}
