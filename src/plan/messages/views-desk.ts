import type { Login } from './engine.ts';

/** A ticket as every list names it. */
interface NamedView {
  readonly number: number;
  readonly title: string;
}

interface RankedView extends NamedView {
  readonly severity: string;
}

/** One open ticket as a line of a table. */
export interface TicketView extends RankedView {
  readonly owners: readonly string[];
  readonly mark: string;
  readonly state: string;
  readonly clock: string;
  readonly at: string;
}

export interface DeskView {
  readonly ran: string;
  readonly healthy: boolean;
  readonly evaluated: number;
  readonly total: number;
  readonly faults: readonly string[];
  readonly errors: number;
  readonly every: string;
  readonly open: number;
  readonly overdue: number;
  readonly risky: number;
  readonly unowned: number;
  readonly waiting: number;
  readonly tickets: readonly TicketView[];
  readonly more: number;
  readonly timezone: string;
}

export interface DigestView {
  readonly to: readonly Login[];
  readonly count: number;
  readonly groups: readonly DigestGroup[];
  readonly timezone: string;
}

export interface DigestGroup {
  readonly who: string;
  readonly group: boolean;
  readonly count: number;
  readonly tickets: readonly DigestLineView[];
  readonly more: number;
}

interface DigestLineView extends RankedView {
  readonly what: readonly string[];
  readonly since: string;
}

interface UnownedView extends RankedView {
  readonly age: string;
  readonly suggestion: readonly Login[];
  readonly carried: number;
}

interface StuckView extends NamedView {
  readonly reason: string;
  readonly since: string;
}

interface EscalatedView extends NamedView {
  readonly at: string;
}

interface WaitingView extends StuckView {
  readonly until: string;
}

export interface TriageView {
  readonly to: readonly Login[];
  readonly since: string;
  readonly unowned: readonly UnownedView[];
  readonly more: number;
  readonly breached: readonly TicketView[];
  readonly risky: readonly TicketView[];
  readonly stuck: readonly StuckView[];
  readonly escalated: readonly EscalatedView[];
  readonly load: readonly { readonly login: string; readonly count: number }[];
  readonly timezone: string;
}

export interface TriageEndView {
  readonly kept: number;
  readonly owned: boolean;
  readonly left: readonly number[];
}

export interface HandoverView {
  readonly group: string;
  readonly to: readonly Login[];
  readonly before: readonly string[];
  readonly until: string;
  readonly open: number;
  readonly due: readonly TicketView[];
  readonly more: number;
  readonly waiting: readonly WaitingView[];
  readonly timezone: string;
}
