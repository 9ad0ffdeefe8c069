import type { Entitlement } from '../policy/sections/entitlements.ts';
import type { Charge } from './charges.ts';
import { dayOf, type TimeEntry } from './entries.ts';

/** A ticket with what was recorded on it. */
export interface Spending {
  readonly ticket: StatedTicket;
  readonly entries: readonly TimeEntry[];
  readonly charges: readonly Charge[];
}

export interface StatedTicket {
  readonly number: number;
  readonly title: string;
  readonly url: string;
}

/** Whose month a statement is about. */
export interface Stated {
  readonly customer: string;
  /** `2026-12` */
  readonly month: string;
  /** Zone in which its days are counted. */
  readonly zone: string;
  /** What is included; null: nothing says so, and everything is. */
  readonly entitlement: Entitlement | null;
  /** Whether a day, as `2026-12-03`, lies within its contract. */
  readonly isCovered: (day: string) => boolean;
}

/** Where the minutes of an entry go. They add up to it. */
export interface Shares {
  /** Within the hours of the contract. */
  readonly included: number;
  /** Over them. */
  readonly over: number;
  /** Of a kind that the contract does not include. */
  readonly outside: number;
  readonly project: number;
  readonly free: number;
}

export interface StatementLine {
  readonly entry: TimeEntry;
  readonly ticket: StatedTicket;
  readonly shares: Shares;
  /** What of it is over or outside is charged: the customer, or the contract itself, has agreed to that. */
  readonly agreed: boolean;
}

export interface Statement extends Stated {
  /** By day, then as they were recorded. */
  readonly lines: readonly StatementLine[];
  /** Sums of all lines. */
  readonly shares: Shares;
  readonly total: number;
  /** What of over and outside is charged, and what nobody has agreed to. */
  readonly agreed: number;
  readonly open: number;
  /** Minutes that are left of those included; null: there is no end of them. */
  readonly remaining: number | null;
  /** Charges that the customer agreed to in that month. */
  readonly charges: readonly { readonly ticket: StatedTicket; readonly charge: Charge }[];
}

const NOTHING: Shares = { included: 0, over: 0, outside: 0, project: 0, free: 0 };

/** The statement of a customer's month: every minute that was recorded for it, in one place each. */
export function statementOf(spendings: readonly Spending[], stated: Stated): Statement {
  const { customer, month, zone, entitlement, isCovered } = stated;
  const counted = spendings.flatMap(({ ticket, entries }) =>
    entries
      .filter((entry) => entry.customer === customer && entry.day.startsWith(`${month}-`))
      .map((entry) => ({ ticket, entry })),
  );
  counted.sort(
    (one, other) =>
      one.entry.day.localeCompare(other.entry.day) ||
      one.entry.at - other.entry.at ||
      one.ticket.number - other.ticket.number,
  );
  const included = entitlement === null ? null : entitlement.minutes;
  let used = 0;
  const lines = counted.map(({ ticket, entry }): StatementLine => {
    const { minutes, work } = entry;
    let shares: Shares;
    if (work !== 'inside') shares = { ...NOTHING, [work]: minutes };
    else if (!isCovered(entry.day)) shares = { ...NOTHING, over: minutes };
    else {
      // What is taken back is first taken from what came over the hours.
      const within = upTo(used + minutes, included) - upTo(used, included);
      used += minutes;
      shares = { ...NOTHING, included: within, over: minutes - within };
    }
    const byContract = work === 'inside' && isCovered(entry.day) && entitlement?.overIsBilled === true;
    return { entry, ticket, shares, agreed: entry.agreed || byContract };
  });
  const chargeable = (isAgreed: boolean): number =>
    sum(lines.filter(({ agreed }) => agreed === isAgreed).map(({ shares }) => shares.over + shares.outside));
  return {
    ...stated,
    lines,
    shares: {
      included: sum(lines.map(({ shares }) => shares.included)),
      over: sum(lines.map(({ shares }) => shares.over)),
      outside: sum(lines.map(({ shares }) => shares.outside)),
      project: sum(lines.map(({ shares }) => shares.project)),
      free: sum(lines.map(({ shares }) => shares.free)),
    },
    total: sum(lines.map(({ entry }) => entry.minutes)),
    agreed: chargeable(true),
    open: chargeable(false),
    remaining: included === null ? null : Math.max(0, included - used),
    charges: spendings.flatMap(({ ticket, charges }) =>
      charges
        .filter(({ agreed }) => agreed !== null && dayOf(agreed.at, zone).startsWith(`${month}-`))
        .map((charge) => ({ ticket, charge })),
    ),
  };
}

function upTo(minutes: number, most: number | null): number {
  return most === null ? minutes : Math.min(minutes, most);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
