import type { Instant } from '../../calendar/instant.ts';
import type { Channel, Delivery } from '../../plan/delivery.ts';
import type { Effect, IssueRef } from '../../plan/effect.ts';
import { chatRef } from '../../plan/chat-effects.ts';
import { companionRef } from '../../plan/office-effects.ts';
import { keeperOf } from '../../plan/paging.ts';
import { keyOf, readKey } from '../../marks/key.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { NoticeDecision } from '../../rules/decision.ts';
import type { Board } from '../board.ts';
import type { RunContext } from '../snapshot.ts';
import { isOverdue, undelivered } from './delivered.ts';
import { numberOf } from './flood-digest.ts';
import type { Gathered, Told } from './gather.ts';
import { gather, NOTHING_GATHERED } from './gather.ts';
import type { Postponed } from './nudge.ts';
import { postponed } from './nudge.ts';
import { newsDue } from './public-news.ts';
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
  /** Something is told by the next run over every ticket. */
  readonly isForSweep: boolean;
}

/** How the notices of one run reach people. */
export interface Deliveries {
  readonly of: (ruling: Ruling) => Announced;
  /** What tells of several tickets at once, on the desk's issue or in the chat. */
  readonly digests: readonly Effect[];
  /** Tickets of which those tell: what records that waits for them. */
  readonly digested: ReadonlySet<number>;
  /** Tickets of which people have to hear now, however they do. */
  readonly due: ReadonlySet<number>;
  /** Those of them of which this run tells nobody. */
  readonly suppressed: ReadonlySet<number>;
  /** More notices were due than one run posts; null: they were not. */
  readonly flood: Flood | null;
  /** Something is told by the next run over every ticket, since this one does not know the desk's issue. */
  readonly isForSweep: boolean;
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
  const toTell = rulings.map((ruling) => toldOnDesk(ruling, waitOf(ruling), beside, throttled));
  const gathered = context.policy.notices === 'desk' ? gather(toTell, board, context) : NOTHING_GATHERED;
  const told: Elsewhere = { ...throttled, gathered, desk: board?.ref ?? null };
  const announcements = new Map(
    rulings.map((ruling) => [ruling, announced(ruling, waitOf(ruling), beside, told, context)]),
  );
  const numbers = (...channels: Channel[]): number[] =>
    [...throttled.tickets].flatMap(([number, { channel }]) => (channels.includes(channel) ? number : []));
  return {
    of: (ruling) => announcements.get(ruling) ?? announced(ruling, waitOf(ruling), beside, told, context),
    digests: [throttled.digest, gathered.comment].filter((effect) => effect !== null),
    digested: new Set([...numbers('digest'), ...gathered.now.keys()]),
    due: new Set(throttled.tickets.keys()),
    suppressed: new Set(numbers('later', 'suppressed')),
    flood: throttled.flood,
    isForSweep: [...announcements.values()].some(({ isForSweep }) => isForSweep),
  };
}

/**
 * The same for a ticket to which the others do not matter, since nothing of it is overdue that people are still to be
 * told of; null: they may.
 */
export function deliverAlone(ruling: Ruling, beside: Beside, context: RunContext): Announced | null {
  const waits = postponed(ruling);
  const pending = undelivered(ruling, overdueNow(ruling, waits), new Map());
  if (pending.length > 0) return null;
  const { notices, others } = toldOnDesk(ruling, waits, beside, NOWHERE);
  const isForDesk = context.policy.notices === 'desk' && notices.length + others.length > 0;
  return isForDesk ? null : announced(ruling, waits, beside, NOWHERE, context);
}

const NOTHING: Postponed = { notices: new Set(), until: null };

/** What is told of tickets elsewhere than each by itself. */
interface Elsewhere extends Pick<Throttled, 'tickets' | 'kept'> {
  readonly gathered: Gathered;
  /** The issue of the desk; null: this run does not know it, or there is none. */
  readonly desk: IssueRef | null;
}

const NOWHERE: Elsewhere = {
  ...{ tickets: new Map(), kept: new Map(), gathered: NOTHING_GATHERED, desk: null },
};

/** The notices of what is overdue that staff may be disturbed with now. */
function overdueNow(ruling: Ruling, { notices }: Postponed): NoticeDecision[] {
  return noticesOf(ruling).filter((d) => isOverdue(d) && !notices.has(d));
}

