import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { readKey } from '../marks/key.ts';
import type { Case } from '../rules/case.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { factorsOf } from '../ticket/factors.ts';
import type { Closure, Ticket } from '../ticket/ticket.ts';
import type { ClockRow } from './clock-row.ts';
import { isWithin, type Period } from './period.ts';
import { type StandingAt, standingAt } from './standing-at.ts';
import { lengthOf, overlap, type Stretch, stretchesOf, without } from './time-spans.ts';

/** How a ticket was closed. */
export type CloseKind = 'completed' | 'no_answer' | 'not_planned' | 'duplicate';

/** What had a part in what happened on a ticket. */
export interface Cause {
  readonly class: string;
  readonly component: string | null;
}

/** A hand-over to a group. */
export interface HandedOver {
  readonly at: Instant;
  readonly to: string | null;
  readonly by: 'people' | 'policy';
  readonly takenBack: boolean;
}

/** One ticket, as a period's figures count it: all that is kept of it. As of the end of the period. */
export interface TicketRow extends StandingAt {
  readonly repository: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly openedAt: Instant;
  /** When it was open, as far as was known at the end. */
  readonly open: readonly Stretch[];
  /** When it was open and nobody on the staff owned it, and whether somebody took it in the end. */
  readonly unowned: readonly (Stretch & { readonly taken: boolean })[];
  readonly reopens: readonly Instant[];
  readonly pending: readonly Stretch[];
  /** On hold, and not pending as well. */
  readonly onHold: readonly Stretch[];
  /** Time within the period in which it was the turn of each. */
  readonly turns: {
    readonly desk: Milliseconds;
    readonly customer: Milliseconds;
    readonly third_party: Milliseconds;
  };
  /** Closes in the period, and whether each was undone by its end. */
  readonly closes: readonly {
    readonly at: Instant;
    readonly kind: CloseKind;
    readonly reopened: 'by_customer' | 'by_staff' | null;
  }[];
  /** The last close in the period stood at its end and solved the ticket: with so many answers by staff. */
  readonly solvedWith: number | null;
  /** It was never reopened. */
  readonly isSolvedOnce: boolean;
  readonly waits: { readonly pending: number; readonly although: number };
  readonly handOvers: readonly HandedOver[];
  readonly causes: readonly Cause[];
  /** Answered by ready instructions in the period; whether somebody came back to it by its end. */
  readonly selfService: { readonly name: string; readonly cameBack: boolean } | null;
  /** Out of scope, by people's word. */
  readonly outOfScope: boolean;
}

/** Null: it began after the period, or was over before it and nothing came of it since. */
export function ticketRow(
  c: Case,
  clocks: readonly ClockRow[],
  causes: readonly Cause[],
  period: Period,
): TicketRow | null {
  const { ticket, life } = c;
  const { asOf, last, to } = period;
  if (ticket.openedAt >= to) return null;
  const open = stretchesOf(
    life.stretches.map(({ from, end }) => ({ from, to: end?.at ?? null })),
    last,
  );
  const closedAt = open.at(-1)?.to;
  if (closedAt !== undefined && closedAt < period.from && clocks.length === 0) return null;
  const waiting = (reason: 'pending' | 'on_hold'): Stretch[] =>
    overlap(
      stretchesOf(
        life.pauses.filter((pause) => pause.reason === reason),
        last,
      ),
      open,
    );
  const pending = waiting('pending');
  const onHold = without(waiting('on_hold'), pending);
  const inPeriod = overlap(open, [{ from: period.from, to: asOf }]);
  const others = without(without(inPeriod, pending), onHold);
  const turns = {
    customer: lengthOf(overlap(pending, inPeriod)),
    third_party: lengthOf(overlap(onHold, inPeriod)),
    desk: lengthOf(others),
  };
  const waits = ticket.waits.filter(({ reason, from }) => reason === 'pending' && isWithin(period, from));
  return {
    repository: ticket.facts[0]?.value.repository ?? '',
    number: ticket.issue.number,
    url: ticket.issue.url,
    title: ticket.issue.title,
    openedAt: ticket.openedAt,
    open,
    unowned: overlap(stretchesOf(life.unowned, last), open).map((stretch) => ({
      ...stretch,
      taken: life.unowned.some((span) => span.to === stretch.to),
    })),
    reopens: ticket.closures.flatMap(({ reopenedAt }) => reopenedAt ?? []).filter((at) => at < to),
    pending,
    onHold,
    turns,
    closes: ticket.closures.flatMap((closure) => closeOf(closure, period)),
    ...solved(c, period),
    waits: {
      pending: waits.length,
      although: waits.filter(({ customerSpokeLast }) => customerSpokeLast).length,
    },
    handOvers: handOversOf(c, period),
    causes,
    selfService: selfServiceOf(ticket, period),
    outOfScope: consequencesOf(doneOf(ticket.commands), 'call').some(
      ({ command, consequence }) => consequence.called === 'out_of_scope' && command.line.at < to,
    ),
    ...standingAt(c, last),
  };
}

