import { earliest } from '../../calendar/instant.ts';
import type { Channel } from '../../plan/delivery.ts';
import type { Effect } from '../../plan/effect.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { NoticeDecision } from '../../rules/decision.ts';
import { labelKey } from '../../ticket/labels.ts';
import type { Board } from '../board.ts';
import type { RunContext } from '../snapshot.ts';
import type { Delivered } from '../../marks/lists.ts';
import { digestsOn, isOfFlood, merged, undelivered } from './delivered.ts';
import type { Flood } from './flood.ts';
import type { Pending } from './flood-digest.ts';
import { chatDigestOf, digestOf, JOINS, MOST, MOST_IN_CHAT, numberOf } from './flood-digest.ts';
import type { Lateness } from './lateness.ts';
import { latenessOf } from './late-together.ts';

/** One ticket with those of its notices on what is overdue that may be given now. */
export interface Overdue {
  readonly ruling: Ruling;
  readonly notices: readonly NoticeDecision[];
}

/** The channels of what is overdue. */
export interface Throttled {
  /** Ticket → the keys of its notices that people are still to be told of, and how. The others they were told of. */
  readonly tickets: ReadonlyMap<number, { readonly keys: ReadonlySet<string>; readonly channel: Channel }>;
  /** The comment on the desk's issue that tells of many; null: each is told where it belongs. */
  readonly digest: Effect | null;
  /** Ticket → keys of what the digest tells that the ticket's own comment has to keep. */
  readonly kept: ReadonlyMap<number, readonly string[]>;
  /** Null: no flood. */
  readonly flood: Flood | null;
}

/**
 * Where more tickets would get notices within an hour than people can read, they get their labels only, and people get
 * one digest in the desk's issue, or in the chat where they are told there. Without such an issue the most pressing are
 * told as usual, and the job's summary tells of the others. Where staff are told in the office, no digest may be public:
 * there they are told of the most pressing first, and of the others as the hours pass. A run on one ticket does not know
 * the others, but how many the process told of before it; it leaves the digest to the next run that knows them all.
 *
 * @param calm the tickets of which, whatever a digest tells, nobody is still to be told
 * @param others of how many other tickets people had to hear from this process within the last hour; null: they are all
 *   known here
 */
export function throttle(
  all: readonly Overdue[],
  calm: readonly Lateness[],
  board: Board | null,
  others: number | null,
  context: RunContext,
): Throttled {
  const { policy, identity, now } = context;
  const told = digestsOn(board?.present ?? null, identity);
  const digests = told.filter(isOfFlood);
  const delivered = merged(told.map((digest) => digest.delivered));
  const pending = all
    .flatMap(({ ruling, notices }) => pendingOf(ruling, undelivered(ruling, notices, delivered)))
    .sort((a, b) => a.deadline - b.deadline || numberOf(a.ruling) - numberOf(b.ruling));
  const waiting = new Set(pending.map(({ ruling }) => numberOf(ruling)));
  const known = [...calm, ...all.map(({ ruling }) => latenessOf(ruling.case))];
  // A flood is over when it has ebbed by half: or around the limit a notice would come now alone, now in a digest.
  const goes = now - (digests.at(-1)?.comment.event.at ?? -Infinity) < JOINS;
  const limit = policy.desk.noticesPerHour / (goes ? 2 : 1);
  // On how many other tickets something became overdue, or was told, within the last hour.
  const wave = known.filter(({ number, isOfWave }) => isOfWave && !waiting.has(number)).length;
  const besides = others ?? wave;
  const plainly = { digest: null, kept: new Map<number, readonly string[]>(), flood: null };
  const isUnusable = policy.notices === 'chat' && (context.placeFault ?? null) !== null;
  if (pending.length === 0 || besides + pending.length <= limit || isUnusable)
    return { ...plainly, tickets: onChannel(pending, 'ticket') };
  const left = Math.max(0, Math.floor(limit - besides));
  if (policy.notices === 'office') return { ...plainly, ...inTurn(pending, left) };
  if (policy.notices === 'chat') {
    if (others !== null) return { ...plainly, ...putOff(pending) };
    const first = pending.slice(0, MOST_IN_CHAT);
    return { ...atOnce(pending, MOST_IN_CHAT, 'in chat', delivered), digest: chatDigestOf(first, context) };
  }
  if (!policy.desk.issue) return { ...plainly, ...sparingly(pending, left) };
  if (board === null) return { ...plainly, ...putOff(pending) };
  return {
    ...atOnce(pending, MOST, 'digest', delivered),
    digest: digestOf(known, pending.slice(0, MOST), digests.at(-1), board.ref, context),
  };
}

