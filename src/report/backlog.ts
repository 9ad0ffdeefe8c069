import type { Instant } from '../calendar/instant.ts';
import { bucketsOf, type Period } from './period.ts';
import type { TicketRow } from './ticket-row.ts';
import { isIn } from './time-spans.ts';

/** What came, went and was left over in a stretch of the period. */
export interface BacklogData {
  /** The date on which it begins, in the desk's zone. */
  readonly from: string;
  readonly opened: number;
  /** However it was closed. */
  readonly closed: number;
  readonly reopened: number;
  /** At its end. */
  readonly open: number;
  /** Of those that were open: nobody owned them. */
  readonly unowned: number;
  readonly pending: number;
  readonly on_hold: number;
}

type Counts = Record<Exclude<keyof BacklogData, 'from'>, number>;

/** The backlog of one desk over its period. */
export function backlogOf(tickets: readonly TicketRow[], period: Period): BacklogData[] {
  return bucketsOf(period).map(({ name, from, to }) => {
    const isHere = (at: Instant): boolean =>
      at >= from && (at < to || (to === period.asOf && at <= period.last));
    const end = to === period.asOf ? period.last : to;
    const counts: Counts = {
      ...{ opened: 0, closed: 0, reopened: 0 },
      ...{ open: 0, unowned: 0, pending: 0, on_hold: 0 },
    };
    for (const ticket of tickets) {
      if (isHere(ticket.openedAt)) counts.opened += 1;
      counts.closed += ticket.closes.filter(({ at }) => isHere(at)).length;
      counts.reopened += ticket.reopens.filter(isHere).length;
      if (!isIn(ticket.open, end)) continue;
      counts.open += 1;
      if (isIn(ticket.unowned, end)) counts.unowned += 1;
      if (isIn(ticket.pending, end)) counts.pending += 1;
      if (isIn(ticket.onHold, end)) counts.on_hold += 1;
    }
    return { from: name, ...counts };
  });
}

/** The backlogs of several desks as one: what begins on one date belongs together. */
export function addedUp(desks: readonly (readonly BacklogData[])[]): BacklogData[] {
  const sums = new Map<string, BacklogData>();
  for (const one of desks.flat()) {
    const sum = sums.get(one.from);
    sums.set(
      one.from,
      sum === undefined
        ? one
        : {
            from: one.from,
            opened: sum.opened + one.opened,
            closed: sum.closed + one.closed,
            reopened: sum.reopened + one.reopened,
            open: sum.open + one.open,
            unowned: sum.unowned + one.unowned,
            pending: sum.pending + one.pending,
            on_hold: sum.on_hold + one.on_hold,
          },
    );
  }
  return [...sums.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
