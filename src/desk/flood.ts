import { earliest, HOUR, type Instant, type Milliseconds } from '../calendar/instant.ts';
import type { Effect } from '../plan/effect.ts';
import type { NoticeDecision, ToldDecision } from '../rules/decision.ts';
import type { Clock } from '../sla/clock.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Board } from './board.ts';
import type { Pending } from './digest.ts';
import { digestOf, JOINS, keysOf, MOST, numberOf } from './digest.ts';
import type { Judged } from './evaluate.ts';
import type { Snapshot } from './snapshot.ts';
import type { Told } from './told.ts';
import { digestsOn, isOverdue, merged, untold } from './told.ts';

/** How the notices of one run reach people. */
export interface Hush {
  /** The decisions of a ticket less what is told elsewhere. */
  readonly decisions: (judged: Judged) => Judged['decisions'];
  /** The comment on the desk's issue that tells them all; null: each is told where it belongs. */
  readonly digest: Effect | null;
  /** Tickets whose labels record what the digest tells: they wait for it. */
  readonly told: ReadonlySet<number>;
  /** Tickets of which people have to hear now, however they do. */
  readonly noticed: ReadonlySet<number>;
  /** Those of them of which this run tells nobody. */
  readonly withheld: ReadonlySet<number>;
  /** Null: no flood. */
  readonly flood: Flood | null;
}

export interface Flood {
  /** One comment tells of all, the most pressing alone are told, or all waits for a run that can write a digest. */
  readonly way: 'digest' | 'most pressing' | 'later';
  /** About so many tickets somebody had to be told. */
  readonly tickets: number;
  /** So many of them got notices of their own. */
  readonly posted: number;
  /** So many wait for a later run. */
  readonly putOff: number;
}

/** What became overdue within so long is one wave, however many runs it meets. */
const WAVE: Milliseconds = HOUR;

/**
 * Where more tickets would get notices within an hour than people can read, they get their labels only, and people get
 * one digest in the desk's issue. Without such an issue the most pressing are told as usual, and the job's summary
 * tells of the others. A run on one ticket does not know the others, but how many the process told of before it; it
 * leaves the digest to the next run that knows them all.
 *
 * @param noticed of how many other tickets people had to hear from this process within the last hour
 */
export function hush(all: readonly Judged[], board: Board | null, noticed: number, snapshot: Snapshot): Hush {
  const { policy, identity, now, sweep } = snapshot;
  const digests = digestsOn(board?.present ?? null, identity);
  const told = merged(digests.map((digest) => digest.told));
  const pending = all
    .flatMap((judged) => pendingOf(judged, untold(judged, told)))
    .sort((a, b) => a.deadline - b.deadline || numberOf(a.judged) - numberOf(b.judged));
  // A flood is over when it has ebbed by half: or around the limit a notice would come now alone, now in a digest.
  const goes = now - (digests.at(-1)?.comment.event.at ?? -Infinity) < JOINS;
  const most = policy.desk.noticesPerHour / (goes ? 2 : 1);
  const known = sweep === null ? noticed : wave(all, pending, now);
  if (pending.length === 0 || known + pending.length <= most) return plainly(pending);
  const left = Math.max(0, Math.floor(most - known));
  if (!policy.desk.issue) return sparingly(pending, left);
  if (board === null) return later(pending);
  const first = pending.slice(0, MOST);
  const rest = pending.slice(MOST);
  const late = numbersOf(rest);
  const quiet = silent(new Map(), late);
  const marks = new Map(first.flatMap((one) => markOf(one, told)));
  return {
    decisions: (judged) => [...quiet(judged), ...(marks.get(numberOf(judged)) ?? [])],
    digest: digestOf(all, first, digests.at(-1), board.ref, snapshot),
    told: numbersOf(first),
    noticed: numbersOf(pending),
    withheld: late,
    flood: { way: 'digest', tickets: pending.length, posted: 0, putOff: rest.length },
  };
}

function pendingOf(judged: Judged, notices: readonly NoticeDecision[]): Pending[] {
  const deadline = earliest(...notices.map((d) => d.deadline));
  return deadline === null ? [] : [{ judged, notices, deadline }];
}

/** On how many other tickets something became overdue within the last hour. */
function wave(all: readonly Judged[], pending: readonly Pending[], now: Instant): number {
  const waiting = new Set(pending.map(({ judged }) => judged));
  const isOfWave = ({ nags, missed }: Clock): boolean => nags && missed.some((at) => at > now - WAVE);
  return all.filter((judged) => !waiting.has(judged) && judged.clocks.some(isOfWave)).length;
}

/** Each ticket gets its own. */
function plainly(pending: readonly Pending[]): Hush {
  return {
    decisions: silent(keysOf(pending), new Set()),
    digest: null,
    told: new Set(),
    noticed: numbersOf(pending),
    withheld: new Set(),
    flood: null,
  };
}

/** Only so many get their own; the others are left at their labels. */
function sparingly(pending: readonly Pending[], left: number): Hush {
  const posted = pending.slice(0, left);
  const counts = { tickets: pending.length, posted: posted.length, putOff: 0 };
  const withheld = numbersOf(pending.slice(left));
  const flood: Flood = { way: 'most pressing', ...counts };
  return { ...plainly(posted), noticed: numbersOf(pending), withheld, flood };
}

/** Nothing is told, or recorded as told, until a run that can write the digest. */
function later(pending: readonly Pending[]): Hush {
  const late = numbersOf(pending);
  const counts = { tickets: pending.length, posted: 0, putOff: pending.length };
  const decisions = silent(new Map(), late);
  return { ...plainly([]), decisions, noticed: late, withheld: late, flood: { way: 'later', ...counts } };
}

function numbersOf(pending: readonly Pending[]): Set<number> {
  return new Set(pending.map(({ judged }) => numberOf(judged)));
}

/**
 * A label that is put on now records that its ticket was told of. One that was there before records nothing new: then
 * the ticket's own comment keeps what was told, for runs that look at it alone.
 */
function markOf({ judged, notices, deadline }: Pending, told: Told): [number, readonly ToldDecision[]][] {
  const number = numberOf(judged);
  const carried = new Set(judged.ticket.issue.labels.map(labelKey));
  const isRecorded = ({ rule, late = false }: NoticeDecision): boolean =>
    !late &&
    judged.decisions.some(
      (d) => d.kind === 'label' && d.record && d.rule === rule && !carried.has(labelKey(d.label.name)),
    );
  if (notices.every(isRecorded)) return [];
  const keys = [...new Set([...(told.get(number) ?? []), ...notices.map((d) => d.key)])];
  const because = 'A comment on the desk’s issue told of it.';
  return [[number, [{ kind: 'told', rule: 'digest', because, deadline, keys }]]];
}

/**
 * Leaves out the notices of what is overdue.
 *
 * @param but those that are posted, by ticket
 * @param late tickets that must not be recorded as told either
 */
function silent(but: Told, late: ReadonlySet<number>): Hush['decisions'] {
  return (judged) => {
    const mine = but.get(numberOf(judged));
    const isLate = late.has(numberOf(judged));
    return judged.decisions.filter(
      (d) =>
        !(d.kind === 'notice' && isOverdue(d) && mine?.has(d.key) !== true) &&
        !(isLate && d.kind === 'label' && d.record),
    );
  };
}