/** So many are told of by one digest now, and the others by a later run. */
function atOnce(
  pending: readonly Pending[],
  most: number,
  way: Flood['way'],
  delivered: Delivered,
): Omit<Throttled, 'digest'> {
  const [first, rest] = [pending.slice(0, most), pending.slice(most)];
  return {
    tickets: new Map([...onChannel(first, 'digest'), ...onChannel(rest, 'later')]),
    kept: new Map(first.flatMap((one) => keptOf(one, delivered))),
    flood: { way, tickets: pending.length, posted: 0, putOff: rest.length },
  };
}

/** Nothing is told, or recorded as told, until a run that can write the digest. */
function putOff(pending: readonly Pending[]): Pick<Throttled, 'tickets' | 'flood'> {
  const many = pending.length;
  return {
    tickets: onChannel(pending, 'later'),
    flood: { way: 'later', tickets: many, posted: 0, putOff: many },
  };
}

function pendingOf(ruling: Ruling, notices: readonly NoticeDecision[]): Pending[] {
  const deadline = earliest(...notices.map((d) => d.deadline));
  return deadline === null ? [] : [{ ruling, notices, deadline }];
}

/** Only so many get their own; the others are left at their labels. */
function sparingly(pending: readonly Pending[], left: number): Pick<Throttled, 'tickets' | 'flood'> {
  const posted = pending.slice(0, left);
  const counts = { tickets: pending.length, posted: posted.length, putOff: 0 };
  return {
    tickets: new Map([...onChannel(posted, 'ticket'), ...onChannel(pending.slice(left), 'suppressed')]),
    flood: { way: 'most pressing', ...counts },
  };
}

/** Only so many are told of now, and the others with later runs: their labels wait as well. */
function inTurn(pending: readonly Pending[], left: number): Pick<Throttled, 'tickets' | 'flood'> {
  const [first, rest] = [pending.slice(0, left), pending.slice(left)];
  const counts = { tickets: pending.length, posted: first.length, putOff: rest.length };
  return {
    tickets: new Map([...onChannel(first, 'ticket'), ...onChannel(rest, 'later')]),
    flood: { way: 'in turn', ...counts },
  };
}

function onChannel(pending: readonly Pending[], channel: Channel): Throttled['tickets'] {
  return new Map(
    pending.map(({ ruling, notices }) => [
      numberOf(ruling),
      { keys: new Set(notices.map(({ key }) => key)), channel },
    ]),
  );
}

/**
 * A label that is put on now records that its ticket was told of. One that was there before records nothing new: then
 * the ticket's own comment keeps what was told, for runs that look at it alone.
 */
function keptOf({ ruling, notices }: Pending, delivered: Delivered): [number, readonly string[]][] {
  const number = numberOf(ruling);
  const carried = new Set(ruling.case.ticket.issue.labels.map(labelKey));
  const isRecorded = ({ rule, late = false }: NoticeDecision): boolean =>
    !late &&
    ruling.decisions.some(
      (d) => d.kind === 'label' && d.record && d.rule === rule && !carried.has(labelKey(d.label.name)),
    );
  if (notices.every(isRecorded)) return [];
  return [[number, [...new Set([...(delivered.get(number) ?? []), ...notices.map((d) => d.key)])]]];
}