function closeOf(closure: Closure, period: Period): TicketRow['closes'] {
  const { at, reopenedAt, reopenedByCustomer } = closure;
  if (!isWithin(period, at)) return [];
  const undone = reopenedAt !== null && reopenedAt < period.to;
  return [
    {
      at,
      kind: kindOf(closure),
      reopened: undone ? (reopenedByCustomer ? 'by_customer' : 'by_staff') : null,
    },
  ];
}

function kindOf({ reason, forSilence }: Closure): CloseKind {
  return forSilence ? 'no_answer' : reason;
}

function solved({ ticket, life }: Case, period: Period): Pick<TicketRow, 'solvedWith' | 'isSolvedOnce'> {
  const known = ticket.closures.filter(({ at }) => at < period.to);
  const last = known.at(-1);
  const stands = last !== undefined && (last.reopenedAt === null || last.reopenedAt >= period.to);
  if (!stands || !isWithin(period, last.at) || kindOf(last) !== 'completed')
    return { solvedWith: null, isSolvedOnce: false };
  const answers = life.answers.filter(({ at }) => at >= ticket.openedAt && at <= last.at);
  return { solvedWith: answers.length, isSolvedOnce: known.length === 1 };
}

function handOversOf({ ticket, escalations }: Case, period: Period): HandedOver[] {
  const byPeople = ticket.handOvers
    .filter(({ again, at }) => !again && isWithin(period, at))
    .map(({ at, group, withdrawnAt }): HandedOver => ({
      ...{ at, to: group, by: 'people' },
      takenBack: withdrawnAt !== null && withdrawnAt < period.to,
    }));
  const byPolicy = escalations.flatMap(({ reached }) =>
    reached.flatMap(({ at, to, handOver }): HandedOver[] =>
      to === null || handOver !== null || !isWithin(period, at)
        ? []
        : [{ at, to, by: 'policy', takenBack: false }],
    ),
  );
  return [...byPeople, ...byPolicy].sort((a, b) => a.at - b.at);
}

/** What is on record as having had a part in it: each class and component once, however often it was said. */
export function causesOf({ ticket, policy }: Pick<Case, 'ticket' | 'policy'>): Cause[] {
  const found = new Map<string, Cause>();
  for (const { class: name, component } of factorsOf(ticket, policy))
    found.set(`${name.toLowerCase()} (${component?.toLowerCase() ?? ''})`, { class: name, component });
  return [...found.values()];
}

function selfServiceOf(ticket: Ticket, period: Period): TicketRow['selfService'] {
  const commanded = consequencesOf(doneOf(ticket.commands), 'instructions').map(
    ({ command, consequence }) => ({ at: command.line.at, name: consequence.instructions }),
  );
  const marked = [...ticket.ownMarks].flatMap(([mark, at]) =>
    (readKey('self-service', mark) ?? []).map((name) => ({ at, name })),
  );
  const first = [...commanded, ...marked].sort((a, b) => a.at - b.at)[0];
  if (first === undefined || !isWithin(period, first.at)) return null;
  const since = (at: Instant | null): boolean => at !== null && at > first.at && at < period.to;
  const cameBack =
    ticket.closures.some(({ reopenedAt }) => since(reopenedAt)) ||
    ticket.messages.some(({ role, substantive, at }) => role === 'customer' && substantive && since(at));
  return { name: first.name, cameBack };
}

/** Whether it was handed over in the period, and people did not take that back. */
export function isEscalated({ handOvers }: Pick<TicketRow, 'handOvers'>): boolean {
  return handOvers.some(({ takenBack }) => !takenBack);
}