/** What of a ticket is to be told on the desk's issue. */
function toldOnDesk(
  ruling: Ruling,
  { notices: postponed }: Postponed,
  { digested }: Beside,
  told: Pick<Throttled, 'tickets'>,
): Told {
  const { ownMarks } = ruling.case.ticket;
  const open = digested.has(numberOf(ruling))
    ? []
    : noticesOf(ruling).filter((d) => !postponed.has(d) && !ownMarks.has(d.key));
  const channels = new Map(
    open.map((d) => [d, isOverdue(d) ? channelOf(d.key, ruling, told) : ('ticket' as const)]),
  );
  const of = (channel: Channel): NoticeDecision[] => open.filter((d) => channels.get(d) === channel);
  return { ruling, notices: of('ticket'), others: of('delivered') };
}

function announced(
  ruling: Ruling,
  { notices, until }: Postponed,
  beside: Beside,
  told: Elsewhere,
  context: RunContext,
): Announced {
  const number = numberOf(ruling);
  const isHeld = beside.digested.has(number);
  const place = placeIn(context);
  const { ownMarks } = ruling.case.ticket;
  const own = told.tickets.get(number);
  const [now, before] = [told.gathered.now.get(number) ?? [], told.gathered.before.get(number) ?? []];
  let [isWithheld, isForSweep] = [false, false];
  const channels = noticesOf(ruling).map((d): [string, Channel] => {
    if (isHeld || notices.has(d)) return [d.key, 'later'];
    const channel = isOverdue(d) ? channelOf(d.key, ruling, told) : 'ticket';
    if (channel !== 'ticket') return [d.key, channel];
    if (ownMarks.has(d.key)) return [d.key, place ?? 'later'];
    isWithheld ||= place === null;
    if (place === 'desk' && !now.includes(d.key)) {
      const isOut = before.includes(d.key);
      isForSweep ||= !isOut;
      return [d.key, isOut ? 'delivered' : 'later'];
    }
    if (place !== 'chat') return [d.key, place ?? 'later'];
    // One message of a run tells of a ticket: what else there is comes with the next.
    if (own?.channel === 'digest') return [d.key, 'later'];
    return [d.key, isKept(ruling) ? 'chat' : 'suppressed'];
  });
  const inChat = channels.flatMap(([key, channel]) =>
    channel === 'chat' && !ownMarks.has(key) ? [key] : [],
  );
  const isInOffice = channels.some(([, channel]) => channel === 'office');
  const saidOn = isInOffice
    ? companionRef(context.repository, number)
    : wordsOn(ruling, inChat, told, context);
  // One record waits for one message to staff: what is public comes with the next run then.
  const news = saidOn === null && isKept(ruling) ? newsDue(ruling.case, context) : [];
  const delivery: Delivery = {
    channels: new Map(channels),
    news,
    recordsWait: isHeld || own?.channel === 'later' || isWithheld || isForSweep,
    saidOn,
    kept: [
      ...new Set([
        ...(told.kept.get(number) ?? []),
        ...now,
        ...before,
        ...inChat,
        ...toldNow(
          [...now, ...before, ...inChat].filter((key) => !ownMarks.has(key)),
          context.now,
        ),
      ]),
    ],
    isAway: context.policy.notices !== 'ticket',
  };
  return { delivery, nudge: until, isWithheld, isForSweep };
}

/** What a mark in a comment that was there before does not tell: when staff were told of a step. */
function toldNow(keys: readonly string[], now: Instant): string[] {
  return keys.flatMap((key) => (readKey('escalation', key) ?? []).map((step) => keyOf('told', now, step)));
}

/** The words that tell of a ticket together with others, or in the chat; null: there are none. */
function wordsOn(
  ruling: Ruling,
  inChat: readonly string[],
  { tickets, gathered, desk }: Elsewhere,
  { policy }: RunContext,
): IssueRef | null {
  const number = numberOf(ruling);
  const own = tickets.get(number);
  if (policy.notices === 'chat')
    return own?.channel === 'digest'
      ? chatRef(number, [...own.keys])
      : inChat.length > 0
        ? chatRef(number, inChat)
        : null;
  const isTold = own?.channel === 'digest' || gathered.now.has(number) || gathered.before.has(number);
  return isTold ? desk : null;
}

/** Whether a comment of the desk on the ticket can keep that staff were told elsewhere. */
function isKept({ case: { ticket } }: Ruling): boolean {
  return !ticket.issue.locked || keeperOf(ticket.ownComments) !== undefined;
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
