import type { Instant } from '../../calendar/instant.ts';
import type { Channel, Delivery } from '../../plan/delivery.ts';
import type { Effect, IssueRef } from '../../plan/effect.ts';
import { companionRef } from '../../plan/office-effects.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { NoticeDecision } from '../../rules/decision.ts';
import type { Board } from '../board.ts';
import type { RunContext } from '../snapshot.ts';
import { isOverdue, undelivered } from './delivered.ts';
import { numberOf } from './flood-digest.ts';
import type { Postponed } from './nudge.ts';
import { postponed } from './nudge.ts';
import type { Lateness } from './lateness.ts';
import type { Flood } from './flood.ts';
import type { Throttled } from './throttle.ts';
import { throttle } from './throttle.ts';

/** What goes on beside one plan. */
export interface Beside {
  /** Tickets of which another plan of the same run tells in a digest: notices, and what records them, wait. */
  readonly digested: ReadonlySet<number>;
  /** Of so many other tickets people had to hear from this process within the last hour; null: this plan has all that is known. */
  readonly due: number | null;
}

/** How the notices of one ticket reach people. */
export interface Announced {
  readonly delivery: Delivery;
  /** When staff may be told what has to wait until then; null: nothing has to. */
  readonly nudge: Instant | null;
  /** Something was to be told now, and the place where it is told cannot be used. */
  readonly isWithheld: boolean;
}

/** How the notices of one run reach people. */
export interface Deliveries {
  readonly of: (ruling: Ruling) => Announced;
  /** The comment on the desk's issue that tells of many; null: each is told where it belongs. */
  readonly digest: Effect | null;
  /** Tickets of which the digest tells: what records that waits for it. */
  readonly digested: ReadonlySet<number>;
  /** Tickets of which people have to hear now, however they do. */
  readonly due: ReadonlySet<number>;
  /** Those of them of which this run tells nobody. */
  readonly suppressed: ReadonlySet<number>;
  /** More notices were due than one run posts; null: they were not. */
  readonly flood: Flood | null;
}

/**
 * The last stage: a channel for each notice, now that all are decided. What staff may not be nudged with now waits;
 * what is overdue on too many tickets at once goes into a digest. Nothing that was decided changes.
 *
 * @param calm the tickets that were delivered alone
 */
export function deliver(
  rulings: readonly Ruling[],
  calm: readonly Lateness[],
  board: Board | null,
  beside: Beside,
  context: RunContext,
): Deliveries {
  const waiting = new Map(rulings.map((ruling) => [ruling, postponed(ruling)]));
  const waitOf = (ruling: Ruling): Postponed => waiting.get(ruling) ?? NOTHING;
  const overdue = rulings.map((ruling) => ({ ruling, notices: overdueNow(ruling, waitOf(ruling)) }));
  const throttled = throttle(overdue, calm, board, beside.due, context);
  const numbers = (...channels: Channel[]): Set<number> =>
    new Set(
      [...throttled.tickets].flatMap(([number, { channel }]) => (channels.includes(channel) ? number : [])),
    );
  return {
    of: (ruling) => announced(ruling, waitOf(ruling), beside, throttled, board?.ref ?? null, context),
    digest: throttled.digest,
    digested: numbers('digest'),
    due: new Set(throttled.tickets.keys()),
    suppressed: numbers('later', 'suppressed'),
    flood: throttled.flood,
  };
}

/**
 * The same for a ticket to which the others do not matter, since nothing of it is overdue that people are still to be
 * told of; null: they may.
 */
export function deliverAlone(ruling: Ruling, beside: Beside, context: RunContext): Announced | null {
  const waits = postponed(ruling);
  const pending = undelivered(ruling, overdueNow(ruling, waits), new Map());
  return pending.length > 0 ? null : announced(ruling, waits, beside, UNTHROTTLED, null, context);
}

const NOTHING: Postponed = { notices: new Set(), until: null };

const UNTHROTTLED: Pick<Throttled, 'tickets' | 'kept'> = { tickets: new Map(), kept: new Map() };

/** The notices of what is overdue that staff may be disturbed with now. */
function overdueNow(ruling: Ruling, { notices }: Postponed): NoticeDecision[] {
  return noticesOf(ruling).filter((d) => isOverdue(d) && !notices.has(d));
}

/** @param desk the issue that a digest is written on; null: none is */
function announced(
  ruling: Ruling,
  { notices, until }: Postponed,
  beside: Beside,
  throttled: Pick<Throttled, 'tickets' | 'kept'>,
  desk: IssueRef | null,
  context: RunContext,
): Announced {
  const number = numberOf(ruling);
  const isHeld = beside.digested.has(number);
  const place = placeIn(context);
  const { ownMarks } = ruling.case.ticket;
  let isWithheld = false;
  const channels = noticesOf(ruling).map((d): [string, Channel] => {
    if (isHeld || notices.has(d)) return [d.key, 'later'];
    const channel = isOverdue(d) ? channelOf(d.key, ruling, throttled) : 'ticket';
    if (channel !== 'ticket') return [d.key, channel];
    isWithheld ||= place === null && !ownMarks.has(d.key);
    return [d.key, place ?? 'later'];
  });
  const own = throttled.tickets.get(number)?.channel;
  const isInOffice = channels.some(([, channel]) => channel === 'office');
  const delivery: Delivery = {
    channels: new Map(channels),
    recordsWait: isHeld || own === 'later' || isWithheld,
    saidOn: isInOffice ? companionRef(context.repository, number) : own === 'digest' ? desk : null,
    kept: throttled.kept.get(number) ?? [],
    isAway: context.policy.notices !== 'ticket',
  };
  return { delivery, nudge: until, isWithheld };
}

/** Where staff are told; null: it cannot be used now. */
function placeIn({ policy, placeFault = null }: RunContext): Channel | null {
  return policy.notices === 'ticket' || placeFault === null ? policy.notices : null;
}

function noticesOf({ decisions }: Ruling): readonly NoticeDecision[] {
  return decisions.filter((d) => d.kind === 'notice');
}

function channelOf(key: string, ruling: Ruling, { tickets }: Pick<Throttled, 'tickets'>): Channel {
  const own = tickets.get(numberOf(ruling));
  return own?.keys.has(key) === true ? own.channel : 'delivered';
}
