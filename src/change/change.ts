import { formatDate } from '../calendar/civil.ts';
import { type Instant, latest } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { ChangeProcess } from '../policy/sections/change-process.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { selects } from '../ticket/facts.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isOpenTicket } from '../ticket/ticket.ts';
import type { Change, ReachedStage, ShipDate } from './change-record.ts';

/** What the change of a ticket has come to; null: it is none. */
export function changeOf(
  ticket: Ticket,
  policy: Pick<Policy, 'changes' | 'intake' | 'signOff' | 'timezone'>,
  now: Instant,
): Change | null {
  const facts = ticket.facts.at(-1)?.value;
  const process = policy.changes;
  if (process === null || facts === undefined || !selects(process.when, facts)) return null;
  const closure = isOpenTicket(ticket) ? undefined : ticket.closures.at(-1);
  // What was given up goes nowhere, and what was done before there were such dates has gone.
  if (
    closure !== undefined &&
    (closure.reason !== 'completed' || closure.at < (process.effective ?? REVISED))
  )
    return null;
  const isAsked = policy.signOff !== null && selects(policy.signOff.when, facts);
  const stage = stageOf(ticket, process);
  const signOff = signOffOf(ticket, isAsked, closure !== undefined);
  const doneAt = closure?.at ?? (stage?.next === null ? stage.since : null);
  const readySince =
    doneAt === null || signOff === 'open' ? null : latest(doneAt, ticket.signedOff ?? doneAt);
  const ships = shipDateOf(ticket, process, {
    on: policy.intake.forms.get(facts.form ?? '')?.shipsOn ?? null,
    triedAt: hasBeenTried(process, stage) ? (stage?.since ?? null) : (closure?.at ?? null),
    readySince,
    now,
  });
  return { stage, signOff, readySince, ships };
}

function stageOf({ stages }: Pick<Ticket, 'stages'>, process: ChangeProcess): ReachedStage | null {
  const last = stages.at(-1);
  const place = process.stages.findIndex(({ name }) => name === last?.value);
  const stage = process.stages[place];
  if (last === undefined || stage === undefined) return null;
  // Said again it is no news: it has been so since it was said first.
  const other = stages.findLastIndex(({ value }) => value !== last.value);
  const since = stages[other + 1]?.at ?? last.at;
  return { ...stage, since, next: process.stages[place + 1]?.name ?? null };
}

/** A closed one that nobody asks about needs no word: its customer closed it, or the desk itself. */
function signOffOf(
  { signedOff, signOffAsked }: Pick<Ticket, 'signedOff' | 'signOffAsked'>,
  isAsked: boolean,
  isClosed: boolean,
): Change['signOff'] {
  if (signOffAsked !== null) return 'open';
  if (signedOff !== null) return 'given';
  return isAsked && !isClosed ? 'open' : 'none';
}

/** Whether it is at the stage at which its customer tries it, or beyond; without one, at the last. */
function hasBeenTried({ stages }: ChangeProcess, reached: ReachedStage | null): boolean {
  const asking = stages.findIndex(({ signOff }) => signOff);
  const from = asking === -1 ? stages.length - 1 : asking;
  return reached !== null && stages.findIndex(({ name }) => name === reached.name) >= from;
}

interface Plan {
  /** Day of the month by its form; null: the process says. */
  readonly on: number | null;
  /** Since when its customer may try it; null: they may not yet. */
  readonly triedAt: Instant | null;
  readonly readySince: Instant | null;
  readonly now: Instant;
}

/** The day that staff named, unless it is over without the change; else the desk’s next one, once it is being tried. */
function shipDateOf(
  ticket: Ticket,
  process: ChangeProcess,
  { on, triedAt, readySince, now }: Plan,
): ShipDate | null {
  const days = on === null ? process.ships : process.ships.on(on);
  const from = days.dayOf(readySince ?? now);
  const named = consequencesOf(doneOf(ticket.commands), 'ship').at(-1);
  const set = named !== undefined && named.consequence.day >= from ? named : null;
  const day = set?.consequence.day ?? (triedAt === null ? null : days.first(from));
  if (day === null) return null;
  const { atRisk } = process;
  const riskAt = atRisk === null ? null : days.openDaysBefore(day, atRisk.days, atRisk.calendar);
  const plannedAt = set?.command.line.at ?? triedAt;
  return {
    day,
    name: formatDate(day),
    at: days.startOf(day),
    endsAt: days.startOf(day + 1),
    isSet: set !== null,
    riskAt,
    warnAt: riskAt !== null && plannedAt !== null && plannedAt <= riskAt ? riskAt : null,
  };
}

/** The instants about now at which something about a change becomes different by itself. */
export function changeMoments(
  ticket: Ticket,
  change: Change | null,
  { changes: process, intake }: Pick<Policy, 'changes' | 'intake'>,
  now: Instant,
): Instant[] {
  if (change === null || process === null) return [];
  const { ships, readySince } = change;
  const form = ticket.facts.at(-1)?.value.form ?? '';
  const on = intake.forms.get(form)?.shipsOn ?? null;
  const days = on === null ? process.ships : process.ships.on(on);
  const set = consequencesOf(doneOf(ticket.commands), 'ship').map(({ consequence }) => consequence.day);
  const passed = readySince === null ? days.last(days.dayOf(now)) : null;
  return [
    ...(ships === null ? [] : [ships.at, ships.endsAt, ...(ships.riskAt === null ? [] : [ships.riskAt])]),
    // The date that has just passed without it.
    ...[...set, ...(passed === null ? [] : [passed])].map((day) => days.startOf(day + 1)),
  ];
}
